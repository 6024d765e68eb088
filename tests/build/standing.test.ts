/** Who stands behind the edition is said everywhere, and nothing pretends to be official. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ui } from '../../src/i18n/index.ts'
import { locales } from '../../src/locale.ts'
import { editionDate, fingerprint } from '../../src/model/questions/edition.ts'
import { datesLine, editionLine, editionName, unofficialLine } from '../../src/notice.ts'
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
    const isForBoth = document.body.hasAttribute('data-bilingual')
    const own = locales.filter((locale) => !isForBoth && path.startsWith(`${locale}/`))
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
    expect(text(document.querySelector('body > footer [data-edition] .print-only'))).toContain(
      `https://policy.example/${path}`,
    )
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

const WORK = 'https://policy.example/c/title/#work'

/** The JSON-LD of a page. */
const structured = (document: Document) =>
  all(document, 'script[type="application/ld+json"]').map((el) => JSON.parse(el.textContent ?? ''))

test.each(locales)('/%s/text/ describes the document and each of its clauses to machines', (locale) => {
  const [data, ...rest] = structured(documentAt(`${locale}/text/`))
  expect(rest).toEqual([])
  expect(data).toMatchObject({
    '@type': 'Legislation',
    legislationIdentifier: '金府办发〔2023〕22号',
    inLanguage: locale === 'zh' ? 'zh-Hans' : 'en',
  })
  expect(data.hasPart).toHaveLength(clauseCount)
  expect(locale === 'en' ? data.translationOfWork : data.exampleOfWork).toMatchObject({
    '@id': WORK,
    inLanguage: 'zh-Hans',
    legislationDate: '2023-10-11',
    dateCreated: '2023-09-12',
    datePublished: '2023-10-11',
    publisher: { '@type': 'GovernmentOrganization', name: policy.document.issuer[locale] },
  })
})

/** What is wrong with whom a page names: it is this edition's, and the government's work is another thing. */
function misnamed(data: { '@id': string; publisher: object; exampleOfWork?: { '@id': string } }): string[] {
  const { exampleOfWork, ...page } = data
  return [
    ...(JSON.stringify(page.publisher).includes('Government')
      ? ['a government body publishes the page']
      : []),
    ...(exampleOfWork?.['@id'] === page['@id'] ? ['the page is taken for the work'] : []),
  ]
}

test('every page that describes itself is published by this edition, with its day, license and the work apart', () => {
  const described = pages.filter(({ document }) => structured(document).length > 0)
  // The homes, the whole text in both languages, the cards.
  expect(described).toHaveLength(4 + clauseCount)
  const wrong = offenders(described, pathOf, ({ path, document }) => {
    const [data] = structured(document)
    const locale = path.startsWith('en/') ? 'en' : 'zh'
    expect(misnamed(data)).toEqual([])
    expect(data).toMatchObject({
      publisher: { '@type': 'Organization', name: editionName(policy.document, locale) },
      version: editionLine(policy, locale),
      legislationLegalValue: 'https://schema.org/UnofficialLegalValue',
    })
    const { exampleOfWork, translationOfWork, isPartOf, workTranslation } = data
    // Of the translation alone: the Chinese is not ours to license.
    expect(data.license).toBe(translationOfWork && policy.document.license.url)
    if (path.startsWith('c/')) expect(workTranslation.license).toBe(policy.document.license.url)
    expect((exampleOfWork ?? translationOfWork ?? isPartOf)['@id']).toBe(WORK)
  })
  expect(wrong).toEqual([])
})

test('a page that the government would publish, or that is the work, would be found', () => {
  expect(
    misnamed({
      '@id': WORK,
      publisher: { '@type': 'GovernmentOrganization' },
      exampleOfWork: { '@id': WORK },
    }),
  ).toHaveLength(2)
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
