/** What a card says of itself where it is shared, beside its title. */
import { expect, test } from 'vitest'
import { cardDescription, LIMIT } from '../../src/seo/card-description.ts'
import { realPolicy } from '../support/content.ts'
import { offenders } from '../support/offenders.ts'

const { clauses } = realPolicy()
const of = (id: string) => {
  const clause = clauses.find((c) => c.id === id)
  if (!clause) throw new Error(`no clause ${id}`)
  return cardDescription(clause, clauses)
}

test('a measure begins with its own words, and the English follows', () => {
  expect(of('task-7-1')).toMatch(/^鼓励企业加大生物基降解材料研发力度.+ Encourage /)
})

test('a task says what it is about and names its measures', () => {
  expect(of('task-7')).toMatch(/^聚焦绿色低碳生物技术.+。含：产业化推进生物材料；.+。 /)
})

test('a part names what it contains, and goes on with the words of its one clause', () => {
  expect(of('part-4')).toMatch(/^含：生物医药领域；.+ Contains: /)
  expect(of('part-5')).toMatch(/^含：.*生物材料湾；/)
  expect(of('part-1')).toMatch(/^含：指导思想正文。以习近平/)
})

test('none is its title again, each is in both languages, and none is longer than is shown', () => {
  const wrong = offenders(
    clauses,
    ({ id }) => id,
    (clause) => {
      const description = cardDescription(clause, clauses)
      expect(description.length).toBeLessThanOrEqual(LIMIT.both + 2)
      expect(description).toMatch(/\p{Script=Han}/u)
      expect(description).toMatch(/[a-z]{3}/)
      const heading = clause.segments.find(({ role }) => role)
      if (heading) expect(description).not.toContain(heading.text.zh)
    },
  )
  expect(wrong).toEqual([])
})

test('no two are the same', () => {
  expect(new Set(clauses.map(({ id }) => of(id))).size).toBe(clauses.length)
})
