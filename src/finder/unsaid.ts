/** Says in plain words that the text does not say what was typed, and what it says instead. Pure. */
import type { UnsaidStrings } from '../i18n/unsaid.ts'
import { shown } from '../language/shown.ts'
import type { NamedDirections } from './hits.ts'

export interface Unsaid {
  /** What was typed and the text does not say. */
  typed: readonly string[]
  /** `is`: the text has other words for it; `near`: it has only what is nearest; `none`: it has nothing. */
  relation: 'is' | 'near' | 'none'
  /** The other words, in the language of the reader; only of `is`. */
  said: readonly string[]
}

/** Null where a name of the text holds all that was typed. `said`: what the text calls the directions found, the best first. */
export function unsaidOf(
  { hits, unsaid, partly }: Pick<NamedDirections, 'hits' | 'unsaid' | 'partly'>,
  said: readonly string[],
): Unsaid | null {
  if (unsaid.length === 0) return null
  const isCalled = !partly && said.length > 0 && hits.some(({ by }) => by !== 'near')
  // What is found of a part of the query is not what the rest is called.
  const relation = isCalled ? 'is' : partly || hits.length === 0 ? 'none' : 'near'
  return { typed: unsaid, relation, said: isCalled ? said : [] }
}

/** Other words shown, at most. */
const MAX_SAID = 4

export function unsaidSentence({ typed, relation, said }: Unsaid, strings: UnsaidStrings): string {
  const quoted = (words: readonly string[]) =>
    words.map((word) => strings.open + word + strings.close).join(strings.between)
  const [before = '', between = '', after = ''] = strings[relation].split('#')
  return (
    before +
    quoted(typed.map(shown)) +
    between +
    (relation === 'is' ? quoted(said.slice(0, MAX_SAID)) : '') +
    after
  )
}
