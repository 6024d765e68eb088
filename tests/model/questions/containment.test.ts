import { expect, test } from 'vitest'
import { ancestorsOf, withContents } from '../../../src/model/questions/containment.ts'
import { realPolicy } from '../../support/content.ts'

const { clauses } = realPolicy()
const clause = (id: string) => {
  const found = clauses.find((c) => c.id === id)
  if (!found) throw new Error(`no clause ${id}`)
  return found
}
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

test('a task holds its measures and its unit line, in the order of the text', () => {
  expect(ids(withContents(clauses, clause('task-7')))).toEqual([
    'task-7',
    'task-7-1',
    'task-7-2',
    'task-7-3',
    'task-7-units',
  ])
})

test('a part holds all below it, not only its children', () => {
  const part = ids(withContents(clauses, clause('part-6')))
  expect(part).toHaveLength(1 + 10 * 5)
  expect(part.slice(0, 3)).toEqual(['part-6', 'task-1', 'task-1-1'])
  expect(part.at(-1)).toBe('task-10-units')
})

test('task-1 does not hold task-10', () => {
  expect(ids(withContents(clauses, clause('task-1')))).not.toContain('task-10')
})

test('a measure holds itself only, and stands below its task and part', () => {
  expect(ids(withContents(clauses, clause('task-7-1')))).toEqual(['task-7-1'])
  expect(ids(ancestorsOf(clauses, clause('task-7-1')))).toEqual(['part-6', 'task-7'])
  expect(ancestorsOf(clauses, clause('notice'))).toEqual([])
})

test('the clauses without a parent and what they hold are the whole text', () => {
  const tops = clauses.filter((c) => c.parent === null)
  expect(ids(tops.flatMap((c) => withContents(clauses, c)))).toEqual(ids(clauses))
})
