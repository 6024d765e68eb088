/** The icon: for tabs a drawing, for home screens pictures. */
import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { palette } from '../../src/styles/palette.ts'
import { documentAt } from '../support/dom.ts'

interface Icon {
  src: string
  sizes: string
  type: string
}

test('the manifest lists the icons as large as they are', async () => {
  const { icons }: { icons: Icon[] } = JSON.parse(readFileSync('dist/manifest.webmanifest', 'utf8'))
  const pictures = icons.filter(({ type }) => type === 'image/png')
  expect(pictures.map(({ sizes }) => sizes)).toEqual(['180x180', '192x192', '512x512'])
  for (const { src, sizes } of pictures) {
    const { width, height, hasAlpha } = await sharp(`dist${src}`).metadata()
    expect.soft(`${width}x${height}`, src).toBe(sizes)
    expect.soft(hasAlpha, src).toBe(false)
  }
})

test('the icon of a home screen is green to its corners, which the system rounds', async () => {
  const link = documentAt('zh/').querySelector('link[rel="apple-touch-icon"]')
  const { data } = await sharp(`dist${link?.getAttribute('href')}`)
    .raw()
    .toBuffer({ resolveWithObject: true })
  // A palette may be off by one.
  for (const [i, at] of [1, 3, 5].entries()) {
    const green = Number.parseInt(palette.light.accent.slice(at, at + 2), 16)
    expect.soft(Math.abs((data[i] ?? 0) - green), `band ${i}`).toBeLessThanOrEqual(1)
  }
})
