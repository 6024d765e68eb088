/** A few random slips in the content: none goes unnoticed. `npm run bench:slips` tries two thousand. */
import { expect, test } from 'vitest'
import { factKinds } from './support/slips/fact-kinds.ts'
import { factTrials, trials } from './support/slips/index.ts'
import { kinds } from './support/slips/kinds.ts'

const tried = [...trials(2 * kinds.length, 14)]
const factsTried = [...factTrials(factKinds.length, 14)]

test('every slip in the text is noticed, by a check or a register', () => {
  expect(tried.filter(({ noticedBy }) => noticedBy === 'nothing')).toEqual([])
})

test('every slip in another file is, with its file and line', () => {
  expect(factsTried.filter(({ isNamed }) => !isNamed)).toEqual([])
})

test.each([
  'key misspelled',
  'key doubled',
  'quote dropped',
  'id misspelled',
  'character that is not seen',
  'no-break or doubled space',
  'Cyrillic look-alike',
  'English: word doubled',
  'Chinese: punctuation of the other width',
  'tab dropped, or a space',
  'row doubled',
])('the checks alone see in another file: %s', (kind) => {
  const those = factsTried.filter((trial) => trial.kind === kind)
  expect(those).not.toEqual([])
  expect(those.filter(({ noticedBy }) => noticedBy !== 'checks')).toEqual([])
})

test.each([
  'character that is not seen',
  'no-break or doubled space',
  'Cyrillic look-alike',
  'word doubled',
  'last full stop missing',
])('the checks alone see: %s', (kind) => {
  const those = tried.filter((trial) => trial.kind === kind)
  expect(those).not.toEqual([])
  expect(those.filter(({ noticedBy }) => noticedBy !== 'checks')).toEqual([])
})

test('the same seed makes the same slips, another one others', () => {
  const slips = (seed: number) => [...trials(4, seed)].map(({ to }) => to)
  expect(slips(1)).toEqual(slips(1))
  expect(slips(1)).not.toEqual(slips(2))
})
