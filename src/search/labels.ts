/** What the search knows without its index: two small files, made at build time. */

import type { Bilingual } from '../locale.ts'
import type { Kind } from '../model/types.ts'

export interface ClauseLabel {
  id: string
  /** What Pagefind calls its record. */
  record: string
  kind: Kind
  parent: string | null
  /** As digits: `7.1`. Null for a clause without one. */
  number: string | null
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
  /** As printed, and as it is written in Latin letters: `金府办发〔2023〕22 号`, `Jin Fu Ban Fa [2023] No. 22`. */
  documentNumber: Bilingual
  clauses: ClauseLabel[]
  units: (Name & { id: string })[]
  names: Name[]
}
