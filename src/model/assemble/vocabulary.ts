/** Words of readers, and which of them the text uses too. */

import { HAN, wordFinder } from '../../language/words.ts'
import type { Facts } from '../facts/index.ts'
import { withoutSpace } from '../source.ts'
import type { Clause, Direction, OtherName, VocabularyEntry } from '../types.ts'

export function readVocabulary(facts: Facts, clauses: readonly Clause[]): VocabularyEntry[] {
  const texts = clauses.flatMap((c) => c.segments.map((s) => s.text))
  const chinese = texts.map(({ zh }) => withoutSpace(zh)).join('\n')
  const standsInEnglish = wordFinder(texts.map(({ en }) => en).join(' / '))
  const isSaid = (word: string) =>
    HAN.test(word) ? chinese.includes(withoutSpace(word)) : standsInEnglish(word)
  return facts.vocabulary.map(({ words, is, near, find, class: code }) => ({
    words,
    said: words.filter(isSaid),
    is,
    near,
    find,
    ...(code && { class: code }),
  }))
}

/** What a direction is also called, then what it is near to; not what the text calls it already. */
export function otherNames(
  id: Direction['id'],
  own: readonly string[],
  vocabulary: readonly VocabularyEntry[],
): OtherName[] {
  const known = new Set(own.map((name) => name.toLowerCase()))
  return (['is', 'near'] as const).flatMap((relation) =>
    vocabulary
      .filter((entry) => entry[relation].includes(id))
      .flatMap(({ words, said }) =>
        words
          .filter((name) => !known.has(name.toLowerCase()))
          .map(
            (name): OtherName => ({
              name,
              relation,
              basis: said.includes(name) ? 'text' : 'editorial',
            }),
          ),
      ),
  )
}
