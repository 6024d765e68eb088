import { describe, expect, test } from 'vitest'
import { wordFinder } from '../../../src/language/words.ts'
import { finding, findingsAfter, lineOf } from '../../support/content.ts'

test('a term with another rendering', () => {
  const file = 'en/task-7.mdx'
  expect(findingsAfter([file, '1,3-propanediol', 'trimethylene glycol 1,3'])).toEqual([
    finding(
      'terminology',
      file,
      lineOf(file, '1,3-propanediol'),
      'task-7-2.s2: for 1，3-丙二醇 expected "1,3-propanediol"',
      'glossary.tsv:',
    ),
  ])
})

test('every term of a segment is reported, once each', () => {
  const file = 'en/task-5.mdx'
  const zhangjiang = lineOf(file, 'Zhangjiang')
  // 张江 stands twice in the segment.
  const findings = findingsAfter(
    [file, '>Zhangjiang<', '>its<'],
    [file, '>Zhangjiang<', '>its<'],
    [file, 'two major chemical industry bases', 'bases'],
  )
  expect(findings).toEqual([
    finding('terminology', file, zhangjiang, 'for 张江 expected "Zhangjiang"'),
    finding('terminology', file, zhangjiang, 'for 两大化工基地'),
  ])
})

test('an occurrence inside a longer term asks for the longer one only', () => {
  const file = 'en/domain-biomedicine.mdx'
  // 疫苗 (vaccines) is a term too, but stands here only inside 新型疫苗.
  expect(findingsAfter([file, 'novel vaccines', 'novel serums'])).toEqual([
    finding('terminology', file, lineOf(file, 'novel vaccines'), 'for 新型疫苗 expected "novel vaccines"'),
  ])
})

describe('words are compared', () => {
  test.each([
    ['in any case', 'Bio-based Materials', 'bio-based materials'],
    ['with any hyphen', 'bio‑based, high–end', 'bio-based, high-end'],
    ['with any apostrophe', 'the People’s Government', "People's Government"],
    ['without the serial comma', 'gene, cell, and protein work', 'gene, cell and protein'],
    ['across punctuation around them', '(biomaterials).', 'biomaterials'],
  ])('%s', (_, text, words) => expect(wordFinder(text)(words)).toBe(true))

  test.each([
    ['inside a longer word', 'biomaterialsx', 'biomaterials'],
    ['after the beginning of a word', 'nonbiomaterials', 'biomaterials'],
    ['with a space for a hyphen', 'bio based', 'bio-based'],
    ['in part', 'gene and', 'gene and cell'],
    ['with another comma', 'gene, cell', 'gene cell'],
  ])('whole, not %s', (_, text, words) => expect(wordFinder(text)(words)).toBe(false))
})
