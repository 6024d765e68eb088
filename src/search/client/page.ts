/** What the page tells its script: nothing of the build's environment is known in the browser. */
import type { SearchStrings } from '../../i18n/search.ts'
import type { Bilingual, Locale } from '../../site.ts'

export interface SearchPage {
  locale: Locale
  /** Address of the reader's language on this site. */
  root: string
  /** Address of Pagefind's files. */
  pagefind: string
  languageTag: Bilingual
  strings: SearchStrings
}
