/** What the script of search is told by the pages that search. */
import type { SearchPage } from '../../browser/search/page.ts'
import { searchStrings } from '../../i18n/search.ts'
import { troubleStrings } from '../../i18n/trouble.ts'
import { unsaidStrings } from '../../i18n/unsaid.ts'
import { type Locale, languageTag } from '../../locale.ts'
import { dataFolder, indexPart, pagefindNeeds, tag } from '../../search/index/built.ts'
import { homePath, href, titledPagePath } from '../../urls.ts'

export const searchPage = (locale: Locale): SearchPage => ({
  locale,
  root: href(homePath(locale)),
  directions: href(titledPagePath('directions', locale)),
  data: dataFolder,
  tag,
  pagefindNeeds: [...pagefindNeeds],
  indexParts: { zh: indexPart('zh'), en: indexPart('en') },
  languageTag,
  strings: searchStrings[locale],
  trouble: troubleStrings[locale],
  unsaid: unsaidStrings[locale],
})
