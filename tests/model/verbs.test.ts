/** A verb whose parts stand apart, and what stands between them. */
import { expect, test } from 'vitest'
import { locales } from '../../src/locale.ts'
import { APART, verbInOrder } from '../../src/model/verbs.ts'
import { policy } from '../../src/policy.ts'

test('a phrase between the parts of a verb stands between them', () => {
  expect(verbInOrder('通过生物技术改善食品生产方式。', '通过…改善', ['生物技术'])).toEqual([
    ['通过', ['生物技术']],
    ['改善 …', []],
  ])
  expect(verbInOrder('Use biotechnology to improve foods.', 'Use … to improve', ['biotechnology'])).toEqual([
    ['use', ['biotechnology']],
    ['to improve …', []],
  ])
  expect(verbInOrder('开展新产品试验、示范，加快', '开展…试验、示范', ['新产品'])).toEqual([
    ['开展', ['新产品']],
    ['试验、示范', []],
  ])
})

test('one after them follows, with what is left out', () => {
  expect(
    verbInOrder('鼓励企业，推动新品牌创建、老品牌焕新。', '鼓励…推动', ['新品牌创建', '老品牌焕新']),
  ).toEqual([['鼓励 … 推动', ['新品牌创建', '老品牌焕新']]])
})

test('every mark with such a verb reads in the order of its sentence', () => {
  const apart = policy.directions
    .flatMap(({ mentions }) => mentions)
    .flatMap((mention) => locales.map((locale) => ({ mention, locale })))
    .filter(({ mention, locale }) => mention.verb[locale].includes(APART))
  expect(apart.length).toBeGreaterThan(100)
  for (const { mention, locale } of apart) {
    const sentence = policy.segment(mention.segment).text[locale].toLowerCase()
    const said = verbInOrder(sentence, mention.verb[locale], [mention.phrase[locale]]).flat(2)
    let at = 0
    for (const words of said.flatMap((part) => part.split(APART)).map((part) => part.trim().toLowerCase())) {
      const next = sentence.indexOf(words, at)
      expect.soft(next, `${mention.segment}: ${said.join(' ')}`).toBeGreaterThanOrEqual(at)
      at = next + words.length
    }
  }
})
