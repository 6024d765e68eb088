/** Makes what the finder's page needs from the policy. */

import { syllables } from '../language/pinyin.ts'
import { traditionalPairs } from '../language/traditional.ts'
import { HAN } from '../language/words.ts'
import type { Clause, Direction, Policy } from '../model/types.ts'
import type { FinderMention } from './filters.ts'
import type { FinderName, FinderNames } from './names.ts'

/** The value of a domain, zone or unit in an address: its id without the prefix. */
export const facetValue = (id: string): string => id.replace(/^[a-z]+-/, '')

/** What the filters know of the mentions in a clause; the verb is the mention's own. */
export type ClauseFacets = Omit<FinderMention, 'strength'>

/** By clause, for all clauses with mentions. */
export function facetsOfClauses(policy: Policy): Record<Clause['id'], ClauseFacets> {
  const mentions = policy.directions.flatMap((d) => d.mentions)
  return Object.fromEntries(
    mentions.map(({ clause, domains, zones, units }) => [
      clause,
      {
        domain: domains.map(({ id }) => facetValue(id)),
        zone: zones.map(({ id }) => facetValue(id)),
        unit: units.map(facetValue),
      },
    ]),
  )
}

export function finderNames(policy: Policy): FinderNames {
  const entries = policy.directions.map((d): [string, FinderName] => {
    const names = namesOf(d)
    const wholes = d.names.flatMap(({ name, whole }) => (whole ? name : []))
    return [d.id, { names, pinyin: names.filter((name) => HAN.test(name)).map(syllables), wholes }]
  })
  return {
    directions: Object.fromEntries(entries),
    traditional: traditionalPairs(entries.flatMap(([, { names }]) => names).join('')),
  }
}

const namesOf = ({ label, names, mentions }: Direction): string[] => [
  ...new Set([
    label.zh,
    label.en,
    ...mentions.flatMap(({ phrase }) => [phrase.zh, phrase.en]),
    ...names.flatMap(({ name, whole }) => (whole ? [] : name)),
  ]),
]
