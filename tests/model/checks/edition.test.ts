import { expect, test } from 'vitest'
import { buildPolicy } from '../../../src/model/build.ts'
import { fingerprint } from '../../../src/model/questions/edition.ts'
import { type Edit, edited, finding, findingsOf, lineOf, realPolicy } from '../../support/content.ts'

const file = 'changes.yaml'
const newest = realPolicy().editions.at(-1)
if (!newest) throw new Error('no edition')
const line = lineOf(file, newest.date)
/** A word in which no check sees a fault. */
const changed: Edit = ['en/task-9.mdx', '.\n', ' there.\n']

test('the translation changes and nobody records it', () => {
  const files = edited(changed)
  const { policy } = buildPolicy(files)
  if (!policy) throw new Error('no policy')
  const found = fingerprint(policy)
  expect(found).not.toBe(newest.fingerprint)
  expect(findingsOf(files)).toEqual([
    finding(
      'edition',
      file,
      line,
      newest.fingerprint,
      `found ${found}`,
      newest.date,
      `\`fingerprint: ${found}\``,
    ),
  ])
  files.set(file, (files.get(file) ?? '').replace(newest.fingerprint, found))
  expect(findingsOf(files)).toEqual([])
})
