/** The files of records, as reference managers read them. */
import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { expect, test } from 'vitest'
import { citationsFile } from '../../../src/files/data/citations.ts'
import { editionDate } from '../../../src/model/questions/edition.ts'
import { realPolicy } from '../../support/content.ts'

const policy = realPolicy()
const ids = policy.clauses.map(({ id }) => id)
const edited = editionDate(policy).split('-').map(Number)

test.each(['bib', 'ris', 'json'] as const)(
  'citations.%s has each clause in both languages, with the day of the edition',
  (format) => {
    const { data } = new Cite(citationsFile(policy, format))
    expect(data.map(({ URL, language }) => `${URL} ${language}`)).toEqual(
      ids.flatMap((id) =>
        ['zh-CN', 'en-US'].map((language) => `https://policy.example/c/${id}/ ${language}`),
      ),
    )
    for (const item of data) expect.soft(item.accessed).toEqual({ 'date-parts': [edited] })
  },
)

test('the keys by which a text cites them are there once each', () => {
  const keys = [...citationsFile(policy, 'bib').matchAll(/^@\w+\{(.*),$/gm)].map(([, key]) => key)
  expect(new Set(keys).size).toBe(2 * ids.length)
  expect(JSON.parse(citationsFile(policy, 'json')).map(({ id }: { id: string }) => id)).toEqual(keys)
})
