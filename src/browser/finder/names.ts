/** Fetched with all that folding needs, once the reader types. */
import { type Matcher, matcherOf } from '../../finder/match.ts'
import type { FinderName, FinderNames } from '../../finder/names.ts'
import { fetchJson, isText, listOf, objectOf, recordOf } from '../read-json.ts'

const isNames = objectOf<FinderNames>({
  directions: recordOf(
    objectOf<FinderName>({ names: listOf(isText), pinyin: recordOf(isText), wholes: listOf(isText) }),
  ),
  traditional: isText,
})

/** @throws when the names cannot be fetched, or are of another build that had other names */
export const fetchMatcher = async (address: string): Promise<Matcher> =>
  matcherOf(await fetchJson(address, isNames))
