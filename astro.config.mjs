import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import remarkGfm from 'remark-gfm'
import { parse } from 'yaml'
import { outlineClauses } from './src/model/facts/outline.ts'
import { remarkClauses } from './src/model/parse/remark-clauses.ts'
import { base, origin } from './src/site.ts'
import { withPalette } from './src/styles/palette.ts'
import { alternates } from './src/urls.ts'

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8')
const outline = outlineClauses(parse(read('./src/content/outline.yaml')))

/** Runs before the first paint and is therefore inline; its hash lets it through the Content-Security-Policy. */
const earlyScript = `sha256-${createHash('sha256').update(read('./src/scripts/early.js')).digest('base64')}`

/** What the head of the same page says; none for the bilingual pages, but for the front door, which speaks for the homes. */
function alternatesOf(url) {
  const root = `${origin}${base}`
  const path = /^(?:zh|en)\/(.*)$/.exec(url.slice(root.length))?.[1] ?? (url === root ? '' : undefined)
  return path === undefined ? [] : alternates(path)
}

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  // White space as in JSX, which is also how the formatter understands our templates; the fidelity test guards the text.
  compressHTML: 'jsx',
  scopedStyleStrategy: 'where',
  prerenderConflictBehavior: 'error',
  // One request paints a page: nothing else need arrive first on a bad line.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  vite: {
    plugins: [
      {
        name: 'palette',
        enforce: 'pre',
        transform: (code, id) => (id.endsWith('/src/styles/tokens.css') ? withPalette(code) : undefined),
      },
    ],
  },
  markdown: {
    // Smart punctuation would rewrite the text.
    processor: unified({
      remarkPlugins: [remarkGfm, [remarkClauses, outline]],
      gfm: false,
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    sitemap({
      serialize: (item) => ({ ...item, links: alternatesOf(item.url) }),
    }),
    {
      name: 'watch-content',
      hooks: {
        // The model reads the content once; a change to it restarts the dev server.
        'astro:config:setup': ({ addWatchFile, config }) =>
          addWatchFile(new URL('./content/', config.srcDir)),
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "form-action 'self'",
        "img-src 'self' data:",
        "manifest-src 'self'",
      ],
      scriptDirective: { hashes: [earlyScript] },
    },
  },
})
