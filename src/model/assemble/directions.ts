/** What the text encourages: one thing, one direction, with every place where the text speaks of it. */

import type { Bilingual } from '../../locale.ts'
import type { Facts } from '../facts/index.ts'
import { marksOf, textOf } from '../parse/runs.ts'
import type { Clause, Direction, Mark, Mention, VocabularyEntry } from '../types.ts'
import { placementsOf, unionOf } from './placements.ts'
import { otherNames } from './vocabulary.ts'

/** Directions that the text mentions, in the order of their first mention. */
export function readDirections(
  facts: Facts,
  clauses: readonly Clause[],
  vocabulary: readonly VocabularyEntry[],
): Direction[] {
  const mentions = mentionsIn(facts, clauses)
  const units = facts.units.map(({ id }) => id)
  return [...mentions].flatMap(([id, own]) => {
    const entry = facts.directions.find((d) => d.id === id)
    if (!entry) return []
    return {
      id: entry.id,
      kind: entry.kind,
      label: entry.label,
      names: otherNames(entry.id, namesOf(entry.label, own), vocabulary),
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

const namesOf = (label: Bilingual, mentions: readonly Mention[]): string[] =>
  [label, ...mentions.map(({ phrase }) => phrase)].flatMap(({ zh, en }) => [zh, en])

const isDirection = (mark: Mark) => mark.mark === 'Direction'

function mentionsIn(facts: Facts, clauses: readonly Clause[]): Map<string, Mention[]> {
  const strengths = new Map(facts.verbClasses.flatMap(({ id, verbs }) => verbs.map((verb) => [verb, id])))
  const found = new Map<string, Mention[]>()
  for (const clause of clauses) {
    const where = {
      domains: placementsOf(clause, 'domain', clauses),
      zones: placementsOf(clause, 'zone', clauses),
      units: clause.units,
    }
    for (const segment of clause.segments) {
      const english = marksOf(segment.runs.en).filter(isDirection)
      for (const { id, runs, verb = '' } of marksOf(segment.runs.zh).filter(isDirection)) {
        const twin = english.find((mark) => mark.id === id)
        const mention: Mention = {
          clause: clause.id,
          segment: segment.id,
          phrase: { zh: textOf(runs), en: textOf(twin?.runs ?? []) },
          verb: { zh: verb, en: twin?.verb ?? '' },
          strength: strengths.get(verb) ?? '',
          ...where,
        }
        found.set(id, [...(found.get(id) ?? []), mention])
      }
    }
  }
  return found
}
