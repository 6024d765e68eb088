import { expect, test } from 'vitest'
import { type Edit, finding, findingsAfter, lineOf } from '../../support/content.ts'

const file = 'zh/task-8.mdx'
const line = lineOf(file, '（八）')
const found = (...edits: Edit[]) => findingsAfter(...edits).filter(({ rule }) => rule === 'numbers')

test('two items of one number', () => {
  expect(found([file, '（八）', '（七）'])).toEqual([
    finding('numbers', file, line, 'task-8', '七', 'task-7'),
  ])
})

test('an item without a number', () => {
  expect(found([file, '（八）', ''])).toEqual([finding('numbers', file, line, 'task-8', '（一）')])
})
