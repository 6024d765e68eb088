/** The language-neutral files: strict shapes, every error with its line. */
import { describe, expect, test } from 'vitest'
import { readGlossary } from '../../src/model/facts/glossary.ts'
import type { Finding } from '../../src/model/findings.ts'
import { edited, finding, findingsAfter, findingsOf, lineOf } from '../support/content.ts'

test('a missing file', () => {
  const files = edited()
  files.delete('units.yaml')
  expect(findingsOf(files)).toContainEqual(finding('file', 'units.yaml', 1, 'expected this file, found none'))
})

test('an unknown key', () => {
  const entry = '{ id: unit-jinshan-customs, '
  expect(findingsAfter(['units.yaml', entry, `${entry}short: 海关, `])).toEqual([
    finding('schema', 'units.yaml', lineOf('units.yaml', entry), 'short'),
  ])
})

test('an unknown key in lines of its own, and a source that is none: their lines, not that of their entry', () => {
  const key = '  inside: place-high-tech-zone\n'
  expect(findingsAfter(['places.yaml', key, key.replace('inside', 'insdie')])).toEqual([
    finding('schema', 'places.yaml', lineOf('places.yaml', key), 'insdie'),
  ])
  const url = 'url: http://sh.people.com.cn/'
  expect(findingsAfter(['places.yaml', url, 'url: sh.people.com.cn/'])).toEqual([
    finding('schema', 'places.yaml', lineOf('places.yaml', url), 'where.source.url'),
  ])
})

test('a date that is none', () => {
  expect(findingsAfter(['document.yaml', '2023-10-11', '2023-10-32'])).toEqual([
    finding('schema', 'document.yaml', lineOf('document.yaml', 'dates:'), 'dates.issued'),
  ])
})

test('an unknown kind of clause', () => {
  expect(findingsAfter(['outline.yaml', 'id: part-6, kind: part', 'id: part-6, kind: chapter'])).toEqual([
    finding('schema', 'outline.yaml', lineOf('outline.yaml', 'id: part-6'), 'kind'),
  ])
})

test('YAML that does not parse', () => {
  expect(findingsAfter(['places.yaml', '- {', '- [{'])).toContainEqual(
    finding('yaml', 'places.yaml', expect.any(Number), ''),
  )
})

test('a key that an entry has twice', () => {
  const entry = '{ id: unit-jinshan-customs, '
  expect(findingsAfter(['units.yaml', entry, `${entry}id: unit-jinshan-customs, `])).toContainEqual(
    finding('yaml', 'units.yaml', lineOf('units.yaml', entry), 'expected the key id once'),
  )
})

test('a YAML alias that names no anchor', () => {
  expect(findingsAfter(['units.yaml', 'id: unit-jinshan-customs', 'id: *customs'])).toEqual([
    finding(
      'yaml',
      'units.yaml',
      lineOf('units.yaml', 'unit-jinshan-customs'),
      'expected an anchor &customs before *customs',
    ),
  ])
})

describe('the glossary', () => {
  const read = (...rows: string[]) => {
    const findings: Finding[] = []
    const source = ['id\tzh\ten\tvariants\tnote', ...rows].join('\n')
    return { rows: readGlossary(`${source}\n`, (f) => findings.push(f)), findings }
  }

  test('is read row by row', () => {
    const { rows, findings } = read('term-a\t甲\tA\t\tnote', 'term-b\t乙\tB\tbee|be\t')
    expect(findings).toEqual([])
    expect(rows).toEqual([
      { id: 'term-a', zh: '甲', en: 'A', variants: [], note: 'note', line: 2 },
      { id: 'term-b', zh: '乙', en: 'B', variants: ['bee', 'be'], note: '', line: 3 },
    ])
  })

  test('reports every malformed row', () => {
    const { findings } = read('term-a\t甲\tA\t', 'A\t乙\tB\t\t', 'term-c\t\tC\t\t')
    expect(findings).toEqual([
      finding('glossary', 'glossary.tsv', 2, 'expected 5 cells, found 4'),
      finding('glossary', 'glossary.tsv', 3, 'expected an id term-…'),
      finding('glossary', 'glossary.tsv', 4, 'expected an id term-…'),
    ])
  })

  test('has each id and each Chinese word once', () => {
    const { findings } = read('term-a\t甲\tA\t\t', 'term-a\t乙\tB\t\t', 'term-c\t甲\tC\t\t')
    expect(findings).toEqual([
      finding('glossary', 'glossary.tsv', 3, 'term-a is already on line 2'),
      finding('glossary', 'glossary.tsv', 4, '甲 is already on line 2'),
    ])
  })

  test('has its columns in order', () => {
    expect(findingsAfter(['glossary.tsv', 'id\tzh\ten', 'id\ten\tzh'])).toContainEqual(
      finding('glossary', 'glossary.tsv', 1, 'expected the columns id, zh, en'),
    )
  })
})
