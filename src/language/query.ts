/** What a query asks for: words to ask the index for, and patterns that decide on the text itself. */
import { commonBeginning, formsOf, STOP_WORDS } from './english.ts'
import { HAN } from './words.ts'

/** Looked for in folded text. */
export interface Term {
  text: string
  /** Tells whether a text has it; where it stands, {@link placesOf} does. */
  pattern: RegExp
  /** Strings of Han, and beginnings of Latin words: every text that the pattern matches has all of them. */
  runs: string[]
}

export interface Query {
  /** Everything that was typed, as one string of the text. */
  phrase: Term
  /** Its parts between white space, punctuation or straight quotes; the phrase itself if it has no parts. */
  terms: Term[]
  /** True where the visitor separated words; a space between Han and Latin is how the text is printed. */
  hasSeveralWords: boolean
}

/** Nothing in the text is found by more, and no input may keep the browser busy. */
export const MAX_LENGTH = 160

const HAN_RUNS = /\p{Script=Han}+/gu
/** Source of a pattern: a letter, mark or digit of a word that is not Han. */
export const LATIN = '(?:(?!\\p{Script=Han})[\\p{L}\\p{M}\\p{N}])'
const LATIN_WORDS = new RegExp(`${LATIN}+`, 'gu')
const PARTS = /"([^"]+)"|[^\s"、；;,]+/gu
const EDGES = /^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu
/** Words separated by white space, other than a Han character from a Latin word or figure. */
const SEVERAL_WORDS = /\p{Script=Han} \p{Script=Han}|[^\p{Script=Han}\s] +[^\p{Script=Han}\s]/u
/** The beginning of a word is looked for from this many letters. */
const SHORTEST_BEGINNING = 3

/**
 * Null where there is nothing to look for: no letter and no digit.
 *
 * @param typed folded and trimmed
 * @param openEnd the last word may be the beginning of a longer one
 */
export function parseQuery(typed: string, openEnd = false): Query | null {
  const phrase = toTerm(typed, openEnd)
  if (!phrase) return null
  const parts = [...typed.matchAll(PARTS)].map(([all, quoted]) => ({
    text: (quoted ?? all).replace(EDGES, ''),
    isQuoted: quoted !== undefined,
  }))
  const said = parts.filter(({ text, isQuoted }) => isQuoted || !STOP_WORDS.has(text))
  const terms = said.flatMap(
    ({ text, isQuoted }, i) => toTerm(text, openEnd && i === said.length - 1, isQuoted) ?? [],
  )
  return {
    phrase,
    terms: terms.length > 0 ? terms : [phrase],
    hasSeveralWords: SEVERAL_WORDS.test(typed),
  }
}

/** @param isExact words as they are, without their other forms */
export function toTerm(text: string, openEnd = false, isExact = false): Term | null {
  // Only the Han is asked for: a word beside it may be cut (`00 亿元`), and the pattern decides.
  if (HAN.test(text)) return { text, pattern: literal(text), runs: text.match(HAN_RUNS) ?? [] }
  const words = text.match(LATIN_WORDS)
  if (!words) return null
  const begins = openEnd && (words[words.length - 1] ?? '').length >= SHORTEST_BEGINNING
  const forms = words.map((word) => (isExact ? [word] : formsOf(word)))
  const inner = forms.map((list, i) =>
    begins && i === forms.length - 1 ? `${words[i]}${LATIN}*` : `(?:${list.join('|')})`,
  )
  return {
    text,
    pattern: new RegExp(`(^|(?!${LATIN})[^])${inner.join('[^\\p{L}\\p{N}]+')}(?!${LATIN})`, 'gu'),
    runs: forms.map(commonBeginning),
  }
}

/** Where it stands in a text, from and to. A word is found with what stands before it: Safari learned to look behind in 2023. */
export const placesOf = (text: string, { pattern }: Term): (readonly [from: number, to: number])[] =>
  [...text.matchAll(pattern)].map(({ 0: all, 1: before = '', index }) => [
    index + before.length,
    index + all.length,
  ])

/** Where Han stands, every character counts, white space does not. */
function literal(text: string): RegExp {
  const characters = [...text.replaceAll(' ', '')]
  return new RegExp(characters.map((c) => c.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join(' ?'), 'gu')
}
