/** Lets each page run and apply only what stands in it: Astro lists the hashes of every script and style of the site on every page. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/
const INLINE = {
  script: /<script(?![^>]* src=)[^>]*>([\s\S]*?)<\/script>/g,
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
 * The page with a policy that names its own inline scripts and styles, and no others.
 *
 * @throws where the page has no policy
 */
export function withExactHashes(html: string): string {
  if (!POLICY.test(html)) throw new Error('a page without a content security policy')
  return html.replace(POLICY, (_, before: string, policy: string, after: string) => {
    const exact = policy
      .split(';')
      .map((directive) => directive.trim())
      .filter((directive) => directive !== '')
      .map((directive) => {
        const element = /^(script|style)-src /.exec(directive)?.[1] as keyof typeof INLINE | undefined
        const others = directive.split(' ').filter((source) => !source.startsWith("'sha256-"))
        return [...others, ...(element ? hashes(html, element) : [])].join(' ')
      })
    return `${before}${exact.join(';')}${after}`
  })
}

export const exactHashes: AstroIntegration = {
  name: 'exact-hashes',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir)
      for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
        if (!path.endsWith('.html')) continue
        const file = `${root}${path}`
        writeFileSync(file, withExactHashes(readFileSync(file, 'utf8')))
      }
    },
  },
}
