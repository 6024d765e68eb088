/** What a page costs on the line, in brotli bytes. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { all, documentOf } from './dom.ts'
import { type BuiltPage, readPage } from './pages.ts'

export interface Weight {
  /** The document as it is sent, with its inline styles and scripts. */
  html: number
  /** Styles, inline ones and files. The inline part is in `html` too. */
  css: number
  /** Scripts, inline ones and files with all that they import. The inline part is in `html` too. */
  js: number
  /** Everything that is sent for the page before the reader does anything: document, style and script files. */
  total: number
}

/** Brotli at the quality that static hosts use for files, unless another is asked for. */
const brotli = (content: string | Buffer, quality: number): number =>
  content.length === 0
    ? 0
    : brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).byteLength

/** A script and all that it imports statically: what the browser fetches. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen
  seen.add(file)
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/\b(?:import|from)\s*"(\.[^"]+)"/g))
    withImports(join(dirname(file), path), seen)
  return seen
}

/**
 * Each figure is counted when it is asked for.
 *
 * @param directory a build for the root of a host
 * @param quality of brotli; a lower one is quicker, and its figures are upper bounds
 */
export function weigh(
  page: BuiltPage,
  directory = 'dist',
  quality: number = constants.BROTLI_MAX_QUALITY,
): Weight {
  const document = documentOf(page)
  const contents = (selector: string) => all(document, selector).map((el) => el.textContent ?? '')
  const files = (selector: string, attribute: string) =>
    all(document, selector).map((el) => join(directory, el.getAttribute(attribute) ?? ''))

  const scripts = new Set(files('script[src]', 'src').flatMap((file) => [...withImports(file)]))
  const styles = files('link[rel="stylesheet"]', 'href')
  const sent = (paths: Iterable<string>) =>
    [...paths].reduce((sum, path) => sum + brotli(readFileSync(path), quality), 0)

  return {
    get html() {
      return brotli(readPage(page), quality)
    },
    get css() {
      return brotli(contents('style').join(''), quality) + sent(styles)
    },
    get js() {
      const inline = contents('script:not([src]):not([type="application/ld+json"])')
      return brotli(inline.join(''), quality) + sent(scripts)
    },
    get total() {
      return this.html + sent(styles) + sent(scripts)
    },
  }
}

/** Kind of a page, from its address: `zh/tasks/7/` and `en/tasks/3/` are `tasks/…`; a card of a part is one of its own. */
export const kindOf = (page: BuiltPage): string => {
  const [first = '', folder, item] = page.path.replace(/\/$/, '').split('/')
  if (first === 'c') return folder?.startsWith('part-') ? 'c/part' : 'c'
  if (first !== 'zh' && first !== 'en') return first || 'front door'
  return folder === undefined ? 'home' : item === undefined ? folder : `${folder}/…`
}

/** Pages that hold the whole document or a part of it in both languages, or a tool over it. */
export const wholeDocument = new Set(['text', 'parallel', 'c/part', 'glossary', 'search', 'directions'])

/** One congestion window: ten segments of 1,460 bytes (RFC 6928), what a host sends before it waits for an answer. */
export const CONGESTION_WINDOW = 14_600

/** Client script of a page that is not a tool, at most. */
export const SCRIPT_LIMIT = 3_000

/** Of the finder before anything is typed: filters, index and sentences, address, what is copied. */
export const FINDER_SCRIPT_LIMIT = 6_450
