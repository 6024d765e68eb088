/** The heart of the sheet: rows of words, lines that turn down through them, and marks where they meet. */
import type { Item } from './content.ts'
import { heightOf, line, type Part, spanOf, stroke, type Text, type Type } from './drawing.ts'
import { mark, type Sheet, sans, shortName } from './sheet.ts'

/** Left of the words: numbers of tasks, nodes of the layout. */
export const GUTTER = 34
/** Radius of a mark, and of the turn of a line. */
const RADIUS = 6

export interface MatrixMeasures {
  /** Of the sheet between its margins; all other measures are in these units. */
  width: number
  /** Between the lines of two domains or zones. */
  pitch: number
  /** Height of the heads over the columns of marks. */
  heads: number
}

/** The columns that domains and zones send down, and the rows that they meet. */
export class Matrix {
  /** Where the columns begin. */
  readonly left: number
  private readonly m: MatrixMeasures
  private readonly sheet: Sheet
  private readonly x: ReadonlyMap<string, number>
  /** Where the line of a column turns down, from its row's words on. */
  private readonly turns = new Map<string, { from: number; y: number }>()

  constructor(sheet: Sheet, m: MatrixMeasures) {
    const { domains, zones } = sheet.content
    const all = [...domains, ...zones]
    // Zones stand apart from domains.
    const gap = m.pitch * 0.4
    const at = (i: number) =>
      m.width - m.pitch / 2 - (all.length - 1 - i) * m.pitch - (i < domains.length ? gap : 0)
    this.sheet = sheet
    this.m = m
    this.x = new Map(all.map(({ id }, i) => [id, at(i)]))
    this.left = at(0) - m.pitch / 2
  }

  /** Width of the words of a row. */
  get words(): number {
    return this.left - GUTTER - 20
  }

  /**
   * A row from here down: its words, a leader from them through the columns, marks where columns meet it.
   *
   * @param at height of the leader below the top of the row
   */
  row(item: Item, before: readonly Part[], words: readonly Text[], at: number, height: number): void {
    const { sheet, m } = this
    const y = sheet.y + at
    const cell = { x: 0, y: sheet.y - 2, width: this.left - 14, height: height + 4 }
    sheet.link(item.id, item.path, cell, [...before, ...words])
    const meets = words.filter((text) => text.y - text.size < y && y < text.y + heightOf(text))
    const from = Math.max(...meets.map((text) => text.x + spanOf(text))) + 12
    if (this.x.has(item.id)) this.turns.set(item.id, { from, y })
    else sheet.ground.push(stroke(`M${from} ${y}H${m.width}`, 'line'))
    for (const tie of sheet.content.ties.filter(({ ids }) => ids[1] === item.id)) {
      const x = this.column(tie.ids[0])
      const target = { x: x - m.pitch / 2, y: y - 12, width: m.pitch, height: 24 }
      sheet.tie(tie, target, [mark(tie.basis, x, y, RADIUS)])
    }
    sheet.space(height)
  }

  /** Names of the columns, and their lines, which the names interrupt. */
  heads(bottom: number): void {
    const { sheet, m } = this
    const type: Type = { ...sans(13), tone: 'ink' }
    const foot = sheet.y
    for (const [id, x] of this.x) {
      const words = shortName(sheet.content, id)
      const turn = this.turns.get(id)
      if (!turn) throw new Error(`no row of ${id}`)
      sheet.nodes.push(
        m.heads > 30
          ? { ...line(words, x + 4.5, foot - 6, type), upright: true }
          : line(words, x, foot - 6, type, 'middle'),
      )
      const corner = `H${x - RADIUS}q${RADIUS} 0 ${RADIUS} ${RADIUS}`
      const d = `M${turn.from} ${turn.y}${corner}V${foot - m.heads}M${x} ${foot}V${bottom}`
      sheet.ground.push(stroke(d, 'soft', 0.75))
    }
  }

  private column(id: string): number {
    const x = this.x.get(id)
    if (x === undefined) throw new Error(`no column of ${id}`)
    return x
  }
}
