/** What the search knows without its index: two small files, made at build time. */
import type { Kind, Synonym } from '../model/types.ts'
import type { Bilingual } from '../site.ts'

export interface ClauseLabel {
  id: string
  /** What Pagefind calls its record. */
  record: string
  kind: Kind
  parent: string | null
  label: Bilingual
  /** Page below the folder of a language: `tasks/7/`. */
  page: string
  units: string[]
  /** The clause itself, what it names, and what it or its task is tied to. */
  domains: string[]
  zones: string[]
}

/** A unit, place or term. */
export interface Name {
  label: Bilingual
  /** Where it is explained, below the folder of a language: `units/economic-commission/`. Left out for a term named as its English. */
  path?: string
}

/** Where a name is explained: `glossary/#term-carbon-capture`. */
export const pathOf = ({ label, path }: Name): string =>
  path ?? `glossary/#term-${label.en.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`

/** Fetched when the reader turns to the box: enough to lead to a clause, a unit, a place or a term at once. */
export interface SearchLabels {
  /** As printed: `金府办发〔2023〕22 号`. */
  documentNumber: string
  clauses: ClauseLabel[]
  units: (Name & { id: string })[]
  names: Name[]
}

/** Other ways to write and to say things: fetched where the words themselves are not enough. */
export interface Lexicon {
  /** Of the labels of all clauses, units and names, in this order: a syllable a character, parted by spaces. */
  pinyin: string[]
  synonyms: Synonym[]
  /** Pairs of characters: a traditional one that the text never uses, and the simplified one that it does. */
  traditional: string
}
