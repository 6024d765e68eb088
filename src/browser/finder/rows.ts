/** The rows as the page holds them. */

import type { FinderRow } from '../../finder/filters.ts'
import { mentionId } from '../../model/mention-id.ts'
import type { FinderPage } from './page.ts'

export interface Row extends FinderRow {
  element: HTMLTableSectionElement
  /** Ids of its mentions in the files. */
  records: string[]
}

export function rowsOf(table: HTMLTableElement, clauses: FinderPage['clauses']): Row[] {
  return [...table.tBodies].map((element) => {
    const rows = [...element.rows]
    return {
      id: element.id,
      kind: element.dataset.kind ?? '',
      element,
      records: rows.map((row) => mentionId(row.dataset.segment ?? '', element.id)),
      mentions: rows.map(({ dataset }) => ({
        ...(clauses[dataset.clause ?? ''] ?? { domain: [], zone: [], unit: [] }),
        strength: [dataset.strength ?? ''],
      })),
    }
  })
}
