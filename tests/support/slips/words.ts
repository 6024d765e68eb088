/** Slips of the hand in words, whatever the file. */
import { pick, type Random } from './random.ts'

/** The pairs of a string: `abcd` → a and b, c and d, each for the other. */
const pairs = (letters: string): ReadonlyMap<string, string> =>
  new Map(
    [...letters.matchAll(/(.)(.)/gu)].flatMap(([, a = '', b = '']) => [
      [a, b],
      [b, a],
    ]),
  )

export const anyOf = (table: ReadonlyMap<string, string>) =>
  new RegExp(`[${[...table.keys()].join('')}]`, 'gu')

export const WIDTHS = pairs('，,。.：:；;（(）)')
/** Latin letters and the Cyrillic ones that look like them. */
export const LOOK_ALIKES = pairs('aаcсеeоoрpxхyуiіAАBВEЕKКMМHНOОPРCСTТXХ')
export const UNSEEN = [
  ...'\u00ad\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2069\ufeff',
]

export const HAN = /\p{Script=Han}/gu
export const WORD = /(?<![\p{L}\d’-])\p{Script=Latin}[\p{Script=Latin}’-]*/gu

export const misspelled = (word: string, random: Random): string => {
  const at = 1 + Math.floor(random() * (word.length - 2))
  const a = word.charAt(at)
  const b = word.charAt(at + 1)
  const letter = pick([...'aeioustrn'], random) ?? ''
  return word.slice(0, at) + (pick([b, a + a + b, letter + b, b + a], random) ?? '') + word.slice(at + 2)
}
