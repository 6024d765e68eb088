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
