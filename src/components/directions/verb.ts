/** Marked verbs in a list. */

import type { Locale } from '../../locale.ts'
import type { Mention } from '../../model/types.ts'
import { shownVerb } from '../../model/verbs.ts'

/** The verbs of some mentions as a list, each once. In a list no verb begins a sentence. */
export const listedVerbs = (mentions: readonly Mention[], locale: Locale): string[] => [
  ...new Set(mentions.map(({ verb }) => shownVerb(verb[locale], locale).toLowerCase())),
]
