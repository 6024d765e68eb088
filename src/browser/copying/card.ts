/** The file of a card, as the copy menu and the kit read it. */
import type { Part } from '../../model/types.ts'
import type { CardJson, Words } from '../../quoting/card-json.ts'
import type { Sentence } from '../../quoting/sentence.ts'
import { type Check, isObject, isText, listOf, objectOf, orNull, recordOf } from '../read-json.ts'

const isTitle = objectOf<{ title: string }>({ title: isText })
const isPart: Check<Part> = (value) => isText(value) || isTitle(value)
const isWords = objectOf<Words>({
  lang: isText,
  name: isText,
  caption: orNull(isText),
  paragraphs: listOf(listOf(isPart)),
})

const isSentence = objectOf<Sentence>({ text: isText, html: isText })

export const isCard = objectOf<CardJson>({
  id: isText,
  url: isText,
  words: objectOf({ zh: isWords, en: isWords }),
  pictures: recordOf(isText),
  citations: isObject,
  sentences: orNull(objectOf({ zh: isSentence, en: isSentence })),
  report: orNull(isText),
})
