import { expect, test } from 'vitest'
import { edited, finding, findingsAfter, findingsOf, lineOf, realPolicy } from '../../support/content.ts'

const file = 'changes.yaml'
const date = '- date: 2026-11-25'
const later = (day: string, more = '') =>
  `- { date: ${day}, kind: translation, title: { zh: 改, en: Mended }${more} }\n`
const appended = (...entries: string[]) => {
  const files = edited()
  files.set(file, `${files.get(file)}${entries.join('')}`)
  return files
}

test('a change before the document', () => {
  expect(findingsAfter([file, date, '- date: 2023-10-10'])).toEqual([
    finding('change', file, lineOf(file, date), 'from 2023-10-11 on, found 2023-10-10'),
  ])
})

test('a change that is not at the end', () => {
  const files = appended(later('2027-02-01'), later('2027-01-31'), later('2027-02-01'))
  expect(findingsOf(files)).toEqual([
    finding('change', file, lineOf(file, '2027-01-31', files), 'from 2027-02-01 on, found 2027-01-31'),
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
