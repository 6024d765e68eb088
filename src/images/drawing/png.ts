import { renderAsync } from '@resvg/resvg-js'
import sharp from 'sharp'

/** Text on one ground is a few colors and what lies between them: a palette holds it, in a third of the bytes. */
const PALETTE = { palette: true, colours: 32, dither: 0, effort: 1, compressionLevel: 9 } as const

/**
 * @param svg outlines only: no font is loaded
 * @param width in pixels; the height follows
 */
export async function png(svg: string, width: number): Promise<Buffer> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'width', value: width },
  })
  const raw = { width: image.width, height: image.height, channels: 4 } as const
  return sharp(image.pixels, { raw }).removeAlpha().png(PALETTE).toBuffer()
}
