/**
 * The picture for a phone: one column, as wide as a phone of 360 pixels leaves it. The ties stand below each row, each
 * domain and zone in a place of its own, so that they line up down the page.
 */
import { glanceStrings } from '../../i18n/glance.ts'
import type { Bilingual } from '../../locale.ts'
import type { GlanceContent, Item } from './content.ts'
import { type Drawing, heightOf, line, type Node, type Part, type Text, type Type } from './drawing.ts'
import { widthOf } from './measure.ts'
import {
  type FigureType,
  foot,
  head,
  heading,
  key,
  legend,
  longestFigure,
  mark,
  Sheet,
  sans,
  seriesBlock,
  serif,
  shortName,
} from './sheet.ts'
import { branchTo, coreOf, nodeOf } from './spine.ts'

const WIDTH = 328
const GUTTER = 26
const RADIUS = 4.5
/** Height of a row of ties: room for a finger. */
const TIES = 28
const SMALL: Type = { ...sans(13), tone: 'ink' }

interface Measures {
  title: Type
  name: Type
  task: Type
  detail: Type
  figure: FigureType
  /** Domains and zones in one row of places, or in two. */
  tieRows: 1 | 2
}

const measures: Bilingual<Measures> = {
  zh: {
    title: serif(25, 35, 600),
    name: serif(18, 26, 600),
    task: serif(17, 26),
    detail: serif(15, 23),
    figure: { digits: 38, unit: serif(15, 20) },
    tieRows: 1,
  },
  en: {
    title: serif(18.5, 26, 600),
    name: serif(16, 22, 600),
    task: serif(15, 21),
    detail: serif(14, 20),
    figure: { digits: 30, unit: serif(13, 20) },
    tieRows: 2,
  },
}

export function narrow(content: GlanceContent): Drawing {
  const sheet = new Sheet(content, WIDTH)
  const m = measures[content.locale]
  const places = placesOf(content, m)
  head(sheet, m.title)
  for (const series of content.series) {
    sheet.space(22)
    sheet.space(seriesBlock(sheet, series, { x: 0, width: WIDTH }, m.figure, longestFigure(content)))
  }
  domains(sheet, m)
  layout(sheet, m, places)
  tasks(sheet, m, places)
  safeguards(sheet, m)
  sheet.space(24)
  foot(sheet, sans(13, 19))
  return sheet.drawing()
}

/** Where a domain or zone stands in the rows of ties. */
interface Place {
  row: number
  x: number
  width: number
}

/** Places as wide as the words in them need, spread over the width beside the line of the zones. */
function placesOf(content: GlanceContent, m: Measures): Map<string, Place> {
  const { domains, zones } = content
  const rows = m.tieRows === 1 ? [[...domains, ...zones]] : [domains, zones]
  const entries = rows.flatMap((items, row) => {
    const needs = items.map(
      ({ id }) => 2 * RADIUS + 4 + widthOf(shortName(content, id), SMALL.size, SMALL.weight),
    )
    const spare = (WIDTH - GUTTER - needs.reduce((sum, need) => sum + need, 0)) / items.length
    if (spare < 0) throw new Error(`row ${row} of ties is wider than the sheet`)
    let x = GUTTER
    return items.map(({ id }, i) => {
      const width = (needs[i] ?? 0) + spare
      x += width
      return [id, { row, x: x - width, width }] as const
    })
  })
  return new Map(entries)
}

/** Ties of the row above, each in its place. */
function ties(sheet: Sheet, item: Item, places: ReadonlyMap<string, Place>): void {
  const own = sheet.content.ties.filter(({ ids }) => ids[1] === item.id)
  let row = 0
  let used = -1
  for (const tie of own) {
    const place = places.get(tie.ids[0])
    if (!place) throw new Error(`no place of ${tie.ids[0]}`)
    // A row without ties takes no room.
    if (place.row !== used) row = used < 0 ? 0 : row + 1
    used = place.row
    const top = sheet.y + row * TIES
    const middle = top + TIES / 2
    const words = shortName(sheet.content, tie.ids[0])
    sheet.tie(tie, { x: place.x, y: top, width: place.width, height: TIES }, [
      mark(tie.basis, place.x + RADIUS, middle, RADIUS),
      line(words, place.x + 2 * RADIUS + 4, middle + 4.6, SMALL),
    ])
  }
  if (own.length > 0) sheet.space((row + 1) * TIES)
}

function row(sheet: Sheet, item: Item, before: readonly Part[], words: readonly Text[]): void {
  const height = words.reduce((sum, text) => sum + heightOf(text), 0)
  const cell = { x: 0, y: sheet.y - 2, width: WIDTH, height: height + 4 }
  sheet.link(item.id, item.path, cell, [...before, ...words])
  sheet.space(height)
}

/** Between two rows. */
function between(sheet: Sheet, from = 0): void {
  sheet.space(7)
  sheet.rule('line', 1, from)
  sheet.space(9)
}

function domains(sheet: Sheet, m: Measures): void {
  sheet.space(30)
  heading(sheet, sheet.content.titles.domains, WIDTH)
  sheet.space(8)
  sheet.content.domains.forEach((domain, i) => {
    if (i > 0) between(sheet)
    const words = sheet.words(domain.label, GUTTER, WIDTH - GUTTER, m.name)
    row(sheet, domain, key(sheet.content, domain.id, words.y), [words])
  })
}

/** The core, and its nodes on a line: a schematic. */
function layout(sheet: Sheet, m: Measures, places: ReadonlyMap<string, Place>): void {
  const { core, zones } = sheet.content
  const width = WIDTH - GUTTER
  sheet.space(30)
  heading(sheet, sheet.content.titles.zones, WIDTH)
  sheet.nodes.push(line(glanceStrings[sheet.locale].schematic, 0, sheet.y + 15, sans(13)))
  sheet.space(32)

  const spine = { x: 8, y: sheet.y + m.name.leading / 2, radii: { core: 7, onCore: 4.5, apart: 4 } }
  const words = sheet.words(core.words, GUTTER, width, { ...m.name, weight: 400 })
  row(sheet, core, coreOf(spine), [words])

  const branches: Node[] = []
  for (const zone of zones) {
    between(sheet, GUTTER)
    const at = sheet.y + m.name.leading / 2
    const title = sheet.words(zone.label, GUTTER, width, m.name)
    const drawsOn = sheet.words(zone.drawsOn, GUTTER, width, sans(13, 20), sheet.y + heightOf(title))
    const top = sheet.y + heightOf(title) + heightOf(drawsOn)
    const toBe = sheet.words(zone.toBe, GUTTER, width, m.detail, top)
    branches.unshift(branchTo(spine, zone, at))
    row(sheet, zone, [nodeOf(spine, zone, at)], [title, drawsOn, toBe])
    ties(sheet, zone, places)
  }
  sheet.ground.push(...branches)
}

function tasks(sheet: Sheet, m: Measures, places: ReadonlyMap<string, Place>): void {
  sheet.space(30)
  heading(sheet, sheet.content.titles.tasks, WIDTH)
  sheet.nodes.push(line(glanceStrings[sheet.locale].legend, 0, sheet.y + 15, sans(13)))
  sheet.space(24)
  legend(sheet, WIDTH)
  sheet.space(18)
  sheet.content.tasks.forEach((task, i) => {
    if (i > 0) between(sheet)
    const words = sheet.words(task.label, GUTTER, WIDTH - GUTTER, m.task)
    row(sheet, task, [line(task.number, 0, words.y, sans(14))], [words])
    ties(sheet, task, places)
  })
}

function safeguards(sheet: Sheet, m: Measures): void {
  sheet.space(30)
  heading(sheet, sheet.content.titles.safeguards, WIDTH)
  sheet.space(8)
  sheet.content.safeguards.forEach((safeguard, i) => {
    if (i > 0) between(sheet)
    const words = sheet.words(safeguard.label, GUTTER, WIDTH - GUTTER, m.task)
    row(sheet, safeguard, [line(safeguard.number, 0, words.y, sans(14))], [words])
  })
}
