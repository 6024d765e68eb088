import { expect, test } from 'vitest'
import { type GlossaryRow, termMatcher } from '../../src/model/facts/glossary.ts'

const row = (zh: string): GlossaryRow => ({ id: `term-${zh}`, zh, en: zh, variants: [], note: '', line: 1 })
const match = termMatcher(['疫苗', '新型疫苗', '创新型疫苗', '产业集群', '生物产业'].map(row))
const found = (text: string) => match(text).map((o) => [o.row.zh, o.start, o.end])

test('an occurrence inside a longer term belongs to the longer one', () => {
  expect(found('创新型疫苗')).toEqual([['创新型疫苗', 0, 5]])
})

test('a term also counts where it stands alone', () => {
  expect(found('新型疫苗、疫苗')).toEqual([
    ['新型疫苗', 0, 4],
    ['疫苗', 5, 7],
  ])
})

test('every occurrence is found, in the order of the text', () => {
  expect(found('疫苗和疫苗').map(([, start]) => start)).toEqual([0, 3])
})

test('terms that only overlap are both found', () => {
  expect(found('生物产业集群').map(([zh]) => zh)).toEqual(['生物产业', '产业集群'])
})

test('a text without terms', () => {
  expect(found('金山')).toEqual([])
})
