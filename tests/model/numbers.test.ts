/** The number of a clause is what its heading prints; the id outlives a renumbering (docs/decisions/12). */
import { expect, test } from 'vitest'
import { akomaNtoso } from '../../src/files/akn/index.ts'
import { buildPolicy } from '../../src/model/build.ts'
import { clauseName } from '../../src/model/labels.ts'
import type { Policy } from '../../src/model/types.ts'
import { ACCESS_DATE } from '../../src/quoting/citations/access-date.ts'
import { citationsOf } from '../../src/quoting/citations/index.ts'
import { clausesByNumber } from '../../src/search/number.ts'
import { edited } from '../support/content.ts'

/** The text amended: an item was put in before `task-7`, which prints （十二） now. */
function amended(): Policy {
  const { policy } = buildPolicy(edited(['zh/task-7.mdx', '（七）', '（十二）']))
  if (!policy) throw new Error('the facts cannot be read')
  return policy
}

const policy = amended()
const [task, measure, units] = ['task-7', 'task-7-1', 'task-7-units'].map(policy.clause)

test('the clause, its measures and what they are called', () => {
  expect(task?.number).toEqual({ printed: '十二', digits: '12' })
  expect(measure?.number).toEqual({ printed: null, digits: '12.1' })
  const names = [task, measure, units].map((c) => c && [clauseName(c, 'zh'), clauseName(c, 'en')])
  expect(names).toEqual([
    ['任务 12', 'Task 12'],
    ['措施 12.1', 'Measure 12.1'],
    ['任务 12 责任单位', 'Responsible units of Task 12'],
  ])
})

test('both languages of a citation name the number that is printed', () => {
  if (!task || !measure) throw new Error('no clause')
  const access = { url: 'https://policy.example/c/task-7/', accessed: ACCESS_DATE }
  for (const clause of [task, measure]) {
    const { official, english } = citationsOf(policy, clause, access)
    expect(official.text).toContain('第六部分第（十二）项')
    expect(english.text).toContain('Part 6, item (12)')
  }
})

test('Akoma Ntoso names the section by it, and for ever by our id', () => {
  expect(akomaNtoso(policy, 'en', '')).toContain('<section eId="part_6__sec_12" GUID="task-7">')
})

test('search finds it by that number, and no longer by the old one', () => {
  const clauses = policy.clauses.map(({ number, ...clause }) => ({
    ...clause,
    number: number?.digits ?? null,
  }))
  const found = (typed: string) => clausesByNumber(typed, clauses, policy.document.number).map(({ id }) => id)
  expect(['任务12', '六(十二)', 'task 12', '6.12', '12.1'].map(found)).toEqual([
    ['task-7'],
    ['task-7'],
    ['task-7'],
    ['task-7'],
    ['task-7-1'],
  ])
  // An id is an address as it is written; with a space it is a number.
  expect(['任务7', '六(七)', 'measure 7.1', 'task 7', 'task 7 1'].flatMap(found)).toEqual([])
  expect([found('task 12 1'), found('task-7')]).toEqual([['task-7-1'], ['task-7']])
})
