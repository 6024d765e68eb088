/** Makes what the finder's page needs from the policy. */

import { syllables } from '../language/pinyin.ts'
import { traditionalPairs } from '../language/traditional.ts'
import { HAN, wordFinder } from '../language/words.ts'
import type { Bilingual } from '../locale.ts'
import { withoutSpace } from '../model/source.ts'
import type { Policy } from '../model/types.ts'
import type { FinderEntry } from './filters.ts'
import type { FinderName, FinderNames, PhrasePlace, Readings } from './names.ts'
import { readerOf } from './readings.ts'

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

export function finderNames({ clauses, directions, vocabulary }: Policy): FinderNames {
  const isSaid = sayer(clauses.flatMap((c) => c.segments.map((s) => s.text)))
  const ids: string[] = directions.map(({ id }) => id)
  const places = (list: readonly string[]) => list.map((id) => ids.indexOf(id))
  const fields = new Map<string, readonly string[]>(
    directions.map(({ id, domains }) => [id, domains.map((domain) => domain.id)]),
  )
  /** Of another field is no neighbor; what has no field serves every one. */
  const isOfField = (own: readonly string[], other: readonly string[] = []): boolean =>
    own.length === 0 || other.length === 0 || other.some((domain) => own.includes(domain))
  const named = directions.map(({ id, label, near, mentions }): FinderName => {
    const names = [
      ...new Set([label, ...mentions.map(({ phrase }) => phrase)].flatMap(({ zh, en }) => [zh, en])),
    ]
    const stands = mentions.map(
      ({ segment, phrase }): PhrasePlace => [segment, names.indexOf(phrase.zh), names.indexOf(phrase.en)],
    )
    const neighbors = near.filter((other) => isOfField(fields.get(id) ?? [], fields.get(other)))
    return { id, names, mentions: stands, near: places(neighbors) }
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
    said: vocabulary.flatMap(({ words }) => words.filter(isSaid)),
    pinyin: readings(all.filter((name) => HAN.test(name))),
    traditional: traditionalPairs(all.join('')),
  }
}

/** Tells whether the text says a word, whatever it means by it. */
function sayer(texts: readonly Bilingual[]): (word: string) => boolean {
  const chinese = texts.map(({ zh }) => withoutSpace(zh)).join('\n')
  const standsInEnglish = wordFinder(texts.map(({ en }) => en).join(' / '))
  return (word) => (HAN.test(word) ? chinese.includes(withoutSpace(word)) : standsInEnglish(word))
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
