/** The codes as they are published; tests/exports/qr reads each of them. */
import { readFileSync } from 'node:fs'
import decode from 'jsqr'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { caption } from '../../src/images/qr/caption.ts'
import { drawQr } from '../../src/images/qr/qr.ts'
import { absolute, cardPath, qrPath } from '../../src/urls.ts'
import { realPolicy } from '../support/content.ts'

const policy = realPolicy()
const codes = policy.clauses.map((clause) => ({ clause, address: absolute(cardPath(clause.id)) }))

test.each(codes)('$clause.id has the code that was read', ({ clause, address }) => {
  expect(readFileSync(`dist/${qrPath(clause.id, 'svg')}`, 'utf8')).toBe(
    drawQr(address, caption(clause, policy)),
  )
})

test.each(codes)(
  '$clause.id has a code of 1024 pixels that leads to its card',
  async ({ clause, address }) => {
    const file = sharp(`dist/${qrPath(clause.id, 'png')}`)
    expect(await file.metadata()).toMatchObject({ format: 'png', width: 1024 })
    const { data, info } = await file
      .extract({ left: 0, top: 0, width: 1024, height: 1024 })
      .resize(512)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    expect(decode(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(address)
  },
)
