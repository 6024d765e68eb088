/** What contains what, by the parents that the outline names. */
import { once } from '../../once.ts'
import type { Clause } from '../types.ts'

const byId = once((clauses: readonly Clause[]) => new Map(clauses.map((clause) => [clause.id, clause])))

/** The clauses above a clause, from the top of the document down. */
export function ancestorsOf(clauses: readonly Clause[], { parent }: Clause): Clause[] {
  const above = byId(clauses).get(parent ?? '')
  return above ? [...ancestorsOf(clauses, above), above] : []
}

const contents = once((clauses: readonly Clause[]) =>
  Map.groupBy(
    clauses.flatMap((clause) => [...ancestorsOf(clauses, clause), clause].map(({ id }) => ({ id, clause }))),
    ({ id }) => id,
  ),
)

/** The clause and all that stands below it, in the order of the text: a part with its tasks, their measures and unit lines. */
export const withContents = (clauses: readonly Clause[], { id }: Clause): Clause[] =>
  (contents(clauses).get(id) ?? []).map(({ clause }) => clause)
