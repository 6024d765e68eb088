/** Clauses in the order of the text. */
import type { Clause } from '../types.ts'

/** @returns the clauses that ids name, each once, in the order of the text; an id that names none is passed over */
export function orderer(clauses: readonly Clause[]): (ids: Iterable<string>) => Clause[] {
  const placed = new Map(clauses.map((clause, at) => [clause.id, { clause, at }]))
  return (ids) =>
    [...new Set(ids)]
      .flatMap((id) => placed.get(id) ?? [])
      .sort((a, b) => a.at - b.at)
      .map(({ clause }) => clause)
}
