/** The titles of documents that the text names are shown as titles, wherever it is read. */
import { expect, test } from 'vitest'
import { languageTag, locales } from '../../src/locale.ts'
import { titles } from '../support/documents.ts'
import { all, documentAt, text } from '../support/dom.ts'

const shown = (path: string, within: string) => all(documentAt(path), `${within} cite`).map(text)

test.each(locales)('in the full text: %s', (locale) => {
  expect(shown(`${locale}/text/`, 'article')).toEqual(titles[locale])
})

test.each(locales)('side by side and on cards: %s', (locale) => {
  const side = `[lang="${languageTag[locale]}"]`
  expect(shown('parallel/', `.side${side}`)).toEqual(titles[locale])
  expect(['notice', 'preamble'].flatMap((id) => shown(`c/${id}/`, `.side${side}`))).toEqual(titles[locale])
})
