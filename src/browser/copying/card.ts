/** The file of a card, as the copy menu and the kit read it. */
import type { CardJson, Words } from '../../quoting/card-json.ts'
import { isObject, isText, listOf, objectOf, orNull } from '../read-json.ts'

const isWords = objectOf<Words>({ lang: isText, name: isText, paragraphs: listOf(isText) })

export const isCard = objectOf<CardJson>({
  id: isText,
  url: isText,
  words: objectOf({ zh: isWords, en: isWords }),
  citations: isObject,
  report: orNull(isText),
})
