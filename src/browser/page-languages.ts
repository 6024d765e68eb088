/** Words in the languages of the page: both on a page for both. */

import type { Bilingual, Locale } from '../locale.ts'
import { element } from './element.ts'

/** Languages that the page speaks, its own first. */
export const pageLanguages: readonly Locale[] = document.body.hasAttribute('data-bilingual')
  ? ['zh', 'en']
  : [document.documentElement.lang === 'en' ? 'en' : 'zh']

/** As one string, for names that are heard. */
export const asText = (words: Bilingual): string =>
  [...new Set(pageLanguages.map((locale) => words[locale]))].join(' ')

/** As nodes, each run tagged with its language where it is not the page's; what is the same in both stands once. */
export const asNodes = (words: Bilingual): Node[] =>
  pageLanguages.flatMap((locale, i) => {
    if (i === 0) return [document.createTextNode(words[locale])]
    if (words[locale] === words[pageLanguages[0] ?? locale]) return []
    const run = element('span', '', words[locale])
    run.lang = locale
    return [document.createTextNode(' '), run]
  })
