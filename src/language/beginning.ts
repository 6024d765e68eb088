/** The beginning of a text, cut where a reader would pause. */
import type { Locale } from '../locale.ts'

const ELLIPSIS = { zh: '……', en: '…' } as const satisfies Record<Locale, string>
const SENTENCE_ENDS = { zh: /[。！？]/g, en: /(?<!\bNo)[.!?]’?”?(?=\s)/g } as const satisfies Record<
  Locale,
  RegExp
>
const PAUSES = { zh: /[；、：]|，(?!\d)/g, en: /[,;:](?=\s)/g } as const satisfies Record<Locale, RegExp>
/** Where nothing better is in reach: after a Han character, or between words, never inside or after `2025` or `CAR-T`. */
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

/** Place of the last match that leaves at least `least` characters; -1 without one. */
function lastPlace(text: string, pattern: RegExp, least: number): number {
  const places = [...text.matchAll(pattern)].map((match) => match.index + match[0].length)
  return places.filter((place) => place >= least).at(-1) ?? -1
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
  // One character more: it tells whether a word or sentence ends just here.
  const fits = text.slice(0, limit + 1)
  const sentence = lastPlace(fits, SENTENCE_ENDS[locale], limit / 2)
  if (sentence > 0) return fits.slice(0, sentence)
  const pause = lastPlace(fits, PAUSES[locale], limit * 0.6)
  const place = pause > 0 ? pause : lastPlace(fits, GAPS[locale], 1)
  let words = withoutOpenPair(fits.slice(0, place > 0 ? place : limit)).replace(LOOSE_END, '')
  while (JOINER.test(words)) words = words.replace(JOINER, '').replace(LOOSE_END, '')
  return `${words}${ELLIPSIS[locale]}`
}
