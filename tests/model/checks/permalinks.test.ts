import { expect, test } from 'vitest'
import { clauseHash } from '../../../src/model/facts/permalinks.ts'
import {
  content,
  edited,
  finding,
  findingsAfter,
  findingsOf,
  lineOf,
  realPolicy,
} from '../../support/content.ts'

const file = 'permalinks.txt'
const entry = (id: string): string => new RegExp(`^${id} .*$`, 'm').exec(content.get(file) ?? '')?.[0] ?? ''
const append = (...lines: string[]) => {
  const files = edited()
  files.set(file, `${files.get(file)}${lines.join('\n')}\n`)
  return files
}
const end = (content.get(file) ?? '').split('\n').length

test('a clause that is not registered', () => {
  expect(findingsAfter([file, `${entry('task-7-1')}\n`, ''])).toEqual([
    finding('permalink', file, 1, 'task-7-1 is not registered'),
  ])
})

test('a registered clause that has vanished', () => {
  const files = append(`task-11 2026-11-24 ${'0'.repeat(64)}`)
  expect(findingsOf(files)).toEqual([finding('permalink', file, end, 'task-11', 'no such clause')])
})

test('a changed wording without an amended line', () => {
  expect(findingsAfter(['zh/part-3.mdx', '三、发展目标', '三、发展指标'])).toContainEqual(
    finding('permalink', file, lineOf(file, entry('part-3')), 'part-3: expected SHA-256', 'found', 'amended'),
  )
})

test('a changed wording with an amended line', () => {
  const files = append(`part-3 2027-01-01 ${clauseHash(['三、发展指标'])} amended`)
  files.set('zh/part-3.mdx', (files.get('zh/part-3.mdx') ?? '').replace('三、发展目标', '三、发展指标'))
  expect(findingsOf(files).filter((f) => f.rule === 'permalink')).toEqual([])
})

test('an amended line without a changed wording', () => {
  const files = append(`part-3 2027-01-01 ${clauseHash(['三、发展指标'])} amended`)
  expect(findingsOf(files)).toEqual([finding('permalink', file, end, 'part-3: expected SHA-256')])
})

test('a clause that is registered twice', () => {
  expect(findingsOf(append(entry('part-3')))).toEqual([
    finding('permalink', file, end, 'part-3 is registered already', 'amended'),
  ])
})

test('a line of another form', () => {
  expect(findingsOf(append('part-3 yesterday'))).toEqual([
    finding('permalink', file, end, 'expected "id date sha256[ amended]"', 'part-3 yesterday'),
  ])
})

test('the hash covers the printed spaces', () => {
  const clause = realPolicy().clauses.find((c) => c.id === 'imprint')
  expect(entry('imprint')).toContain(clauseHash(clause?.segments.map((s) => s.text.zh) ?? []))
  expect(findingsAfter(['zh/closing.mdx', '10 月 12 日', '10 月12 日'])).toContainEqual(
    finding('permalink', file, lineOf(file, entry('imprint')), 'imprint'),
  )
})
