import { expect, test } from 'vitest'
import { closing } from '../../../src/model/checks/closing.ts'
import { writtenAs } from '../../support/written.ts'

const faultsOf = (zh: string, en: string) => closing({ ...writtenAs(en), zh })

test.each([
  ['推进。', 'Advance.'],
  ['称为“城”。', 'It is called the “city.”'],
  ['称为“城”。', 'It is called the “city”.'],
  ['生物材料领域：', 'Biomaterials:'],
  ['重点领域', 'Key domains'],
  ['（责任单位：区经委）', '(Responsible units: Commission)'],
  ['2023 年 10 月 11 日', 'October 11, 2023'],
])('%s closes as %s', (zh, en) => {
  expect(faultsOf(zh, en)).toEqual([])
})

test.each([
  ['推进。', 'Advance', '"."', 'no punctuation'],
  ['推进。', 'Advance;', '"."', '";"'],
  ['称为“城”。', 'It is called the “city”', '"."', 'no punctuation'],
  ['生物材料领域：', 'Biomaterials', '":"', 'no punctuation'],
  ['重点领域', 'Key domains.', 'no punctuation', '"."'],
  ['（责任单位：区经委）', '(Responsible units: Commission).', 'no punctuation', '"."'],
])('%s does not close as %s', (zh, en, expected, found) => {
  expect(faultsOf(zh, en)).toEqual([
    expect.stringContaining(`expected ${expected} at the end, as in Chinese, found ${found}`),
  ])
})

test('a Chinese text closes as it likes', () => {
  expect(closing(writtenAs('推进'))).toEqual([])
})
