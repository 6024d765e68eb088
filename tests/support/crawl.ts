/** Follows every address of a built site, without a browser: what leads nowhere is returned. */
import { all, builtDocuments } from './dom.ts'
import { builtFiles } from './pages.ts'

/** Attributes that hold an address of a page or a file. */
const ADDRESSES = [
  ['a', 'href'],
  ['link', 'href'],
  ['script', 'src'],
  ['img', 'src'],
  ['form', 'action'],
] as const

/**
 * @param directory the build, made for `base`
 * @param base path under which it will be served, with a slash at both ends
 * @param origin addresses of this host are the site's own; any other host is left alone
 * @returns a line per broken address: page, address, reason
 */
export function brokenLinks(directory: string, base: string, origin: string): string[] {
  const pages = builtDocuments(directory)
  const ids = new Map(
    pages.map(({ path, document }) => [path, new Set(all(document, '[id]').map(({ id }) => id))]),
  )
  const files = new Set(builtFiles(directory))
  const broken: string[] = []
  for (const { path, document } of pages) {
    const here = new URL(`${base}${path}`, origin)
    for (const [element, attribute] of ADDRESSES)
      for (const el of all(document, `${element}[${attribute}]`)) {
        const address = el.getAttribute(attribute) ?? ''
        const url = new URL(address, here)
        if (url.origin !== here.origin) continue
        const fail = (reason: string) => broken.push(`${path}: ${address}: ${reason}`)
        if (!url.pathname.startsWith(base)) {
          fail(`leaves ${base}`)
          continue
        }
        const target = decodeURIComponent(url.pathname.slice(base.length))
        const onPage = ids.get(target)
        if (!onPage && !files.has(target)) fail('no such page')
        else if (url.hash && !onPage?.has(decodeURIComponent(url.hash.slice(1)))) fail('no such id')
      }
  }
  return broken
}
