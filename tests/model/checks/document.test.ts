import { expect, test } from 'vitest'
import { finding, findingsAfter, lineOf } from '../../support/content.ts'

const outline = (id: string) => lineOf('outline.yaml', `id: ${id}`)

test.each([
  [
    'a drafter that is no unit',
    'document.yaml',
    'drafterUnit: unit-',
    'drafterUnit: unit-no-',
    'unit of units',
  ],
  ['an example that is no clause', 'document.yaml', 'example: task-7-1', 'example: task-77', 'task-77'],
  [
    'a pattern that no term names',
    'industrial-layout.yaml',
    'pattern: term-',
    'pattern: term-no-',
    'glossary.tsv',
  ],
])('%s', (_, file, from, to, message) => {
  expect(findingsAfter([file, from, to])).toEqual([finding('document', file, lineOf(file, from), message)])
})

test('a domain without a short name, and a task with one', () => {
  expect(findingsAfter(['outline.yaml', ', short: { zh: 药, en: Medicine }', ''])).toEqual([
    finding('document', 'outline.yaml', outline('domain-biomedicine'), 'domain-biomedicine', 'short'),
  ])
  const task = 'id: task-7,'
  expect(findingsAfter(['outline.yaml', task, `${task} short: { zh: 材, en: Materials },`])).toEqual([
    finding('document', 'outline.yaml', outline('task-7,'), 'task-7: only'),
  ])
})
