/** Decision 12: the heading, not the id, says what number a clause has now; every view follows it. */
import { expect, test } from 'vitest'
import { akomaNtoso } from '../../src/files/akn/index.ts'
import { fold } from '../../src/language/fold.ts'
import { numeralValue } from '../../src/language/numerals.ts'
import { buildPolicy } from '../../src/model/build.ts'
import { clauseName, clauseTitle } from '../../src/model/labels.ts'
import { locatorOf } from '../../src/quoting/citations/locator.ts'
import { clausesByNumber } from '../../src/search/number.ts'
import { edited } from '../support/content.ts'

/** The issuer puts an item between the sixth and the seventh: the last four headings print other numbers, the ids stay. */
function renumbered() {
  const { policy } = buildPolicy(
    edited(
      ['zh/task-7.mdx', '（七）', '（八）'],
      ['zh/task-8.mdx', '（八）', '（九）'],
      ['zh/task-9.mdx', '（九）', '（十）'],
      ['zh/task-10.mdx', '（十）', '（十一）'],
    ),
  )
  if (!policy) throw new Error('the facts cannot be read')
  const clause = (id: string) => {
    const found = policy.clauses.find((c) => c.id === id)
    if (!found) throw new Error(`no clause ${id}`)
    return found
  }
  return { policy, clause }
}

const { policy, clause } = renumbered()

test('labels say the number of the heading, of a measure with its own after it', () => {
  expect(clause('task-7').number).toEqual({ mark: '（八）', printed: '八', digits: '8' })
  expect(clause('task-10').number?.digits).toBe('11')
  const title = (id: string) => clauseTitle(clause(id), policy.clauses, 'en')
  expect(title('task-7')).toMatch(/^Task 8 /)
  expect(title('task-7-1')).toMatch(/^Measure 8\.1 /)
  expect(clauseName(clause('task-7-units'), policy.clauses, 'zh')).toBe('任务 8 责任单位')
})

test('both languages of a citation name one item', () => {
  const locator = (id: string) => locatorOf(policy, clause(id))
  expect(locator('task-7')?.zh).toMatch(/^第六部分第（八）项/)
  expect(locator('task-7')?.en).toMatch(/^Part 6, item \(8\), /)
  expect(locator('task-10-2')?.zh).toMatch(/^第六部分第（十一）项/)
  expect(locator('task-10-2')?.en).toMatch(/^Part 6, item \(11\), /)
})

test('search finds a clause by its number, and by its id as an address', () => {
  const found = (typed: string) =>
    clausesByNumber(fold(typed).text, policy.clauses, policy.document.number.zh).map(({ id }) => id)
  for (const typed of ['task 8', '任务八', '六（八）', '6.8', '（八）', 'task viii'])
    expect(found(typed), typed).toEqual(['task-7'])
  for (const typed of ['task 11', '第十一条任务', '（十一）', '六（十一）'])
    expect(found(typed), typed).toEqual(['task-10'])
  expect(found('8.1')).toEqual(['task-7-1'])
  expect(found('task 8 1')).toEqual(['task-7-1'])
  // What was task 7 has another number, and nothing has this one.
  expect(found('task 7')).toEqual([])
  expect(found('task-7')).toEqual(['task-7'])
})

test('Akoma Ntoso names a section by its number, and for ever by our id', () => {
  expect(akomaNtoso(policy, 'en', '')).toContain('<section eId="part_6__sec_8" GUID="task-7">')
})

test.each([
  ['一', 1],
  ['十', 10],
  ['十一', 11],
  ['二十', 20],
  ['三十四', 34],
  ['九十九', 99],
])('%s is %d', (zh, value) => {
  expect(numeralValue(zh)).toBe(value)
})

test.each(['', '十十', '一二', '百', '7'])('%j is no numeral', (zh) => {
  expect(numeralValue(zh)).toBeNaN()
})
