/** Words that stand in a text, in the order in which they were given. */
import { expect, test } from 'vitest'
import { heldFinder } from '../../src/language/held.ts'

const held = heldFinder(['疫苗', '苗', '碳谷', '疫苗', 'a-b'], (word) => word)

test('all that stand there, also inside others, and as often as they are given', () => {
  expect(held('新型疫苗')).toEqual(['疫苗', '苗', '疫苗'])
  expect(held('a-b、碳谷')).toEqual(['碳谷', 'a-b'])
})

test('none that only begins there', () => {
  expect(held('疫')).toEqual([])
  expect(held('')).toEqual([])
})
