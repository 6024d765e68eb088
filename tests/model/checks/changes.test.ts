import { expect, test } from 'vitest'
import { fingerprint } from '../../../src/model/questions/edition.ts'
import { edited, finding, findingsAfter, findingsOf, lineOf, realPolicy } from '../../support/content.ts'

const file = 'changes.yaml'
const date = '- date: 2026-11-25'
const later = (day: string, more = '') =>
  `- { date: ${day}, fingerprint: ${fingerprint(realPolicy())}, changes: [{ kind: translation, title: { zh: 改, en: Mended }${more} }] }\n`
const appended = (...entries: string[]) => {
  const files = edited()
  files.set(file, `${files.get(file)}${entries.join('')}`)
  return files
}

test('an edition before the document', () => {
  expect(findingsAfter([file, date, '- date: 2023-10-10'])).toEqual([
    finding('change', file, lineOf(file, date), 'after 2023-10-11, found 2023-10-10'),
  ])
})

test.each(['2027-01-31', '2027-02-01'])('an edition of %s that is not at the end', (day) => {
  const files = appended(later('2027-02-01'), later(day, ', clauses: [task-7]'), later('2027-02-02'))
  expect(findingsOf(files)).toEqual([
    finding('change', file, lineOf(file, 'task-7', files), `after 2027-02-01, found ${day}`),
  ])
})

test('a clause that does not exist', () => {
  const files = appended(later('2027-02-01', ', clauses: [task-7-1, task-11]'))
  expect(findingsOf(files)).toEqual([
    finding('change', file, lineOf(file, 'task-11', files), 'expected the id of a clause, found task-11'),
  ])
})

test('a kind that is none', () => {
  expect(findingsAfter([file, 'kind: edition', 'kind: rumor'])).toEqual([
    finding('schema', file, lineOf(file, 'kind: edition'), 'kind'),
  ])
})

test('the first entry is the first publication, of all clauses', () => {
  expect(realPolicy().changes[0]).toMatchObject({ date: '2026-11-25', kind: 'edition', clauses: [] })
})
