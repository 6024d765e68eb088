/**
 * Records of the document and of each clause, in Chinese and in English, for reference managers and for LaTeX. A file is read by nobody
 * on a day known here, and GB/T 7714 asks for one: the day of access is that of the edition, whose words the file's are.
 */
import { locales } from '../../locale.ts'
import { editionDate } from '../../model/questions/edition.ts'
import type { Policy } from '../../model/types.ts'
import { withAccessDate } from '../../quoting/citations/access-date.ts'
import { bibtex, type Item, itemOf, ris } from '../../quoting/citations/record.ts'
import { workOf } from '../../quoting/citations/work.ts'
import { absolute, cardPath } from '../../urls.ts'

/** By extension. */
export const citationFormats = { bib: bibtex, ris, json: (items: readonly Item[]) => JSON.stringify(items) }

export function citationsFile(policy: Policy, format: keyof typeof citationFormats): string {
  const works = policy.clauses.map((clause) =>
    // The title stands for the whole.
    workOf(policy, clause.kind === 'title' ? null : clause, absolute(cardPath(clause.id))),
  )
  const items = works.flatMap((work) => locales.map((locale) => itemOf(work, locale)))
  return `${withAccessDate(citationFormats[format](items), editionDate(policy))}\n`
}
