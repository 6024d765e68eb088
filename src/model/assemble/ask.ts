/** Whom to ask where a clause has no responsibility line: the editors’ pointer to tasks and safeguards that have one. */
import type { Facts } from '../facts/index.ts'
import type { Clause, Mention } from '../types.ts'
import { orderer } from './in-order.ts'
import { answersAt } from './ties/phrase.ts'

type Told = Omit<Mention, 'ask'>

/**
 * Of its field the tasks whose titles name it, those that speak of the very thing where any do; without a field, or with one that
 * only editors see, first whatever speaks of the thing; else what `directions.yaml` names.
 *
 * @param directions by their ids
 * @param mentions of all directions
 * @returns ids of tasks and safeguards in the order of the text; none where the clause has units of its own
 */
export function pointers(
  directions: ReadonlyMap<string, Pick<Facts['directions'][number], 'ask'>>,
  clauses: readonly Clause[],
  mentions: ReadonlyMap<string, readonly Told[]>,
): (direction: string, mention: Told) => string[] {
  const byId = new Map(clauses.map((clause) => [clause.id, clause]))
  const inOrder = orderer(clauses)
  const answering = ({ clause }: Told): string[] => {
    const found = byId.get(clause)
    return found && found.units.length > 0 ? [answersAt(found)] : []
  }
  const named = [...mentions.values()]
    .flat()
    .flatMap((mention) =>
      mention.domains.flatMap(({ id: domain, evidence }) =>
        evidence === 'task-title' ? answering(mention).map((task) => ({ domain, task })) : [],
      ),
    )
  const tasksOf = Map.groupBy(named, ({ domain }) => domain)

  return (direction, mention) => {
    if (mention.units.length > 0) return []
    const ofThing = new Set((mentions.get(direction) ?? []).flatMap(answering))
    const ofField = new Set(
      mention.domains.flatMap(({ id }) => (tasksOf.get(id) ?? []).map(({ task }) => task)),
    )
    const both = ofField.intersection(ofThing)
    const byEditors = directions.get(direction)?.ask ?? []
    // A field that only the editors see comes after a clause on the very thing.
    const isByText = mention.domains.some(({ basis }) => basis === 'text')
    const chosen = [both, ...(isByText ? [ofField, ofThing] : [ofThing, ofField]), byEditors]
    return (chosen.map(inOrder).find(({ length }) => length > 0) ?? []).map(({ id }) => id)
  }
}
