import { expect, test } from 'vitest'
import { WORD_JOINER, wholeWords } from '../../../src/images/drawing/whole-words.ts'
import { shareImages } from '../../../src/images/share/images.ts'
import { realPolicy } from '../../support/content.ts'

const visible = (text: string) => text.replaceAll(WORD_JOINER, '|')

test('a line may break between words, not inside one', () => {
  expect(visible(wholeWords('研发成果转化，加快', 'zh'))).toBe('研|发成|果转|化，加|快')
})

test('a figure and a foreign name are left alone, and so is English', () => {
  expect(visible(wholeWords('2025 年 DNA 重组', 'zh'))).toBe('2025 年 DNA 重|组')
  expect(wholeWords('Stay close to markets', 'en')).toBe('Stay close to markets')
})

test('nothing is lost or moved, line ends included', () => {
  for (const { words, locale } of shareImages(realPolicy()))
    expect.soft(wholeWords(words, locale).replaceAll(WORD_JOINER, '')).toBe(words)
})
