/** What directions are called, as the site serves it. */
import type { FinderName, FinderNames, FinderWords, PhrasePlace, Readings } from '../../finder/names.ts'
import { type Check, fetchJson, isText, listOf, objectOf, recordOf } from '../read-json.ts'

const isNumber: Check<number> = (value) => typeof value === 'number'

const isPlace: Check<PhrasePlace> = (value): value is PhrasePlace =>
  Array.isArray(value) && isText(value[0]) && isNumber(value[1]) && isNumber(value[2])

const isNames = objectOf<FinderNames>({
  directions: listOf(
    objectOf<FinderName>({
      id: isText,
      names: listOf(isText),
      mentions: listOf(isPlace),
      near: listOf(isNumber),
    }),
  ),
  vocabulary: listOf(
    objectOf<FinderWords>({
      words: listOf(isText),
      is: listOf(isNumber),
      near: listOf(isNumber),
      find: listOf(isText),
    }),
  ),
  said: listOf(isText),
  pinyin: objectOf<Readings>({ characters: recordOf(isText), names: recordOf(isText) }),
  traditional: isText,
})

/**
 * @param data folder of all that search and the finder fetch
 * @throws as `fetchJson`
 */
export const fetchNames = (data: string): Promise<FinderNames> => fetchJson(`${data}names.json`, isNames)
