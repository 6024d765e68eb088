import type { Locale } from '../locale.ts'

/** What may be asked for where there are two languages. */
export const languageChoices = { zh: ['zh'], en: ['en'], both: ['zh', 'en'] } as const satisfies Record<
  string,
  readonly Locale[]
>
export type LanguageChoice = keyof typeof languageChoices
