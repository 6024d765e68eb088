/** The words with which a clause begins, as many as a picture holds. */

import { beginning } from '../../language/beginning.ts'
import type { Locale } from '../../locale.ts'
import { isInLines, sentenceGap } from '../../model/structure.ts'
import type { Clause } from '../../model/types.ts'

/** Characters that three lines of a share image hold, about. */
export const LIMIT = { zh: 58, en: 150 } as const satisfies Record<Locale, number>

/** Of a text that is no clause: a title's description. */
export const onImage = (text: string, locale: Locale): string => beginning(text, locale, LIMIT[locale])

/** A clause as running text, with or without its title or lead. */
function running(clause: Clause, locale: Locale, withHeading: boolean): string {
  const segments = clause.segments.filter(({ role }) => withHeading || role === undefined)
  // Letterhead, number and addressees say less than the sentence below them; a signature has no other words.
  const sentences = segments.filter(({ text }) => text.zh.endsWith('。'))
  const inLines = isInLines(clause)
  const chosen = inLines && sentences.length > 0 ? sentences : segments
  return chosen
    .map(({ text, role }) => {
      const after = role === 'title' || inLines ? '\n' : sentenceGap[locale]
      return `${text[locale]}${after}`
    })
    .join('')
    .trimEnd()
}

/**
 * What follows a clause's title or lead, which stand above it as its label. A part is no more than its title: it begins with the
 * words of the first clause in it.
 */
export function firstWords(clause: Clause, clauses: readonly Clause[], locale: Locale): string {
  const own = running(clause, locale, false)
  const first = own === '' && clauses.find((c) => c.parent === clause.id)
  return onImage(first ? running(first, locale, true) : own, locale)
}
