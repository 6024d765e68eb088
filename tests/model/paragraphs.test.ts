import { expect, test } from 'vitest'
import { paragraphsOf } from '../../src/model/paragraphs.ts'
import type { Clause } from '../../src/model/types.ts'
import { realPolicy } from '../support/content.ts'

const { clauses } = realPolicy()
const clause = (id: string): Clause => {
  const found = clauses.find((c) => c.id === id)
  if (!found) throw new Error(`no clause ${id}`)
  return found
}

test('a heading stands alone and sentences run on, without a space in Chinese and with one in English', () => {
  const measure = clause('task-7-3')
  const [lead, first, second] = measure.segments.map(({ text }) => text)
  expect(paragraphsOf(measure, 'zh')).toEqual([lead?.zh, `${first?.zh}${second?.zh}`])
  expect(paragraphsOf(measure, 'en')).toEqual([lead?.en, `${first?.en} ${second?.en}`])
})

test('the lines of the notice stay lines', () => {
  const notice = clause('notice')
  expect(paragraphsOf(notice, 'zh')).toEqual(notice.segments.map(({ text }) => text.zh))
})

test('no character is lost or added', () => {
  for (const c of clauses)
    expect.soft(paragraphsOf(c, 'zh').join(''), c.id).toBe(c.segments.map(({ text }) => text.zh).join(''))
})
