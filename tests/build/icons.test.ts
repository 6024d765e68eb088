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
  const corner = `#${[...data.subarray(0, 3)].map((value) => value.toString(16).padStart(2, '0')).join('')}`
  expect(corner).toBe(palette.light.accent)
})
