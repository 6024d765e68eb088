/** Narrowing what the text encourages, place by place. Pure; the page, its files and its tests use the same. */

import { type Chosen, hasChosen } from './facets.ts'

export const facets = ['domain', 'zone', 'kind', 'strength', 'unit'] as const
export type Facet = (typeof facets)[number]
/** Facets of which a mention may have no value: it then serves every field. */
const fields = ['domain', 'zone'] as const
const others = ['kind', 'strength', 'unit'] as const

/** Values as they stand in the address. */
export type Filters = Chosen<Facet>

/** What is known of one place where the text speaks of a direction. */
export type FinderMention = Readonly<Record<Facet, readonly string[]>>

/** `passes`: it has every value that was chosen. `every`: no field is its own, so that it serves the one chosen as well. */
export type Fit = 'passes' | 'every' | 'no'

export function fitOf(mention: FinderMention, filters: Filters): Fit {
  if (!hasChosen(others, filters, (facet) => mention[facet])) return 'no'
  if (hasChosen(fields, filters, (facet) => mention[facet])) return 'passes'
  const serves = (facet: (typeof fields)[number]) =>
    mention[facet].length === 0 || hasChosen([facet], filters, () => mention[facet])
  return mention.domain.length === 0 && fields.every(serves) ? 'every' : 'no'
}

/** A direction with all its places. */
export interface FinderEntry {
  mentions: readonly FinderMention[]
}

/** How many directions each value of a facet would leave, with the other facets as they are. */
export function countsOf(
  entries: readonly FinderEntry[],
  filters: Filters,
  facet: Facet,
): ReadonlyMap<string, number> {
  const open = { ...filters, [facet]: '' }
  const counts = new Map<string, number>()
  for (const { mentions } of entries) {
    const values = mentions.flatMap((m) => (fitOf(m, open) === 'passes' ? m[facet] : []))
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
