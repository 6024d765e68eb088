/** Built pages as documents. */
import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { type BuiltPage, readPage } from './pages.ts'

export const parseDocument = (html: string): Document => parseHTML(html).document as unknown as Document

export const documentOf = (page: BuiltPage): Document => parseDocument(readPage(page))

/** The page at a path of the build: `zh/text/`. */
export const documentAt = (path: string, directory = 'dist'): Document =>
  parseDocument(readFileSync(`${directory}/${path}index.html`, 'utf8'))

/** Elements in the order of the page. */
export const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)]

export const text = (element: Element | null): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
