/** The one fold that makes two ways of typing the same thing equal: width, case, dashes, quotes, white space. */

export interface Folded {
  text: string
  /** For each character of `text` its place in the original; one more entry for the end. */
  at: number[]
}

const INVISIBLE = /^\p{C}$/u
const SPACE = /^\s$/u
/** Not the long dash: in Chinese it is another sign than the hyphen, and the text has both. */
const DASH = /^(?![—―])[\p{Pd}−]$/u
const DOUBLE_QUOTE = /^[“”„‟「」『』﹁﹂﹃﹄]$/u
const SINGLE_QUOTE = /^[‘’‚‛]$/u

/** Texts say the same characters over and over. */
const known = new Map<string, string>()

function foldOnce(character: string): string {
  const before = known.get(character)
  if (before !== undefined) return before
  const folded = foldCharacter(character)
  known.set(character, folded)
  return folded
}

function foldCharacter(character: string): string {
  // White space first: a tab or a line break is also a control character.
  if (SPACE.test(character)) return ' '
  if (INVISIBLE.test(character)) return ''
  if (DASH.test(character)) return '-'
  if (DOUBLE_QUOTE.test(character)) return '"'
  if (SINGLE_QUOTE.test(character)) return "'"
  return character.normalize('NFKC').toLowerCase()
}

/** Folds character by character, so that what is found in the fold can be marked in the original. */
export function fold(original: string): Folded {
  let text = ''
  const at: number[] = []
  let place = 0
  for (const character of original) {
    const folded = foldOnce(character)
    const repeatsSpace = folded === ' ' && (text === '' || text.endsWith(' '))
    if (!repeatsSpace) {
      text += folded
      for (let i = 0; i < folded.length; i++) at.push(place)
    }
    place += character.length
  }
  at.push(place)
  return { text, at }
}

const kept = new Map<string, Folded>()

/** The same of a text or a name of the site, which every query asks: folded once. */
export function foldKept(original: string): Folded {
  const before = kept.get(original)
  if (before) return before
  const folded = fold(original)
  kept.set(original, folded)
  return folded
}
