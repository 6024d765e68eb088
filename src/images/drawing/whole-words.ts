/** Chinese breaks between any two characters; a few short lines read better where it breaks between words. */
import { heldFinder } from '../../language/held.ts'
import type { Locale } from '../../locale.ts'
import type { Policy } from '../../model/types.ts'
import { once } from '../../once.ts'
import { wordsIn } from './title-pieces.ts'

/** Forbids a line break, and is not seen. */
export const WORD_JOINER = '\u2060'

type Names = Pick<Policy, 'terms' | 'places'>

/** A longer name would leave a hole at the end of a line: it may be broken between its words. */
const LONGEST_NAME = 8

/** Names of the glossary that no line breaks, the longest first: 低碳环保, of which a general dictionary knows no more than the parts. */
export const wholeNames = ({ terms, places }: Names): string[] =>
  [...terms.map(({ zh }) => zh), ...places.map(({ label }) => label.zh)]
    .filter((name) => name.length <= LONGEST_NAME && /^[\d，-]*\p{Script=Han}{2,}$/u.test(name))
    .sort((a, b) => b.length - a.length)

const namesIn = once((policy: Names) => heldFinder(wholeNames(policy), (name) => name))

/** The text with joiners inside Chinese words and names. Only for drawings, where nobody copies text. */
export function wholeWords(text: string, locale: Locale, policy: Names): string {
  if (locale === 'en') return text
  const joined = new Set<number>()
  const join = (from: number, { length }: string) => {
    for (let place = from + 1; place < from + length; place++) joined.add(place)
  }
  const names = new RegExp(namesIn(policy)(text).join('|') || '(?!)', 'g')
  for (const { 0: name, index } of text.matchAll(names)) join(index, name)
  let at = 0
  for (const word of wordsIn(text, locale)) {
    for (const { 0: letters, index } of word.matchAll(/\p{Script=Han}+/gu)) join(at + index, letters)
    at += word.length
  }
  return text.replace(/(?<=.)(?=.)/gu, (_, place: number) => (joined.has(place) ? WORD_JOINER : ''))
}
