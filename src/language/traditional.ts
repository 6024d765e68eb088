/** Which traditional characters stand for the characters of the text. */
import { Converter } from 'opencc-js/t2cn'
import { HAN } from './words.ts'

/** CJK Unified Ideographs. */
const FIRST = 0x4e00
const LAST = 0x9fff

/**
 * Pairs of a traditional character and the simplified one that the text uses for it, from OpenCC's tables for the general,
 * Hong Kong and Taiwan standards. A character that stands in the text itself stands for itself.
 */
export function traditionalPairs(text: string): string {
  const used = new Set([...text].filter((c) => HAN.test(c)))
  const converters = (['t', 'hk', 'tw'] as const).map((from) => Converter({ from, to: 'cn' }))
  let pairs = ''
  for (let code = FIRST; code <= LAST; code++) {
    const character = String.fromCodePoint(code)
    if (used.has(character)) continue
    const simplified = converters.map((convert) => convert(character)).find((c) => used.has(c))
    if (simplified) pairs += character + simplified
  }
  return pairs
}
