import { expect, test } from 'vitest'
import { chineseCount, counted, numbered } from '../../src/language/counting.ts'
import { daysIn } from '../../src/language/days.ts'

test('English counts in words to ninety-nine, with the noun in its form', () => {
  expect([0, 1, 2, 19, 20, 21, 30, 99, 100].map((n) => counted(n, 'task'))).toEqual([
    'no tasks',
    'one task',
    'two tasks',
    'nineteen tasks',
    'twenty tasks',
    'twenty-one tasks',
    'thirty tasks',
    'ninety-nine tasks',
    '100 tasks',
  ])
  expect([1, 4].map((n) => counted(n, 'class', 'classes'))).toEqual(['one class', 'four classes'])
  expect([1, 4].map((n) => numbered(n, 'task'))).toEqual(['1 task', '4 tasks'])
})

test('Chinese counts in numerals before a measure word, where two is 两', () => {
  expect([0, 1, 2, 9, 10, 11, 12, 20, 30, 35, 99, 100].map(chineseCount)).toEqual(
    '零 一 两 九 十 十一 十二 二十 三十 三十五 九十九 100'.split(' '),
  )
})

test('days of one year say it once, days of several each', () => {
  const days = ['2023-09-12', '2023-10-11']
  expect(daysIn(days, 'zh')).toEqual(['2023 年 9 月 12 日', '10 月 11 日'])
  expect(daysIn(days, 'en')).toEqual(['September 12', 'October 11, 2023'])
  const years = ['2023-12-31', '2024-01-02']
  expect(daysIn(years, 'zh')).toEqual(['2023 年 12 月 31 日', '2024 年 1 月 2 日'])
  expect(daysIn(years, 'en')).toEqual(['December 31, 2023', 'January 2, 2024'])
})
