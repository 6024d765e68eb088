/** Built pages as documents. */
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { type BuiltPage, builtPages, readPage } from './pages.ts'

export const parseDocument = (html: string): Document => parseHTML(html).document as unknown as Document

const parsed = new Map<string, Document>()

/** Parsed once for all tests: none may change it. */
export function documentOf(page: BuiltPage): Document {
  const document = parsed.get(page.file) ?? parseDocument(readPage(page))
  parsed.set(page.file, document)
  return document
}

/** Every page of a build with its document. */
export const builtDocuments = (directory = 'dist'): { path: string; document: Document }[] =>
  builtPages(directory).map((page) => ({ path: page.path, document: documentOf(page) }))

/** The page at a path of the build: `zh/text/`. */
export const documentAt = (path: string, directory = 'dist'): Document =>
  documentOf({ path, file: join(directory, path, 'index.html') })

/** Elements in the order of the page. */
export const all = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)]

export const text = (element: Element | null): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
