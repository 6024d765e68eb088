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

test('Han characters and full-width punctuation in English, each reported', () => {
  const findings = findingsAfter([file, title, `${title}，that is 目标`])
  const line = lineOf(file, title)
  expect(findings).toEqual([
    finding('translation', file, line, 'part-3.s1: expected English only, found "，"'),
    finding('translation', file, line, 'part-3.s1: expected English only, found "目标"'),
  ])
})

test('curly quotes are English', () => {
  expect(findingsAfter([file, title, `“${title}” – the district’s`])).toEqual([])
})

test('words that the voice does not use, whole and in any case', () => {
  const findings = findingsAfter([file, title, `We must and shall: ${title}, mustard and well`])
  const line = lineOf(file, title)
  // As a heading it is too long for a label, too.
  expect(findings.filter(({ rule }) => rule === 'translation')).toEqual(
    ['We', 'must', 'shall'].map((w) => finding('translation', file, line, `found "${w}"`)),
  )
})

test('Chinese in an English label, reason, rendering or definition', () => {
  const links = 'editorial-links.yaml'
  const reason = 'Both develop vaccines'
  const findings = findingsAfter(
    ['outline.yaml', 'guiding thought }', 'guiding 思想 }'],
    [links, reason, 'Both develop 疫苗'],
    ['glossary.tsv', 'Jinshan Customs', 'Jinshan 海关'],
    ['definitions.yaml', 'Made from biomass', 'Made from 生物质'],
  )
  expect(findings).toEqual(
    expect.arrayContaining([
      finding('translation', 'outline.yaml', lineOf('outline.yaml', 'id: guiding-thought'), '"思想"'),
      finding('translation', links, lineOf(links, 'from: domain-biomedicine'), '"疫苗"'),
      finding('translation', 'glossary.tsv', lineOf('glossary.tsv', 'Jinshan Customs'), '"海关"'),
      finding(
        'translation',
        'definitions.yaml',
        lineOf('definitions.yaml', '以生物质为原料制得的'),
        '"生物质"',
      ),
    ]),
  )
})
