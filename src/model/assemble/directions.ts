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
import { tiesByPhrase } from './ties/index.ts'
import type { Phrase } from './ties/phrase.ts'

/** Directions that the text mentions, in the order of their first mention. */
export function readDirections(facts: Facts, clauses: readonly Clause[]): Direction[] {
  const mentions = mentionsIn(facts, clauses)
  const units = facts.units.map(({ id }) => id)
  const pointersOf = pointers(facts.directions, clauses, mentions)
  return [...mentions].flatMap(([id, told]) => {
    const entry = facts.directions.find((d) => d.id === id)
    if (!entry) return []
    const own = told.map((mention) => ({ ...mention, ask: pointersOf(id, mention) }))
    return {
      id: entry.id,
      kind: entry.kind,
      label: entry.label,
      near: entry.near,
      domains: unionOf(
        own.map((m) => m.domains),
        clauses,
      ),
      zones: unionOf(
        own.map((m) => m.zones),
        clauses,
      ),
      units: units.filter((unit) => own.some((m) => m.units.includes(unit))),
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

/** All of several lists, each once, on its strongest basis. In the order of the clauses. */
function unionOf(lists: readonly (readonly Placement[])[], clauses: readonly Clause[]): Placement[] {
  const byClause = Map.groupBy(lists.flat(), ({ id }) => id)
  return clauses.flatMap(({ id }): Placement[] => {
    const basis = strongest(byClause.get(id) ?? [])
    return basis ? [{ id, basis }] : []
  })
}
