/** The same table for hosts that read `_headers` and `_redirects` (Netlify, Cloudflare Pages and their like). */
import { isMissing, missingPath } from '../urls.ts'
import { cacheClassOf, cacheControl, headers } from './table.ts'

/** Read by the host, not served. */
export const HOST_FILES: readonly string[] = ['_headers', '_redirects']

/**
 * Of two rules that match an address, some hosts take the last and others join both values with a comma: so no header stands
 * in two rules that share an address. A folder of one class is one rule.
 *
 * @param files of the build, below its root
 */
export function headersFile(files: readonly string[], base: string): string {
  const rule = (path: string, values: Readonly<Record<string, string>>) =>
    [`${base}${path}`, ...Object.entries(values).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')
  const kept = cacheRules(files).map(([path, value]) => rule(path, { 'Cache-Control': value }))
  return [rule('*', headers), ...kept].join('\n')
}

function cacheRules(files: readonly string[], folder = ''): [path: string, value: string][] {
  const entries = Map.groupBy(files, (file) => /^[^/]+\/?/.exec(file.slice(folder.length))?.[0] ?? '')
  return [...entries].flatMap(([entry, below]): [string, string][] => {
    const path = folder + entry
    const [first = 'checked', ...others] = new Set(below.map(cacheClassOf))
    if (others.length > 0) return cacheRules(below, path)
    const value = cacheControl[first]
    if (path.endsWith('/')) return [[`${path}*`, value]]
    return path.endsWith('index.html')
      ? [
          [path, value],
          [path.replace('index.html', ''), value],
        ]
      : [[path, value]]
  })
}

/** Cloudflare Pages finds the page below /en/ by its name. */
export const redirectsFile = (files: readonly string[], base: string): string =>
  files
    .filter((file) => isMissing(file) && file !== missingPath('zh'))
    .map((file) => `${base}${file.replace('404.html', '*')} ${base}${file} 404\n`)
    .join('')
