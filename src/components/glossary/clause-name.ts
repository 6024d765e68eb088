/** Clauses by a name that tells them apart out of their place. */
import { clauseNumber } from '../../model/labels.ts'
import type { Clause } from '../../model/types.ts'
import { policy } from '../../policy.ts'
import type { Locale } from '../../site.ts'

/** `Measure 7.1`, `Biomaterials Bay`; a responsibility line is named with its task: `Task 7, responsible units`. */
export function clauseName(clause: Clause, locale: Locale): string {
  const own = clauseNumber(clause, locale) ?? clause.label[locale]
  const parent = clause.kind === 'units' && policy.clauses.find((c) => c.id === clause.parent)
  if (!parent) return own
  const number = clauseNumber(parent, locale)
  return locale === 'en' ? `${number}, ${own.toLowerCase()}` : `${number}${own}`
}

/** The same with a measure by its digits alone, for long lists: `7.1`. */
export const shortClauseName = (clause: Clause, locale: Locale): string =>
  clause.kind === 'measure' ? clauseName(clause, locale).replace(/^\D+/, '') : clauseName(clause, locale)
