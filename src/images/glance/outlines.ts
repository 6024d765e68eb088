/** Words as outlines, in the Noto Serif SC that comes as an npm package: the same on every machine. */
import { readFileSync } from 'node:fs'
import { create, type Font, type Glyph } from 'fontkitten'
import { fontFile } from '../drawing/fonts.ts'
import type { Amount, Text, Type } from './drawing.ts'
import type { Weight } from './measure.ts'
import { short } from './svg.ts'

/** @throws when the file is a collection, which it is not */
function load(weight: Weight): Font {
  const font = create(readFileSync(fontFile(weight)))
  if (font.isCollection) throw new Error(`${fontFile(weight)} holds several fonts`)
  return font
}

const fonts: Record<Weight, Font> = { 400: load(400), 600: load(600) }

/** A stretch of words in one size: its outline on the grid of the font, and what brings that into the drawing. */
export interface Outline {
  transform: string
  d: string
}

/** Outlines of words, set as SVG sets text. */
export function outlinesOf(words: Text | Amount): Outline[] {
  if (words.kind === 'amount') {
    const space = Math.min(...words.spans.map(({ type }) => widthOf(' ', type)))
    let x = words.x
    return words.spans.map(({ words: span, type }) => {
      const outline = outlineOf(span, type, `translate(${short(x)} ${short(words.y)})`)
      x += widthOf(span, type) + space
      return outline
    })
  }
  const { x, y, leading, anchor, upright } = words
  return words.lines.map((line, i) => {
    const own = line.trimEnd()
    const shift = { start: 0, middle: 0.5, end: 1 }[anchor] * widthOf(own, words)
    const at = upright
      ? `translate(${short(x)} ${short(y)})rotate(-90)`
      : `translate(${short(x - shift)} ${short(y + i * leading)})`
    return outlineOf(own, words, at)
  })
}

type Letters = Pick<Type, 'size' | 'weight'>

function outlineOf(words: string, { size, weight }: Letters, at: string): Outline {
  let pen = 0
  const d = placed(words, weight).map(({ glyph, shift, advance }) => {
    const path = pathOf(glyph, pen + shift)
    pen += advance
    return path
  })
  const { unitsPerEm } = fonts[weight]
  return { transform: `${at}scale(${Math.round((size / unitsPerEm) * 1e5) / 1e5})`, d: d.join('') }
}

const widthOf = (words: string, { size, weight }: Letters): number =>
  (placed(words, weight).reduce((sum, { advance }) => sum + advance, 0) * size) / fonts[weight].unitsPerEm

/** Quotation marks are as wide as a Han character in this font; beside Latin letters they are as wide as they look. */
const NARROW = /(?<=[A-Za-z.,])[’”]|“(?=[A-Za-z])/g
const BEARING = 50

/** Glyphs of a line, how far each is moved, and how far the pen goes. */
function placed(words: string, weight: Weight): { glyph: Glyph; shift: number; advance: number }[] {
  const font = fonts[weight]
  const narrow = new Set([...words.matchAll(NARROW)].map(({ index }) => index))
  return [...words].map((character, i) => {
    const code = character.codePointAt(0) ?? 0
    if (!font.hasGlyphForCodePoint(code)) throw new Error(`the font lacks ${character}`)
    const glyph = font.glyphForCodePoint(code)
    const { minX, maxX } = glyph.bbox
    return narrow.has(i)
      ? { glyph, shift: BEARING - minX, advance: maxX - minX + 2 * BEARING }
      : { glyph, shift: 0, advance: glyph.advanceWidth }
  })
}

const letters = { lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c' } as const

/** Path data in whole numbers relative to each other, which are short; y grows downward. */
function pathOf(glyph: Glyph, left: number): string {
  let [x, y] = [0, 0]
  let [startX, startY] = [0, 0]
  return glyph.path.commands
    .map(({ command, args }) => {
      if (command === 'closePath') {
        ;[x, y] = [startX, startY]
        return 'z'
      }
      const to = args.map((n, i) => Math.round(i % 2 === 0 ? n + left : -n))
      const by = to.map((n, i) => n - (i % 2 === 0 ? x : y))
      ;[x = 0, y = 0] = to.slice(-2)
      if (command === 'moveTo') [startX, startY] = [x, y]
      return command === 'moveTo' ? `M${x} ${y}` : letters[command] + by.join(' ').replaceAll(' -', '-')
    })
    .join('')
}
