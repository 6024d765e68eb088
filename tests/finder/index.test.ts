import { describe, expect, test } from 'vitest'
import { facetValue, finderEntries, finderNames, usualStrength } from '../../src/finder/index.ts'
import { readerOf } from '../../src/finder/readings.ts'
import { syllables } from '../../src/language/pinyin.ts'
import { realPolicy } from '../support/content.ts'

const policy = realPolicy()
const names = finderNames(policy)
const HAN = /\p{Script=Han}/u

test.each([
  ['domain-biomaterials', 'biomaterials'],
  ['zone-materials-bay', 'materials-bay'],
  ['unit-finance-bureau', 'finance-bureau'],
])('the address of %s says %s', (id, value) => {
  expect(facetValue(id)).toBe(value)
})

test('values of one facet are told apart', () => {
  for (const ids of [
    policy.units.map(({ id }) => id),
    policy.clauses.filter((c) => c.kind === 'domain').map(({ id }) => id),
    policy.clauses.filter((c) => c.kind === 'zone').map(({ id }) => id),
  ])
    expect.soft(new Set(ids.map(facetValue)).size).toBe(ids.length)
})

describe('what the filters know', () => {
  const entries = finderEntries(policy)

  test('is of every mention of every direction, in their order', () => {
    expect(entries.map(({ mentions }) => mentions.length)).toEqual(
      policy.directions.map(({ mentions }) => mentions.length),
    )
  })

  test('is what the mention itself has, not its clause or its direction', () => {
    for (const [i, { kind, mentions, id }] of policy.directions.entries())
      for (const [j, { domains, zones, units, strength }] of mentions.entries())
        expect.soft(entries[i]?.mentions[j], id).toEqual({
          domain: domains.map((tie) => tie.id.replace('domain-', '')),
          zone: zones.map((tie) => tie.id.replace('zone-', '')),
          kind: [kind],
          strength: [strength],
          unit: units.map((unit) => unit.replace('unit-', '')),
        })
  })

  test('differs within a clause and within a direction: an inherited tie would make them alike', () => {
    const all = policy.directions.flatMap(({ id, mentions }, i) =>
      mentions.map(({ clause }, j) => ({ id, clause, domain: entries[i]?.mentions[j]?.domain.join() })),
    )
    for (const of of ['id', 'clause'] as const)
      expect
        .soft(all.some((one) => all.some((other) => one[of] === other[of] && one.domain !== other.domain)))
        .toBe(true)
  })
})

describe('the usual class of verbs', () => {
  const usual = usualStrength(policy)
  const count = (id: string) =>
    policy.directions.flatMap(({ mentions }) => mentions.filter(({ strength }) => strength === id)).length

  test('is that of most mentions', () => {
    for (const { id } of policy.verbClasses) expect.soft(count(usual), id).toBeGreaterThanOrEqual(count(id))
    expect(count(usual)).toBeGreaterThan(0)
  })

  test('is another where others are more', () => {
    const directions = policy.directions.map((direction) => ({
      ...direction,
      mentions: direction.mentions.filter(({ strength }) => strength !== usual),
    }))
    expect(usualStrength({ ...policy, directions })).not.toBe(usual)
  })
})

describe('names', () => {
  test('are there for every direction', () => {
    expect(names.directions.map(({ id }) => id)).toEqual(policy.directions.map(({ id }) => id))
  })

  test('are label and phrases in both languages, each once, and where each phrase stands', () => {
    for (const [i, { id, label, mentions }] of policy.directions.entries()) {
      const { names: all = [], mentions: stands = [] } = names.directions[i] ?? {}
      const phrases = mentions.flatMap(({ phrase }) => [phrase.zh, phrase.en])
      expect.soft(new Set(all), id).toEqual(new Set([label.zh, label.en, ...phrases]))
      expect.soft(new Set(all).size, id).toBe(all.length)
      expect
        .soft(stands.map(([segment, zh, en]) => [segment, all[zh], all[en]]))
        .toEqual(mentions.map(({ segment, phrase }) => [segment, phrase.zh, phrase.en]))
    }
  })

  test('have the words of readers, which lead to the same directions', () => {
    expect(names.vocabulary.map(({ words }) => words)).toEqual(policy.vocabulary.map(({ words }) => words))
    const ids = (list: readonly number[]) => list.map((place) => names.directions[place]?.id)
    for (const [i, { is, near }] of policy.vocabulary.entries()) {
      expect.soft(ids(names.vocabulary[i]?.is ?? [])).toEqual(is)
      expect.soft(ids(names.vocabulary[i]?.near ?? [])).toEqual(near)
    }
    const all = policy.vocabulary.flatMap(({ words }) => words)
    expect(names.said.filter((word) => !all.includes(word))).toEqual([])
    expect(names.said).toContain('沼气')
    expect(names.said).not.toContain('聚乳酸')
  })

  test('have their pinyin, a syllable a character, also where a character is mostly read otherwise', () => {
    const read = readerOf(names.pinyin)
    const chinese = [
      ...names.directions.flatMap((one) => one.names),
      ...names.vocabulary.flatMap(({ words }) => words),
    ].filter((name) => HAN.test(name))
    expect(chinese.filter((name) => read(name) !== syllables(name))).toEqual([])
    expect(read('黄酒')).toBe('huang jiu')
    // 重 is mostly chóng here.
    expect(read('重组蛋白')).toBe('chong zu dan bai')
    expect(names.pinyin.characters.chong).toContain('重')
    expect(Object.keys(names.pinyin.names)).toContain('重大技术联合攻关')
    expect(Object.keys(names.pinyin.names).length).toBeLessThan(chinese.length / 5)
  })

  test('have a simplified character for each traditional one, and no other', () => {
    const pairs = [...names.traditional]
    expect(pairs.length % 2).toBe(0)
    const simple = new Map(pairs.flatMap((c, i) => (i % 2 === 0 ? [[c, pairs[i + 1]]] : [])))
    expect(simple.get('術')).toBe('术')
    expect(simple.get('藥')).toBe('药')
    const used = new Set(
      [
        ...names.directions.flatMap((one) => one.names),
        ...names.vocabulary.flatMap(({ words }) => words),
      ].join(''),
    )
    for (const [traditional, simplified = ''] of simple) {
      expect.soft(used.has(traditional ?? ''), traditional).toBe(false)
      expect.soft(used.has(simplified), simplified).toBe(true)
    }
  })
})
