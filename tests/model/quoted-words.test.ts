/** Words that the editors put in quotation marks, as the text's, are the text's: they follow when its English changes. */
import { expect, test } from 'vitest'
import type { Locale } from '../../src/locale.ts'
import { content, edited, realPolicy } from '../support/content.ts'

const QUOTING = ['directions.yaml', 'editorial-links.yaml', 'guide.yaml', 'ladder.yaml', 'places.yaml']
const CHINESE = /\p{Script=Han}/u

const words = (locale: Locale) =>
  realPolicy()
    .clauses.flatMap(({ segments }) => segments.map(({ text }) => text[locale]))
    .join('\n')
    .toLowerCase()
const text = { zh: words('zh'), en: words('en') }

const notInTheText = (files: ReadonlyMap<string, string>) =>
  QUOTING.flatMap((file) =>
    [...(files.get(file) ?? '').matchAll(/“([^“”]+)”/g)].flatMap(([, quoted = '']) => {
      const plain = quoted.replace(/[,.]$/, '').toLowerCase()
      return text[CHINESE.test(plain) ? 'zh' : 'en'].includes(plain) ? [] : `${file}: ${quoted}`
    }),
  )

test('stand in the text', () => {
  expect(notInTheText(content)).toEqual([])
})

test('that the text no longer has are named', () => {
  const old = 'expand the international market for biomedicine'
  const files = edited(['directions.yaml', 'expand into the international biomedicine market', old])
  expect(notInTheText(files)).toEqual([`directions.yaml: ${old}`])
})
