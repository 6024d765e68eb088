/**
 * What stands under a domain, a zone or a unit, and how much of it. Whoever says how many directions or places there are counts
 * here, so that all say the same. Pure.
 */
import type { Basis, Policy } from '../model/types.ts'
import { tieTo } from './evidence.ts'
import { allMentioned, type Mentioned } from './passage.ts'

export type CountedFacet = 'domain' | 'zone' | 'unit'

export interface Counted {
  /** In the order of the directions. */
  mentions: readonly Mentioned[]
  /** However often each is mentioned. */
  directions: number
  /** Each mention is one. */
  places: number
}

/** @param basis counts only what is tied on this basis; units have no other than the text */
export function directionsIn(
  policy: Pick<Policy, 'directions'>,
  facet: CountedFacet,
  id: string,
  basis?: Basis,
): Counted {
  const isHere = ({ mention }: Mentioned): boolean => {
    if (facet === 'unit') return mention.units.some((unit) => unit === id)
    const tie = tieTo(mention, id)
    return tie !== undefined && (basis ?? tie.basis) === tie.basis
  }
  const mentions = allMentioned(policy).filter(isHere)
  return {
    mentions,
    directions: new Set(mentions.map(({ direction }) => direction.id)).size,
    places: mentions.length,
  }
}
