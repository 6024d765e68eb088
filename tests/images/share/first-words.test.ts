import { describe, expect, test } from 'vitest'
import { firstWords, LIMIT } from '../../../src/images/share/first-words.ts'
import { beginning } from '../../../src/language/beginning.ts'
import { locales } from '../../../src/locale.ts'
import { realPolicy } from '../../support/content.ts'
import { offenders } from '../../support/offenders.ts'

const { clauses } = realPolicy()
const wordsOf = (id: string, locale: 'zh' | 'en') => {
  const clause = clauses.find((c) => c.id === id)
  if (!clause) throw new Error(`no clause ${id}`)
  return firstWords(clause, clauses, locale)
}

describe('a text that is too long is cut', () => {
  test('after a sentence, where one ends in the second half', () => {
    expect(beginning('甲乙丙丁戊。己庚辛壬癸。', 'zh', 8)).toBe('甲乙丙丁戊。')
    expect(beginning('One two three. Four five six seven.', 'en', 20)).toBe('One two three.')
  })
  test('else at a pause, which gives way to an ellipsis', () => {
    expect(beginning('甲乙丙丁戊，己庚辛壬癸。', 'zh', 8)).toBe('甲乙丙丁戊……')
    expect(beginning('One two three four, five six seven.', 'en', 22)).toBe('One two three four…')
  })
  test('else between words, never inside one or inside a number', () => {
    expect(beginning('到2025年甲乙丙丁', 'zh', 4)).toBe('到……')
    expect(beginning('甲乙，丙丁推进 1，3-丙二醇等', 'zh', 11)).toBe('甲乙，丙丁推进……')
    expect(beginning('甲乙丙丁，推进 1，3-丙二醇等', 'zh', 9)).toBe('甲乙丙丁……')
    expect(beginning('研发成果转化', 'zh', 2)).toBe('研发……')
    expect(beginning('Incubators everywhere in town', 'en', 15)).toBe('Incubators…')
  })
  test('before a bracket or quotation that would stay open', () => {
    expect(beginning('甲乙丙丁（戊己庚辛壬癸子丑）寅卯', 'zh', 8)).toBe('甲乙丙丁……')
    expect(beginning('打造“抓龙头铸链条建集群强基础”模式', 'zh', 8)).toBe('打造……')
  })
  test('not after the point of an abbreviation, and not before a word that waits for another', () => {
    expect(beginning('Opinions (Jin Fu Ban Fa [2023] No. 22) on it', 'en', 36)).toBe('Opinions…')
    expect(beginning('Resources and the factors of production there', 'en', 30)).toBe(
      'Resources and the factors…',
    )
  })
  test('and not at all when it fits', () => {
    expect(beginning('甲乙丙。', 'zh', 4)).toBe('甲乙丙。')
  })
})

test('the words of every clause begin and end well in both languages', () => {
  const cases = clauses.flatMap((clause) => locales.map((locale) => ({ clause, locale })))
  const name = ({ clause, locale }: (typeof cases)[number]) => `${clause.id} ${locale}`
  const wrong = offenders(cases, name, ({ clause, locale }) => {
    const words = firstWords(clause, clauses, locale)
    expect(words.length).toBeGreaterThan(3)
    expect(words.length).toBeLessThanOrEqual(LIMIT[locale] + 2)
    for (const line of words.split('\n')) {
      expect(line).toMatch(/^[\p{L}\p{N}“《（([—]/u)
      expect(line).not.toMatch(/^(?!——)\p{P}+$/u)
    }
    expect(words).not.toMatch(/[，；、：,;:（(“]…*$/)
  })
  expect(wrong).toEqual([])
})

test('the label is not said twice', () => {
  expect(wordsOf('task-7-1', 'zh')).toMatch(/^鼓励企业加大/)
  expect(wordsOf('domain-biomaterials', 'zh')).not.toMatch(/^生物材料领域/)
})
test('a part begins with the first clause in it', () => {
  expect(wordsOf('part-2', 'zh')).toMatch(/^——前瞻布局、梯度推进。/)
  expect(wordsOf('part-6', 'zh')).toMatch(/^（一）坚持引育并举，加速产业转型蝶变\n/)
})
test('the notice begins with its sentence, a signature has lines only', () => {
  expect(wordsOf('notice', 'zh')).toMatch(/^区经委制订的/)
  expect(wordsOf('signature', 'zh')).toBe('上海市金山区经济委员会\n2023 年 9 月 12 日')
})
