import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { expect, test } from 'vitest'
import { csvRecords } from '../../src/finder/csv-records.ts'

const rows = [
  { text: 'two\r\nlines,b', id: 'a' },
  { text: 'says "b", twice\r\n,"a",', id: 'b' },
  { text: '', id: 'c, d "e"' },
  { text: 'ends with a comma,', id: '"g",""' },
  { text: '酒', id: 'f' },
]
const csv = stringify(rows, { header: true, record_delimiter: 'windows' })
const kept = (...ids: string[]) => parse(csvRecords(csv, new Set(ids)), { columns: true })

test('records are kept whole, whatever their cells hold', () => {
  for (const row of rows) expect(kept(row.id), row.id).toEqual([row])
  expect(csvRecords(csv, new Set(rows.map(({ id }) => id)))).toBe(csv)
})

test('the last record is kept where no line ends after it', () => {
  expect(csvRecords(csv.trimEnd(), new Set(['f']))).toBe('text,id\r\n酒,f')
})

test('nothing but the records asked for is kept: no other cell and no part of one is an id', () => {
  expect(kept('b')).toEqual([rows[1]])
  expect(kept('酒', 'lines', 'c', ' d ""e""', '"a"', '', 'g')).toEqual([])
  expect(csvRecords(csv, new Set())).toBe('text,id\r\n')
})
