import { expect, test } from 'vitest'
import { bareTitle, clauseNumber, printedNumber } from '../../src/model/labels.ts'
import type { Clause } from '../../src/model/types.ts'
import { realPolicy } from '../support/content.ts'

test('a printed title is a number and a label', () => {
  const rows = [
    ['七、保障措施', '七', '保障措施'],
    ['（十）聚焦绿色安全，持续发展生物能源产业', '十', '聚焦绿色安全，持续发展生物能源产业'],
    ['——前瞻布局、梯度推进。', null, '前瞻布局、梯度推进'],
    ['产业化推进生物材料。', null, '产业化推进生物材料'],
    ['生物医药领域：', null, '生物医药领域'],
  ] as const
  expect(rows.map(([title]) => [title, printedNumber(title), bareTitle(title)])).toEqual(rows)
})

test.each<[id: string, zh: string | null, en: string | null]>([
  ['part-7', '第 7 部分', 'Part 7'],
  ['principle-1', '原则 1', 'Principle 1'],
  ['task-10', '任务 10', 'Task 10'],
  ['task-7-1', '措施 7.1', 'Measure 7.1'],
  ['safeguard-3', '保障 3', 'Safeguard 3'],
  ['target-2025', null, null],
  ['task-7-units', null, null],
])('the number of %s', (id, zh, en) => {
  const clause = realPolicy().clause(id)
  expect([clauseNumber(clause, 'zh'), clauseNumber(clause, 'en')]).toEqual([zh, en])
})

test('every clause has a label in both languages, without number or closing stop', () => {
  for (const { id, label } of realPolicy().clauses) {
    expect.soft(label.zh, id).toMatch(/^[^—（].*[^。：.:]$/u)
    expect.soft(label.en, id).toMatch(/^\S.*[^。：.:]$/u)
  }
})

test('the printed numbers run in order', () => {
  const { clauses } = realPolicy()
  const numbers = (kind: Clause['kind']) =>
    clauses.filter((c) => c.kind === kind).map((c) => c.number?.printed)
  expect(numbers('part').join('')).toBe('一二三四五六七')
  expect(numbers('task').join('')).toBe('一二三四五六七八九十')
  expect(numbers('safeguard').join('')).toBe('一二三四')
})
