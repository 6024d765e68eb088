import { EpubCheck } from '@likecoin/epubcheck-ts'
import { expect, test } from 'vitest'
import { epub } from '../../../src/files/documents/epub/index.ts'
import { zip } from '../../../src/files/documents/zip.ts'
import { firstDifference, withoutSpace } from '../../../src/model/source.ts'
import { absolute } from '../../../src/urls.ts'
import { realPolicy } from '../../support/content.ts'
import { bookText, english, source, titles, unzipped, wrongPolicy } from '../../support/documents.ts'
import { parseXml } from '../../support/xml.ts'

const policy = realPolicy()
const book = epub(policy, 'book.epub')
const files = unzipped(book)

test('both languages taken back out are source and translation', () => {
  expect(firstDifference(source, withoutSpace(bookText(book, 'zh')))).toBeNull()
  expect(firstDifference(withoutSpace(english), withoutSpace(bookText(book, 'en')))).toBeNull()
})

test('a wrong character shows', () => {
  expect(withoutSpace(bookText(epub(wrongPolicy(), 'book.epub'), 'zh'))).not.toBe(source)
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
  const broken = [...files].filter(([path]) => path !== 'EPUB/nav.xhtml')
  const { errorCount } = await EpubCheck.validate(zip(broken, { date: '2023-10-11', stored: ['mimetype'] }))
  expect(errorCount).toBeGreaterThan(0)
})

test('the type of the file stands first and uncompressed', () => {
  expect(Buffer.from(book.subarray(30, 58)).toString('latin1')).toBe('mimetypeapplication/epub+zip')
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
  expect(pages.join('')).not.toMatch(/\ssrc=|<script|<img|<link[^>]*href="http/)
  expect(files.get('EPUB/style.css')).not.toMatch(/url\(|@import/)
  const lost = policy.clauses.filter(({ id }) => !pages.join('').includes(`href="${absolute(`c/${id}/`)}"`))
  expect(lost.map(({ id }) => id)).toEqual([])
})
