/** Narrowing the directions by what is known of their mentions. Pure; the page and its tests use the same. */

/** Said of each mention; `kind` is said of the direction. */
const mentionFacets = ['domain', 'zone', 'strength', 'unit'] as const
export const facets = ['domain', 'zone', 'kind', 'strength', 'unit'] as const
export type Facet = (typeof facets)[number]

/** The value chosen for each facet, as it stands in the address; an empty one lets everything pass. */
export type Filters = Record<Facet, string>

export interface FinderMention {
  domain: readonly string[]
  zone: readonly string[]
  strength: readonly string[]
  unit: readonly string[]
}

export interface FinderRow {
  id: string
  kind: string
  mentions: readonly FinderMention[]
}

/** A row stays when one of its mentions has every value that was chosen. */
export const keeps = (row: FinderRow, filters: Filters): boolean =>
  (filters.kind === '' || row.kind === filters.kind) &&
  row.mentions.some((mention) =>
    mentionFacets.every((facet) => filters[facet] === '' || mention[facet].includes(filters[facet])),
  )
