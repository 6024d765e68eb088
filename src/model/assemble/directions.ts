/** What the text encourages: one thing, one direction, with every place where the text speaks of it. */

import type { Facts } from '../facts/index.ts'
import { marksOf, textOf } from '../parse/runs.ts'
import {
  type Clause,
  type Direction,
  type Mark,
  type Mention,
  type Placement,
  type Segment,
  strongest,
} from '../types.ts'
import { pointers } from './ask.ts'
import { orderer } from './in-order.ts'
import { tiesByPhrase } from './ties/index.ts'
import type { Phrase } from './ties/phrase.ts'

/** Directions that the text mentions, in the order of their first mention. */
export function readDirections(facts: Facts, clauses: readonly Clause[]): Direction[] {
  const mentions = mentionsIn(facts, clauses)
  const units = facts.units.map(({ id }) => id)
  const entries = new Map<string, Facts['directions'][number]>(facts.directions.map((d) => [d.id, d]))
  const pointersOf = pointers(entries, clauses, mentions)
  const unionOf = unions(clauses)
  return [...mentions].flatMap(([id, told]) => {
    const entry = entries.get(id)
    if (!entry) return []
    const own = told.map((mention) => ({ ...mention, ask: pointersOf(id, mention) }))
    const answering = new Set(own.flatMap((m) => m.units))
    return {
      id: entry.id,
      kind: entry.kind,
      label: entry.label,
      near: entry.near,
      domains: unionOf(own.flatMap((m) => m.domains)),
      zones: unionOf(own.flatMap((m) => m.zones)),
      units: units.filter((unit) => answering.has(unit)),
      mentions: own,
    }
  })
}

const isDirection = (mark: Mark) => mark.mark === 'Direction'

function mentionsIn(facts: Facts, clauses: readonly Clause[]): Map<string, Omit<Mention, 'ask'>[]> {
  const strengths = new Map(facts.verbClasses.flatMap(({ id, verbs }) => verbs.map((verb) => [verb, id])))
  const phrases = clauses.flatMap((clause) =>
    clause.segments.flatMap((segment) => phrasesIn(clause, segment)),
  )
  const tiesOf = tiesByPhrase(facts, clauses, phrases)
  const found = new Map<string, Omit<Mention, 'ask'>[]>()
  for (const phrase of phrases) {
    const { clause, segment, direction, words, verb } = phrase
    const mention = {
      clause: clause.id,
      segment: segment.id,
      phrase: words,
      verb,
      strength: strengths.get(verb.zh) ?? '',
      ...tiesOf(phrase),
      units: clause.units,
    }
    found.set(direction, [...(found.get(direction) ?? []), mention])
  }
  return found
}

function phrasesIn(clause: Clause, segment: Segment): Phrase[] {
  const english = marksOf(segment.runs.en).filter(isDirection)
  return marksOf(segment.runs.zh)
    .filter(isDirection)
    .map(({ id, runs, verb = '' }) => {
      const twin = english.find((mark) => mark.id === id)
      return {
        clause,
        segment,
        direction: id,
        words: { zh: textOf(runs), en: textOf(twin?.runs ?? []) },
        verb: { zh: verb, en: twin?.verb ?? '' },
      }
    })
}

/** Each once, on its strongest basis. In the order of the clauses. */
function unions(clauses: readonly Clause[]): (placements: readonly Placement[]) => Placement[] {
  const inOrder = orderer(clauses)
  return (placements) => {
    const byClause = Map.groupBy(placements, ({ id }) => id)
    return inOrder(byClause.keys()).flatMap(({ id }): Placement[] => {
      const basis = strongest(byClause.get(id) ?? [])
      return basis ? [{ id, basis }] : []
    })
  }
}
