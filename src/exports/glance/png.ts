/** The standalone drawing as pixels. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'
import sharp from 'sharp'

/** A4 at 300 dots an inch. */
export const pngSize = { width: 2480, height: 3507 }

/** Paper, ink and one green: a palette holds all their shades. */
const options = { palette: true, colours: 64, effort: 7, compressionLevel: 9 }

/** Drawing it takes seconds: what was drawn once, in this way, is kept. */
const CACHE = 'node_modules/.cache/glance'

/**
 * @param svg without words that need a font, such as {@link file://./file.ts} makes
 * @returns the same bytes for the same drawing
 */
export async function drawPng(svg: string): Promise<Buffer> {
  const { pixels, width, height } = new Resvg(svg, {
    fitTo: { mode: 'width', value: pngSize.width },
    font: { loadSystemFonts: false },
  }).render()
  return sharp(pixels, { raw: { width, height, channels: 4 } })
    .png(options)
    .toBuffer()
}

/** As {@link drawPng}, once for each drawing. */
export async function keptPng(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const made = JSON.stringify([svg, pngSize, options, sharp.versions])
  const kept = `${CACHE}/${createHash('sha256').update(made).digest('hex')}.png`
  if (existsSync(kept)) return Uint8Array.from(readFileSync(kept))
  const image = await drawPng(svg)
  mkdirSync(CACHE, { recursive: true })
  // In one step, for another build may look for it at this moment.
  writeFileSync(`${kept}.${process.pid}`, image)
  renameSync(`${kept}.${process.pid}`, kept)
  return Uint8Array.from(image)
}
