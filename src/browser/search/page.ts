/** What the page tells its script: nothing of the build's environment is known in the browser. */
import type { SearchStrings } from '../../i18n/search.ts'
import type { UnsaidStrings } from '../../i18n/unsaid.ts'
import { type Bilingual, type Locale, locales } from '../../locale.ts'
import { isObject, isText, listOf, objectOf } from '../read-json.ts'

export interface SearchPage {
  locale: Locale
  /** Address of the reader's language on this site. */
  root: string
  /** Address of the files of labels. */
  search: string
  /** Address of what directions are called. */
  names: string
  /** Address of what names mean. */
  facts: string
  /** Address of the finder. */
  directions: string
  /** Folder of Pagefind's files. */
  pagefind: string
  /** Changes with the index. */
  indexTag: string
  /** Addresses of what every search needs, to be fetched side by side. */
  needed: string[]
  languageTag: Bilingual
  strings: SearchStrings
  unsaid: UnsaidStrings
}

export const isSearchPage = objectOf<SearchPage>({
  locale: (value): value is Locale => locales.some((locale) => locale === value),
  root: isText,
  search: isText,
  names: isText,
  facts: isText,
  directions: isText,
  pagefind: isText,
  indexTag: isText,
  needed: listOf(isText),
  languageTag: isObject,
  strings: isObject,
  unsaid: isObject,
})
