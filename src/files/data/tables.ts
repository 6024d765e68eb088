/** Tables for spreadsheets and scripts. Each row ends with what edition it is from: rows are copied without their file. */
import { stringify } from 'csv-stringify/sync'
import type { Link, Policy } from '../../model/types.ts'
import { rowEditions } from '../../notice.ts'

/** All links of all clauses, in the order of the text: CSV (RFC 4180), with a byte order mark for Excel. */
export function linksCsv(policy: Policy): string {
  const edition = rowEditions(policy)
  return stringify(
    policy.clauses.flatMap((clause) =>
      clause.links.map((link) => ({
        from: clause.id,
        to: link.to,
        basis: link.basis,
        ...groundCells(link),
        edition,
      })),
    ),
    { header: true, bom: true, record_delimiter: 'windows' },
  )
}

/** What a link rests on: the columns of all bases, of which each fills its own. */
function groundCells(link: Link) {
  const cells = { via: '', segment: '', phrase_zh: '', phrase_en: '', reason_zh: '', reason_en: '' }
  switch (link.basis) {
    case 'text': {
      const { via = '', segment, phrase } = link
      return { ...cells, via, segment, phrase_zh: phrase.zh, phrase_en: phrase.en }
    }
    case 'editorial':
      return { ...cells, reason_zh: link.reason.zh, reason_en: link.reason.en }
    default:
      return link satisfies never
  }
}

/**
 * Terms with their rendering, explanation and the clauses that use them: TSV (IANA text/tab-separated-values), no quoting,
 * with a byte order mark for Excel.
 *
 * @throws when a cell holds a tab or a line break, which the format cannot carry
 */
export function glossaryTsv(policy: Policy): string {
  const edition = rowEditions(policy)
  const rows = policy.terms.map(({ id, zh, en, definition, clauses }) => ({
    id,
    zh,
    en,
    definition_zh: definition?.text.zh,
    definition_en: definition?.text.en,
    source_zh: definition && (definition.source?.name.zh ?? '编者说明'),
    source_en: definition && (definition.source?.name.en ?? 'editors’ note'),
    source_url: definition?.source?.url,
    clauses: clauses.join(' '),
    edition,
  }))
  for (const row of rows)
    for (const [column, cell] of Object.entries(row))
      if (cell && /[\t\r\n]/.test(cell)) throw new Error(`${row.id}: ${column} holds a tab or a line break`)
  return stringify(rows, { header: true, bom: true, delimiter: '\t', quote: false })
}
