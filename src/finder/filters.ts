/** Narrowing the directions by what is known of their mentions. Pure; the page and its tests use the same. */

import { type Chosen, hasChosen } from './facets.ts'

/** Said of each mention; `kind` is said of the direction. */
const mentionFacets = ['domain', 'zone', 'strength', 'unit'] as const
export const facets = ['domain', 'zone', 'kind', 'strength', 'unit'] as const
export type Facet = (typeof facets)[number]

/** Values as they stand in the address. */
export type Filters = Chosen<Facet>

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
  hasChosen(['kind'], filters, () => [row.kind]) &&
  row.mentions.some((mention) => hasChosen(mentionFacets, filters, (facet) => mention[facet]))
