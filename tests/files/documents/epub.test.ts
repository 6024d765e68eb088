import { EpubCheck } from '@likecoin/epubcheck-ts'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { aboutFile } from '../../../src/files/documents/about.ts'
import { epub } from '../../../src/files/documents/epub/index.ts'
import { zip } from '../../../src/files/zip.ts'
import { locales } from '../../../src/locale.ts'
import { firstDifference, withoutSpace } from '../../../src/model/source.ts'
import { editionLine } from '../../../src/notice.ts'
import { absolute } from '../../../src/urls.ts'
import { realPolicy } from '../../support/content.ts'
import { bookText, english, source, titles, unzipped, wrongPolicy } from '../../support/documents.ts'
import { parseXml } from '../../support/xml.ts'

const policy = realPolicy()
const book = await epub(policy, 'book.epub')
const files = unzipped(book)

test('both languages taken back out are source and translation', () => {
  expect(firstDifference(source, withoutSpace(bookText(book, 'zh')))).toBeNull()
  expect(firstDifference(withoutSpace(english), withoutSpace(bookText(book, 'en')))).toBeNull()
})

test('a wrong character shows', async () => {
  expect(withoutSpace(bookText(await epub(wrongPolicy(), 'book.epub'), 'zh'))).not.toBe(source)
})

test('the titles in the English are marked as such, those in the Chinese have their 《 》', () => {
  const cited = ['notice', 'title'].flatMap((id) => [
    ...parseXml(files.get(`EPUB/${id}.xhtml`) ?? '').querySelectorAll('cite'),
  ])
  expect(cited.map((cite) => cite.textContent)).toEqual(titles.en)
})

test('EPUBCheck has nothing to say', async () => {
  const { messages } = await EpubCheck.validate(book)
  expect(messages).toEqual([])
})

test('EPUBCheck would see a book without navigation', async () => {
  const broken = Object.entries(unzipSync(book)).filter(([path]) => path !== 'EPUB/nav.xhtml')
  const { errorCount } = await EpubCheck.validate(zip(broken, { date: '2023-10-11', stored: ['mimetype'] }))
  expect(errorCount).toBeGreaterThan(0)
})

test('the type of the file stands first and uncompressed', () => {
  expect(Buffer.from(book.subarray(30, 58)).toString('latin1')).toBe('mimetypeapplication/epub+zip')
})

test('the package says whose the text is, and that translation and edition are ours', () => {
  const metadata = parseXml(files.get('EPUB/package.opf') ?? '')
  const values = (selector: string) => [...metadata.querySelectorAll(selector)].map((e) => e.textContent)
  const ours = locales.map((locale) => aboutFile(policy, locale).publisher)
  expect(values('dc\\:creator')).toEqual(locales.map((locale) => policy.document.issuer[locale]))
  expect(values('dc\\:contributor')).toEqual(ours)
  expect(values('meta[property="role"]')).toEqual(['trl', 'trl'])
  expect(values('dc\\:publisher')).toEqual(ours)
  expect(values('meta[property="schema:bookEdition"]')).toEqual(
    locales.map((locale) => editionLine(policy, locale)),
  )
})

test('the cover is a picture of its own that is described, and a landmark', async () => {
  const item = parseXml(files.get('EPUB/package.opf') ?? '').querySelector('item[properties="cover-image"]')
  const cover = unzipSync(book)[`EPUB/${item?.getAttribute('href')}`]
  const { format, width = 0, height = 0 } = await sharp(cover).metadata()
  expect(format).toBe('png')
  expect(height / width).toBeCloseTo(1.6)
  const alt = parseXml(files.get('EPUB/cover.xhtml') ?? '')
    .querySelector('img')
    ?.getAttribute('alt')
  for (const locale of locales) expect(alt).toContain(policy.document.title[locale])
  const landmarks = parseXml(files.get('EPUB/nav.xhtml') ?? '').querySelectorAll(
    'nav ol a[href="cover.xhtml"]',
  )
  expect(landmarks).toHaveLength(2)
})

test('“7.1” is found beside its clause', () => {
  const clause = parseXml(files.get('EPUB/part-6.xhtml') ?? '').querySelector('#task-7-1 .address')
  expect(clause?.textContent).toContain('措施 7.1')
})

test('the package says its languages, its date and how accessible it is', () => {
  const metadata = parseXml(files.get('EPUB/package.opf') ?? '')
  const values = (selector: string) => [...metadata.querySelectorAll(selector)].map((e) => e.textContent)
  expect(values('dc\\:language')).toEqual(['zh-Hans', 'en'])
  expect(values('dc\\:identifier')).toEqual([absolute('downloads/book.epub')])
  expect(values('meta[property="dcterms:modified"]')).toEqual([
    `${realPolicy().changes.at(-1)?.date}T00:00:00Z`,
  ])
  expect(values('meta[property="schema:accessMode"]')).toEqual(['textual'])
  expect(values('meta[property="schema:accessibilityHazard"]')).toEqual(['none'])
})

test('nothing comes from elsewhere, and every clause leads to its card', () => {
  const pages = [...files].filter(([path]) => path.endsWith('.xhtml')).map(([, xhtml]) => xhtml)
  expect(pages.join('').match(/\ssrc="[^"]*"/g)).toEqual([' src="cover.png"'])
  expect(pages.join('')).not.toMatch(/<script|<link[^>]*href="http/)
  expect(files.get('EPUB/style.css')).not.toMatch(/url\(|@import/)
  const lost = policy.clauses.filter(({ id }) => !pages.join('').includes(`href="${absolute(`c/${id}/`)}"`))
  expect(lost.map(({ id }) => id)).toEqual([])
})

test('a listener hears the address of a clause after its heading, as a name and not spelled out', () => {
  const clause = parseXml(files.get('EPUB/part-6.xhtml') ?? '').querySelector('#task-7-1')
  expect([...(clause?.children ?? [])].map(({ tagName, className }) => className || tagName)).toEqual([
    'h4',
    'address',
    'paragraph',
    'paragraph',
  ])
  const links = [...files].flatMap(([path, xhtml]) =>
    path.endsWith('.xhtml') ? [...parseXml(xhtml).querySelectorAll('.address a')] : [],
  )
  const names = links.map((link) => link.getAttribute('aria-label') ?? '')
  expect(names).toContain('措施 7.1的固定地址')
  expect(new Set(names).size).toBe(policy.clauses.length)
  expect(names.filter((name) => /[a-z]\/|^$/.test(name))).toEqual([])
})

test('what is a part of a book to a reading system is one to a screen reader', () => {
  const parts = [...files].flatMap(([path, xhtml]) =>
    path.endsWith('.xhtml') ? [...parseXml(xhtml).querySelectorAll('section, nav:not([hidden])')] : [],
  )
  const roles = parts.map((part) => [part.getAttribute('epub:type'), part.getAttribute('role')])
  // There are no roles for the page of the title and that of the picture.
  const expected = roles.map(([type]) => [type, /cover|titlepage/.test(type ?? '') ? null : `doc-${type}`])
  expect(roles.length).toBeGreaterThan(12)
  expect(roles).toEqual(expected)
})
