import { expect, test } from 'vitest'
import { spacing } from '../../../src/model/checks/spacing.ts'
import { writtenAs } from '../../support/written.ts'

const faultsOf = (text: string) => spacing(writtenAs(text))

test.each([
  'Use “order-based” training (and others), 1,3-propanediol; then 4.0. Next: the U.S. and policy.raw.txt.',
  'The 510(k) of the people’s “city,” and so on … – end',
  '按“十四五”规划（2021—2025 年），推进 CAR-T。',
])('well spaced: %s', (text) => {
  expect(faultsOf(text)).toEqual([])
})

test.each([
  ['gene  therapy', 'more than one space'],
  [' gene', 'a space at an end'],
  ['gene ', 'a space at an end'],
  ['gene , cell', 'a space before what closes'],
  ['(gene )', 'a space before what closes'],
  ['“gene ”', 'a space before what closes'],
  ['( gene)', 'a space after what opens'],
  ['gene,cell', 'no space after what closes'],
  ['End.Begin', 'no space after what closes'],
  ['(gene)cell', 'no space after what closes'],
  ['gene(cell)', 'no space before what opens'],
  ['疫苗， 抗体', 'a space beside Chinese punctuation'],
  ['疫苗 。', 'a space beside Chinese punctuation'],
])('badly spaced: %j', (text, fault) => {
  expect(faultsOf(text)).toEqual([expect.stringContaining(`found ${fault}`)])
})
