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
  const line = file === 'document.yaml' ? lineOf(file, from) : lineOf(file, 'place: ')
  expect(findingsAfter([file, from, to])).toEqual([finding('document', file, line, message)])
})

test('a domain without a short name, and a task with one', () => {
  expect(findingsAfter(['outline.yaml', ', short: { zh: 药, en: Medicine }', ''])).toEqual([
    finding('document', 'outline.yaml', outline('domain-biomedicine'), 'domain-biomedicine', 'short'),
  ])
  const task = 'id: task-7,'
  expect(findingsAfter(['outline.yaml', task, `${task} short: { zh: 材, en: Materials },`])).toEqual([
    finding('document', 'outline.yaml', outline('task-7,') - 1, 'task-7: only'),
  ])
})

test('a task without a topic, one whose title does not hold it, and a measure with one', () => {
  const topic = 'topic: { zh: 生物材料, en: biomaterials },'
  // Its entry begins a line above.
  const at = outline('task-7,') - 1
  expect(findingsAfter(['outline.yaml', topic, ''])).toEqual([
    finding('document', 'outline.yaml', at, 'task-7: expected a topic'),
  ])
  expect(findingsAfter(['outline.yaml', topic, topic.replace('生物材料', '材料湾')])).toEqual([
    finding('document', 'outline.yaml', at, 'task-7: its title does not hold 材料湾'),
  ])
  expect(findingsAfter(['outline.yaml', topic, topic.replace('biomaterials', 'materials science')])).toEqual([
    finding('document', 'outline.yaml', at, 'materials science'),
  ])
  const measure = 'id: task-7-1, kind: measure, parent: task-7'
  expect(findingsAfter(['outline.yaml', measure, `${measure}, ${topic.slice(0, -1)}`])).toEqual([
    finding('document', 'outline.yaml', outline('task-7-1,'), 'task-7-1: only', 'topic'),
  ])
})
