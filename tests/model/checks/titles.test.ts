import { expect, test } from 'vitest'
import { finding, findingsAfter, lineOf } from '../../support/content.ts'

const zh = 'zh/title.mdx'
const en = 'en/title.mdx'
const chinese = lineOf(zh, '为深入贯彻')
const english = lineOf(en, 'These Implementation Opinions')
const marked = '《<Title>“十四五”生物经济发展规划</Title>》'
const wrong = (found: string) =>
  finding('titles', zh, chinese, 'preamble.s1: expected a <Title> just inside each 《 》', found)

test.each([
  ['is not marked', '《“十四五”生物经济发展规划》', '贯彻“十四五”生物经济发展规划《上海'],
  [
    'is marked in part',
    '《“十四五”<Title>生物经济发展规划</Title>》',
    '贯彻“十四五”《生物经济发展规划》《上海',
  ],
  [
    'is marked with its 《 》',
    '<Title>《“十四五”生物经济发展规划》</Title>',
    '贯彻《《“十四五”生物经济发展规划》》',
  ],
])('what stands between 《 》 and %s', (_, words, found) => {
  expect(findingsAfter([zh, marked, words])).toContainEqual(wrong(found))
})

test('a title where no 《 》 stand', () => {
  expect(findingsAfter([zh, '本实施意见', '本<Title>实施意见</Title>'])).toContainEqual(
    wrong('特制定本《实施意见》。'),
  )
})

test.each([
  [
    'too few',
    '<Title>14th Five-Year Plan for Bioeconomy Development</Title>',
    '14th Five-Year Plan for Bioeconomy Development',
    1,
  ],
  ['too many', 'biomanufacturing', '<Title>biomanufacturing</Title>', 3],
])('%s titles in English', (_, from, to, count) => {
  expect(findingsAfter([en, from, to])).toEqual([
    finding('titles', en, english, `preamble.s1: expected 2 <Title> as in zh, found ${count}`),
  ])
})
