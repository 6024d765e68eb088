/** What is chosen, in the address: what can be shared, and what back and forward lead to. */
import { type Filters, facets } from '../filters.ts'

export interface Chosen {
  typed: string
  filters: Filters
  group: string
}

const names = ['q', ...facets, 'group'] as const

export function readAddress(): Record<(typeof names)[number], string> {
  const params = new URLSearchParams(location.search)
  const value = (name: string) => params.get(name) ?? ''
  return {
    q: value('q'),
    domain: value('domain'),
    zone: value('zone'),
    kind: value('kind'),
    strength: value('strength'),
    unit: value('unit'),
    group: value('group'),
  }
}

/** @param isNew whether back should lead to what the address says now */
export function writeAddress({ typed, filters, group }: Chosen, isNew: boolean) {
  const url = new URL(location.href)
  const values = { q: typed.trim(), ...filters, group }
  for (const name of names)
    if (values[name]) url.searchParams.set(name, values[name])
    else url.searchParams.delete(name)
  if (url.href === location.href) return
  url.hash = ''
  try {
    if (isNew) history.pushState(null, '', url)
    else history.replaceState(null, '', url)
  } catch {
    // Too long or too often for this browser; the boxes still hold what is chosen.
  }
}
