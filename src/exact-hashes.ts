/**
 * Lets each page run and apply only what stands in it, and says so first: Astro lists the hashes of every script and style of
 * the site on every page, behind the script that runs before the first paint, which a policy that comes later does not govern.
 */
import { createHash } from 'node:crypto'

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)">/
const CHARSET = '<meta charset="utf-8">'
const INLINE = {
  // Data is no script to a browser, which asks the policy only of what would run.
  script: /<script(?![^>]* (?:src=|type="application\/ld\+json"))[^>]*>([\s\S]*?)<\/script>/g,
  style: /<style[^>]*>([\s\S]*?)<\/style>/g,
}

const hashes = (html: string, element: keyof typeof INLINE): string[] => [
  ...new Set(
    [...html.matchAll(INLINE[element])].map(
      ([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
    ),
  ),
]

/**
 * The page with a policy that names its own inline scripts and styles, and no others, before all that it governs.
 *
 * @throws where the page has no policy, or no place for it
 */
export function withExactHashes(html: string): string {
  const [meta, policy] = POLICY.exec(html) ?? []
  if (meta === undefined || policy === undefined) throw new Error('a page without a content security policy')
  const rest = html.replace(meta, '')
  if (!rest.includes(CHARSET)) throw new Error(`a page without ${CHARSET}`)
  const exact = policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '')
    .map((directive) => {
      const element = /^(script|style)-src /.exec(directive)?.[1] as keyof typeof INLINE | undefined
      const others = directive.split(' ').filter((source) => !source.startsWith("'sha256-"))
      return [...others, ...(element ? hashes(html, element) : [])].join(' ')
    })
  const first = `<meta http-equiv="content-security-policy" content="${exact.join(';')}">`
  return rest.replace(CHARSET, `${CHARSET}${first}`)
}
