/** Every code that is published, each read once in the way it is used; tests/images/qr has codes that must not read. */
import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { caption } from '../../src/images/qr/caption.ts'
import { drawQr } from '../../src/images/qr/qr.ts'
import { QUIET_ZONE, qrSymbol } from '../../src/images/qr/symbol.ts'
import { absolute, bareQrPath, cardPath, qrPath } from '../../src/urls.ts'
import { realPolicy } from '../support/content.ts'
import { offenders } from '../support/offenders.ts'
import { isQuiet, pixelsOf, printed, raster, read } from '../support/qr.ts'

const policy = realPolicy()
/** Each file of each code, opened once. */
const codes = await Promise.all(
  policy.clauses.map(async (clause) => {
    const address = absolute(cardPath(clause.id))
    const svg = readFileSync(`dist/${qrPath(clause.id, 'svg')}`, 'utf8')
    const png = readFileSync(`dist/${qrPath(clause.id, 'png')}`)
    const screens = [raster(svg), raster(readFileSync(`dist/${bareQrPath(clause.id)}`, 'utf8'))]
    const modules = qrSymbol(address).modules.size + 2 * QUIET_ZONE
    return {
      clause,
      address,
      svg,
      png: await sharp(png).metadata(),
      read: [...screens, await printed(await pixelsOf(png))].map(read),
      isQuiet: screens.map((screen) => isQuiet(screen, Math.floor((4 * screen.width) / modules))),
    }
  }),
)
/** Edition, source and terms, for programs. */
const METADATA = /<metadata>.*<\/metadata>/s
const idOf = ({ clause }: { clause: { id: string } }) => clause.id

test('every code leads to its card: with a label and bare on a screen, as PNG printed 25 mm wide', () => {
  const wrong = offenders(codes, idOf, ({ address, read }) =>
    expect(read).toEqual([address, address, address]),
  )
  expect(wrong).toEqual([])
})

test('every code has a quiet zone of four modules', () => {
  const wrong = offenders(codes, idOf, ({ isQuiet }) => expect(isQuiet).toEqual([true, true]))
  expect(wrong).toEqual([])
})

test('every PNG is 1024 pixels wide', () => {
  const wrong = offenders(codes, idOf, ({ png }) => expect(png).toMatchObject({ format: 'png', width: 1024 }))
  expect(wrong).toEqual([])
})

test('every drawing needs nothing but paths: no font, no reference, no style', () => {
  const wrong = offenders(codes, idOf, ({ svg }) => {
    const drawing = svg.replace(METADATA, '')
    const elements = new Set([...drawing.matchAll(/<(\w+)/g)].map(([, name]) => name))
    expect([...elements].sort()).toEqual(['desc', 'path', 'svg', 'title'])
    expect(drawing).not.toMatch(/style=|href=|font|NaN/)
  })
  expect(wrong).toEqual([])
})

test('a code that was kept from an earlier build is the one that would be drawn now', () => {
  const some = codes.filter((_, i) => i % 15 === 0)
  const wrong = offenders(some, idOf, ({ clause, address, svg }) =>
    expect(svg.replace(METADATA, '')).toBe(drawQr(address, caption(clause, policy))),
  )
  expect(wrong).toEqual([])
})
