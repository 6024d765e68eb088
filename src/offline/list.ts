/** What a copy of a build holds: the beginning of the SHA-256 of each file, by its path below the root of the site. */
import { createHash } from 'node:crypto'
import { locales } from '../locale.ts'
import { homePath, missingPath, titledPagePath } from '../urls.ts'

/** Files whose addresses say their content: scripts and styles of pages, and all that finder and search fetch. */
export const FOLDERS = ['_astro/', 'search/']

/** The whole text, what finds places in it, and the ways there. */
const ESSENTIAL_PAGES = new Set([
  '',
  ...locales.flatMap((locale) => [
    homePath(locale),
    missingPath(locale),
    ...(['text', 'parallel', 'directions', 'search'] as const).map((page) => titledPagePath(page, locale)),
  ]),
])

/** 64 bits: a slip is found for certain, and a host that means ill would change the list as well. */
const HASH_DIGITS = 16

const hashOf = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, HASH_DIGITS)

export interface CopyList {
  essential: Record<string, string>
  others: Record<string, string>
}

/** @param files of a build, by their path there: `zh/text/index.html` */
export function copyList(files: ReadonlyMap<string, Uint8Array>): CopyList {
  const list: CopyList = { essential: {}, others: {} }
  for (const [file, content] of files) {
    const path = file.replace(/(^|\/)index\.html$/, '$1')
    if (ESSENTIAL_PAGES.has(path) || FOLDERS.some((folder) => file.startsWith(folder)))
      list.essential[path] = hashOf(content)
    // Pages, and the pictures that they show: the codes.
    else if (/(?:\.html|\/code\.svg)$/.test(file)) list.others[path] = hashOf(content)
  }
  return list
}
