/**
 * The picture on a sheet of the A series, upright: rows of words, from which the domains and the zones send out lines
 * that turn down through all rows below. Where a line meets a row, a mark ties the two.
 */
import { glanceStrings } from '../../i18n/glance.ts'
import type { Bilingual } from '../../locale.ts'
import type { GlanceContent } from './content.ts'
import { type Drawing, heightOf, line, type Node, spanOf, type Type } from './drawing.ts'
import { GUTTER, Matrix, type MatrixMeasures } from './matrix.ts'
import { widthOf } from './measure.ts'
import {
  divide,
  type FigureType,
  foot,
  GAP,
  head,
  heading,
  key,
  legend,
  longestFigure,
  Sheet,
  sans,
  seriesBlock,
  serif,
} from './sheet.ts'
import { branchTo, coreOf, nodeOf } from './spine.ts'

/** A4 and its margins, in millimeters. */
const SHEET = { width: 210, height: 297, margin: 14 }

/** Margin of a sheet whose drawing is so wide, in its units. */
export const marginOf = ({ width }: Pick<Drawing, 'width'>): number =>
  (width * SHEET.margin) / (SHEET.width - 2 * SHEET.margin)

interface Measures extends MatrixMeasures {
  title: Type
  name: Type
  task: Type
  detail: Type
  figure: FigureType
}

const measures: Bilingual<Measures> = {
  zh: {
    width: 840,
    title: serif(36, 46, 600),
    name: serif(18.5, 25, 600),
    task: serif(18, 25),
    detail: serif(15, 21),
    figure: { digits: 50, unit: serif(19, 24) },
    pitch: 34,
    heads: 24,
  },
  // The English says the same in twice the space: a sheet of more and smaller units.
  en: {
    width: 920,
    title: serif(23.4, 30, 600),
    name: serif(15.5, 19, 600),
    task: serif(14, 17),
    detail: serif(13.5, 17),
    figure: { digits: 42, unit: serif(15, 20) },
    pitch: 26,
    heads: 72,
  },
}

/** @throws when the words need more than the sheet */
export function wide(content: GlanceContent): Drawing {
  // Once to see how high it is, once with what is left over spread between the rows.
  const natural = compose(content, 0)
  const { width, height, margin } = SHEET
  const spare = (natural.width * (height - 2 * margin)) / (width - 2 * margin) - natural.y
  if (spare < 0) throw new Error(`the picture is ${-spare} higher than its sheet (${content.locale})`)
  return compose(content, spare / natural.shares).drawing()
}

function compose(content: GlanceContent, breath: number): Sheet {
  const sheet = new Sheet(content, measures[content.locale].width, breath)
  const matrix = new Matrix(sheet, measures[content.locale])
  head(sheet, measures[content.locale].title)
  targets(sheet)
  domains(sheet, matrix)
  layout(sheet, matrix)
  tasks(sheet, matrix)
  safeguards(sheet)
  sheet.space(14, 2)
  foot(sheet, sans(12.5, 17))
  return sheet
}

/** The columns of the two series. */
const halves = ({ width }: Sheet) => divide({ x: 0, width }, 2, 2 * GAP)

/** Two series on one scale. */
function targets(sheet: Sheet): void {
  const { content, locale } = sheet
  sheet.space(16, 2)
  const columns = halves(sheet)
  const longest = longestFigure(content)
  const heights = content.series.map((series, i) => {
    const column = columns[i] ?? { x: 0, width: sheet.width }
    return seriesBlock(sheet, series, column, measures[locale].figure, longest)
  })
  sheet.space(Math.max(...heights))
}

function domains(sheet: Sheet, matrix: Matrix): void {
  sheet.space(18, 2)
  heading(sheet, sheet.content.titles.domains, sheet.width)
  sheet.space(4, 0.5)
  const { name } = measures[sheet.locale]
  for (const domain of sheet.content.domains) {
    const words = sheet.words(domain.label, GUTTER, matrix.words, name)
    matrix.row(domain, key(sheet.content, domain.id, words.y), [words], heightOf(words) / 2, heightOf(words))
    sheet.space(1, 0.5)
  }
}

/** The core, and its nodes on a line: a schematic. */
function layout(sheet: Sheet, matrix: Matrix): void {
  const { core, zones } = sheet.content
  const { name, detail } = measures[sheet.locale]
  sheet.space(16, 2)
  heading(sheet, sheet.content.titles.zones, matrix.left - 14, glanceStrings[sheet.locale].schematic)
  sheet.space(4, 0.5)

  const spine = { x: 9, y: sheet.y + name.leading / 2, radii: { core: 8, onCore: 5, apart: 4.2 } }
  const words = sheet.words(core.words, GUTTER, matrix.words, { ...name, weight: 400 })
  sheet.link(
    core.id,
    core.path,
    { x: 0, y: sheet.y - 2, width: matrix.left - 14, height: heightOf(words) + 4 },
    [...coreOf(spine), words],
  )
  sheet.space(heightOf(words))

  const branches: Node[] = []
  for (const zone of zones) {
    sheet.space(5, 1)
    const title = sheet.words(zone.label, GUTTER, matrix.words, name)
    // Beside the name where it fits there, else below it.
    const beside = spanOf(title) + 14 + widthOf(zone.drawsOn, 13, 400) < matrix.words
    const [x, top] = beside ? [GUTTER + spanOf(title) + 14, sheet.y] : [GUTTER, sheet.y + name.leading]
    const drawsOn = sheet.words(
      zone.drawsOn,
      x,
      matrix.left - 14 - x,
      sans(13, beside ? name.leading : 17),
      top,
    )
    const toBe = sheet.words(zone.toBe, GUTTER, matrix.words, detail, top + heightOf(drawsOn))
    const at = sheet.y + name.leading / 2
    branches.unshift(branchTo(spine, zone, at))
    matrix.row(
      zone,
      [nodeOf(spine, zone, at)],
      [title, drawsOn, toBe],
      name.leading / 2,
      top - sheet.y + heightOf(drawsOn) + heightOf(toBe),
    )
  }
  sheet.ground.push(...branches)
}

function tasks(sheet: Sheet, matrix: Matrix): void {
  const { task, heads } = measures[sheet.locale]
  sheet.space(16, 2)
  const top = sheet.y
  heading(sheet, sheet.content.titles.tasks, matrix.left - 14, glanceStrings[sheet.locale].crossing)
  sheet.space(8)
  legend(sheet, matrix.left)
  sheet.y = top + Math.max(heads + 12, 60)
  const foot = sheet.y
  sheet.space(0, 0.5)
  for (const item of sheet.content.tasks) {
    const words = sheet.words(item.label, GUTTER, matrix.words, task)
    const number = line(item.number, 0, words.y, sans(14))
    matrix.row(item, [number], [words], heightOf(words) / 2, heightOf(words))
    sheet.space(2, 1)
  }
  const bottom = sheet.y
  sheet.y = foot
  matrix.heads(bottom)
  sheet.y = bottom
}

/** Four in a row, on the grid of the targets. */
function safeguards(sheet: Sheet): void {
  const { task } = measures[sheet.locale]
  const { safeguards } = sheet.content
  sheet.space(14, 2)
  heading(sheet, sheet.content.titles.safeguards, sheet.width)
  sheet.space(4)
  const columns = halves(sheet).flatMap((half) => divide(half, 2, GAP))
  const cells = safeguards.map((item, i) => {
    const { x, width } = columns[i] ?? { x: 0, width: sheet.width }
    return { item, x, width, words: sheet.words(item.label, x + 18, width - 18, task) }
  })
  const height = Math.max(...cells.map(({ words }) => heightOf(words)))
  for (const { item, x, width, words } of cells) {
    const cell = { x, y: sheet.y - 2, width, height: height + 4 }
    sheet.link(item.id, item.path, cell, [line(item.number, x, words.y, sans(14)), words])
  }
  sheet.space(height)
}
