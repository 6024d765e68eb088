import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { glossaryTsv, linksCsv } from '../../../src/files/data/tables.ts'
import type { Policy } from '../../../src/model/types.ts'
import { editionLine } from '../../../src/notice.ts'
import { realPolicy } from '../../support/content.ts'
import { expectGolden } from '../../support/golden.ts'
import { tinyPolicy } from '../../support/tiny.ts'

const policy = realPolicy()
const rowsOf = (csv: string): Record<string, string>[] => parse(csv, { columns: true, bom: true })
/** As a reader does who knows only that tabs part the cells. */
const cellsOf = (tsv: string): string[][] => tsv.split('\n').map((line) => line.split('\t'))

test('links.csv looks as approved', () => expectGolden('links.csv', linksCsv(tinyPolicy())))

test('glossary.tsv looks as approved', () => expectGolden('glossary.tsv', glossaryTsv(tinyPolicy())))

test('links.csv has every link of every clause, and nothing else', () => {
  const links = policy.clauses.flatMap(({ id, links }) =>
    links.map((link) => {
      const words = link.basis === 'text' ? [link.via ?? '', link.segment, link.phrase.en] : ['', '', '']
      return [id, link.to, link.basis, ...words]
    }),
  )
  const rows = rowsOf(linksCsv(policy))
  expect(rows.map((r) => [r.from, r.to, r.basis, r.via, r.segment, r.phrase_en])).toEqual(links)
  for (const row of rows) expect.soft(Boolean(row.reason_zh && row.reason_en)).toBe(row.basis === 'editorial')
})

test('links.csv opens in Excel: byte order mark, lines that end as RFC 4180 says', () => {
  const csv = linksCsv(policy)
  expect(csv.startsWith('\uFEFFfrom,to,')).toBe(true)
  expect(
    csv
      .split('\n')
      .slice(0, -1)
      .every((line) => line.endsWith('\r')),
  ).toBe(true)
})

test('glossary.tsv has every term once, with as many cells as the first line', () => {
  const [header = [], ...rows] = cellsOf(glossaryTsv(policy).trimEnd())
  expect(rows.map(([id]) => id)).toEqual(policy.terms.map((term) => term.id))
  expect(rows.filter((row) => row.length !== header.length)).toEqual([])
  const [zh, clauses] = [header.indexOf('zh'), header.indexOf('clauses')]
  expect(rows.map((row) => row[zh])).toEqual(policy.terms.map((term) => term.zh))
  expect(rows.map((row) => row[clauses])).toEqual(policy.terms.map((term) => term.clauses.join(' ')))
})

test('a cell that TSV cannot hold is an error', () => {
  const [term] = policy.terms
  if (!term) throw new Error('no terms')
  const broken: Policy = { ...policy, terms: [{ ...term, en: 'two\twords' }] }
  expect(() => glossaryTsv(broken)).toThrow(`${term.id}: en holds a tab`)
})

test('every row says that the edition is unofficial, and which it is', () => {
  const edition = `非官方读本 / 预览版 / ${editionLine(policy, 'zh')} / Unofficial edition / Preview / ${editionLine(policy, 'en')}`
  for (const row of rowsOf(linksCsv(policy))) expect.soft(row.edition).toBe(edition)
  for (const row of cellsOf(glossaryTsv(policy).trimEnd()).slice(1)) expect.soft(row.at(-1)).toBe(edition)
})
