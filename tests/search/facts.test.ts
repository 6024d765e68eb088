/** What search says beside its results, and what it offers to begin with, stands in the policy. */
import { describe, expect, it } from 'vitest'
import { exampleQueries } from '../../src/i18n/search.ts'
import { locales } from '../../src/locale.ts'
import { directionCalled } from '../../src/search/directions.ts'
import { searchFacts } from '../../src/search/index/facts.ts'
import { mostAlike } from '../../src/search/likeness.ts'
import { catalog, names, policy } from '../support/search.ts'

describe.each(locales)('facts in %s', (locale) => {
  const facts = searchFacts(policy, locale)

  it('have every definition, with who says so', () => {
    const defined = policy.terms.filter(({ definition }) => definition)
    expect(Object.keys(facts.definitions)).toEqual(defined.map(({ zh }) => zh))
    for (const { text, source } of Object.values(facts.definitions)) {
      expect.soft(text).not.toBe('')
      expect.soft(source).not.toBe('')
    }
  })

  it('have a verb for each place of each direction, in the order of the names', () => {
    for (const { id, mentions } of names.directions.values())
      expect.soft(facts.verbs[id]?.length, id).toBe(mentions.length)
  })

  it.each(exampleQueries[locale])('%s is a word of the text to begin with', (query) => {
    const texts = policy.clauses.flatMap(({ segments }) => segments.map(({ text }) => text[locale]))
    expect(texts.some((text) => text.toLowerCase().includes(query.toLowerCase()))).toBe(true)
  })
})

describe('the direction that a query names', () => {
  const called = (typed: string) => {
    const named = names.match(typed)
    return named && directionCalled(typed, named, names)?.id
  }

  it('is called so by the text or, alone, by readers', () => {
    const feed = policy.directions.find(({ label }) => label.zh === '生物饲料')
    expect(called('生物饲料')).toBe(feed?.id)
    expect(called('Biological feed')).toBe(feed?.id)
  })

  it('is none where only a part was typed, or nothing is called so', () => {
    expect(called('饲料添加')).toBeFalsy()
    expect(called('zeppelin')).toBeFalsy()
  })
})

describe('names like what was typed', () => {
  const like = (typed: string) => catalog.nearest(typed).map(({ label }) => label.zh)

  it('are those with the same characters, the best first', () => {
    expect(like('合成生物学科')[0]).toBe('合成生物学')
    expect(like('vaccinology')[0]).toBe('疫苗')
    expect(like('金山海官')[0]).toBe('金山海关')
  })

  it('are none where nothing is alike', () => {
    expect(like('量子计算')).toEqual([])
    expect(like('zeppelin')).toEqual([])
    expect(like('')).toEqual([])
  })

  it('are few', () => {
    const many = Array.from({ length: 20 }, (_, i) => ({ label: { zh: `生物${i}`, en: 'x' } }))
    expect(mostAlike('生物', many)).toHaveLength(6)
  })
})

it('a responsibility line is called after its task, and a unit has its tasks', () => {
  expect(catalog.title(catalog.clause('task-1-units'))).toEqual({
    zh: '任务 1 责任单位',
    en: 'Responsible units of Task 1',
  })
  const customs = policy.units.find(({ id }) => id === 'unit-jinshan-customs')
  expect(customs && catalog.duties(customs.id).map(({ id }) => id)).toEqual(
    policy.clauses
      .filter(
        ({ kind, units }) => kind !== 'measure' && kind !== 'units' && customs && units.includes(customs.id),
      )
      .map(({ id }) => id),
  )
})
