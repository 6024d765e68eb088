import { expect, test } from 'vitest'
import { titleLines } from '../../../src/images/drawing/title-lines.ts'
import { locales } from '../../../src/locale.ts'
import { realPolicy } from '../../support/content.ts'

test('the halves of a Chinese title are lines, and words stay whole', () => {
  expect(titleLines('紧贴市场应用，转型发展生物材料产业', 'zh')).toEqual([
    ['紧贴', '市场', '应用，'],
    ['转型', '发展', '生物', '材料', '产业'],
  ])
})

test('an English title is one line of words that wraps', () => {
  expect(titleLines('Stay close to markets, and grow', 'en')).toEqual([
    ['Stay ', 'close ', 'to ', 'markets, ', 'and ', 'grow'],
  ])
})

test('a compound stays whole', () => {
  expect(titleLines('Bioenergy and low-carbon environmental protection', 'en').flat()).toContain(
    'low-carbon ',
  )
})

test('a figure stays with what it counts', () => {
  expect(titleLines('任务 7责任单位', 'zh')).toEqual([['任务 ', '7责任', '单位']])
  expect(titleLines('2025 年目标', 'zh')).toEqual([['2025 ', '年', '目标']])
})

test('no line has the last character alone', () => {
  expect(titleLines('生态为先，产业为重。', 'zh').at(-1)?.at(-1)).toBe('为重。')
  expect(titleLines('绿色智造产业园', 'zh').at(-1)?.at(-1)).toBe('产业园')
})

test('no line begins with punctuation, and nothing is lost', () => {
  for (const { label } of realPolicy().clauses)
    for (const locale of locales) {
      const lines = titleLines(label[locale], locale)
      expect.soft(lines.flat().join('')).toBe(label[locale])
      for (const word of lines.flat()) expect.soft(word).not.toMatch(/^[\s\p{Pe}\p{Pf}\p{Po}]/u)
    }
})
