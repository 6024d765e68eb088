/** What contains what, by the parents that the outline names. */
import type { Clause } from '../types.ts'

/** The clauses above a clause, from the top of the document down. */
export function ancestorsOf(clauses: readonly Clause[], { parent }: Clause): Clause[] {
  const above = clauses.find(({ id }) => id === parent)
  return above ? [...ancestorsOf(clauses, above), above] : []
}

/** The clause and all that stands below it, in the order of the text: a part with its tasks, their measures and unit lines. */
export const withContents = (clauses: readonly Clause[], { id }: Clause): Clause[] =>
  clauses.filter((clause) => [...ancestorsOf(clauses, clause), clause].some((above) => above.id === id))
