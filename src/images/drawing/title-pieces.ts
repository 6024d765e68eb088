/** Where a title may break. */
import { type Locale, languageTag } from '../../locale.ts'
import type { Policy } from '../../model/types.ts'

/** Ends and beginnings that stay together: punctuation and spaces, the halves of `low-carbon`, and what is set with a thin space, as `2025` and `年`. */
const STICKS = /\n[\s\p{P}]|[\p{Ps}\p{Pi}\p{Pd}]\n|[\dA-Za-z]\n\p{Script=Han}|\p{Script=Han}\n[\dA-Za-z]/u

/** A single character, with the punctuation after it: no line has it alone. */
const LONE = /^\p{Script=Han}\p{P}*$/u

/** Words of a text, none of which is broken. Punctuation stays with the word before it, an opening mark with the one after it. */
export function wordsIn(text: string, locale: Locale): string[] {
  const words: string[] = []
  const segmenter = new Intl.Segmenter(languageTag[locale], { granularity: 'word' })
  for (const { segment } of segmenter.segment(text)) {
    const last = words.at(-1)
    if (last !== undefined && STICKS.test(`${last}\n${segment}`)) words[words.length - 1] = last + segment
    else words.push(segment)
  }
  const end = words.at(-1) ?? ''
  if (LONE.test(end) && words.length > 1) words.splice(-2, 2, `${words.at(-2)}${end}`)
  return words
}

/** The pieces of a title, none of which is broken: in Chinese those of the outline, or else words. */
export function titlePieces(
  title: string,
  locale: Locale,
  { phrases }: Pick<Policy, 'phrases'>,
): readonly string[] {
  const pieces = locale === 'zh' ? phrases(title) : [title]
  return pieces.length > 1 ? pieces : wordsIn(title, locale)
}
