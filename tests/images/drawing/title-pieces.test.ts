import { expect, test } from 'vitest'
import { titlePieces, wordsIn } from '../../../src/images/drawing/title-pieces.ts'
import { locales } from '../../../src/locale.ts'
import { realPolicy } from '../../support/content.ts'

const policy = realPolicy()

test('the pieces of a Chinese title that the outline names stay whole', () => {
  expect(titlePieces('产业化推进生物材料', 'zh', policy)).toEqual(['产业化推进', '生物材料'])
  expect(titlePieces(policy.document.title.zh, 'zh', policy)).toEqual([
    '金山区加快推进生物制造产业',
    '高质量发展的实施意见',
  ])
})

test('of what the outline does not name, words stay whole', () => {
  expect(titlePieces('紧贴应用，转型发展', 'zh', policy)).toEqual(['紧贴', '应用，', '转型', '发展'])
})

test('an English title is words', () => {
  expect(titlePieces('Stay close to markets', 'en', policy)).toEqual(['Stay ', 'close ', 'to ', 'markets'])
})

test('a compound stays whole', () => {
  expect(wordsIn('Bioenergy and low-carbon environmental protection', 'en')).toContain('low-carbon ')
})

test('a figure stays with what it counts', () => {
  expect(wordsIn('任务 7责任单位', 'zh')).toEqual(['任务 ', '7责任', '单位'])
  expect(wordsIn('2025 年目标', 'zh')).toEqual(['2025 ', '年', '目标'])
})

test('no line has the last character alone', () => {
  expect(wordsIn('生态为先，产业为重。', 'zh').at(-1)).toBe('为重。')
  expect(wordsIn('绿色智造产业园', 'zh').at(-1)).toBe('产业园')
})

test('no line begins with punctuation, and nothing is lost', () => {
  for (const { label } of policy.clauses)
    for (const locale of locales) {
      const pieces = titlePieces(label[locale], locale, policy)
      expect.soft(pieces.join('')).toBe(label[locale])
      for (const word of pieces) expect.soft(word).not.toMatch(/^[\s\p{Pe}\p{Pf}\p{Po}]/u)
    }
})
