/** Makes what the finder's page needs from the policy. */

import { syllables } from '../language/pinyin.ts'
import { traditionalPairs } from '../language/traditional.ts'
import { HAN } from '../language/words.ts'
import type { Clause, Policy } from '../model/types.ts'
import type { FinderMention } from './filters.ts'
import type { FinderName, FinderNames, PhrasePlace, Readings } from './names.ts'
import { readerOf } from './readings.ts'

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

export function finderNames({ directions, vocabulary }: Policy): FinderNames {
  const ids: string[] = directions.map(({ id }) => id)
  const places = (list: readonly string[]) => list.map((id) => ids.indexOf(id))
  const named = directions.map(({ id, label, mentions }): FinderName => {
    const names = [
      ...new Set([label, ...mentions.map(({ phrase }) => phrase)].flatMap(({ zh, en }) => [zh, en])),
    ]
    const stands = mentions.map(
      ({ segment, phrase }): PhrasePlace => [segment, names.indexOf(phrase.zh), names.indexOf(phrase.en)],
    )
    return { id, names, mentions: stands }
  })
  const all = [...named.flatMap(({ names }) => names), ...vocabulary.flatMap(({ words }) => words)]
  return {
    directions: named,
    vocabulary: vocabulary.map(({ words, is, near, find }) => ({
      words,
      is: places(is),
      near: places(near),
      find,
    })),
    said: vocabulary.flatMap(({ said }) => said),
    pinyin: readings(all.filter((name) => HAN.test(name))),
    traditional: traditionalPairs(all.join('')),
  }
}

/** Most characters are read one way: a table of them is a tenth of the names written out. */
function readings(names: readonly string[]): Readings {
  const heard = new Map<string, Map<string, number>>()
  const read = names.map((name) => ({ name, sounds: syllables(name) }))
  for (const { name, sounds } of read)
    for (const [character, syllable] of pairs(name, sounds)) {
      const counts = heard.get(character) ?? new Map<string, number>()
      heard.set(character, counts.set(syllable, (counts.get(syllable) ?? 0) + 1))
    }
  const characters: Record<string, string> = {}
  for (const [character, counts] of heard) {
    const [most = ''] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))
    characters[most] = (characters[most] ?? '') + character
  }
  const plainly = readerOf({ characters, names: {} })
  return {
    characters,
    names: Object.fromEntries(
      read.filter(({ name, sounds }) => plainly(name) !== sounds).map(({ name, sounds }) => [name, sounds]),
    ),
  }
}

/** Each Han character with its syllable. */
function pairs(name: string, sounds: string): [string, string][] {
  const parts = name.match(/\p{Script=Han}|(?:(?!\p{Script=Han}).)+/gu) ?? []
  const list = sounds.split(' ')
  return parts.length === list.length
    ? parts.flatMap((part, i): [string, string][] => (HAN.test(part) ? [[part, list[i] ?? '']] : []))
    : []
}
