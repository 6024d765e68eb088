import { troubleStrings } from '../i18n/trouble.ts'
import { type Bilingual, inEach } from '../locale.ts'
import { troubleOf } from './trouble.ts'

/** Why something did not come, where the page's own language is not the only one. */
export function troubleWords(error: unknown): Bilingual {
  const trouble = troubleOf(error)
  return inEach((locale) => troubleStrings[locale][trouble])
}
