/** What a query asks for: words to ask the index for, and patterns that decide on the text itself. */
import { fold } from './fold.ts'

/** Looked for in folded text. */
export interface Term {
  text: string
  pattern: RegExp
}

export interface Query {
  /** Everything that was typed, as one string of the text. */
  phrase: Term
  /** Its parts between white space, punctuation or straight quotes; the phrase itself if it has no parts. */
  terms: Term[]
  /** True where the visitor parted words by white space. */
  hasSpaces: boolean
  /** Words and quoted phrases for the index: every text that matches the phrase or all terms has all of them. */
  runs: string[]
}

/** Nothing in the text is found by more, and no input may keep the browser busy. */
const MAX_LENGTH = 160

const HAN = /\p{Script=Han}/u
const HAN_RUNS = /\p{Script=Han}+/gu
const LATIN = '(?:(?!\\p{Script=Han})[\\p{L}\\p{M}\\p{N}])'
const LATIN_WORDS = new RegExp(`${LATIN}+`, 'gu')
const PARTS = /"([^"]+)"|[^\s"、；;,]+/gu
const EDGES = /^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu

/**
 * Null where there is nothing to look for: no letter and no digit.
 * @param openEnd the last word may be the beginning of a longer one.
 */
export function parseQuery(input: string, openEnd = false): Query | null {
  const typed = fold(input.slice(0, MAX_LENGTH)).text.trim()
  const phrase = term(typed, openEnd)
  if (!phrase) return null
  const parts = [...typed.matchAll(PARTS)].map(([all, quoted]) => (quoted ?? all).replace(EDGES, ''))
  const unique = [...new Set(parts)]
  const terms = unique.flatMap((part, i) => term(part, openEnd && i === unique.length - 1) ?? [])
  const all = terms.length > 0 ? terms : [phrase]
  return {
    phrase,
    terms: all,
    hasSpaces: typed.includes(' '),
    runs: [...new Set(all.flatMap(({ text }) => runsOf(text)))],
  }
}

function term(text: string, openEnd: boolean): Term | null {
  const words = text.match(LATIN_WORDS) ?? []
  if (HAN.test(text)) return { text, pattern: literal(text) }
  return words.length > 0 ? { text, pattern: wholeWords(words, openEnd) } : null
}

/** Where Han stands, every character counts, white space does not. */
function literal(text: string): RegExp {
  const characters = [...text.replaceAll(' ', '')]
  return new RegExp(characters.map((c) => c.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join(' ?'), 'gu')
}

/** Elsewhere words count, whatever stands between them: `high-tech`, `high tech`. */
function wholeWords(words: string[], openEnd: boolean): RegExp {
  const last = words.length - 1
  const inner = words.map((word, i) =>
    openEnd && i === last && word.length >= 3 ? `${word}${LATIN}*` : inflected(word),
  )
  return new RegExp(`(?<!${LATIN})${inner.join('[^\\p{L}\\p{N}]+')}(?!${LATIN})`, 'gu')
}

const ENDING = /(?:ing|(?<!e)ed|ies|es|(?<!s)s|e|y)$/

/** What the forms of a word share: `policies`, `policy` → `polic`. Short words have one form. */
function stem(word: string): string {
  const cut = word.replace(ENDING, '')
  return cut.length >= 3 && /^[a-z]+$/.test(word) ? cut : word
}

const inflected = (word: string): string =>
  /^[a-z]{4,}$/.test(word) ? `${stem(word)}(?:ing|ed|ies|es|s|e|y)?` : word

/** In a term with Han only the Han is asked for: a word beside it may be cut (`00 亿元`), and the pattern decides. */
function runsOf(text: string): string[] {
  const han = text.match(HAN_RUNS)
  return han ? han.map((run) => `"${[...run].join(' ')}"`) : (text.match(LATIN_WORDS) ?? []).map(stem)
}
