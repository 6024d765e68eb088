import { describe, expect, it } from 'vitest'
import { fold } from '../../src/language/fold.ts'
import { clausesByNumber } from '../../src/search/number.ts'
import { policy } from '../support/search.ts'

const clauses = policy.clauses.map(({ number, ...clause }) => ({ ...clause, number: number?.digits ?? null }))
const numbered = (typed: string) =>
  clausesByNumber(fold(typed).text, clauses, policy.document.number).map(({ id }) => id)

describe('a number that is typed', () => {
  it('is a clause’s', () => {
    const rows = [
      // With brackets it is part and item, as the text prints them.
      ['六（七）', 'task-7'],
      ['六(七)', 'task-7'],
      ['六（七）1', 'task-7-1'],
      ['第六部分第七条', 'task-7'],
      ['任务（七）', 'task-7'],
      ['措施七（一）', 'task-7-1'],
      ['保障措施（一）', 'safeguard-1'],
      ['第7.1条', 'task-7-1', 'safeguard-1'],
      ['part seven', 'part-7'],
      ['part vi', 'part-6'],
      ['22号文件', 'notice'],
      ['layout', 'layout'],
      ['六 （七）', 'task-7'],
      ['六、（七）', 'task-7'],
      ['第六部分（七）', 'task-7'],
      ['6(7)', 'task-7'],
      ['六（十）', 'task-10'],
      ['六（一）', 'task-1'],
      ['七（一）', 'safeguard-1'],
      ['二（三）', 'principle-3'],
      // A dot: a measure where there is one, then part and item.
      ['6.7', 'task-7'],
      ['6.10', 'task-10'],
      ['７．１', 'task-7-1', 'safeguard-1'],
      ['7.1', 'task-7-1', 'safeguard-1'],
      ['6.1', 'task-6-1', 'task-1'],
      ['2.1', 'task-2-1', 'principle-1'],
      ['7.4', 'safeguard-4'],
      ['10.1', 'task-10-1'],
      ['7.1.', 'task-7-1', 'safeguard-1'],
      // An item alone may be of the tasks or of the safeguards.
      ['（一）', 'task-1', 'safeguard-1'],
      ['（七）', 'task-7'],
      ['task 7', 'task-7'],
      ['Task 10', 'task-10'],
      ['tasks 7', 'task-7'],
      ['task7', 'task-7'],
      ['task no. 7', 'task-7'],
      ['任务七', 'task-7'],
      ['任务 7', 'task-7'],
      ['主要任务七', 'task-7'],
      ['第七条任务', 'task-7'],
      ['第7项任务', 'task-7'],
      ['第七条', 'task-7'],
      ['task-7-1', 'task-7-1'],
      ['task 7 1', 'task-7-1'],
      ['task 7.1', 'task-7-1'],
      ['task-7-1.s2', 'task-7-1'],
      ['措施 7.1', 'task-7-1'],
      ['Measure 3.2', 'task-3-2'],
      ['原则三', 'principle-3'],
      ['principle 3', 'principle-3'],
      ['保障四', 'safeguard-4'],
      ['safeguard 4', 'safeguard-4'],
      ['第六部分', 'part-6'],
      ['part 7', 'part-7'],
      ['六、', 'part-6'],
      ['domain-biomaterials', 'domain-biomaterials'],
      ['target 2025', 'target-2025'],
      // The document's own.
      ['2023 22', 'notice'],
      ['22号', 'notice'],
      ['22 号', 'notice'],
      ['no. 22', 'notice'],
      ['〔2023〕22号', 'notice'],
      ['[2023] No. 22', 'notice'],
      ['（2023）22号', 'notice'],
      ['2023年第22号', 'notice'],
      ['金府办发 22', 'notice'],
      ['金府办发〔2023〕22 号', 'notice'],
      ['Jin Fu Ban Fa [2023] No. 22', 'notice'],
    ]
    expect(rows.map(([typed = '']) => [typed, ...numbered(typed)])).toEqual(rows)
  })

  it('is none of a clause', () => {
    const typed = [
      '',
      '7',
      '22',
      '99',
      '6.0',
      '0.1',
      '7.11',
      '6.7.1',
      '9.9',
      '2022 22',
      '2023',
      '22年',
      '23号',
      '七（九）',
      '一（一）',
      '五（一）',
      '（十一）',
      'task 11',
      'task 0',
      'task',
      '任务',
      '第八部分',
      '第十一条任务',
      'task-7-9',
      'unit-economic-commission',
      '任务七 生物材料',
      'multitask 7',
      'constructor-prototype',
    ]
    expect(typed.filter((one) => numbered(one).length > 0)).toEqual([])
  })
})
