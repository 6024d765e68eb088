/**
 * What a reference manager saves of a page: `citation_…` of Highwire, which most read, and `z:…`, by which Zotero's “Embedded
 * Metadata” sets any field of its own. It is the Chinese record, for GB/T 7714; a page can offer one.
 */
import type { Item } from '../quoting/citations/record.ts'

export type Metadata = readonly (readonly [name: string, content: string])[]

export const referenceOf = ({ type, title, author, number, issued, language, URL, note }: Item): Metadata => [
  ['citation_title', title],
  ...author.map(({ literal }) => ['citation_author', literal] as const),
  ['citation_publication_date', issued['date-parts'].join().replaceAll(',', '/')],
  // No `…_institution`: it would make a report of it, and stand there as a second issuer.
  ['citation_technical_report_number', number],
  ['citation_language', language],
  ['citation_public_url', URL],
  // Zotero has no type for it; its own styles read the one of CSL from this field.
  ['z:itemType', 'statute'],
  ['z:extra', `type: ${type}\n${note}`],
]
