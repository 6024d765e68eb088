/** A policy of a few clauses, for golden files that a person can read: one of each structure. */
import { withLookups } from '../../src/model/lookups.ts'
import type { Clause, Policy } from '../../src/model/types.ts'
import { realPolicy } from './content.ts'

const kept = [
  'notice',
  'title',
  'preamble',
  'part-3',
  'targets',
  'target-2025',
  'part-5',
  'zone-materials-bay',
]
const task = [
  'part-6',
  'task-7',
  'task-7-1',
  'task-7-units',
  'part-7',
  'safeguard-4',
  'safeguard-4-units',
  'signature',
]
/** So that the links and references of what is kept lead somewhere. */
const named = ['part-4', 'domain-biomaterials']

/** The real policy, less most of it. */
export function tinyPolicy(): Policy {
  const policy = realPolicy()
  const ids = new Set([...kept, ...task, ...named])
  const within = <T extends { clauses: string[] }>(entries: T[]): T[] =>
    entries
      .map((entry) => ({ ...entry, clauses: entry.clauses.filter((id) => ids.has(id)) }))
      .filter((entry) => entry.clauses.length > 0)
  const units = within(policy.units)
  const places = within(policy.places)
  const exists = (id: string) =>
    ids.has(id) || units.some((u) => u.id === id) || places.some((p) => p.id === id)
  const clauses: Clause[] = policy.clauses
    .filter((clause) => ids.has(clause.id))
    .map((clause) => ({ ...clause, links: clause.links.filter(({ to }) => exists(to)) }))
  return withLookups({
    ...policy,
    clauses,
    units,
    places,
    terms: policy.terms.filter((term) =>
      ['term-bio-based', 'term-1-5-x', 'term-biotechnology'].includes(term.id),
    ),
  })
}
