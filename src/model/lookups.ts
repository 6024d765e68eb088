/** Finds what stands behind an id. */
import type { Named, Policy, PolicyData } from './types.ts'

const byId = <T extends { id: string }>(what: string, list: readonly T[]): ((id: string) => T) => {
  const found = new Map(list.map((entry) => [entry.id, entry]))
  return (id) => {
    const entry = found.get(id)
    if (!entry) throw new Error(`The policy has no ${what} ${id}`)
    return entry
  }
}

function byName({ clauses, units, places }: PolicyData): (id: string) => Named {
  const found = new Map<string, Named>([
    ...clauses.map((clause) => [clause.id, { what: 'clause', clause }] as const),
    ...units.map((unit) => [unit.id, { what: 'unit', unit }] as const),
    ...places.map((place) => [place.id, { what: 'place', place }] as const),
  ])
  return (id) => {
    const named = found.get(id)
    if (!named) throw new Error(`The policy has no clause, unit or place ${id}`)
    return named
  }
}

export const withLookups = (data: PolicyData): Policy => ({
  ...data,
  clause: byId('clause', data.clauses),
  segment: byId(
    'segment',
    data.clauses.flatMap(({ segments }) => segments),
  ),
  unit: byId('unit', data.units),
  place: byId('place', data.places),
  named: byName(data),
})
