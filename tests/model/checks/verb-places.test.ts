import { expect, test } from 'vitest'
import { edited, finding, findingsAfter, findingsOf, lineOf } from '../../support/content.ts'

test('a sentence without a rendering of its verb', () => {
  const en = edited().get('en/task-7.mdx') ?? ''
  const [, verb = ''] = /(Encourage) enterprises/.exec(en) ?? []
  const findings = findingsAfter(['en/task-7.mdx', verb, 'Require'])
  expect(findings).toContainEqual(
    finding(
      'verb-place',
      'en/task-7.mdx',
      lineOf('en/task-7.mdx', verb),
      'task-7-1.s2',
      '鼓励',
      '"encourage"',
    ),
  )
})

test('another inflection of a rendering is one', () => {
  const findings = findingsAfter(['en/task-7.mdx', 'Encourage enterprises', 'Encouraging enterprises'])
  expect(findings.filter(({ rule }) => rule === 'verb-place')).toEqual([])
})

test('a sentence that is no longer an exception', () => {
  const line = edited()
    .get('verb-places.yaml')
    ?.split('\n')
    .find((one) => one.includes('segment: safeguard-3.s2'))
  const files = edited(['verb-places.yaml', `${line}\n`, ''])
  expect(findingsOf(files)).toEqual([
    finding(
      'verb-place',
      'en/safeguard-3.mdx',
      lineOf('en/safeguard-3.mdx', 'incubation'),
      '引导',
      '"guide"',
    ),
  ])
})

test('an exception for a verb that does not stand there', () => {
  const findings = findingsAfter(['verb-places.yaml', 'segment: safeguard-3.s2', 'segment: safeguard-3.s3'])
  expect(findings).toContainEqual(
    finding(
      'verb-place',
      'verb-places.yaml',
      lineOf('verb-places.yaml', 'safeguard-3.s2'),
      '引导',
      'safeguard-3.s3',
    ),
  )
})
