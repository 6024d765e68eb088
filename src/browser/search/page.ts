/** What the page tells its script: nothing of the build's environment is known in the browser. */
import type { SearchStrings } from '../../i18n/search.ts'
import type { TroubleStrings } from '../../i18n/trouble.ts'
import type { UnsaidStrings } from '../../i18n/unsaid.ts'
import { type Bilingual, type Locale, locales } from '../../locale.ts'
import { isObject, isText, listOf, objectOf } from '../read-json.ts'

export interface SearchPage {
  locale: Locale
  /** Address of the reader's language on this site. */
  root: string
  /** Address of the finder. */
  directions: string
  /** Folder of all that is fetched: another with every change of what its files say. */
  data: string
  /** Its last part. */
  tag: string
  /** Below the folder: what Pagefind needs for every query, to be fetched side by side. */
  pagefindNeeds: string[]
  /** Below the folder: the part of Pagefind's index with most words of a language. */
  indexParts: Bilingual
  languageTag: Bilingual
  strings: SearchStrings
  trouble: TroubleStrings
  unsaid: UnsaidStrings
}

const isBilingual = objectOf<Bilingual>({ zh: isText, en: isText })

export const isSearchPage = objectOf<SearchPage>({
  locale: (value): value is Locale => locales.some((locale) => locale === value),
  root: isText,
  directions: isText,
  data: isText,
  tag: isText,
  pagefindNeeds: listOf(isText),
  indexParts: isBilingual,
  languageTag: isBilingual,
  strings: isObject,
  trouble: isObject,
  unsaid: isObject,
})
