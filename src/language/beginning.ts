/** The beginning of a text, cut where a reader would pause. */
import type { Locale } from '../locale.ts'

const ELLIPSIS = { zh: '……', en: '…' } as const satisfies Record<Locale, string>
const SENTENCE_ENDS = { zh: /[。！？]/g, en: /(?<!\bNo)[.!?]’?”?(?=\s)/g } as const satisfies Record<
  Locale,
  RegExp
>
const PAUSES = { zh: /[；、：]|，(?!\d)/g, en: /[,;:](?=\s)/g } as const satisfies Record<Locale, RegExp>
/** After a Han character, or after white space; never inside or after `2025` or `CAR-T`. */
const GAPS = {
  zh: /(?<=\p{Script=Han})(?=[\p{Script=Han}\dA-Z])|\s/gu,
  en: /\s/g,
} as const satisfies Record<Locale, RegExp>

/** What a cut may not leave at the end: pauses, dashes, opening marks, white space. */
const LOOSE_END = /[\s\p{Ps}\p{Pi}\p{Pd}，；、：,;:]+$/u
/** Words that wait for the next one. */
const JOINER = /\s(?:an?|and|as|at|by|for|from|in|of|on|or|the|to|with)$/i
const PAIRS = [
  ['（', '）'],
  ['(', ')'],
  ['“', '”'],
  ['《', '》'],
] as const

const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** Ends of what matches in the whole text: what follows tells whether a word or a number goes on. */
const endsOf = (text: string, pattern: RegExp): number[] =>
  [...text.matchAll(pattern)].map((match) => match.index + match[0].length)

/** Where nothing better is in reach: between words. */
function gapsIn(text: string, locale: Locale): number[] {
  const gaps = endsOf(text, GAPS[locale])
  if (locale === 'en') return gaps
  const begins = new Set([...words.segment(text)].map(({ index }) => index))
  return gaps.filter((gap) => begins.has(gap))
}

/** Without a bracket or quotation that was opened and not closed, unless that is all there is. */
function withoutOpenPair(text: string): string {
  const opened = PAIRS.filter(([open, close]) => text.lastIndexOf(open) > text.lastIndexOf(close))
  const first = Math.min(...opened.map(([open]) => text.lastIndexOf(open)))
  return opened.length > 0 && first > 0 ? text.slice(0, first) : text
}

/**
 * The beginning of a text, cut where a reader would pause: after a sentence where one ends in the second half of what fits,
 * else at a pause there, else between words. What was cut inside a sentence ends in an ellipsis.
 */
export function beginning(text: string, locale: Locale, limit: number): string {
  if (text.length <= limit) return text
  const last = (places: readonly number[], least: number) =>
    places.filter((place) => place >= least && place <= limit + 1).at(-1)
  const sentence = last(endsOf(text, SENTENCE_ENDS[locale]), limit / 2)
  if (sentence) return text.slice(0, sentence)
  const place = last(endsOf(text, PAUSES[locale]), limit / 2) ?? last(gapsIn(text, locale), 1) ?? limit
  let whole = withoutOpenPair(text.slice(0, place)).replace(LOOSE_END, '')
  while (JOINER.test(whole)) whole = whole.replace(JOINER, '').replace(LOOSE_END, '')
  return `${whole}${ELLIPSIS[locale]}`
}
