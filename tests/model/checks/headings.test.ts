import { expect, test } from 'vitest'
import { finding, findingsAfter, lineOf } from '../../support/content.ts'

const file = 'outline.yaml'
const heading = 'heading: （七）紧贴市场应用，|转型发展|生物材料产业,'

test.each([
  ['a long heading that does not say where it breaks', heading, '', 'with |'],
  ['a heading that is not that of the text', '转型发展|', '转向发展|', '转型发展'],
  ['a heading without its number', '（七）', '', '（七）'],
  ['a line without words', '转型发展|', '转型发展||', 'empty'],
])('%s', (_, from, to, message) => {
  expect(findingsAfter([file, heading, heading.replace(from, to)])).toEqual([
    // Without one, its entry, which begins some lines above.
    finding(
      'headings',
      file,
      from === heading ? lineOf(file, 'id: task-7,') - 1 : lineOf(file, heading),
      'task-7',
      message,
    ),
  ])
})

test('a heading of a clause that has none', () => {
  const preamble = 'id: preamble, kind: preamble'
  expect(findingsAfter([file, preamble, `${preamble}, heading: 引言`])).toEqual([
    finding('headings', file, lineOf(file, preamble), 'preamble', 'none'),
  ])
})
