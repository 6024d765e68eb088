/** The published file, as a stranger gets it. */
import { readFileSync } from 'node:fs'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import type { PolicyJson } from '../../src/files/data/policy-schema.ts'
import { RAW_FILE } from '../../src/model/facts/index.ts'
import { bareSource, withoutSpace } from '../../src/model/source.ts'
import { content } from '../support/content.ts'
import { documentAt } from '../support/dom.ts'

const read = (file: string) => JSON.parse(readFileSync(`dist/data/${file}`, 'utf8'))
const json: PolicyJson = read('policy.json')

const ajv = new Ajv2020({ strict: true, allErrors: true })
addFormats(ajv)
const isValid = ajv.compile(read('policy.schema.json'))

test('policy.json fits the schema beside it', () => {
  isValid(json)
  expect(isValid.errors).toBeNull()
})

test.each<[string, (file: PolicyJson) => unknown]>([
  ['an unknown kind', (file) => ({ ...file, clauses: file.clauses.map((c) => ({ ...c, kind: 'chapter' })) })],
  [
    'a clause without English',
    (file) => ({ ...file, clauses: file.clauses.map((c) => ({ ...c, label: { zh: '一' } })) }),
  ],
  ['an unknown key', (file) => ({ ...file, extra: 1 })],
])('the schema refuses %s', (_, change) => {
  expect(isValid(change(json))).toBe(false)
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
  for (const { id, urls } of json.clauses)
    for (const address of [urls.zh, urls.en]) {
      const url = new URL(address)
      expect(documentAt(url.pathname.slice(1)).getElementById(url.hash.slice(1))?.id, address).toBe(id)
    }
})
