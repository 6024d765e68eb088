import { expect, test } from 'vitest'
import { type Edit, finding, findingsAfter, lineOf } from '../../support/content.ts'

const file = 'outline.yaml'
const own = 'label: { en: Industrialization of biomaterials }'
const line = lineOf(file, own)
const labelled = (label: string): Edit => [file, own, label]

test.each([
  ['a slogan', { en: 'Industry and six words of slogan' }, 'at most 5 words'],
  ['long words', { en: 'Institutionalization of pharmaceutical conglomerates' }, 'at most 50 characters'],
  ['a long Chinese name', { zh: '产业化推进生物材料及应用等' }, 'at most 12 characters'],
  ['the label of the task above', { zh: '生物材料产业' }, 'that of task-7:'],
  ['the label of the task above, in English', { en: 'Biomaterials industry' }, 'that of task-7:'],
])('%s', (_, { zh, en = 'Industrialization of biomaterials' }: { zh?: string; en?: string }, message) => {
  const label = `label: { ${zh ? `zh: ${zh}, ` : ''}en: ${en} }`
  expect(findingsAfter(labelled(label))).toEqual([finding('labels', file, line, 'task-7-1', message)])
})

test('the label of a measure beside it', () => {
  expect(findingsAfter(labelled('label: { en: Frontier biomaterials }'))).toEqual([
    finding(
      'labels',
      file,
      lineOf(file, 'label: { en: Frontier biomaterials }'),
      'task-7-3',
      'that of task-7-1:',
    ),
  ])
})

test('none, where there is no heading', () => {
  expect(findingsAfter([file, 'label: { zh: 引言, en: Preamble }', 'label: { en: Preamble }'])).toEqual([
    finding('labels', file, lineOf(file, 'id: preamble'), 'preamble: expected a label', 'zh'),
  ])
})

test('a long heading that stands for one', () => {
  const long: Edit = [
    'en/task-7.mdx',
    '<Clause id="task-7-1">\n',
    '<Clause id="task-7-1">\nOne two three four five six.\n',
  ]
  expect(findingsAfter(long, labelled('label: { zh: 生物材料 }'))).toContainEqual(
    finding('labels', file, line, 'task-7-1', 'at most 5 words'),
  )
})

test('one for a responsibility line', () => {
  const units = 'id: task-7-units, kind: units'
  expect(findingsAfter([file, units, `${units}, label: { zh: 责任单位 }`])).toEqual([
    finding('labels', file, lineOf(file, units), 'task-7-units: a responsibility line'),
  ])
})
