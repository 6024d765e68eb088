/** A sheet that is filled from the top down, and the blocks that every layout has. */
import { glanceStrings } from '../../i18n/glance.ts'
import { ui } from '../../i18n/index.ts'
import type { Locale } from '../../locale.ts'
import { titledPagePath } from '../../urls.ts'
import type { GlanceContent, GlanceTie, Series } from './content.ts'
import {
  type Box,
  type Disc,
  type Drawing,
  heightOf,
  line,
  type Node,
  type Part,
  paragraph,
  stroke,
  type Text,
  type Type,
} from './drawing.ts'
import { type Weight, widthOf } from './measure.ts'

export const serif = (size: number, leading: number, weight: Weight = 400): Type => ({
  size,
  leading,
  face: 'serif',
  weight,
  tone: 'ink',
})
export const sans = (size: number, leading = size * 1.4): Type => ({
  size,
  leading,
  face: 'sans',
  weight: 400,
  tone: 'soft',
})
const HEADING: Type = { size: 15, leading: 20, face: 'sans', weight: 600, tone: 'ink' }

export class Sheet {
  readonly nodes: Node[] = []
  /** Lies under all others: the lines of domains and zones. */
  readonly ground: Node[] = []
  /** How far it is filled. */
  y = 0
  /** Shares of white space so far. */
  shares = 0
  readonly content: GlanceContent
  readonly locale: Locale
  readonly width: number
  /** What one share of white space has beyond the least. */
  private readonly breath: number

  constructor(content: GlanceContent, width: number, breath = 0) {
    this.content = content
    this.locale = content.locale
    this.width = width
    this.breath = breath
  }

  space(least: number, shares = 0): void {
    this.y += least + shares * this.breath
    this.shares += shares
  }

  rule(tone: 'ink' | 'line', width = 1, from = 0, to = this.width): void {
    this.nodes.push(stroke(`M${from} ${this.y}H${to}`, tone, width))
  }

  link(about: string, path: string, cell: Box, parts: readonly Part[], title?: string): void {
    this.nodes.push({ kind: 'link', about, path, cell, parts, ...(title && { title }) })
  }

  tie(tie: GlanceTie, cell: Box, parts: readonly Part[]): void {
    const { ids, basis, path, title } = tie
    this.nodes.push({ kind: 'link', about: ids.join(' '), basis, path, title, cell, parts })
  }

  /** Words in as many lines as they need, from here down; the small letters of each lie in the middle of its leading. */
  words(words: string, x: number, width: number, type: Type, top = this.y): Text {
    const text = paragraph(words, x, top, width, type, this.locale)
    return { ...text, y: top + type.leading / 2 + type.size * (this.locale === 'zh' ? 0.37 : 0.32) }
  }

  drawing(): Drawing {
    const { locale, width, y: height, ground, nodes } = this
    return { locale, width, height, nodes: [...ground, ...nodes] }
  }
}

/** A filled disc where the text names the other, a ring where the tie is our judgment. */
export const mark = (basis: GlanceTie['basis'], x: number, y: number, r: number): Disc =>
  basis === 'text'
    ? { kind: 'disc', x, y, r, fill: 'accent' }
    : // As wide as the filled one, stroke included.
      { kind: 'disc', x, y, r: r - 0.9, fill: 'paper', stroke: { tone: 'accent', width: 1.8 } }

/** A column of a grid. */
export interface Column {
  x: number
  width: number
}

/** Divides a column into equal ones with gaps between them. */
export const divide = ({ x, width }: Column, count: number, gap: number): Column[] => {
  const part = (width - gap * (count - 1)) / count
  return Array.from({ length: count }, (_, i) => ({ x: x + i * (part + gap), width: part }))
}

/** Between the columns of years inside a series; also between four in a row. */
export const GAP = 20

/** Short name of a domain or zone, beside its marks. */
export function shortName({ short }: GlanceContent, id: string): string {
  const words = short.get(id)
  if (!words) throw new Error(`no short name of ${id}`)
  return words
}

/** The short name of a domain before its row, where it is a character that does not explain itself. */
export function key(content: GlanceContent, id: string, y: number): Text[] {
  const words = shortName(content, id)
  return [...words].length > 1 ? [] : [line(words, 0, y, sans(14))]
}

/** What this is, and the name of the document. */
export function head(sheet: Sheet, title: Type): void {
  const { content, locale, width } = sheet
  const what = `${glanceStrings[locale].title} · ${ui(locale).unofficial}`
  const small = sans(13, 18)
  sheet.rule('ink', 3)
  sheet.space(12)
  sheet.nodes.push(line(what, 0, sheet.y + 13, small))
  const beside = widthOf(what, 13, 400) + 20 + widthOf(content.issued, 13, 400) <= width
  if (beside) sheet.nodes.push(line(content.issued, width, sheet.y + 13, small, 'end'))
  else {
    const below = paragraph(content.issued, 0, sheet.y + small.leading, width, small, locale)
    sheet.nodes.push(below)
    sheet.space(heightOf(below))
  }
  sheet.space(28)
  const words = sheet.words(content.title, 0, width, title)
  const cell = { x: 0, y: sheet.y - 3, width, height: heightOf(words) + 6 }
  sheet.link('title', titledPagePath('text', locale), cell, [words])
  sheet.space(heightOf(words))
}

/** A rule across the columns that nothing passes through, and a heading; perhaps with a note beside it. */
export function heading(sheet: Sheet, words: string, to: number, note = ''): void {
  sheet.rule('ink', 1, 0, to)
  sheet.space(8)
  const at = sheet.y + HEADING.size
  sheet.nodes.push(line(words, 0, at, HEADING))
  if (note) sheet.nodes.push(line(note, widthOf(words, HEADING.size, HEADING.weight) + 12, at, sans(13)))
  sheet.space(HEADING.leading)
}

export interface FigureType {
  digits: number
  unit: Type
}

/**
 * One series: its caption, and for each year the figure over a bar.
 *
 * @param longest 亿元 as long as a cell is wide: the same in both series, so that they share a scale
 * @returns its height; the sheet is not filled further, for the other series may stand beside it
 */
export function seriesBlock(
  sheet: Sheet,
  { caption, figures }: Series,
  column: Column,
  type: FigureType,
  longest: number,
): number {
  const top = sheet.y
  sheet.rule('ink', 1, column.x, column.x + column.width)
  sheet.nodes.push(line(caption, column.x, top + 8 + HEADING.size, HEADING))
  const cells = divide(column, figures.length, GAP)
  const base = top + 58 + type.digits * 0.72
  figures.forEach((figure, i) => {
    const { x, width } = cells[i] ?? column
    const [before, digits, after] = figure.amount
    const spans = [
      { words: before, type: type.unit },
      { words: digits, type: { ...type.unit, size: type.digits, weight: 600 as const } },
      { words: after, type: type.unit },
    ].filter(({ words }) => words !== '')
    const span = widthOf(spans.map(({ words }) => words).join(' '), type.unit.size, 400)
    const wider = widthOf(digits, type.digits, 600) - widthOf(digits, type.unit.size, 400)
    if (span + wider > width) throw new Error(`${figure.id} is ${span + wider - width} wider than its cell`)
    sheet.link(
      figure.id,
      figure.path,
      { x, y: top + 32, width, height: base - top - 8 },
      [
        line(String(figure.year), x, top + 47, sans(14)),
        { kind: 'amount', x, y: base, spans },
        { kind: 'bar', x, y: base + 12, width: (width * figure.yi) / longest, height: 6, fill: 'accent' },
      ],
      [figure.year, caption, ...figure.amount].filter(Boolean).join(' '),
    )
  })
  return base + 18 - top
}

/** The longest bar of the targets, in 亿元. */
export const longestFigure = ({ series }: GlanceContent): number =>
  Math.max(...series.flatMap(({ figures }) => figures.map(({ yi }) => yi)))

/** Both marks and what they say, from here down, in one line where they fit. */
export function legend(sheet: Sheet, width: number): void {
  const s = glanceStrings[sheet.locale]
  let x = 0
  for (const [basis, words] of [
    ['text', s.textMark],
    ['editorial', s.editorialMark],
  ] as const) {
    const own = widthOf(words, 13, 400) + 18
    if (x > 0 && x + own > width) {
      x = 0
      sheet.space(20)
    }
    sheet.nodes.push(mark(basis, x + 6, sheet.y + 10.5, 6), line(words, x + 18, sheet.y + 15, sans(13)))
    x += own + 18
  }
  sheet.space(20)
}

/** Who stands behind it, and where it is. */
export function foot(sheet: Sheet, type: Type): void {
  const { content, width } = sheet
  sheet.rule('line')
  sheet.space(8)
  for (const sentence of [...content.standing, content.site]) {
    const words = paragraph(sentence, 0, sheet.y, width, type, sheet.locale)
    sheet.nodes.push(words)
    sheet.space(heightOf(words))
  }
}
