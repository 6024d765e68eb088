import { expect, test } from 'vitest'
import { numeralValue } from '../../src/language/numerals.ts'

test('numerals from 1 to 99', () => {
  const read = ['一', '九', '十', '十一', '二十', '二十一', '九十九'].map(numeralValue)
  expect(read).toEqual([1, 9, 10, 11, 20, 21, 99])
})

test('what is no numeral has no value', () => {
  const read = ['', '十十', '一一', '零', '百', '7', '一十一十'].map(numeralValue)
  expect(read.filter((value) => value !== null)).toEqual([])
})
