/**
 * A drawing as PNG of sixteen colors (https://www.w3.org/TR/png-3/): half a byte a pixel, a few shades of each color that letters
 * have. A general quantizer takes three times as long, and gives the sixteen to what covers most: green letters come out gray.
 */
import { promisify } from 'node:util'
import { crc32, deflate } from 'node:zlib'
import { renderAsync } from '@resvg/resvg-js'
import { once } from '../../once.ts'

type Rgb = readonly number[]

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const INDEXED = 3
/** Of a color are told apart. */
const BITS = 5

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

export interface Shades {
  ground: string
  /** Of letters, with the number of shades that their edges have on the ground, their own among them. */
  letters: readonly (readonly [color: string, shades: number])[]
  /** Of shapes. */
  plain: readonly string[]
}

/** @throws when there are more than sixteen */
function colorsOf({ ground, letters, plain }: Shades): Rgb[] {
  const paper = rgb(ground)
  const colors = [
    paper,
    ...letters.flatMap(([color, shades]) =>
      Array.from({ length: shades }, (_, i) =>
        rgb(color).map((value, band) => {
          const from = paper[band] ?? 0
          return Math.round(from + ((value - from) * (i + 1)) / shades)
        }),
      ),
    ),
    ...plain.map(rgb),
  ]
  if (colors.length > 16) throw new Error(`${colors.length} colors are more than sixteen`)
  return colors
}

/** The nearest of the colors, for every color in {@link BITS} bits a band. */
function nearest(colors: readonly Rgb[]): Uint8Array {
  const distance = (one: Rgb, r: number, g: number, b: number) =>
    ((one[0] ?? 0) - r) ** 2 + ((one[1] ?? 0) - g) ** 2 + ((one[2] ?? 0) - b) ** 2
  const steps = 1 << BITS
  const width = 256 / steps
  const value = (step: number) => (step + 0.5) * width
  const table = new Uint8Array(steps ** 3)
  for (let i = 0; i < table.length; i++) {
    const [r, g, b] = [i >> (2 * BITS), (i >> BITS) & (steps - 1), i & (steps - 1)].map(value)
    let least = Number.POSITIVE_INFINITY
    for (const [index, one] of colors.entries()) {
      const far = distance(one, r ?? 0, g ?? 0, b ?? 0)
      if (far >= least) continue
      least = far
      table[i] = index
    }
  }
  return table
}

/** All pictures of a kind have the same. */
const palettes = once((shades: Shades) => {
  const colors = colorsOf(shades)
  return { colors, table: nearest(colors) }
})

/** Two pixels a byte; before each row the filter that it has, none. */
function packed(pixels: Buffer, width: number, height: number, table: Uint8Array): Buffer {
  const rows = Buffer.alloc(height * (1 + Math.ceil(width / 2)))
  const drop = 8 - BITS
  let from = 0
  let to = 0
  for (let y = 0; y < height; y++) {
    to++
    for (let x = 0; x < width; x++) {
      const red = (pixels[from] ?? 0) >> drop
      const green = (pixels[from + 1] ?? 0) >> drop
      const blue = (pixels[from + 2] ?? 0) >> drop
      from += 4
      const color = table[(red << (2 * BITS)) | (green << BITS) | blue] ?? 0
      const at = to + (x >> 1)
      rows[at] = x % 2 === 0 ? color << 4 : (rows[at] ?? 0) | color
    }
    to += Math.ceil(width / 2)
  }
  return rows
}

function chunk(name: string, data: Buffer): Buffer {
  const said = Buffer.concat([Buffer.from(name, 'ascii'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(said))
  return Buffer.concat([length, said, sum])
}

/**
 * @param svg outlines only: no font is loaded
 * @param width in pixels; the height follows
 */
export async function indexedPng(svg: string, width: number, shades: Shades): Promise<Buffer> {
  const { colors, table } = palettes(shades)
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false },
    fitTo: { mode: 'width', value: width },
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(image.width, 0)
  header.writeUInt32BE(image.height, 4)
  header.set([4, INDEXED], 8)
  const rows = packed(image.pixels, image.width, image.height, table)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(colors.flat())),
    chunk('IDAT', await promisify(deflate)(rows, { level: 6, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
