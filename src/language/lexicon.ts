/** Other ways to write what the text says. */
import { fold } from './fold.ts'
import { toTerm } from './query.ts'

/** Fetched where the words themselves are not enough. */
export interface Lexicon {
  /** By Chinese name, for this file and the names may come from different builds: a syllable a character, separated by spaces. */
  pinyin: Record<string, string>
  /** Words that readers type, and the words of the text that answer them. */
  synonyms: { words: string[]; find: string[] }[]
  /** Pairs of characters: a traditional one that the text never uses, and the simplified one that it does. */
  traditional: string
}

/** Traditional characters that the text does not use become the simplified ones that it does. */
export function simplified(typed: string, { traditional }: Pick<Lexicon, 'traditional'>): string {
  const pairs = [...traditional]
  const simple = new Map(pairs.flatMap((c, i) => (i % 2 === 0 ? [[c, pairs[i + 1] ?? c]] : [])))
  return [...typed].map((c) => simple.get(c) ?? c).join('')
}

/** Words of the text that answer what was typed but does not stand in it. */
export function synonymsOf(typed: string, { synonyms }: Lexicon): string[] {
  const entries = synonyms.filter(({ words }) =>
    words.some((word) => typed.search(toTerm(fold(word).text)?.pattern ?? /(?!)/u) >= 0),
  )
  return [...new Set(entries.flatMap(({ find }) => find))]
}
