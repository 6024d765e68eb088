/** Query and filters in the address: what can be shared, and what back and forward lead to. */
import { type Filters, facets } from '../../search/filters.ts'

export interface Asked {
  typed: string
  filters: Filters
}

export function readAddress(): Asked {
  const params = new URLSearchParams(location.search)
  const value = (name: string) => params.get(name) ?? ''
  return {
    typed: value('q'),
    filters: { kind: value('kind'), domain: value('domain'), zone: value('zone'), unit: value('unit') },
  }
}

/** @param isNew whether back should lead to what the address says now */
export function writeAddress({ typed, filters }: Asked, isNew: boolean) {
  const url = new URL(location.href)
  for (const [name, value] of [['q', typed], ...facets.map((facet) => [facet, filters[facet]])] as const) {
    if (value) url.searchParams.set(name ?? '', value)
    else url.searchParams.delete(name ?? '')
  }
  if (url.href === location.href) return
  try {
    if (isNew) history.pushState(null, '', url)
    else history.replaceState(null, '', url)
  } catch {
    // Too long or too often for this browser; the box still holds the query.
  }
}
