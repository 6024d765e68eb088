/** What the document's lines are, and how its headings stand; decided in one place for pages and files. */
import { expect, test } from 'vitest'
import { blocksOf, headingLevel, isLineByLine, paragraphsOf } from '../../src/model/structure.ts'
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
  expect(clauses.filter(isLineByLine).map(({ id }) => id)).toEqual(['notice', 'signature'])
})

test('no character is lost or added', () => {
  for (const c of clauses)
    expect(paragraphsOf(c, 'zh').join(''), c.id).toBe(c.segments.map(({ text }) => text.zh).join(''))
})

test('every heading has a level, wherever it stands', () => {
  const headed = clauses.filter((c) => blocksOf(c).some(({ form }) => form === 'heading'))
  expect(new Set(headed.map(({ kind }) => kind))).toEqual(
    new Set(['notice', 'title', 'part', 'principle', 'domain', 'task', 'measure', 'safeguard']),
  )
  for (const { kind } of headed) expect(headingLevel(kind, 'file')).toBeGreaterThan(0)
  expect(() => headingLevel('units', 'file')).toThrow('units')
})

test('a page has one first heading', () => {
  const levels = (place: 'text' | 'parallel') =>
    clauses.flatMap((c) =>
      blocksOf(c).flatMap((b) => (b.form === 'heading' ? headingLevel(c.kind, place) : [])),
    )
  expect(levels('text').filter((level) => level === 1)).toHaveLength(1)
  expect(levels('parallel').filter((level) => level === 1)).toHaveLength(0)
  expect(headingLevel('task', 'section')).toBe(1)
  expect(headingLevel('measure', 'section')).toBe(2)
})

test('the opinions and the sixth part begin a sheet', () => {
  expect(clauses.filter(({ newSheet }) => newSheet).map(({ id }) => id)).toEqual(['title', 'part-6'])
})
