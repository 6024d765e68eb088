import { describe, expect, test } from 'vitest'
import { facetsOfClauses, facetValue, finderNames } from '../../src/finder/index.ts'
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

describe('what the filters know of a clause', () => {
  const known = facetsOfClauses(policy)

  test('is known of every clause with a mention, and of no other', () => {
    const marked = policy.clauses
      .filter(({ segments }) => segments.some(({ runs }) => JSON.stringify(runs.zh).includes('"Direction"')))
      .map(({ id }) => id)
    expect(Object.keys(known).toSorted()).toEqual(marked.toSorted())
  })

  test('is the same of all its mentions: a mention has the domains, zones and units of its clause', () => {
    for (const { mentions } of policy.directions)
      for (const { clause, domains, zones, units } of mentions)
        expect.soft(known[clause], clause).toEqual({
          domain: domains.map(({ id }) => id.replace('domain-', '')),
          zone: zones.map(({ id }) => id.replace('zone-', '')),
          unit: units.map((id) => id.replace('unit-', '')),
        })
  })

  test('is read from the clause, its task and its ties', () => {
    expect(known['task-9-2']).toEqual({
      domain: ['agriculture-food'],
      zone: ['agriculture-park'],
      unit: ['agriculture-commission', 'science-commission', 'investment-promotion-office'],
    })
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
    expect(names.said).toEqual(policy.vocabulary.flatMap(({ said }) => said))
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
