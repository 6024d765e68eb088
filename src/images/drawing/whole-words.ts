/** Chinese breaks between any two characters; a few short lines read better where it breaks between words. */
import type { Locale } from '../../locale.ts'
import { wordsIn } from './title-pieces.ts'

/** Forbids a line break, and is not seen. */
export const WORD_JOINER = '\u2060'

/** The text with joiners between the Han characters of a word. Only for drawings, where nobody copies text. */
export const wholeWords = (text: string, locale: Locale): string =>
  locale === 'en'
    ? text
    : wordsIn(text, locale)
        .map((word) => word.replace(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, WORD_JOINER))
        .join('')
