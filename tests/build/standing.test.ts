/** Who stands behind the edition is said everywhere, and nothing pretends to be official. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ui } from '../../src/i18n/index.ts'
import { type Locale, locales } from '../../src/locale.ts'
import { datesLine, unofficialLine } from '../../src/notice.ts'
import { realPolicy } from '../support/content.ts'
import { all, documentAt, documentOf, text } from '../support/dom.ts'
import { builtPages } from '../support/pages.ts'

const { document } = realPolicy()
const clauseCount = JSON.parse(readFileSync('dist/data/policy.json', 'utf8')).clauses.length

test.each(builtPages())(
  '$path says that it is unofficial, with source, dates and validity, in its language',
  (page) => {
    const footer = text(documentOf(page).querySelector('footer'))
    const speaks: readonly Locale[] = page.path.startsWith('zh/')
      ? ['zh']
      : page.path.startsWith('en/')
        ? ['en']
        : locales
    for (const locale of speaks)
      for (const line of [
        unofficialLine(document, locale),
        datesLine(document, locale),
        ui(locale).validityLine,
      ])
        expect(footer).toContain(line)
  },
)

test('the line prints: nothing hides it on paper', () => {
  for (const page of builtPages())
    expect(documentOf(page).querySelector('[data-unofficial]')?.closest('.no-print'), page.path).toBeNull()
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
  for (const page of builtPages()) {
    const scripts = all(documentOf(page), 'script[type="application/ld+json"]').map(
      (el) => el.textContent ?? '',
    )
    if (!page.path.endsWith('/text/')) for (const s of scripts) expect(s, page.path).not.toContain('hasPart')
    for (const s of scripts)
      expect(s, page.path).not.toMatch(/OfficialLegalValue(?<!UnofficialLegalValue)|AuthoritativeLegalValue/)
  }
})
