import { expect, test } from 'vitest'
import { content, edited, finding, findingsAfter, findingsOf, lineOf } from '../../support/content.ts'

const file = 'en/part-2.mdx'

/** The source of one clause, tags included. */
function clause(id: string): string {
  const found = new RegExp(`<Clause id="${id}">[\\s\\S]*?</Clause>`).exec(content.get(file) ?? '')
  if (!found) throw new Error(`no clause ${id}`)
  return found[0]
}

test('a missing clause', () => {
  expect(findingsAfter([file, clause('principle-2'), ''])).toContainEqual(
    finding('structure', file, 1, 'missing clause principle-2'),
  )
})

test('an extra clause', () => {
  const files = edited([
    file,
    clause('principle-2'),
    `${clause('principle-2')}\n\n<Clause id="principle-9">\nExtra.\n</Clause>`,
  ])
  expect(findingsOf(files)).toEqual([
    finding('structure', file, lineOf(file, 'principle-9', files), 'extra clause principle-9'),
  ])
})

test('clauses in another order, each reported', () => {
  const files = edited(
    [file, clause('principle-2'), 'HERE'],
    [file, clause('principle-3'), clause('principle-2')],
    [file, 'HERE', clause('principle-3')],
  )
  expect(findingsOf(files)).toEqual([
    finding('structure', file, lineOf(file, 'principle-3', files), 'expected principle-2, found principle-3'),
    finding('structure', file, lineOf(file, 'principle-2', files), 'expected principle-3, found principle-2'),
  ])
})

test('a clause that stands twice', () => {
  const files = edited([file, clause('principle-1'), `${clause('principle-1')}\n\n${clause('principle-1')}`])
  const second = lineOf(file, clause('principle-1'), files) + clause('principle-1').split('\n').length + 1
  expect(findingsOf(files)).toEqual([finding('structure', file, second, 'duplicate id', 'principle-1')])
})

test('a clause in the wrong section is missing in one and extra in the other', () => {
  const files = edited(
    [file, clause('principle-4'), ''],
    ['en/part-3.mdx', '<Clause id="part-3">', `${clause('principle-4')}\n\n<Clause id="part-3">`],
  )
  const findings = findingsOf(files)
  expect(findings).toContainEqual(finding('structure', file, 1, 'missing clause principle-4'))
  expect(findings).toContainEqual(finding('structure', 'en/part-3.mdx', 5, 'extra clause principle-4'))
})

test('a missing and an extra section', () => {
  const files = edited()
  files.delete('en/task-4.mdx')
  files.set('zh/task-11.mdx', '---\nsection: task-11\n---\n')
  const findings = findingsOf(files)
  expect(findings).toContainEqual(
    finding(
      'structure',
      'en/task-4.mdx',
      1,
      `expected this section (outline.yaml:${lineOf('outline.yaml', '- section: task-4')}), found no file`,
    ),
  )
  expect(findings).toContainEqual(
    finding('structure', 'zh/task-11.mdx', 1, 'section task-11 is not in outline'),
  )
})

test('a parent that does not exist', () => {
  const entry = 'id: task-8-1, kind: measure, parent: task-8,'
  const outline = 'outline.yaml'
  expect(findingsAfter([outline, entry, entry.replace('parent: task-8', 'parent: task-88')])).toContainEqual(
    finding('structure', outline, lineOf(outline, entry), 'task-8-1: no parent task-88'),
  )
})

test('a duplicate id in the outline', () => {
  const entry = '{ id: part-5, kind: part }'
  const files = edited(['outline.yaml', entry, `${entry}\n    - ${entry}`])
  expect(findingsOf(files)).toContainEqual(
    finding('structure', 'outline.yaml', lineOf('outline.yaml', entry) + 1, 'duplicate id part-5'),
  )
})

test('a section that the outline lists twice', () => {
  const files = edited(['outline.yaml', '- section: part-7', '- section: part-6'])
  expect(findingsOf(files)).toContainEqual(
    finding(
      'structure',
      'outline.yaml',
      lineOf('outline.yaml', '- section: part-7'),
      'duplicate id section part-6',
    ),
  )
})

test('a duplicate unit and a duplicate place', () => {
  const unit = '- { id: unit-jinshan-customs, term: term-jinshan-customs }'
  const place = `- id: place-high-tech-zone
  term: term-high-tech-zone
  zones: [zone-medicine-port]
  inside: district`
  const findings = findingsAfter(
    ['units.yaml', unit, `${unit}\n${unit}`],
    ['places.yaml', place, `${place}\n${place}`],
  )
  expect(findings).toEqual([
    finding('structure', 'units.yaml', lineOf('units.yaml', unit) + 1, 'duplicate id unit-jinshan-customs'),
    finding(
      'structure',
      'places.yaml',
      lineOf('places.yaml', place) + 4,
      'duplicate id place-high-tech-zone',
    ),
  ])
})

test('a notice of which the outline names no heading', () => {
  const files = edited(['outline.yaml', 'number, heading, addressees', 'number, paragraph, addressees'])
  expect(findingsOf(files)).toContainEqual(
    finding('structure', 'outline.yaml', lineOf('outline.yaml', 'lines: ['), 'notice', 'heading'),
  )
})
