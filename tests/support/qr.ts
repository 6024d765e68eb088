/** Reads QR codes as a phone does: from a screen, and off a sheet of paper. */
import { Resvg } from '@resvg/resvg-js'
import decode from 'jsqr'
import sharp from 'sharp'

/** 25 mm at 150 dots per inch, in pixels. */
export const PRINTED = Math.round((25 / 25.4) * 150)

/** RGBA. */
export interface Raster {
  data: Buffer
  width: number
  height: number
}

/** A drawing on a screen. */
export function raster(svg: string): Raster {
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'width', value: 512 },
  }).render()
  return { data: image.pixels, width: image.width, height: image.height }
}

/** The pixels of a PNG. */
export async function pixelsOf(png: Buffer): Promise<Raster> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** The code with its quiet zone, as it comes out of a plain printer: 25 mm wide, gray. */
export async function printed({ data, width, height }: Raster): Promise<Raster> {
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

/** What the code says; undefined where there is none to be read. */
export const read = ({ data, width, height }: Raster): string | undefined =>
  decode(new Uint8ClampedArray(data), width, height)?.data

/** True when nothing dark stands within `zone` pixels of the sides of the square that holds the code. */
export function isQuiet({ data, width }: Raster, zone: number): boolean {
  const isEdge = (n: number) => n < zone || n >= width - zone
  for (let y = 0; y < width; y++)
    for (let x = 0; x < width; x++)
      if ((isEdge(x) || isEdge(y)) && data[4 * (y * width + x)] !== 255) return false
  return true
}
