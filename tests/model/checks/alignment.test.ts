import { expect, test } from 'vitest'
import { finding, findingsAfter, lineOf } from '../../support/content.ts'

const file = 'en/part-3.mdx'
const figures = 'The scale of the industry is to exceed RMB 50 billion'

test('a line too many in one language', () => {
  expect(findingsAfter([file, figures, `An extra line.\n${figures}`])).toContainEqual(
    finding('alignment', file, lineOf(file, '"target-2025"'), 'target-2025: expected 2 lines', 'found 3'),
  )
})

test('two lines joined into one', () => {
  expect(findingsAfter([file, `\n${figures}`, ` ${figures}`])).toContainEqual(
    finding('alignment', file, lineOf(file, '"target-2025"'), 'target-2025: expected 2 lines', 'found 1'),
  )
})
