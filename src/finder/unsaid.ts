/** Says in plain words that the text does not say what was typed, and what it says instead. Pure. */
import type { UnsaidStrings } from '../i18n/unsaid.ts'

export interface Unsaid {
  /** What was typed and the text does not say. */
  typed: readonly string[]
  /** `is`: the text has other words for it; `near`: it has only what is nearest; `none`: it has nothing. */
  relation: 'is' | 'near' | 'none'
  /** The other words, in the language of the reader; only of `is`. */
  said: readonly string[]
}

/** Other words shown, at most. */
const MAX_SAID = 4

export function unsaidSentence({ typed, relation, said }: Unsaid, strings: UnsaidStrings): string {
  const quoted = (words: readonly string[]) =>
    words.map((word) => strings.open + word + strings.close).join(strings.between)
  const [before = '', between = '', after = ''] = strings[relation].split('#')
  return before + quoted(typed) + between + (relation === 'is' ? quoted(said.slice(0, MAX_SAID)) : '') + after
}
