/** Names in a string: Chinese does not separate its words (`秸秆沼气`, `杂交水稻`). */
import { LATIN } from './query.ts'

/** Names to look for, longest first. One character is no name: it stands in too many words. */
export const longestFirst = (names: Iterable<string>): string[] =>
  [...new Set(names)].filter((name) => name.length > 1).sort((a, b) => b.length - a.length)

/**
 * The names that stand in a string: from left to right, the longest that begins at each place.
 *
 * @param typed folded, like the names
 * @param names as `longestFirst` gives them
 */
export function namesIn(typed: string, names: readonly string[]): string[] {
  const found: string[] = []
  for (let at = 0; at < typed.length; ) {
    const name = names.find((name) => typed.startsWith(name, at) && !isCut(typed, at, name.length))
    if (name) found.push(name)
    at += name?.length ?? 1
  }
  return found
}

const LETTER = new RegExp(LATIN, 'u')

/** Whether a stretch begins or ends inside a Latin word. */
function isCut(text: string, at: number, length: number): boolean {
  const isInside = (i: number) => LETTER.test(text[i - 1] ?? '') && LETTER.test(text[i] ?? '')
  return isInside(at) || isInside(at + length)
}
