import { expect, test } from 'vitest'
import { finding, findingsAfter, lineOf } from '../../support/content.ts'

const file = 'en/part-3.mdx'
const title = 'Development targets'

test('empty English', () => {
  expect(findingsAfter([file, `\n${title}`, ''])).toContainEqual(
    finding(
      'translation',
      file,
      lineOf(file, '"part-3"'),
      'part-3.s1: expected English for "三、发展目标", found nothing',
    ),
  )
})

test('Chinese left untranslated', () => {
  expect(findingsAfter([file, title, '三、发展目标'])).toContainEqual(
    finding(
      'translation',
      file,
      lineOf(file, title),
      'part-3.s1: expected English for "三、发展目标", found it untranslated',
    ),
  )
})

test('words that the voice does not use, whole and in any case', () => {
  const findings = findingsAfter([file, title, `We must and shall: ${title}, mustard and well`])
  const line = lineOf(file, title)
  // As a heading it is too long for a label, too.
  expect(findings.filter(({ rule }) => rule === 'translation')).toEqual(
    ['We', 'must', 'shall'].map((w) => finding('translation', file, line, `found "${w}"`)),
  )
})
