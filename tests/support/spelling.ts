/**
 * American spelling, by the Hunspell dictionary and our own words. It is no check of the build: the dictionary takes a third of a
 * second to load, reads files, and serves the strings of the interface as well, which the model does not know.
 */
import { readFileSync } from 'node:fs'
import dictionary from 'dictionary-en'
import nspell from 'nspell'
import type { Draft } from '../../src/model/assemble/draft.ts'
import { GLOSSARY_FILE } from '../../src/model/facts/glossary.ts'
import type { Finding } from '../../src/model/findings.ts'
import { type Written, writtenIn } from '../../src/model/written.ts'

const american = nspell({ aff: Buffer.from(dictionary.aff), dic: Buffer.from(dictionary.dic) })

/** Words that neither the dictionary nor glossary and text together have. */
export const ownWords: readonly string[] = readFileSync('tests/support/own-words.txt', 'utf8')
  .trim()
  .split('\n')

/** What a field of science puts before any word: bioprocess, microreactor. */
const PREFIX = /^(?:bio|micro|anti|multi|sub)(?=\p{Ll}{4})/iu

/** Words written in Latin letters; in a name of a file (`policy.raw.txt`) there are none, nor in an ordinal (`14th`). */
export const wordsOf = (text: string): string[] =>
  [
    ...text
      .replace(/\S*\w\.\w\S*/g, ' ')
      .matchAll(/(?<![\p{L}\d])\p{Script=Latin}+(?:’\p{Script=Latin}+)*/gu),
  ].map(([word]) => word.replace(/’s?$/, ''))

const verdicts = new Map<string, boolean>()

/** True when the dictionary has a word. */
export function isAmerican(word: string): boolean {
  const known = verdicts.get(word) ?? (american.correct(word) || american.correct(word.replace(PREFIX, '')))
  verdicts.set(word, known)
  return known
}

/** A word without its capital and its plural: who can write `surfactants` can write `Surfactant`. */
const bare = (word: string) => word.toLowerCase().replace(/s$/, '')

export const lexiconOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap(wordsOf).map(bare))

/** Words of a text that neither the dictionary nor a lexicon has. */
export const misspelled = (text: string, lexicon: ReadonlySet<string>): string[] =>
  wordsOf(text).filter((word) => !isAmerican(word) && !lexicon.has(bare(word)))

/**
 * Misspelled words of the English content. What the glossary has is spelled so; in the glossary itself, what the text has: a slip
 * in either is seen in the other.
 */
export function misspellings(draft: Draft): Finding[] {
  const english = writtenIn(draft).filter(({ language }) => language === 'en')
  const isGlossary = ({ at }: Written) => at.file === GLOSSARY_FILE
  const segments = draft.policy.clauses.flatMap((c) => c.segments.map((s) => s.text.en))
  const glossary = english.filter(isGlossary).map(({ text }) => text)
  const lexicons = {
    text: lexiconOf([...ownWords, ...segments]),
    glossary: lexiconOf([...ownWords, ...glossary]),
  }
  return english.flatMap((written) =>
    misspelled(written.text, lexicons[isGlossary(written) ? 'text' : 'glossary']).map((word) => ({
      ...written.at,
      rule: 'spelling',
      message: `${written.name}: ${word}`,
    })),
  )
}
