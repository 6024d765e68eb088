/** The picture of a clause: its number, its label, its first words. */

import type { Locale } from '../../locale.ts'
import { clauseNumber, numberedLabel } from '../../model/labels.ts'
import type { Clause, Policy } from '../../model/types.ts'
import { cardPath } from '../../urls.ts'
import { firstWords } from './first-words.ts'
import type { ShareImage } from './image.ts'

/** @param page whole path of the clause's own page in this language */
export function sectionImage(policy: Policy, clause: Clause, page: string, locale: Locale): ShareImage {
  const parent = clause.parent === null ? undefined : policy.clause(clause.parent)
  const numbered = clause.kind === 'units' && parent ? parent : clause
  return {
    page,
    locale,
    type: 'article',
    numeral: numbered.number?.digits ?? null,
    eyebrow:
      clauseNumber(clause, locale) ??
      (parent ? numberedLabel(parent, locale) : policy.document.number[locale]),
    title: clause.label[locale],
    titleBelow: null,
    words: firstWords(clause, policy.clauses, locale),
  }
}

/** Chinese large, the English label beneath: who meets a printed address may read either. */
export function cardImage(policy: Policy, clause: Clause): ShareImage {
  const page = cardPath(clause.id)
  const zh = sectionImage(policy, clause, page, 'zh')
  const en = sectionImage(policy, clause, page, 'en')
  return { ...zh, eyebrow: `${zh.eyebrow} · ${en.eyebrow}`, titleBelow: en.title }
}
