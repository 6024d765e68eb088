/** Decides, on the text itself, which candidates match and how well. */
import type { Locale } from '../site.ts'
import { fold } from './fold.ts'
import type { Query, Term } from './query.ts'
import type { RecordText } from './record-text.ts'

export interface Candidate {
  url: string
  record: RecordText
  /** Pagefind's: decides among equals. */
  score: number
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
  url: string
  record: RecordText
  hit: Hit
}

export interface Ranking {
  results: Match[]
  /** Where nothing matches all that was asked: what matches most of it. */
  partial: Match[]
}

/** From best to worst: the phrase in the text, all terms in the text, all terms with names and units, some terms. */
const PHRASE = 0
const ALL_IN_TEXT = 1
const ALL = 2
const SOME = 3

const MAX_PARTIAL = 10

interface Judged extends Match {
  tier: number
  /** Higher is better. */
  weight: readonly number[]
}

/** @param locale the reader's: where both languages match, hers is shown. */
export function rank(candidates: readonly Candidate[], query: Query, locale: Locale): Ranking {
  const judged = candidates
    .flatMap((candidate) => judge(candidate, query, locale) ?? [])
    .sort((a, b) => a.tier - b.tier || compare(b.weight, a.weight))
  const exact = judged.filter(({ tier }) => tier === PHRASE)
  // One string was typed and the text has it: what only has its pieces is not meant.
  const results = !query.hasSpaces && exact.length > 0 ? exact : judged.filter(({ tier }) => tier < SOME)
  return { results, partial: results.length > 0 ? [] : judged.slice(0, MAX_PARTIAL) }
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i])
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0)
}

function judge({ url, record, score }: Candidate, query: Query, locale: Locale): Judged | null {
  const readerFirst: Locale[] = locale === 'zh' ? ['zh', 'en'] : ['en', 'zh']
  const inText = readerFirst.flatMap((l) =>
    record.segments[l].map((text, segment) => new Place(l, text, segment)),
  )
  const inNames = readerFirst.flatMap((l) =>
    [...record.trail[l].toReversed(), ...record.units[l]].map((text) => new Place(l, text, null)),
  )
  const places = [...inText, ...inNames]
  const has = (where: readonly Place[]) => (term: Term) => where.some((place) => place.has(term))

  const phrase = inText.find((place) => place.has(query.phrase))
  const found = query.terms.filter(has(places))
  if (!phrase && found.length === 0) return null
  const tier = phrase
    ? PHRASE
    : query.terms.every(has(inText))
      ? ALL_IN_TEXT
      : found.length === query.terms.length
        ? ALL
        : SOME
  const best = phrase ?? mostTerms(places, query.terms)
  const ownNames = readerFirst.map((l) => new Place(l, record.trail[l].at(-1) ?? '', null))
  const inOwnName = ownNames.some((own) => own.has(query.phrase))
  return {
    url,
    record,
    tier,
    weight: [found.length, Number(inOwnName), score],
    hit: best.hit(phrase ? [query.phrase] : query.terms),
  }
}

const mostTerms = (places: readonly Place[], terms: readonly Term[]): Place =>
  places.reduce((best, place) => (place.count(terms) > best.count(terms) ? place : best))

/** A text of a record, folded once. */
class Place {
  private readonly locale: Locale
  private readonly text: string
  private readonly segment: number | null
  private readonly folded: ReturnType<typeof fold>

  constructor(locale: Locale, text: string, segment: number | null) {
    this.locale = locale
    this.text = text
    this.segment = segment
    this.folded = fold(text)
  }

  has(term: Term): boolean {
    return this.folded.text.search(term.pattern) >= 0
  }

  count(terms: readonly Term[]): number {
    return terms.filter((term) => this.has(term)).length
  }

  hit(terms: readonly Term[]): Hit {
    const { locale, text, segment } = this
    return { locale, text, segment, ranges: merged(terms.flatMap((term) => this.ranges(term))) }
  }

  private ranges(term: Term): Range[] {
    const { at } = this.folded
    const end = this.text.length
    return [...this.folded.text.matchAll(term.pattern)].map((match) => [
      at[match.index] ?? end,
      at[match.index + match[0].length] ?? end,
    ])
  }
}

/** In order, without overlaps. */
function merged(ranges: Range[]): Range[] {
  const out: Range[] = []
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = out.at(-1)
    if (last && from <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], to)]
    else out.push([from, to])
  }
  return out
}
