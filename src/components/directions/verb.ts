/** A marked verb as it is shown. */
import { APART } from '../../model/verbs.ts'
import type { Locale } from '../../site.ts'

/** `开展……开发`, `develop … through transformation`: the Chinese ellipsis is two characters wide. */
export const shownVerb = (verb: string, locale: Locale): string =>
  locale === 'zh' ? verb.replace(APART, APART + APART) : verb
