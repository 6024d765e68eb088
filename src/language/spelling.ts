/** Whether two words differ by one slip of the fingers. Pure. */

/** Shorter words are too much alike. */
const SHORTEST = 6

/** One letter more, less, or other, or two that changed places. */
export function isSlipOf(typed: string, word: string): boolean {
  if (typed.length < SHORTEST || Math.abs(typed.length - word.length) > 1) return false
  let from = 0
  while (from < typed.length && typed[from] === word[from]) from++
  const rest = (text: string, at: number) => text.slice(at)
  return (
    rest(typed, from + 1) === rest(word, from + 1) ||
    rest(typed, from + 1) === rest(word, from) ||
    rest(typed, from) === rest(word, from + 1) ||
    (typed[from] === word[from + 1] &&
      typed[from + 1] === word[from] &&
      rest(typed, from + 2) === rest(word, from + 2))
  )
}
