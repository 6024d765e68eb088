/** Clauses by what their directions are called. Pure; the index is asked for their words. */

import type { DirectionHit, NamedDirections } from '../finder/hits.ts'
import type { FinderName, PhrasePlace } from '../finder/names.ts'
import { atomsOf, Words } from '../language/atoms.ts'
import { fold } from '../language/fold.ts'
import type { Locale } from '../locale.ts'
import type { Catalog } from './catalog.ts'
import type { Corpus } from './corpus.ts'
import type { Match } from './rank.ts'

export interface DirectionNames {
  match: (typed: string) => NamedDirections | null
  /** By id. */
  directions: ReadonlyMap<string, FinderName>
}

/** Clauses shown of what other words found, at most. */
const MAX_RELATED = 24
/** Phrases of the text that are named, at most. */
const MAX_PHRASES = 6

/** `task-7-1.s2` → `task-7-1`, and its place in the clause. */
export function placeOf(segment: string): { clause: string; at: number } {
  const [clause = '', number = '1'] = segment.split('.s')
  return { clause, at: Number(number) - 1 }
}

const phraseOf = ({ names }: FinderName, [, zh, en]: PhrasePlace, locale: Locale): string =>
  names[locale === 'zh' ? zh : en] ?? ''

const mentionsOf = (hits: readonly DirectionHit[], { directions }: DirectionNames) =>
  hits.flatMap(({ id }) => {
    const direction = directions.get(id)
    return direction ? direction.mentions.map((mention) => ({ direction, mention })) : []
  })

/** What the text calls what was found, the best first. */
export const phrasesOf = (hits: readonly DirectionHit[], names: DirectionNames, locale: Locale): string[] => {
  const named = hits.some(({ by }) => by !== 'near') ? hits.filter(({ by }) => by !== 'near') : hits
  const phrases = mentionsOf(named, names).map(({ direction, mention }) =>
    phraseOf(direction, mention, locale),
  )
  return [...new Set(phrases)].slice(0, MAX_PHRASES)
}

/** The one direction that is called what was typed, by the text or, where no other is, by readers. */
export function directionCalled(
  asked: string,
  { hits }: NamedDirections,
  names: DirectionNames,
): FinderName | null {
  const words = wordsOf(asked)
  const called = (of: (name: FinderName, led: readonly string[]) => readonly string[]) =>
    hits.flatMap(({ id, by, words: led = [] }) => {
      const direction = names.directions.get(id)
      const isCalled =
        direction && by !== 'near' && of(direction, led).some((name) => wordsOf(name).equals(words))
      return isCalled ? direction : []
    })
  const [own] = called((direction) => direction.names)
  const byReaders = called((_, led) => led)
  return own ?? (byReaders.length === 1 ? (byReaders[0] ?? null) : null)
}

/** Sets of clauses, the best first: whose phrase is what was typed; that speak of what is called so. */
export function clausesNamed(asked: string, names: DirectionNames): ReadonlySet<string>[] {
  const words = wordsOf(asked)
  const said = new Set<string>()
  const called = new Set<string>()
  for (const { id, by, words: led = [] } of names.match(asked)?.hits ?? []) {
    const direction = names.directions.get(id)
    if (!direction || by === 'near') continue
    const own = direction.names.map(wordsOf)
    const isCalled = own.some((name) => name.equals(words)) || led.some((word) => wordsOf(word).equals(words))
    for (const [segment, ...phrases] of direction.mentions) {
      const { clause } = placeOf(segment)
      if (phrases.some((at) => own[at]?.equals(words))) said.add(clause)
      if (isCalled) called.add(clause)
    }
  }
  return [said, called]
}

const wordsOf = (text: string): Words => new Words(atomsOf(fold(text).text))

/** The sentences that speak of the directions, each clause once; their phrases are marked. */
export function related(
  hits: readonly DirectionHit[],
  names: DirectionNames,
  catalog: Catalog,
  corpus: Corpus,
  locale: Locale,
): Match[] {
  const first = new Map<string, ReturnType<typeof mentionsOf>[number]>()
  for (const one of mentionsOf(hits, names)) {
    const { clause } = placeOf(one.mention[0])
    if (!first.has(clause) && first.size < MAX_RELATED) first.set(clause, one)
  }
  return [...first].map(([id, { direction, mention }]): Match => {
    const clause = catalog.clause(id)
    const text = corpus.text(id)
    const { at } = placeOf(mention[0])
    const sentence = text?.[locale][at]
    const phrase = phraseOf(direction, mention, locale)
    const start = sentence?.indexOf(phrase) ?? -1
    return {
      clause,
      names: catalog.names(clause),
      text,
      hit:
        sentence === undefined || start < 0
          ? null
          : { locale, text: sentence, segment: at, ranges: [[start, start + phrase.length]] },
    }
  })
}
