import { expect, test } from 'vitest'
import { finding, findingsAfter, lineOf } from '../../support/content.ts'

test('a mark in English only', () => {
  const mark = '<Ref to="place-yangtze-river-delta">长三角</Ref>'
  expect(findingsAfter(['zh/part-3.mdx', mark, '长三角'])).toEqual([
    finding(
      'marks',
      'zh/part-3.mdx',
      lineOf('zh/part-3.mdx', mark),
      'target-2030.s1: expected <Ref place-yangtze-river-delta> as in en',
    ),
  ])
})

test('a mark in Chinese only', () => {
  const mark = '<Ref to="place-yangtze-river-delta">Yangtze River Delta</Ref>'
  expect(findingsAfter(['en/part-3.mdx', mark, 'Yangtze River Delta'])).toEqual([
    finding(
      'marks',
      'en/part-3.mdx',
      lineOf('en/part-3.mdx', mark),
      'target-2030.s1: expected <Ref place-yangtze-river-delta> as in zh',
    ),
  ])
})

test('another id in one language is a finding in both', () => {
  const findings = findingsAfter(['en/part-3.mdx', 'place-yangtze-river-delta', 'place-zhangjiang'])
  expect(findings).toEqual([
    finding('marks', 'zh/part-3.mdx', lineOf('zh/part-3.mdx', '到 2030 年'), '<Ref place-zhangjiang>'),
    finding('marks', 'en/part-3.mdx', lineOf('en/part-3.mdx', 'By 2030'), '<Ref place-yangtze-river-delta>'),
  ])
})

test('a unit mark outside a responsibility line', () => {
  const findings = findingsAfter(
    [
      'zh/notice.mdx',
      '<Ref to="unit-economic-commission">区经委</Ref>制订',
      '<Unit id="unit-economic-commission">区经委</Unit>制订',
    ],
    [
      'en/notice.mdx',
      '<Ref to="unit-economic-commission">District Economic Commission</Ref>',
      '<Unit id="unit-economic-commission">District Economic Commission</Unit>',
    ],
  )
  expect(findings).toEqual([
    finding(
      'marks',
      'zh/notice.mdx',
      lineOf('zh/notice.mdx', '关于转发'),
      'notice.s3',
      'outside a responsibility line',
    ),
    finding(
      'marks',
      'en/notice.mdx',
      lineOf('en/notice.mdx', 'Notice of'),
      'notice.s3',
      'outside a responsibility line',
    ),
  ])
})
