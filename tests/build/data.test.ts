/** The published files, as a stranger gets it. */
import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { PolicyJson } from '../../src/files/data/policy-schema.ts'
import { locales } from '../../src/locale.ts'
import { RAW_FILE } from '../../src/model/facts/index.ts'
import { bareSource, withoutSpace } from '../../src/model/source.ts'
import { content } from '../support/content.ts'
import { documentAt, text } from '../support/dom.ts'
import { offenders } from '../support/offenders.ts'

const read = (file: string) => JSON.parse(readFileSync(`dist/data/${file}`, 'utf8'))
const json: PolicyJson = read('policy.json')

const ajv = new Ajv2020({ strict: true, allErrors: true })
addFormats(ajv)
const isValid = ajv.compile(read('policy.schema.json'))

test('policy.json fits the schema beside it', () => {
  isValid(json)
  expect(isValid.errors).toBeNull()
})

test('its Chinese is the source to the character', () => {
  const zh = json.clauses.flatMap((c) => c.segments.map((s) => s.zh)).join('')
  expect(withoutSpace(zh)).toBe(bareSource(content.get(RAW_FILE) ?? ''))
})

test('it says that it is unofficial, and with the host of no one that it is a preview', () => {
  expect(json.document.notice.zh).toMatch(/^非官方读本。.*预览版：/)
  expect(json.document.notice.en).toMatch(/^Unofficial edition\..*Preview: /)
})

test('its addresses lead to the clause', () => {
  const wrong = offenders(
    json.clauses,
    ({ id }) => id,
    ({ id, urls }) => {
      for (const address of [urls.zh, urls.en]) {
        const { pathname, hash } = new URL(address)
        expect(documentAt(pathname.slice(1)).getElementById(hash.slice(1))?.id).toBe(id)
      }
      expect(documentAt(new URL(urls.card).pathname.slice(1)).querySelector('.url')?.textContent).toBe(
        urls.card,
      )
    },
  )
  expect(wrong).toEqual([])
})

test('policy.json and directions.json are of one schema', () => {
  expect([json.schema, read('directions.json').schema]).toEqual([2, 2])
})

describe.each(locales)('directions.%s.csv', (locale) => {
  const bytes = readFileSync(`dist/data/directions.${locale}.csv`)
  const rows: string[][] = parse(bytes, { bom: true, from_line: 2 })

  test('has a byte order mark, which Excel needs', () => {
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  test('has a row for each mention of policy.json', () => {
    const mentions = json.directions.flatMap(({ id, mentions }) => mentions.map((m) => `${m.segment} ${id}`))
    expect(rows.map((row) => row.at(-1))).toEqual(mentions)
  })

  test('leads to the sentence, which holds the words', () => {
    const bare = (words = '') => words.replace(/\s+/g, ' ').trim()
    const wrong = offenders(
      rows,
      (row) => row.at(-1) ?? '',
      (row) => {
        const { pathname, hash } = new URL(row.find((cell) => cell.startsWith('https://')) ?? '')
        const sentence = text(documentAt(pathname.slice(1)).getElementById(hash.slice(1)))
        expect(sentence).toContain(bare(row[3]))
      },
    )
    expect(wrong).toEqual([])
  })
})
