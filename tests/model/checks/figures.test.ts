import { describe, expect, test } from 'vitest'
import { chineseFigures, englishFigures } from '../../../src/model/checks/figures.ts'
import { finding, findingsAfter, lineOf } from '../../support/content.ts'

const file = 'en/part-3.mdx'

test.each([
  [
    'a wrong amount',
    file,
    'RMB 50 billion',
    'RMB 500 billion',
    'RMB 30 billion, RMB 50 billion',
    'RMB 500 billion',
  ],
  ['another power of ten', file, 'RMB 50 billion', 'RMB 50 million', 'RMB 50 billion', '50'],
  ['a wrong year', file, 'By 2025', 'By 2026', '2025', '2026'],
  ['a missing figure', file, 'By 2025, b', 'B', '2025', 'none'],
  ['a figure that the Chinese lacks', file, 'Development targets', 'Development targets 1', 'none', '1'],
  ['a wrong ordinal', 'en/notice.mdx', '39th', '38th', '39th', '38th'],
  ['a wrong month', 'en/notice.mdx', 'October 11, 2023', 'November 11, 2023', 'month 10', 'month 11'],
  [
    'day and month exchanged',
    'en/notice.mdx',
    'October 11, 2023',
    'November 10, 2023',
    'month 10',
    'month 11',
  ],
  ['a wrong document number', 'en/notice.mdx', '[2023] No. 22', '[2023] No. 23', '22', '23'],
])('%s', (_, path, from, to, expected, found) => {
  expect(findingsAfter([path, from, to])).toContainEqual(
    finding('figures', path, lineOf(path, from), 'expected the figures', expected, 'found', found),
  )
})

describe('the same figures in both languages', () => {
  test.each([
    [
      '产业规模突破 1000 亿元，制造业产值达到 800 亿元。',
      'exceeds RMB 100 billion, and … reaches RMB 80 billion',
    ],
    ['2023 年 10 月 12 日印发', 'printed October 12, 2023'],
    ['金府办发〔2023〕22 号', 'Jin Fu Ban Fa [2023] No. 22'],
    ['已经第 39 次区政府常务会议', 'at the 39th executive meeting, as may be'],
    ['《“十四五”生物经济发展规划》', 'the 14th Five-Year Plan'],
    ['“1+5+X”规划布局', 'the “1+5+X” layout'],
    ['推进 1，3-丙二醇等', 'advance 1,3-propanediol'],
    ['一核多点', 'one core, many nodes'],
  ])('%s', (zh, en) => expect(englishFigures(en)).toEqual(chineseFigures(zh)))
})
