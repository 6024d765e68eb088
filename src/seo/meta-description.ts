/** Descriptions for `<meta name="description">`: the clause's own first sentence, cut to what search engines show. */

import { beginning } from '../language/beginning.ts'
import type { Locale } from '../locale.ts'
import { blockText } from '../model/structure.ts'
import type { Clause } from '../model/types.ts'

/** Characters a result page shows, about. */
const LIMIT = { zh: 80, en: 160 }

/** The words of a clause without its title, whole where they are short enough, otherwise cut with an ellipsis. */
export function metaDescription(clause: Clause, locale: Locale): string {
  const text = blockText({ segments: clause.segments.filter((s) => s.role !== 'title') }, locale)
  return beginning(text, locale, LIMIT[locale])
}
