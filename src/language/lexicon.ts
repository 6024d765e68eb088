/** Other ways to write what the text says. */

/** Fetched where the words themselves are not enough. */
export interface Lexicon {
  /** By Chinese name, for this file and the names may come from different builds: a syllable a character, separated by spaces. */
  pinyin: Record<string, string>
  /** Pairs of characters: a traditional one that the text never uses, and the simplified one that it does. */
  traditional: string
}

/** Traditional characters that the text does not use become the simplified ones that it does. */
export function simplified(typed: string, { traditional }: Pick<Lexicon, 'traditional'>): string {
  const pairs = [...traditional]
  const simple = new Map(pairs.flatMap((c, i) => (i % 2 === 0 ? [[c, pairs[i + 1] ?? c]] : [])))
  return [...typed].map((c) => simple.get(c) ?? c).join('')
}
