/** Makes what the finder's page needs from the policy. */

import { syllables } from '../language/pinyin.ts'
import { traditionalPairs } from '../language/traditional.ts'
import { HAN } from '../language/words.ts'
import type { Direction, Policy } from '../model/types.ts'
import type { FinderEntry } from './filters.ts'
import type { FinderName, FinderNames } from './names.ts'

/** The value of a domain, zone or unit in an address: its id without the prefix. */
export const facetValue = (id: string): string => id.replace(/^[a-z]+-/, '')

/** All directions as the filters see them, in the order of the text. */
export const finderEntries = ({ directions }: Pick<Policy, 'directions'>): FinderEntry[] =>
  directions.map(({ kind, mentions }) => ({
    mentions: mentions.map(({ domains, zones, strength, units }) => ({
      domain: domains.map(({ id }) => facetValue(id)),
      zone: zones.map(({ id }) => facetValue(id)),
      kind: [kind],
      strength: [strength],
      unit: units.map(facetValue),
    })),
  }))

/** The class of verbs that most mentions have: the page leaves it unsaid. */
export function usualStrength({
  directions,
  verbClasses,
}: Pick<Policy, 'directions' | 'verbClasses'>): string {
  const strengths = directions.flatMap(({ mentions }) => mentions.map(({ strength }) => strength))
  const [usual] = verbClasses
    .map(({ id }) => ({ id, count: strengths.filter((strength) => strength === id).length }))
    .sort((a, b) => b.count - a.count)
  return usual?.id ?? ''
}

export function finderNames(policy: Policy): FinderNames {
  const entries = policy.directions.map((d): [string, FinderName] => {
    const names = namesOf(d)
    const wholes = d.names.flatMap(({ name, whole }) => (whole ? name : []))
    const chinese = names.filter((name) => HAN.test(name))
    return [
      d.id,
      { names, pinyin: Object.fromEntries(chinese.map((name) => [name, syllables(name)])), wholes },
    ]
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
