/** Counts of the reader's guide: the longest verb that stands there, and no part of another word. */
import { expect, test } from 'vitest'
import { buildPolicy } from '../../src/model/build.ts'
import { edited, realPolicy } from '../support/content.ts'

const { verbPlaces } = realPolicy()
const count = (verb: string, places = verbPlaces) => places.filter((place) => place.verb === verb).length

test.each([
  // Counted by hand in the official PDF.
  ['鼓励', 8],
  ['确保', 1],
  ['着力推进', 7],
  ['突破', 2],
])('%s stands at %i places', (verb, places) => expect(count(verb)).toBe(places))

test('a verb is not counted inside a longer verb, a term, or another word', () => {
  const text = realPolicy()
    .clauses.flatMap((clause) => clause.segments.map((segment) => segment.text.zh))
    .join('\n')
  const printed = (words: string) => text.split(words).length - 1
  // 金山区加快推进… stands three times as a name; 推进工作专班 is counted.
  const longer = ['着力推进', '重点推进', '加快推进', '梯度推进'].map(printed)
  expect(count('推进')).toBe(printed('推进') - longer.reduce((a, b) => a + b))
  expect(count('加快推进')).toBe(printed('加快推进') - printed('金山区加快推进'))
  expect(count('促进')).toBe(printed('促进') - printed('投资促进办'))
  expect(count('持续发展')).toBe(printed('持续发展') - printed('可持续发展'))
})

test('a place that is taken away is no longer counted', () => {
  const places = buildPolicy(edited(['zh/task-7.mdx', '鼓励企业', '企业'])).policy?.verbPlaces
  expect(count('鼓励', places)).toBe(7)
})
