/** A marked verb as it is shown. */

import type { Locale } from '../../locale.ts'
import type { Mention } from '../../model/types.ts'
import { APART } from '../../model/verbs.ts'

/** `开展……开发`, `develop … through transformation`: the Chinese ellipsis is two characters wide. */
export const shownVerb = (verb: string, locale: Locale): string =>
  locale === 'zh' ? verb.replaceAll(APART, APART + APART) : verb

/** The verbs of some mentions as a list, each once. In a list no verb begins a sentence. */
export const listedVerbs = (mentions: readonly Mention[], locale: Locale): string[] => [
  ...new Set(mentions.map(({ verb }) => shownVerb(verb[locale], locale).toLowerCase())),
]
