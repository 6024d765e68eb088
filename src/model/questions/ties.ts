/** Links seen from one clause, in both directions: what it names or belongs with, and what names it. */
import type { Basis, Link, Policy } from '../types.ts'

/** All links between two clauses that run the same way on the same basis. */
export interface Tie {
  /** The clause at the other end. */
  clause: string
  /** True when the other clause holds the links. */
  incoming: boolean
  basis: Basis
  links: Link[]
}

/**
 * Ties of a clause to other clauses, in the order of the text.
 * Units and places are not among them: a clause has its units, and places stand in the text.
 */
export function tiesOf(policy: Policy, id: string): Tie[] {
  const ties = new Map<string, Tie>()
  const add = (clause: string, incoming: boolean, link: Link) => {
    const key = `${clause} ${incoming} ${link.basis}`
    const tie = ties.get(key) ?? { clause, incoming, basis: link.basis, links: [] }
    tie.links.push(link)
    ties.set(key, tie)
  }
  const order = new Map(policy.clauses.map((c, i) => [c.id, i]))
  for (const clause of policy.clauses)
    for (const link of clause.links) {
      if (clause.id === id && order.has(link.to)) add(link.to, false, link)
      if (link.to === id) add(clause.id, true, link)
    }
  return [...ties.values()].sort((a, b) => (order.get(a.clause) ?? 0) - (order.get(b.clause) ?? 0))
}
