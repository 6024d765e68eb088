/** Decides, on the text itself, which candidates match and how well. */

import { type Folded, foldKept } from '../language/fold.ts'
import { placesOf, type Query, type Term } from '../language/query.ts'
import type { Locale } from '../locale.ts'
import { bareLabel, type ClauseNames } from './catalog.ts'
import type { RecordText } from './corpus.ts'
import type { ClauseLabel } from './labels.ts'

export interface Candidate {
  clause: ClauseLabel
  names: ClauseNames
  /** Null where only its names are known. */
  text: RecordText | null
}

/** Place in a text, from and to. */
export type Range = readonly [from: number, to: number]

/** The text that shows best why a clause was found. */
export interface Hit {
  locale: Locale
  text: string
  ranges: Range[]
  /** Index of the segment; null for a name or a unit. */
  segment: number | null
}

export interface Match {
  clause: ClauseLabel
  names: ClauseNames
  text: RecordText | null
  /** Null where the clause was found by its number. */
  hit: Hit | null
}

export interface Ranking {
  results: Match[]
  /** Whether the first of them have the query as one string. */
  isExact: boolean
  /** Where nothing matches all that was asked: what matches most of it. */
  partial: Match[]
}

/** From best to worst: the phrase in the text, all terms in one sentence, all in the text, all with names and units, some. */
const PHRASE = 0
const ALL_IN_SENTENCE = 1
const ALL_IN_TEXT = 2
const ALL = 3
const SOME = 4

const MAX_PARTIAL = 10

interface ScoredMatch extends Match {
  tier: number
  /** Higher is better. */
  weight: readonly number[]
}

/**
 * @param candidates among equals the first stays first
 * @param locale the reader's: where both languages match, the reader's is shown.
 */
export function rank(candidates: readonly Candidate[], query: Query, locale: Locale): Ranking {
  const scored = candidates
    .flatMap((candidate) => scoreMatch(candidate, query, locale) ?? [])
    .sort((a, b) => a.tier - b.tier || compare(b.weight, a.weight))
  const exact = scored.filter(({ tier }) => tier === PHRASE)
  // One string was typed and the text has it: what only has its pieces is not meant.
  const results =
    !query.hasSeveralWords && exact.length > 0 ? exact : scored.filter(({ tier }) => tier < SOME)
  return {
    results,
    isExact: exact.length > 0,
    partial: results.length > 0 ? [] : scored.slice(0, MAX_PARTIAL),
  }
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

function scoreMatch({ clause, names, text }: Candidate, query: Query, locale: Locale): ScoredMatch | null {
  const readerFirst: Locale[] = locale === 'zh' ? ['zh', 'en'] : ['en', 'zh']
  const inText = readerFirst.flatMap((l) => (text?.[l] ?? []).map((t, segment) => new Place(l, t, segment)))
  const inNames = readerFirst.flatMap((l) =>
    [...[...names.trail[l]].reverse(), ...names.units[l]].map((name) => new Place(l, name, null)),
  )
  const places = [...inText, ...inNames]
  const { phrase, terms } = query
  const holdsAll = (where: readonly Place[]) => terms.every((term) => where.some((place) => place.has(term)))

  const withPhrase = inText.find((place) => place.has(phrase))
  const sentence = inText.filter((place) => holdsAll([place]))
  const found = terms.filter((term) => places.some((place) => place.has(term)))
  if (!withPhrase && found.length === 0) return null
  const tier = withPhrase
    ? PHRASE
    : sentence.length > 0
      ? ALL_IN_SENTENCE
      : holdsAll(inText)
        ? ALL_IN_TEXT
        : found.length === terms.length
          ? ALL
          : SOME
  const best = withPhrase ?? closest(sentence, terms) ?? mostTerms(places, terms)
  // Terms of the clause's own name, and how much of the name they are.
  const own = readerFirst.map((l) => new Place(l, bareLabel(clause)[l], null))
  const asked = withPhrase ? [phrase] : terms
  return {
    clause,
    names,
    text,
    tier,
    weight: [
      found.length,
      Math.max(...own.map((place) => place.share(asked))),
      -(tier === ALL_IN_SENTENCE ? best.span(terms) : 0),
      Math.max(...readerFirst.map((l) => count(inText, l, asked))),
    ],
    // Of words typed apart all are marked, also where they do not stand together.
    hit: best.hit(withPhrase && query.hasSeveralWords ? [phrase, ...terms] : asked),
  }
}

const count = (places: readonly Place[], locale: Locale, terms: readonly Term[]): number =>
  places.filter((p) => p.locale === locale).reduce((sum, p) => sum + p.hit(terms).ranges.length, 0)

const closest = (places: readonly Place[], terms: readonly Term[]): Place | undefined =>
  [...places].sort((a, b) => a.span(terms) - b.span(terms))[0]

const mostTerms = (places: readonly Place[], terms: readonly Term[]): Place =>
  places.reduce((best, place) => (place.held(terms) > best.held(terms) ? place : best))

/** A text of a record, folded once. */
class Place {
  readonly locale: Locale
  private readonly text: string
  private readonly segment: number | null
  private readonly folded: Folded

  constructor(locale: Locale, text: string, segment: number | null) {
    this.locale = locale
    this.text = text
    this.segment = segment
    this.folded = foldKept(text)
  }

  has(term: Term): boolean {
    return this.folded.text.search(term.pattern) >= 0
  }

  held(terms: readonly Term[]): number {
    return terms.filter((term) => this.has(term)).length
  }

  /** The part of the text that the terms are, from 0 to 1. */
  share(terms: readonly Term[]): number {
    const matched = this.hit(terms).ranges.reduce((sum, [from, to]) => sum + to - from, 0)
    return matched / Math.max(1, this.text.length)
  }

  /** Characters from the first to the last of the terms' first places. */
  span(terms: readonly Term[]): number {
    const starts = terms.map((term) => placesOf(this.folded.text, term)[0]?.[0] ?? -1)
    return Math.max(...starts) - Math.min(...starts)
  }

  hit(terms: readonly Term[]): Hit {
    const { locale, text, segment } = this
    return { locale, text, segment, ranges: merged(terms.flatMap((term) => this.ranges(term))) }
  }

  private ranges(term: Term): Range[] {
    const { at, text } = this.folded
    const end = this.text.length
    return placesOf(text, term).map(([from, to]) => [at[from] ?? end, at[to] ?? end])
  }
}

/** In order, without overlaps. */
function merged(ranges: Range[]): Range[] {
  const out: Range[] = []
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = out[out.length - 1]
    if (last && from <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], to)]
    else out.push([from, to])
  }
  return out
}
