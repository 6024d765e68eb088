import { Resvg } from '@resvg/resvg-js'
import decode from 'jsqr'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { caption } from '../../../src/images/qr/caption.ts'
import { drawQr } from '../../../src/images/qr/qr.ts'
import { QUIET_ZONE, qrSymbol } from '../../../src/images/qr/symbol.ts'
import { absolute, cardPath } from '../../../src/urls.ts'
import { realPolicy } from '../../support/content.ts'

const policy = realPolicy()
const codes = policy.clauses.map((clause) => {
  const address = absolute(cardPath(clause.id))
  return { id: clause.id, address, svg: drawQr(address, caption(clause, policy)) }
})

/** 25 mm at 150 dots per inch, in pixels. */
const PRINTED = Math.round((25 / 25.4) * 150)

interface Raster {
  data: Buffer
  width: number
  height: number
}

/** On a screen. */
function raster(svg: string): Raster {
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'width', value: 512 },
  }).render()
  return { data: image.pixels, width: image.width, height: image.height }
}

/** The code with its quiet zone, as it comes out of a plain printer: 25 mm wide, gray. */
async function printed({ data, width, height }: Raster): Promise<Raster> {
  const gray = await sharp(data, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .extract({ left: 0, top: 0, width, height: width })
    .resize(PRINTED, PRINTED)
    .toColourspace('b-w')
    .raw()
    .toBuffer()
  const pixels = [...gray].flatMap((value) => [value, value, value, 255])
  return { data: Buffer.from(pixels), width: PRINTED, height: PRINTED }
}

const read = ({ data, width, height }: Raster): string | undefined =>
  decode(new Uint8ClampedArray(data), width, height)?.data

/** True when nothing dark stands within `zone` pixels of the sides of the square that holds the code. */
function isQuiet({ data, width }: Raster, zone: number): boolean {
  const isEdge = (n: number) => n < zone || n >= width - zone
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++)
      if ((isEdge(x) || isEdge(y)) && data[4 * (y * width + x)] !== 255) return false
  return true
}

test('a printed code is 148 pixels wide', () => {
  expect(PRINTED).toBe(148)
})

test.each(codes)('$id leads to its card, on the screen and printed 25 mm wide', async ({ address, svg }) => {
  const screen = raster(svg)
  expect(read(screen)).toBe(address)
  expect(read(await printed(screen))).toBe(address)
  const modules = qrSymbol(address).modules.size + 2 * QUIET_ZONE
  expect(isQuiet(screen, Math.floor((4 * screen.width) / modules))).toBe(true)
})

describe('the reading fails', () => {
  const [code, other] = codes
  if (!code || !other) throw new Error('no codes')

  test('for the address of another card', () => {
    expect(read(raster(code.svg))).not.toBe(other.address)
  })

  test('for a code that misses a corner', () => {
    const damaged = code.svg.replace('</svg>', '<path fill="#fff" d="M0 0h700v700H0z"/></svg>')
    expect(read(raster(damaged))).toBeUndefined()
  })

  test('for a code whose middle is covered', async () => {
    const damaged = raster(code.svg.replace('</svg>', '<path d="M500 500h900v900H500z"/></svg>'))
    expect(read(damaged)).toBeUndefined()
    expect(read(await printed(damaged))).toBeUndefined()
  })

  test('for a code whose quiet zone is not', () => {
    const damaged = raster(code.svg.replace('</svg>', '<path d="M150 500h50v50h-50z"/></svg>'))
    expect(isQuiet(raster(code.svg), 50)).toBe(true)
    expect(isQuiet(damaged, 50)).toBe(false)
  })
})

test('error correction is M or better, and stronger where it costs no larger symbol', () => {
  const levels = codes.map(({ address }) => qrSymbol(address))
  for (const { errorCorrectionLevel, version } of levels) {
    // The bits by which a symbol names its level: L is 1.
    expect(errorCorrectionLevel.bit).not.toBe(1)
    expect(version).toBeLessThanOrEqual(4)
  }
  expect(levels.some(({ errorCorrectionLevel }) => errorCorrectionLevel.bit !== 0)).toBe(true)
})

describe('the caption', () => {
  const of = (id: string) => {
    const clause = policy.clauses.find((c) => c.id === id)
    if (!clause) throw new Error(`no clause ${id}`)
    return caption(clause, policy)
  }

  test('has number and label in both languages', () => {
    expect(of('task-7-1')).toMatchObject({
      number: '措施 7.1 · Measure 7.1',
      label: { zh: '产业化推进生物材料', en: 'Advance the industrialization of biomaterials' },
    })
  })

  test('names a responsibility line with its task', () => {
    expect(of('task-7-units')).toMatchObject({
      number: null,
      label: { zh: '任务 7 责任单位', en: 'Task 7, responsible units' },
    })
  })

  test('says that the edition is unofficial and, without a host, that it is a preview', () => {
    for (const clause of policy.clauses) {
      const { unofficial, preview } = caption(clause, policy)
      expect(unofficial).toEqual({ zh: '非官方读本', en: 'Unofficial edition' })
      expect(preview?.zh).toMatch(/^预览版/)
      expect(preview?.en).toMatch(/^Preview/)
    }
  })

  test('is in the drawing as letters and as text', () => {
    const address = absolute(cardPath('task-7-1'))
    const svg = drawQr(address, of('task-7-1'))
    expect(svg).toContain(`<title>${address}</title>`)
    expect(svg).toContain('产业化推进生物材料 · Advance the industrialization of biomaterials')
    expect(drawQr(address, { ...of('task-7-1'), preview: null }).length).toBeLessThan(svg.length)
  })
})

test('the drawing needs nothing but paths: no font, no reference, no style', () => {
  for (const { svg } of codes) {
    const elements = new Set([...svg.matchAll(/<(\w+)/g)].map(([, name]) => name))
    expect([...elements].sort()).toEqual(['desc', 'path', 'svg', 'title'])
    expect(svg).not.toMatch(/style=|href=|font|NaN/)
  }
})
