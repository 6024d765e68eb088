import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { expect, test } from 'vitest'
import { csvRecords } from '../../src/finder/csv-records.ts'

const rows = [
  { id: 'a', text: 'two\r\nb,lines' },
  { id: 'b', text: 'says "b", twice\r\n"a",' },
  { id: 'c, d "e"', text: '' },
  { id: 'f', text: '酒' },
]
const csv = stringify(rows, { header: true, record_delimiter: 'windows' })
const kept = (...ids: string[]) => parse(csvRecords(csv, new Set(ids)), { columns: true })

test('records are kept whole, whatever their cells hold', () => {
  for (const row of rows) expect(kept(row.id), row.id).toEqual([row])
  expect(csvRecords(csv, new Set(rows.map(({ id }) => id)))).toBe(csv)
})

test('nothing but the records asked for is kept: no line inside a cell is one', () => {
  expect(kept('b')).toEqual([rows[1]])
  expect(kept('lines', 'c', '"a"')).toEqual([])
  expect(csvRecords(csv, new Set())).toBe('id,text\r\n')
})
