/** What one record of the index says, as Pagefind is given it and asked for it. */
import type { RecordText } from './corpus.ts'

const ZERO_WIDTH_SPACE = '\u200b'

/**
 * Stands before every Latin word of the index, and sorts after all Han: Pagefind cuts its index in the order of the words,
 * so a Chinese query fetches the part with the Han, and hardly any English.
 */
const AFTER_HAN = '\ua000'

/** A Han character, a run of other letters and digits, or any other visible character: one word of the index each. */
const WORD = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|[^\s\p{L}\p{M}\p{N}]/gu
const LATIN = /^(?!\p{Script=Han})[\p{L}\p{M}\p{N}]/u

/** A word as the index knows it. */
const indexed = (word: string): string => (LATIN.test(word) ? AFTER_HAN + word : word)

/**
 * Parts the words with zero-width spaces. Pagefind's own segmentation of Chinese would hide whatever it cuts across:
 * with one character as one word, a quoted phrase finds every substring. White space parts already; Pagefind would lose it
 * beside a zero-width space.
 */
export const spaced = (text: string): string =>
  text.replace(
    WORD,
    (word, at: number) => (/\S/.test(text[at - 1] ?? ' ') ? ZERO_WIDTH_SPACE : '') + indexed(word),
  )

/** What Pagefind is asked for a string: its Han in this order, or Latin words that begin so. */
export function indexQuery(run: string): string {
  const words = (run.match(WORD) ?? []).map(indexed)
  return LATIN.test(run) ? words.join(' ') : `"${words.join(' ')}"`
}

export const writeRecord = ({ zh, en }: RecordText): string => spaced([...zh, ...en].join(' '))
