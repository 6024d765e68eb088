/**
 * What a card says of itself to search engines and where it is shared. The title beside it has number and label: here stand the
 * words below them and the names of what the clause contains, Chinese first, and of the English as much as there is room for.
 */

import { cardStrings as s } from '../i18n/card.ts'
import { beginning } from '../language/beginning.ts'
import type { Locale } from '../locale.ts'
import { isInLines, sentenceGap } from '../model/structure.ts'
import type { Clause } from '../model/types.ts'

/** Characters that are shown, about: of the Chinese, and of both. */
export const LIMIT = { zh: 100, both: 200 }

const LIST = { zh: ['；', '。'], en: ['; ', '.'] } as const satisfies Record<Locale, readonly string[]>

/** Words of a clause below its title or lead, then the labels of what stands in it. */
function words(clause: Clause, clauses: readonly Clause[], locale: Locale): string {
  const own = clause.segments.filter(({ role }) => !role).map(({ text }) => text[locale])
  // Two tasks may have the same units.
  const task = clauses.find(({ id }) => clause.kind === 'units' && id === clause.parent)
  const inside = clauses.filter(({ parent, kind }) => parent === clause.id && kind !== 'units')
  const labels = inside.filter(({ kind }) => kind !== 'opening').map(({ label }) => label[locale])
  const [between, end] = LIST[locale]
  const contents = labels.length > 0 && `${s.contains[locale]}${labels.join(between)}${end}`
  // A part of one clause bears its name: only its words say more.
  const [only] = inside
  const more = only && inside.length === 1 && words(only, clauses, locale)
  return [task?.label[locale], ...own, contents, more]
    .filter(Boolean)
    .join(isInLines(clause) ? ' ' : sentenceGap[locale])
}

export function cardDescription(clause: Clause, clauses: readonly Clause[]): string {
  const zh = beginning(words(clause, clauses, 'zh'), 'zh', LIMIT.zh)
  return `${zh} ${beginning(words(clause, clauses, 'en'), 'en', LIMIT.both - zh.length - 1)}`
}
