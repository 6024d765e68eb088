import { describe, expect, test } from 'vitest'
import { facetsOfClauses, facetValue, finderNames } from '../../src/finder/index.ts'
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
    expect(Object.keys(names.directions)).toEqual(policy.directions.map(({ id }) => id))
  })

  test('are label, phrases and other names in both languages, each once', () => {
    for (const { id, label, mentions, names: others } of policy.directions) {
      const { names: all = [], wholes = [] } = names.directions[id] ?? {}
      const phrases = mentions.flatMap(({ phrase }) => [phrase.zh, phrase.en])
      const own = others.map(({ name }) => name)
      expect.soft(new Set([...all, ...wholes]), id).toEqual(new Set([label.zh, label.en, ...phrases, ...own]))
      expect.soft(new Set(all).size, id).toBe(all.length)
    }
  })

  test('have their pinyin, a syllable a character', () => {
    for (const [id, { names: all, pinyin }] of Object.entries(names.directions)) {
      const chinese = all.filter((name) => HAN.test(name))
      expect.soft(pinyin, id).toHaveLength(chinese.length)
      for (const [i, name] of chinese.entries())
        if (/^\p{Script=Han}+$/u.test(name))
          expect.soft(pinyin[i], name).toMatch(new RegExp(`^[a-z]+( [a-z]+){${[...name].length - 1}}$`))
    }
    const huangjiu = names.directions['dir-huangjiu']
    expect(huangjiu?.pinyin[0]).toBe('huang jiu')
  })

  test('that are whole only are kept apart', () => {
    const whole = policy.directions.flatMap((d) => d.names.filter((n) => n.whole).map((n) => [d.id, n.name]))
    expect(whole).toContainEqual(['dir-huangjiu', 'rice wine'])
    for (const [id = '', name = ''] of whole) {
      expect.soft(names.directions[id]?.wholes).toContain(name)
      expect.soft(names.directions[id]?.names).not.toContain(name)
    }
  })

  test('have a simplified character for each traditional one, and no other', () => {
    const pairs = [...names.traditional]
    expect(pairs.length % 2).toBe(0)
    const simple = new Map(pairs.flatMap((c, i) => (i % 2 === 0 ? [[c, pairs[i + 1]]] : [])))
    expect(simple.get('術')).toBe('术')
    expect(simple.get('藥')).toBe('药')
    const used = new Set(
      Object.values(names.directions)
        .flatMap((one) => one.names)
        .join(''),
    )
    for (const [traditional, simplified = ''] of simple) {
      expect.soft(used.has(traditional ?? ''), traditional).toBe(false)
      expect.soft(used.has(simplified), simplified).toBe(true)
    }
  })
})
