import { expect, test } from 'vitest'
import { buildPolicy } from '../../../src/model/build.ts'
import { type Edit, edited, finding, findingsOf, lineOf } from '../../support/content.ts'

const file = 'zh/part-3.mdx'
const said = '产业规模突破 500 亿元'

const ofTargets = (...edits: Edit[]) => findingsOf(edited(...edits)).filter(({ rule }) => rule === 'targets')

test.each([
  ['other words before the figures', said, '产业规模超过 500 亿元', 0, 'not both'],
  ['no year', '——到 2025 年，', '——近期，', 0, 'not both'],
  ['the figures twice', said, `产业规模突破 500 亿元，制造业产值达到 300 亿元。\n${said}`, 1, '2 times'],
])('a target with %s is reported at its last line', (_, from, to, added, found) => {
  expect(ofTargets([file, from, to])).toEqual([
    finding('targets', file, lineOf(file, said) + added, 'target-2025', found),
  ])
})

test('the year is that of the sentence, not of the id', () => {
  const { policy } = buildPolicy(edited([file, '到 2025 年', '到 2027 年']))
  expect(policy?.targets.map(({ clause, year }) => [clause, year])).toEqual([
    ['target-2025', 2027],
    ['target-2030', 2030],
  ])
})
