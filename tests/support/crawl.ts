/** Follows every address of a built site, without a browser: what leads nowhere is returned. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { all, parseDocument } from './dom.ts'
import { builtPages } from './pages.ts'

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
  const ids = new Map<string, Set<string>>()
  const idsOf = (file: string) => {
    const known = ids.get(file)
    if (known) return known
    const found = new Set(all(parseDocument(readFileSync(file, 'utf8')), '[id]').map((el) => el.id))
    ids.set(file, found)
    return found
  }
  const broken: string[] = []
  for (const page of builtPages(directory)) {
    const here = new URL(`${base}${page.path}`, origin)
    const document = parseDocument(readFileSync(page.file, 'utf8'))
    for (const [element, attribute] of ADDRESSES)
      for (const el of all(document, `${element}[${attribute}]`)) {
        const address = el.getAttribute(attribute) ?? ''
        const url = new URL(address, here)
        if (url.origin !== here.origin) continue
        const fail = (reason: string) => broken.push(`${page.path}: ${address}: ${reason}`)
        if (!url.pathname.startsWith(base)) {
          fail(`leaves ${base}`)
          continue
        }
        const path = decodeURIComponent(url.pathname.slice(base.length))
        const file = join(directory, path, path === '' || path.endsWith('/') ? 'index.html' : '')
        if (!existsSync(file) || !statSync(file).isFile()) fail('no such page')
        else if (url.hash && !idsOf(file).has(decodeURIComponent(url.hash.slice(1)))) fail('no such id')
      }
  }
  return broken
}
