/** The whole text as EPUB 3.3, in both languages. */

import { create } from 'xmlbuilder2'
import { documentWords } from '../../../i18n/document-words.ts'
import { documentStrings } from '../../../i18n/documents.ts'
import { languageTag, locales } from '../../../locale.ts'
import { editionDate } from '../../../model/questions/edition.ts'
import type { Policy } from '../../../model/types.ts'
import { editionLine, noticeOf } from '../../../notice.ts'
import { absolute, downloadPath } from '../../../urls.ts'
import { zip } from '../../zip.ts'
import { aboutFile } from '../about.ts'
import { coverPng } from './cover.ts'
import { COVER, navigation, type Page, pages } from './pages.ts'
import { style } from './style.ts'

const PACKAGE = 'EPUB/package.opf'
const container = create({ version: '1.0', encoding: 'UTF-8' })
  .ele('urn:oasis:names:tc:opendocument:xmlns:container', 'container', { version: '1.0' })
  .ele('rootfiles')
  .ele('rootfile', { 'full-path': PACKAGE, 'media-type': 'application/oebps-package+xml' })
  .end()

/** @param name the file's own, from which its identifier is made */
export async function epub(policy: Policy, name: string): Promise<Uint8Array> {
  const book = pages(policy)
  return zip(
    [
      // First, and as it is: by it a reader knows the format.
      ['mimetype', 'application/epub+zip'],
      ['META-INF/container.xml', container],
      [PACKAGE, packageDocument(policy, book, absolute(downloadPath(name)))],
      ['EPUB/nav.xhtml', navigation(policy, book)],
      ['EPUB/style.css', style],
      [`EPUB/${COVER}`, await coverPng(policy)],
      ...book.map(({ id, xhtml }) => [`EPUB/${id}.xhtml`, xhtml] as const),
    ],
    { date: policy.document.dates.issued, stored: ['mimetype'] },
  )
}

/** What the book offers its readers: schema.org's vocabulary, as EPUB Accessibility 1.1 asks. */
const accessibility = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityFeature', 'ARIA'],
  ['accessibilityHazard', 'none'],
] as const

function packageDocument(policy: Policy, book: readonly Page[], identifier: string): string {
  const { document } = policy
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('http://www.idpf.org/2007/opf', 'package', {
    version: '3.0',
    'unique-identifier': 'id',
    'xml:lang': languageTag.zh,
  })
  const dc = 'http://purl.org/dc/elements/1.1/'
  const metadata = root.ele('metadata', { 'xmlns:dc': dc })
  const element = (name: string, value: string, attributes: Record<string, string> = {}) =>
    metadata.ele(dc, `dc:${name}`, attributes).txt(value)
  const meta = (property: string, value: string, attributes: Record<string, string> = {}) =>
    metadata.ele('meta', { property, ...attributes }).txt(value)

  element('identifier', identifier, { id: 'id' })
  for (const locale of locales) element('title', document.title[locale], { 'xml:lang': languageTag[locale] })
  for (const locale of locales) element('language', languageTag[locale])
  for (const locale of locales)
    element('creator', document.issuer[locale], { 'xml:lang': languageTag[locale] })
  for (const locale of locales) {
    // The translation is this edition's (https://id.loc.gov/vocabulary/relators/trl).
    const { publisher } = aboutFile(policy, locale)
    const id = `translator-${locale}`
    element('contributor', publisher, { id, 'xml:lang': languageTag[locale] })
    meta('role', 'trl', { refines: `#${id}`, scheme: 'marc:relators' })
    element('publisher', publisher, { 'xml:lang': languageTag[locale] })
  }
  for (const locale of locales)
    element('description', noticeOf(document)[locale], {
      'xml:lang': languageTag[locale],
    })
  element('date', document.dates.issued)
  for (const locale of locales)
    element('rights', documentStrings[locale].licenseValue(documentWords(document, locale)), {
      'xml:lang': languageTag[locale],
    })
  element('source', `${document.number.zh}, SHA-256 ${document.sourceSha256}`)
  for (const locale of locales)
    meta('schema:bookEdition', editionLine(policy, locale), { 'xml:lang': languageTag[locale] })
  meta('dcterms:modified', `${editionDate(policy)}T00:00:00Z`)
  for (const [property, value] of accessibility) meta(`schema:${property}`, value)
  for (const locale of locales)
    meta('schema:accessibilitySummary', documentStrings[locale].accessibility, {
      'xml:lang': languageTag[locale],
    })
  metadata.ele('link', { rel: 'dcterms:license', href: document.license.url })

  const manifest = root.ele('manifest')
  manifest.ele('item', {
    id: 'nav',
    href: 'nav.xhtml',
    'media-type': 'application/xhtml+xml',
    properties: 'nav',
  })
  manifest.ele('item', {
    id: 'cover-image',
    href: COVER,
    'media-type': 'image/png',
    properties: 'cover-image',
  })
  manifest.ele('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' })
  for (const { id } of book)
    manifest.ele('item', { id, href: `${id}.xhtml`, 'media-type': 'application/xhtml+xml' })
  const spine = root.ele('spine')
  for (const [index, { id }] of book.entries()) {
    spine.ele('itemref', { idref: id })
    // After the title page.
    if (index === 1) spine.ele('itemref', { idref: 'nav' })
  }
  return root.end()
}
