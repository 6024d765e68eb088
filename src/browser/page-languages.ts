/** Words in the languages of the page: both on a page for both. */

import type { Bilingual, Locale } from '../locale.ts'
import { element } from './element.ts'

/** Of the page as it was written: a translator writes its own language at the root. */
export const pageLanguage: Locale = document.querySelector('[property="og:locale"][content^="en"]')
  ? 'en'
  : 'zh'

/** Languages that the page speaks, its own first. */
export const pageLanguages: readonly Locale[] = document.body.hasAttribute('data-bilingual')
  ? ['zh', 'en']
  : [pageLanguage]

/** Between languages in one label. */
const DOT = ' · '

/** As one string, for names that are heard. */
export const asText = (words: Bilingual): string =>
  [...new Set(pageLanguages.map((locale) => words[locale]))].join(DOT)

/** As nodes, each run tagged with its language where it is not the page's; what is the same in both stands once. */
export const asNodes = (words: Bilingual, between = DOT): Node[] =>
  pageLanguages.flatMap((locale, i) => {
    if (i === 0) return [document.createTextNode(words[locale])]
    if (words[locale] === words[pageLanguage]) return []
    const run = element('span', '', words[locale])
    run.lang = locale
    return [document.createTextNode(between), run]
  })
