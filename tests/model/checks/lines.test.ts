import { expect, test } from 'vitest'
import { type Edit, finding, findingsAfter, lineOf } from '../../support/content.ts'

const outline = 'outline.yaml'
const NOTICE = '[letterhead, number, heading, addressees, paragraph, signature, signature]'

test('the outline says what each line of the notice is', () => {
  expect(findingsAfter([outline, NOTICE, '[letterhead, number, heading]'])).toEqual([
    finding('lines', outline, lineOf(outline, '{\n        id: notice'), 'notice', '7 lines', 'found 3'),
  ])
})

test('a form that there is not', () => {
  expect(findingsAfter([outline, NOTICE, NOTICE.replace('heading', 'headline')])).toMatchObject([
    { rule: 'schema', file: outline },
  ])
})

test('a signature whose lines nothing names', () => {
  expect(findingsAfter([outline, 'lines: [signature, signature],', ''])).toMatchObject([
    { rule: 'lines', message: expect.stringContaining('its 2 lines is, found none') },
  ])
})

test('other clauses have no lines of their own', () => {
  const edit = '{ id: task-7-1, kind: measure, parent: task-7'
  expect(findingsAfter([outline, edit, `${edit}, lines: [paragraph]`])).toMatchObject([
    { rule: 'lines', message: expect.stringContaining('task-7-1') },
  ])
})

test('two items of one number, and an item without one', () => {
  const messages = (...edits: Edit[]) =>
    findingsAfter(...edits)
      .filter(({ rule }) => rule === 'lines')
      .map(({ message }) => message)
  expect(messages(['zh/task-8.mdx', '（八）', '（七）'])).toEqual([
    'task-8: task-7 has the number （七） already',
  ])
  expect(messages(['zh/task-8.mdx', '（八）', ''])).toEqual(['task-8: expected its number, 一、 or （一）'])
})
