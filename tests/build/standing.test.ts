/** Who stands behind the edition is said everywhere, and nothing pretends to be official. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ui } from '../../src/i18n/index.ts'
import { locales } from '../../src/locale.ts'
import { editionDate, fingerprint } from '../../src/model/questions/edition.ts'
import { datesLine, editionLine, unofficialLine } from '../../src/notice.ts'
import { realPolicy } from '../support/content.ts'
import { all, builtDocuments, documentAt, text } from '../support/dom.ts'
import { offenders } from '../support/offenders.ts'

const policy = realPolicy()
const clauseCount = JSON.parse(readFileSync('dist/data/policy.json', 'utf8')).clauses.length

const pages = builtDocuments()
const pathOf = ({ path }: { path: string }) => `/${path}`

test('every page says that it is unofficial, with source, dates and validity, in its language', () => {
  const wrong = offenders(pages, pathOf, ({ path, document }) => {
    const footer = text(document.querySelector('body > footer'))
    const own = locales.filter((locale) => path.startsWith(`${locale}/`))
    for (const locale of own.length > 0 ? own : locales)
      for (const line of [
        unofficialLine(policy.document, locale),
        datesLine(policy.document, locale),
        ui(locale).validityLine,
      ])
        expect(footer).toContain(line)
  })
  expect(wrong).toEqual([])
})

test('every page says which edition it is, in its language, and leads to what changed in it', () => {
  const wrong = offenders(pages, pathOf, ({ path, document }) => {
    const own = locales.filter((locale) => path.startsWith(`${locale}/`))
    const lines = all(document, 'body > footer [data-edition]')
    expect(lines.map((line) => line.getAttribute('data-edition'))).toEqual(
      lines.map(() => fingerprint(policy)),
    )
    const expected = (own.length > 0 ? own : locales).map((locale) => [
      editionLine(policy, locale),
      `/${locale}/changes/#${editionDate(policy)}`,
    ])
    const links = lines.map((line) => line.querySelector('a'))
    expect(links.map((link) => [text(link), link?.getAttribute('href')])).toEqual(expected)
    expect(text(lines[0]?.querySelector('.print-only') ?? null)).toContain(`https://policy.example/${path}`)
  })
  expect(wrong).toEqual([])
})

test.each(['[data-unofficial]', '[data-edition]'])('%s prints: nothing hides it on paper', (selector) => {
  const wrong = offenders(pages, pathOf, ({ document }) => {
    const line = document.querySelector(selector)
    expect(line).not.toBeNull()
    expect(line?.closest('.no-print')).toBeNull()
  })
  expect(wrong).toEqual([])
})

/** The JSON-LD of a page. */
const structured = (path: string) =>
  all(documentAt(path), 'script[type="application/ld+json"]').map((el) => JSON.parse(el.textContent ?? ''))

test.each(locales)('/%s/text/ describes the document and each of its clauses to machines', (locale) => {
  const [data, ...rest] = structured(`${locale}/text/`)
  expect(rest).toEqual([])
  expect(data).toMatchObject({
    '@type': 'Legislation',
    legislationIdentifier: '金府办发〔2023〕22 号',
    legislationDate: '2023-10-11',
    inLanguage: locale === 'zh' ? 'zh-Hans' : 'en',
  })
  expect(data.hasPart).toHaveLength(clauseCount)
  const document = locale === 'en' ? data.translationOfWork : data
  expect(document).toMatchObject({
    '@id': 'https://policy.example/zh/text/',
    dateCreated: '2023-09-12',
    datePublished: '2023-10-11',
  })
})

test('only the whole text lists its parts, and no page claims official value', () => {
  const wrong = offenders(pages, pathOf, ({ path, document }) => {
    const scripts = all(document, 'script[type="application/ld+json"]').map((el) => el.textContent ?? '')
    for (const script of scripts) {
      if (!path.endsWith('/text/')) expect(script).not.toContain('hasPart')
      expect(script).not.toMatch(/OfficialLegalValue(?<!UnofficialLegalValue)|AuthoritativeLegalValue/)
    }
  })
  expect(wrong).toEqual([])
})
