/** The file of a card, as the copy menu and the kit read it. */
import type { Part } from '../../model/types.ts'
import type { CardJson, Words } from '../../quoting/card-json.ts'
import { type Check, isObject, isText, listOf, objectOf, orNull } from '../read-json.ts'

const isTitle = objectOf<{ title: string }>({ title: isText })
const isPart: Check<Part> = (value) => isText(value) || isTitle(value)
const isWords = objectOf<Words>({
  lang: isText,
  name: isText,
  caption: orNull(isText),
  paragraphs: listOf(listOf(isPart)),
})

export const isCard = objectOf<CardJson>({
  id: isText,
  url: isText,
  words: objectOf({ zh: isWords, en: isWords }),
  citations: isObject,
  report: orNull(isText),
})
