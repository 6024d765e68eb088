import { expect, test } from 'vitest'
import { type CitationStyle, citationStyles } from '../../../src/citation-styles.ts'
import { kinds } from '../../../src/model/types.ts'
import { citeSteadily as cite, clauseOf, everything } from './support.ts'

/** Where the wording depends on the clause, the golden file has every clause. */
const ofEveryClause: readonly CitationStyle[] = ['official', 'gbt2025', 'gbt2015', 'english']

test.each(ofEveryClause)('%s, for the document and every clause', async (style) => {
  const lines = everything.map((clause) => `${clause?.id ?? 'document'}\t${cite(clause)[style].text}\n`)
  await expect(lines.join('')).toMatchFileSnapshot(`golden/${style}.txt`)
})

test.each(['gbt2025', 'gbt2015', 'english'] as const)('%s as HTML', async (style) => {
  const lines = [null, clauseOf('task-7-1')].map((clause) => `${cite(clause)[style].html}\n`)
  await expect(lines.join('')).toMatchFileSnapshot(`golden/${style}.html.txt`)
})

test.each([
  ['bibtex', 'golden/records.bib'],
  ['ris', 'golden/records.ris'],
  ['cslJson', 'golden/records.csl-json.txt'],
  ['bibtexEn', 'golden/records.en.bib'],
  ['risEn', 'golden/records.en.ris'],
  ['cslJsonEn', 'golden/records.en.csl-json.txt'],
] as const)('%s', async (style, file) => {
  const records = [null, clauseOf('notice'), clauseOf('task-7-1')].map((c) => `${cite(c)[style].text}\n`)
  await expect(records.join('\n')).toMatchFileSnapshot(file)
})

/**
 * The references are what pandoc 2.17 makes of the Chinese records, CSL-JSON and BibTeX, with the GB/T styles of zotero-chinese/styles and of
 * citation-style-language/styles. No style prints the clause.
 */
test('the forms of the standards, as their styles make them', () => {
  expect(cite(null).gbt2025.text).toBe(
    '上海市金山区人民政府办公室. 金山区加快推进生物制造产业高质量发展的实施意见：金府办发〔2023〕22号[EB/OL]. （2023-10-11）[2026-01-05]. https://policy.example/zh/text/.',
  )
  expect(cite(null).gbt2015.text).toBe(
    '上海市金山区人民政府办公室. 金山区加快推进生物制造产业高质量发展的实施意见: 金府办发〔2023〕22号[A/OL]. (2023-10-11)[2026-01-05]. https://policy.example/zh/text/.',
  )
  expect(cite(clauseOf('task-7-1')).official.text).toBe(
    '《金山区加快推进生物制造产业高质量发展的实施意见》（金府办发〔2023〕22号）第六部分第（七）项“产业化推进生物材料”',
  )
})

test('the golden files have a clause of every kind', () => {
  expect(new Set(everything.flatMap((c) => c?.kind ?? []))).toEqual(new Set(kinds))
  expect(citationStyles).toHaveLength(10)
})
