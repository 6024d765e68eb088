import { expect, test } from 'vitest'
import { numberRanges } from '../../src/components/units/ranges.ts'
import { realPolicy } from '../support/content.ts'

const policy = realPolicy()
const said = (ids: readonly string[], locale: 'zh' | 'en') => numberRanges(ids.map(policy.clause), locale)

test('three neighbors and more are a range, two are not', () => {
  expect(said(['task-1', 'task-2', 'task-3'], 'zh')).toEqual(['任务 1–3'])
  expect(said(['task-1', 'task-2'], 'zh')).toEqual(['任务 1、', '2'])
  expect(said(['task-1', 'task-2', 'task-3', 'task-5', 'task-7', 'task-8', 'task-9'], 'en')).toEqual([
    'Tasks 1–3,',
    '5,',
    '7–9',
  ])
})

test('safeguards follow tasks under their own name, which one alone has in the singular', () => {
  expect(said(['task-10', 'safeguard-1', 'safeguard-2', 'safeguard-3'], 'en')).toEqual([
    'Task 10,',
    'Safeguards 1–3',
  ])
  expect(said(['task-9', 'task-10', 'safeguard-2'], 'zh')).toEqual(['任务 9、', '10、', '保障 2'])
})

test('nothing shared is nothing said', () => {
  expect(said([], 'zh')).toEqual([])
})
