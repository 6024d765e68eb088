/** What the script of search is told by the pages that search. */
import type { SearchPage } from '../../browser/search/page.ts'
import { searchStrings } from '../../i18n/search.ts'
import { unsaidStrings } from '../../i18n/unsaid.ts'
import { type Locale, languageTag } from '../../locale.ts'
import { needed, tag } from '../../search/index/built.ts'
import { homePath, href, titledPagePath } from '../../urls.ts'

export function searchPage(locale: Locale): SearchPage {
  const pagefind = href('pagefind/')
  return {
    locale,
    root: href(homePath(locale)),
    search: href('search/'),
    names: href('directions/names.json'),
    facts: href(`search/facts/${locale}.json`),
    directions: href(titledPagePath('directions', locale)),
    pagefind,
    indexTag: tag,
    needed: [...needed(locale), `pagefind-entry.json?ts=${tag}`].map((path) => pagefind + path),
    languageTag,
    strings: searchStrings[locale],
    unsaid: unsaidStrings[locale],
  }
}
