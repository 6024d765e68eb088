/** Where a title may break. */
import { type Locale, languageTag } from '../../locale.ts'

/** Ends and beginnings that stay together: punctuation and spaces, the halves of `low-carbon`, and what is set with a thin space, as `2025` and `年`. */
const STICKS = /\n[\s\p{P}]|[\p{Ps}\p{Pi}\p{Pd}]\n|[\dA-Za-z]\n\p{Script=Han}|\p{Script=Han}\n[\dA-Za-z]/u

/** A single character, with the punctuation after it: no line has it alone. */
const LONE = /^\p{Script=Han}\p{P}*$/u

/**
 * A title as lines of words, none of which is broken: `紧贴市场应用，转型…` → `[[紧贴, 市场, 应用，], [转型, …]]`. In Chinese, a line
 * ends after a comma, for the halves of a title are a pair. Punctuation stays with the word before it, an opening mark with the one
 * after it.
 */
export function titleLines(title: string, locale: Locale): string[][] {
  const halves = locale === 'zh' ? title.split(/(?<=，)/) : [title]
  const segmenter = new Intl.Segmenter(languageTag[locale], { granularity: 'word' })
  return halves.map((half) => {
    const words: string[] = []
    for (const { segment } of segmenter.segment(half)) {
      const last = words.at(-1)
      if (last !== undefined && STICKS.test(`${last}\n${segment}`)) words[words.length - 1] = last + segment
      else words.push(segment)
    }
    const end = words.at(-1) ?? ''
    if (LONE.test(end) && words.length > 1) words.splice(-2, 2, `${words.at(-2)}${end}`)
    return words
  })
}
