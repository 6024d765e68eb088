/** Finds what stands behind an id. */
import type { Policy, PolicyData } from './types.ts'

const byId = <T extends { id: string }>(what: string, list: readonly T[]): ((id: string) => T) => {
  const found = new Map(list.map((entry) => [entry.id, entry]))
  return (id) => {
    const entry = found.get(id)
    if (!entry) throw new Error(`The policy has no ${what} ${id}`)
    return entry
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
})
