/** Whom to ask where a clause has no responsibility line: the editors’ pointer to tasks and safeguards that have one. */
import type { Facts } from '../facts/index.ts'
import type { Clause, Mention } from '../types.ts'
import { answersAt } from './ties/phrase.ts'

type Told = Omit<Mention, 'ask'>

/**
 * Of its field the tasks whose titles name it, those that speak of the very thing where any do; without a field, or with one that
 * only editors see, first whatever speaks of the thing; else what `directions.yaml` names.
 *
 * @param mentions of all directions
 * @returns ids of tasks and safeguards in the order of the text; none where the clause has units of its own
 */
export function pointers(
  directions: Facts['directions'],
  clauses: readonly Clause[],
  mentions: ReadonlyMap<string, readonly Told[]>,
): (direction: string, mention: Told) => string[] {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]))
  const answering = ({ clause }: Told): string | undefined => {
    const found = byId.get(clause)
    return found && found.units.length > 0 ? answersAt(found) : undefined
  }
  const all = [...mentions.values()].flat()
  const tasksOf = (domain: string) =>
    all
      .filter((m) => m.domains.some((tie) => tie.id === domain && tie.evidence === 'task-title'))
      .map(answering)

  return (direction, mention) => {
    if (mention.units.length > 0) return []
    const ofThing = new Set((mentions.get(direction) ?? []).map(answering))
    const ofField = mention.domains.flatMap(({ id }) => tasksOf(id))
    const both = ofField.filter((id) => ofThing.has(id))
    const named = directions.find(({ id }) => id === direction)?.ask ?? []
    // A field that only the editors see comes after a clause on the very thing.
    const isByText = mention.domains.some(({ basis }) => basis === 'text')
    const chosen = [both, ...(isByText ? [ofField, [...ofThing]] : [[...ofThing], ofField]), named].map(
      (ids) => new Set(ids),
    )
    const first = chosen.find((ids) => [...byId.keys()].some((id) => ids.has(id)))
    return [...byId.keys()].filter((id) => first?.has(id))
  }
}
