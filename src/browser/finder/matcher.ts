/** What the finder needs once words are typed: fetched then, with all that folding needs. */
import type { NamedDirections } from '../../finder/hits.ts'
import { type Matcher, matcherOf } from '../../finder/match.ts'
import { unsaidOf, unsaidSentence } from '../../finder/unsaid.ts'
import { unsaidStrings } from '../../i18n/unsaid.ts'
import { shown } from '../../language/shown.ts'
import { pageLanguage } from '../page-languages.ts'
import { fetchNames } from './names.ts'

export interface Words {
  match: Matcher
  shown: typeof shown
  /** That the text does not say what was typed, and the phrases that it has instead; nothing where it does. */
  unsaid: (named: NamedDirections, phrases: readonly string[]) => string
}

/** @throws as `fetchNames` does */
export const fetchWords = async (data: string): Promise<Words> => ({
  match: matcherOf(await fetchNames(data)),
  shown,
  unsaid: (named, phrases) => {
    const found = unsaidOf(named, phrases)
    return found ? unsaidSentence(found, unsaidStrings[pageLanguage]) : ''
  },
})
