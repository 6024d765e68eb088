import { expect, test } from 'vitest'
import { groupByInitial } from '../../src/language/initials.ts'
import { locales } from '../../src/locale.ts'
import type { Term } from '../../src/model/types.ts'
import { realPolicy } from '../support/content.ts'

const terms = (...words: string[]): Term[] =>
  words.map((word, i) => ({ id: `term-${i}`, zh: word, en: word, clauses: [] }))
const grouped = (locale: 'zh' | 'en', ...words: string[]) =>
  groupByInitial(terms(...words), locale).map(({ initial, terms }) => [
    initial,
    ...terms.map((t) => t[locale]),
  ])

test('English is sorted by letters, whatever their case, and what has no letter first comes last', () => {
  expect(grouped('en', 'vaccines', '1,3-propanediol', 'Antibodies', 'antibiotics', '“white list”')).toEqual([
    ['A', 'antibiotics', 'Antibodies'],
    ['V', 'vaccines'],
    ['W', '“white list”'],
    [null, '1,3-propanediol'],
  ])
})

test('Chinese is sorted as it is read, and Latin letters and figures come last', () => {
  expect(grouped('zh', '疫苗', '黄酒', '1，3-丙二醇', 'CAR-T', '生物材料', '“白名单”')).toEqual([
    ['B', '“白名单”'],
    ['H', '黄酒'],
    ['S', '生物材料'],
    ['Y', '疫苗'],
    [null, '1，3-丙二醇', 'CAR-T'],
  ])
})

test('a character of two readings stands where it is read: 重组 is chóngzǔ, 重点 zhòngdiǎn', () => {
  expect(grouped('zh', '重点领域', '重组蛋白', '畜禽', '产业')).toEqual([
    ['C', '产业', '重组蛋白', '畜禽'],
    ['Z', '重点领域'],
  ])
})

test('figures in a name are numbers', () => {
  expect(grouped('en', 'carbon 13', 'carbon 2')).toEqual([['C', 'carbon 2', 'carbon 13']])
})

test('every term of the policy is in one group, and the groups are in the order of the alphabet', () => {
  const all = realPolicy().terms
  for (const locale of locales) {
    const groups = groupByInitial(all, locale)
    expect
      .soft(groups.flatMap((group) => group.terms.map(({ id }) => id)).toSorted())
      .toEqual(all.map(({ id }) => id).toSorted())
    const initials = groups.flatMap(({ initial }) => initial ?? [])
    expect.soft(initials).toEqual([...new Set(initials)].toSorted())
    expect.soft(initials.join('')).toMatch(/^[A-Z]+$/)
  }
})
