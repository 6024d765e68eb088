/** A table as one moves in it: each cell with the heads of its row and its column, which are said when they change. */
import { type Heard, within, wordsOf } from './tree.ts'

export interface Cell {
  cell: Heard
  /** Of its column. */
  head: string
}

export interface Row {
  head: string
  cells: Cell[]
}

export interface Grid {
  rows: Row[]
  /** What heads each column, or nothing. */
  columns: string[]
}

const CELLS = new Set(['cell', 'gridcell', 'columnheader', 'rowheader'])

const span = (cell: Heard, name: string): number => Number(cell.attributes.get(name) ?? 1)

/** The short form of a head, where it has one. */
const headOf = (cell: Heard): string =>
  (cell.attributes.get('abbr') ?? wordsOf(cell)).replace(/\s+/g, ' ').trim()

export function gridOf(table: Heard): Grid {
  const columns: string[] = []
  /** Rows that a head from above still reaches, by column. */
  const taken: { head: string; isRowHead: boolean; left: number }[] = []
  const rows = within(table)
    .filter(({ role }) => role === 'row')
    .map((row) => {
      const cells: Cell[] = []
      let at = 0
      let head = ''
      const pass = () => {
        for (let from = taken[at]; from && from.left > 0; from = taken[at]) {
          from.left -= 1
          if (from.isRowHead) head = from.head
          at += 1
        }
      }
      for (const cell of row.children.filter(({ role }) => CELLS.has(role))) {
        pass()
        const own = headOf(cell)
        cells.push({ cell, head: columns[at] ?? '' })
        if (cell.role === 'rowheader') head = own
        for (let i = 0; i < span(cell, 'colspan'); i += 1) {
          if (cell.role === 'columnheader') columns[at] = own
          taken[at] = { head: own, isRowHead: cell.role === 'rowheader', left: span(cell, 'rowspan') - 1 }
          at += 1
        }
      }
      pass()
      while (columns.length < at) columns.push('')
      return { head, cells }
    })
  return { rows, columns }
}
