/** The copy of the site in one ZIP, as a disk meets it: every link is looked up among the files of the ZIP, none is fetched. */
import { readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { all, parseDocument } from './dom.ts'

export type Files = Readonly<Record<string, Uint8Array>>

/** @param directory a build */
export const siteCopyOf = (directory: string): Files =>
  unzipSync(readFileSync(`${directory}/downloads/jinshan-biomanufacturing-2023-22.site.zip`))

export const pagesOf = (files: Files): string[] => Object.keys(files).filter((path) => path.endsWith('.html'))

/**
 * @param origin of the published site: what leads there is not in the copy
 * @returns a line per fault: page, address or what it is, reason
 */
export function copyFaults(files: Files, origin: string): string[] {
  const documents = new Map(
    pagesOf(files).map((path) => [path, parseDocument(strFromU8(files[path] ?? new Uint8Array()))]),
  )
  const ids = new Map(
    [...documents].map(([path, document]) => [path, new Set(all(document, '[id]').map(({ id }) => id))]),
  )
  return [...documents].flatMap(([path, document]) => [
    ...all(
      document,
      'a[href], img[src], source[src], link[rel="icon"], link[rel="stylesheet"], link[type="application/atom+xml"]',
    ).flatMap((el) => {
      const address = el.getAttribute('href') ?? el.getAttribute('src') ?? ''
      const fault = (reason: string) => [`${path}: ${address}: ${reason}`]
      if (address.startsWith(origin)) return fault('leads to the site')
      if (/^[a-z]+:/.test(address)) return []
      if (address.startsWith('/')) return fault('leads to the root of the disk')
      const [, file = '', , id] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(address) ?? []
      const target = file === '' ? path : posix.join(posix.dirname(path), file)
      if (!files[target]) return fault('no such file')
      return id && !ids.get(target)?.has(decodeURIComponent(id)) ? fault('no such id') : []
    }),
    ...all(document, 'script:not([type="application/ld+json"]), noscript, form, link[rel="manifest"]').map(
      ({ localName }) => `${path}: <${localName}>: does nothing without a server`,
    ),
  ])
}
