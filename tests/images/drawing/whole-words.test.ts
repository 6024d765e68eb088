import { expect, test } from 'vitest'
import { WORD_JOINER, wholeWords } from '../../../src/images/drawing/whole-words.ts'
import { shareImages } from '../../../src/images/share/images.ts'
import { realPolicy } from '../../support/content.ts'

const policy = realPolicy()
const visible = (text: string) => text.replaceAll(WORD_JOINER, '|')

test('a line may break between words, not inside one', () => {
  expect(visible(wholeWords('研发成果转化，加快', 'zh', policy))).toBe('研|发成|果|转|化，加|快')
})

test('nor inside a name of the glossary, unless that is longer than a line can spare', () => {
  expect(visible(wholeWords('生物能源及低碳环保领域', 'zh', policy))).toBe('生|物|能|源及低|碳|环|保领|域')
  expect(visible(wholeWords('推进 1，3-丙二醇', 'zh', policy))).toBe('推|进 1|，|3|-|丙|二|醇')
  expect(visible(wholeWords('国家现代农业产业园', 'zh', policy))).toContain('家现')
})

test('a figure and a foreign name are left alone, and so is English', () => {
  expect(visible(wholeWords('2025 年 DNA 重组', 'zh', policy))).toBe('2025 年 DNA 重|组')
  expect(wholeWords('Stay close to markets', 'en', policy)).toBe('Stay close to markets')
})

test('nothing is lost or moved, line ends included', () => {
  for (const { words, locale } of shareImages(policy))
    expect.soft(wholeWords(words, locale, policy).replaceAll(WORD_JOINER, '')).toBe(words)
})
