import { describe, expect, test } from 'vitest'
import { widthOf, wrap } from '../../../src/images/glance/measure.ts'

test('a Han character and what the table lacks is one em, Latin letters are their widest', () => {
  expect(widthOf('生物，', 10, 400)).toBe(30)
  expect(widthOf('il', 10, 400)).toBeLessThan(10)
  expect(widthOf('W', 10, 600)).toBeGreaterThan(widthOf('W', 10, 400))
})

describe('lines', () => {
  test('are as few as fit, and about equal', () => {
    expect(wrap('one two three four', 80, 10, 400, 'en')).toEqual(['one two ', 'three four'])
    expect(wrap('one two', 100, 10, 400, 'en')).toEqual(['one two'])
  })

  test('break between Chinese words', () => {
    const title = '金山区加快推进生物制造产业高质量发展的实施意见'
    const lines = wrap(title, 328, 25, 600, 'zh')
    expect(lines).toHaveLength(2)
    expect(lines.join('')).toBe(title)
    expect(lines[0]).toMatch(/(制造|产业)$/)
  })

  test('do not begin with a stop', () => {
    for (let width = 30; width <= 120; width += 10)
      for (const line of wrap('甲乙，丙丁。戊己、庚辛', width, 10, 400, 'zh'))
        expect.soft(line).not.toMatch(/^[，。、]/)
  })

  test('keep an address whole', () => {
    const address = 'https://policy.example/zh/at-a-glance/'
    expect(wrap(`本读本网址：${address}`, 300, 13, 400, 'zh')).toEqual(['本读本网址：', address])
  })

  test('hold every word: one that is too wide is an error', () => {
    expect(() => wrap('biomanufacturing', 50, 13, 400, 'en')).toThrow('does not fit')
  })
})
