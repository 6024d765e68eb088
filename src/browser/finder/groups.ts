/** Shows the rows under the domains or zones they belong to. */
import type { Row } from './rows.ts'

export type Grouping = 'domain' | 'zone'

export interface Group {
  value: string
  label: string
}

/** All rows in their own order, without groups. */
export function ungroup(table: HTMLTableElement, rows: readonly Row[]) {
  for (const made of table.querySelectorAll('[data-made]')) made.remove()
  table.append(...rows.map(({ element }) => element))
}

/**
 * Each shown row under every group it belongs to: itself in the first, copies without ids in the others.
 *
 * @param groups in the order of the text, the one without a value last
 */
export function group(
  table: HTMLTableElement,
  rows: readonly Row[],
  grouping: Grouping,
  groups: readonly Group[],
) {
  const placed = new Set<Row>()
  for (const { value, label } of groups) {
    const members = rows.filter(({ element, mentions }) => {
      const values = mentions.flatMap((mention) => mention[grouping])
      return !element.hidden && (value === '' ? values.length === 0 : values.includes(value))
    })
    if (members.length === 0) continue
    table.append(heading(label))
    for (const row of members) {
      table.append(placed.has(row) ? copyOf(row) : row.element)
      placed.add(row)
    }
  }
}

function heading(label: string): HTMLTableSectionElement {
  const body = document.createElement('tbody')
  body.className = 'group'
  body.dataset.made = ''
  body.setAttribute('role', 'rowgroup')
  const row = body.insertRow()
  row.setAttribute('role', 'row')
  const cell = document.createElement('th')
  cell.colSpan = 5
  cell.setAttribute('role', 'rowheader')
  const title = document.createElement('h2')
  title.textContent = label
  cell.append(title)
  row.append(cell)
  return body
}

function copyOf({ element }: Row): HTMLTableSectionElement {
  const copy = element.cloneNode(true) as HTMLTableSectionElement
  copy.removeAttribute('id')
  copy.dataset.made = ''
  return copy
}
