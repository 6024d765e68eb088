/** Narrowing the results by what is known of each clause. */
import { type Chosen, hasChosen } from '../finder/facets.ts'
import type { ClauseLabel } from './labels.ts'

export const facets = ['kind', 'domain', 'zone', 'unit'] as const
export type Facet = (typeof facets)[number]

export type Filters = Chosen<Facet>

export const isNarrowed = (filters: Filters): boolean => facets.some((facet) => filters[facet] !== '')

/** What a clause counts as in a facet: one kind; any number of domains, zones and units, by their ids. */
export const valuesOf = (clause: ClauseLabel, facet: Facet): readonly string[] =>
  ({ kind: [clause.kind], domain: clause.domains, zone: clause.zones, unit: clause.units })[facet]

/** True for a clause that has the value chosen in each facet. */
export const passes = (clause: ClauseLabel, filters: Filters): boolean =>
  hasChosen(facets, filters, (facet) => valuesOf(clause, facet))

/** How many clauses each value of a facet would leave, with the other facets as they are. */
export function counts(
  clauses: readonly ClauseLabel[],
  filters: Filters,
  facet: Facet,
): ReadonlyMap<string, number> {
  const others = { ...filters, [facet]: '' }
  const found = new Map<string, number>()
  for (const clause of clauses)
    if (passes(clause, others))
      for (const value of valuesOf(clause, facet)) found.set(value, (found.get(value) ?? 0) + 1)
  return found
}
