/** The text taken back out of the files that carry it. */
import { strFromU8, unzipSync } from 'fflate'
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { numbered, readingOrder } from '../../src/files/documents/reading.ts'
import { inEach, type Locale, languageTag } from '../../src/locale.ts'
import { buildPolicy } from '../../src/model/build.ts'
import { RAW_FILE } from '../../src/model/facts/index.ts'
import { partsOf } from '../../src/model/parse/runs.ts'
import { bareSource } from '../../src/model/source.ts'
import type { Policy } from '../../src/model/types.ts'
import { content, edited, realPolicy } from './content.ts'
import { parseXml } from './xml.ts'

/** What the Chinese of every file is compared with. */
export const source = bareSource(content.get(RAW_FILE) ?? '')

/** What the English of every file is compared with, numbers of headings included. */
export const english = readingOrder(realPolicy())
  .map((block) =>
    numbered(block, 'en').replace(/^((?:Part|Principle|Task|Measure|Safeguard) [\d.]+)\. /, '$1 '),
  )
  .join(' ')

/** The titles of documents that the text names, in its order. */
export const titles = inEach((locale) =>
  realPolicy()
    .clauses.flatMap(({ segments }) => segments.flatMap(({ runs }) => partsOf(runs[locale])))
    .flatMap((part) => (typeof part === 'string' ? [] : [part.title])),
)

let wrong: Policy | null = null

/** The policy with one wrong character. Read once for all tests: none may change it. */
export function wrongPolicy(): Policy {
  wrong ??= buildPolicy(edited(['zh/task-7.mdx', '转型发展', '转形发展'])).policy
  if (!wrong) throw new Error('the broken content cannot be read')
  return wrong
}

/** The text files of a zip. */
export const unzipped = (file: Uint8Array): Map<string, string> =>
  new Map(Object.entries(unzipSync(file)).map(([path, data]) => [path, strFromU8(data)]))

interface Bookmark {
  title: string
  /** From 1. */
  page: number
  items: Bookmark[]
}

export async function bookmarksOf(pdf: PDFDocumentProxy): Promise<Bookmark[]> {
  type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>
  const read = (items: Outline): Promise<Bookmark[]> =>
    Promise.all(
      items.map(async ({ title, dest, items: below }) => {
        if (!Array.isArray(dest)) throw new Error(`the bookmark ${title} leads nowhere`)
        return { title, page: (await pdf.getPageIndex(dest[0])) + 1, items: await read(below) }
      }),
    )
  return read(await pdf.getOutline())
}

/** An element of the tags of a page, or a piece of its content. */
interface Tag {
  role?: string
  lang?: string
  type?: string
  id?: string
  children?: Tag[]
}

/**
 * The tagged text between the first bookmark and the last, which leads to what the file says of itself, in one language:
 * without artifacts (head and foot), without links (addresses in the margin), each element in the language of its tag.
 */
export async function taggedPages(pdf: PDFDocumentProxy, locale: Locale): Promise<string[]> {
  const bookmarks = await bookmarksOf(pdf)
  const [first, last] = [bookmarks.at(0)?.page ?? 0, bookmarks.at(-1)?.page ?? 0]
  const main = (await pdf.getMetadata()).info
  const language = 'Language' in main && typeof main.Language === 'string' ? main.Language : ''
  const pages: string[] = []
  for (let number = first; number < last; number++)
    pages.push(await pageText(await pdf.getPage(number), language, locale))
  return pages
}

export const taggedText = async (pdf: PDFDocumentProxy, locale: Locale): Promise<string> =>
  (await taggedPages(pdf, locale)).join('')

async function pageText(page: PDFPageProxy, language: string, locale: Locale): Promise<string> {
  const pieces = await markedContent(page)
  const read = (tag: Tag, lang: string): string => {
    if (tag.role === 'Link') return ''
    if (tag.type === 'content') return lang.startsWith(locale) ? (pieces.get(tag.id ?? '') ?? '') : ''
    return (tag.children ?? []).map((child) => read(child, tag.lang ?? lang)).join('')
  }
  const tree: Tag | null = await page.getStructTree()
  return tree ? read(tree, language) : ''
}

interface Heard {
  /** Of its tag: `H2`, `P`, `Link`. */
  role: string
  words: string
  /** Of a link: what it is called, where it leads out of the file. */
  name?: string
  url?: string
}

/** The headings, paragraphs and links of a file in the order in which a screen reader comes to them, without artifacts. */
export async function heard(pdf: PDFDocumentProxy): Promise<Heard[]> {
  const found: Heard[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const pieces = await markedContent(page)
    const links = new Map<string, { name: string; url?: string }>()
    for (const { id, contentsObj, url } of await page.getAnnotations())
      links.set(id, { name: contentsObj.str, url })
    const wordsOf = (tag: Tag): string =>
      tag.type === 'content' ? (pieces.get(tag.id ?? '') ?? '') : (tag.children ?? []).map(wordsOf).join('')
    const visit = (tag: Tag): void => {
      const leads = tag.children?.find(({ type }) => type === 'annotation' || type === 'object')
      if (tag.role && /^(H\d|P|Link)$/.test(tag.role))
        found.push({
          role: tag.role,
          words: wordsOf(tag),
          ...links.get(leads?.id?.replace('pdfjs_internal_id_', '') ?? ''),
        })
      if (tag.role !== 'Link') tag.children?.forEach(visit)
    }
    const tree: Tag | null = await page.getStructTree()
    if (tree) visit(tree)
  }
  return found
}

/** What stands first on each line of a page, from the baselines. */
export async function lineStarts(page: PDFPageProxy): Promise<string[]> {
  const starts = new Map<number, { x: number; words: string }>()
  for (const item of (await page.getTextContent()).items) {
    if (!('str' in item) || !item.str.trim()) continue
    const [x, y]: [number, number] = [item.transform[4], item.transform[5]]
    const known = starts.get(y)
    if (!known || x < known.x) starts.set(y, { x, words: item.str.trim() })
  }
  return [...starts.values()].map(({ words }) => words)
}

/** Text by the id of its marked content. */
async function markedContent(page: PDFPageProxy): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const pieces = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1) ?? ''
      pieces.set(id, `${pieces.get(id) ?? ''}${item.str}`)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? '')
  }
  return pieces
}

/** Paragraph styles of the Word file that are ours, not the document's. */
const ours = new Set(['Title', 'Notice', 'Fact', 'AboutHeading', 'ClauseIndex', 'TOC1', 'TOC2', 'TOC3'])

interface WordParagraph {
  style: string
  zh: string
  en: string
}

/** The paragraphs of a Word file with the text of each language, told apart by the language of their runs; without our marks. */
export function wordParagraphs(file: Uint8Array): WordParagraph[] {
  const document = parseXml(unzipped(file).get('word/document.xml') ?? '')
  return [...document.querySelectorAll('w\\:p')].map((paragraph) => {
    const of = (locale: Locale) =>
      [...paragraph.querySelectorAll('w\\:r')]
        .filter((run) => {
          if (run.querySelector('w\\:rStyle')?.getAttribute('w:val') === 'ClauseMark') return false
          const eastAsia = run.querySelector('w\\:lang')?.getAttribute('w:eastAsia')
          return (eastAsia === 'zh-CN') === (locale === 'zh')
        })
        .flatMap((run) => [...run.querySelectorAll('w\\:t')].map((t) => t.textContent ?? ''))
        .join('')
    const style = paragraph.querySelector('w\\:pStyle')?.getAttribute('w:val') ?? ''
    return { style, zh: of('zh'), en: of('en') }
  })
}

export const wordText = (file: Uint8Array, locale: Locale): string =>
  wordParagraphs(file)
    .filter(({ style }) => style !== '' && !ours.has(style))
    .map((paragraph) => paragraph[locale])
    .join(' ')

/** The text of the clauses of a book, in one language: what has an id of a clause, without its address. */
export function bookText(file: Uint8Array, locale: Locale): string {
  const files = unzipped(file)
  const spine = [...parseXml(files.get('EPUB/package.opf') ?? '').querySelectorAll('itemref')]
  return spine
    .flatMap((item) => {
      const page = parseXml(files.get(`EPUB/${item.getAttribute('idref')}.xhtml`) ?? '')
      return [...page.querySelectorAll('section > div[id] > :not(.address)')]
    })
    .flatMap((element) => {
      const language = element.getAttribute('lang')
      if (language) return language === languageTag[locale] ? [element] : []
      return [...element.children].filter((child) => child.getAttribute('lang') === languageTag[locale])
    })
    .map((element) => element.textContent ?? '')
    .join(' ')
}
