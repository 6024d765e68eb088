/** Reads Chinese names in pinyin, from a table of characters and the names that differ from it. Pure. */
import { HAN } from '../language/words.ts'
import type { Readings } from './names.ts'

const PARTS = /\p{Script=Han}|(?:(?!\p{Script=Han}).)+/gu

/** A syllable a character, separated by spaces. */
export function readerOf({ characters, names }: Readings): (name: string) => string {
  const syllables = new Map(
    Object.entries(characters).flatMap(([syllable, all]) =>
      [...all].map((character): [string, string] => [character, syllable]),
    ),
  )
  const particular = new Map(Object.entries(names))
  return (name) =>
    particular.get(name) ??
    (name.match(PARTS) ?? []).map((part) => (HAN.test(part) ? (syllables.get(part) ?? '') : part)).join(' ')
}
