import { expect, test } from 'vitest'
import { bareSource, firstDifference } from '../../src/model/source.ts'

test('page furniture and white space are no text', () => {
  expect(bareSource('\n- 1 -\n\n上海市\n\n━━━━━\n2023 年 \f\n- 12 -\n实施\r\n意见\n')).toBe(
    '上海市2023年实施意见',
  )
})

test('dashes and digits of the text stay', () => {
  expect(bareSource('——到 2025 年\n推进 1，3-丙二醇\n')).toBe('——到2025年推进1，3-丙二醇')
})

test('equal texts have no difference', () => {
  expect(firstDifference('金山', '金山')).toBeNull()
})

test('the first difference comes with its context', () => {
  expect(firstDifference('一二三四五六七八九十甲乙丙丁戊', '一二三四五六七八九十甲乙丙子戊')).toEqual({
    at: 13,
    expected: '二三四五六七八九十甲乙丙▸丁戊',
    found: '二三四五六七八九十甲乙丙▸子戊',
  })
})

test('one text may be the beginning of the other', () => {
  expect(firstDifference('金山', '金山区')).toEqual({ at: 2, expected: '金山▸', found: '金山▸区' })
})
