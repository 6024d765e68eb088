import { expect, test } from 'vitest'
import { READINGS_FILE, REGISTER_FILE } from '../../../src/model/facts/readings.ts'
import { content, edited, finding, findingsAfter, findingsOf, lineOf } from '../../support/content.ts'

const row = (id: string) =>
  new RegExp(`^${id}\\t.*\\n`, 'm').exec(content.get(REGISTER_FILE) ?? '')?.[0] ?? ''
const second = row('task-7-1.s2')
const line = lineOf(REGISTER_FILE, second)
/** A finding on the row of the second sentence of 7.1. */
const onRow = (...words: string[]) => [finding('readings', REGISTER_FILE, line, ...words)]
const [hash = ''] = second.split('\t').slice(1)

test('a reading that there is not', () => {
  expect(findingsAfter([REGISTER_FILE, second, second.replace('\n', ' nobody-1\n')])).toEqual(
    onRow('expected the id of a reading, found nobody-1'),
  )
})

test('a row of a sentence that is gone', () => {
  expect(findingsAfter([REGISTER_FILE, second, second.replace('task-7-1.s2', 'task-7-1.s9')])).toEqual(
    onRow('the text has no sentence task-7-1.s9', 'npm run readings'),
  )
})

test('rows in another order than the text', () => {
  const [a, b] = [row('task-7-1.s1'), second]
  expect(findingsAfter([REGISTER_FILE, a + b, b + a])).toEqual(
    onRow('expected task-7-1.s1 before task-7-1.s2', 'npm run readings'),
  )
})

test('a row that stands twice', () => {
  expect(findingsAfter([REGISTER_FILE, second, second + second])).toEqual([
    finding('readings', REGISTER_FILE, line + 1, `task-7-1.s2 is already on line ${line}`),
  ])
})

test('a hash that is none', () => {
  expect(findingsAfter([REGISTER_FILE, second, second.replace(hash, hash.slice(1))])).toEqual(
    onRow(`expected twelve hexadecimal digits, found ${hash.slice(1)}`),
  )
})

test('a row without its cells', () => {
  expect(findingsAfter([REGISTER_FILE, second, second.replace(/\t[^\t]*\n/, '\n')])).toEqual(
    onRow('expected 4 cells, found 3'),
  )
})

test('another wording is no fault of the content', () => {
  expect(findingsAfter([REGISTER_FILE, hash, '0'.repeat(12)])).toEqual([])
})

const added = (entry: string) => {
  const files = edited()
  files.set(READINGS_FILE, `${files.get(READINGS_FILE)}${entry}\n`)
  return files
}
const reading = (id: string, date: string, reader = 'person') =>
  `- { id: ${id}, date: ${date}, kind: english-alone, reader: ${reader}, what: { zh: 甲, en: A } }`
const last = (content.get(READINGS_FILE) ?? '').trimEnd().split('\n').length + 1

test('two readings of one id', () => {
  expect(findingsOf(added(reading('against-1', '2099-01-01')))).toEqual([
    finding('readings', READINGS_FILE, last, 'expected a new id, found against-1 again'),
  ])
})

test('a reading that is not at the end', () => {
  expect(findingsOf(added(reading('new-1', '2026-01-01')))).toEqual([
    finding('readings', READINGS_FILE, last, 'on, found 2026-01-01'),
  ])
})

test('a reader of no kind', () => {
  expect(findingsOf(added(reading('new-1', '2099-01-01', 'oracle')))).toEqual([
    finding('schema', READINGS_FILE, last, 'reader'),
  ])
  expect(findingsOf(added(reading('new-1', '2099-01-01')))).toEqual([])
})
