/** The domains and zones that a clause belongs to, and what says so. */
import type { Clause, Placement } from '../types.ts'

type Located = 'domain' | 'zone'

/**
 * `text`: the clause itself, or what a `Ref` in it names, also through a place.
 * `editorial`: what the editorial file ties to it or to its task, in whichever direction the tie is written.
 * Each once, by the text where the text says it; in the order of the text.
 */
export function placementsOf(clause: Clause, kind: Located, clauses: readonly Clause[]): Placement[] {
  const above = clauses.find((c) => c.id === clause.parent)
  const tied = [clause, ...(above?.kind === 'task' ? [above] : [])]
  const named = new Set([clause.id, ...clause.links.flatMap((l) => (l.basis === 'text' ? l.to : []))])
  const judged = new Set([
    ...tied.flatMap((c) => c.links.flatMap((l) => (l.basis === 'editorial' ? l.to : []))),
    ...clauses
      .filter((c) => c.links.some((l) => l.basis === 'editorial' && tied.some(({ id }) => id === l.to)))
      .map((c) => c.id),
  ])
  return clauses
    .filter((c) => c.kind === kind && (named.has(c.id) || judged.has(c.id)))
    .map(({ id }) => ({ id, basis: named.has(id) ? 'text' : 'editorial' }))
}
