import { createHash } from 'node:crypto'
import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import remarkGfm from 'remark-gfm'
import { oldestBrowsers } from './src/browsers.ts'
import { bundledPackages } from './src/bundled-packages.ts'
import { earlyScript } from './src/early-script.ts'
import { exactHashes } from './src/exact-hashes.ts'
import { remarkClauses } from './src/model/parse/remark-clauses.ts'
import { readContent, readPolicy } from './src/read-content.ts'
import { base, origin } from './src/site.ts'
import { siteCopy } from './src/site-copy/index.ts'
import { valuesInStyles } from './src/styles/values-in-styles.ts'
import { alternates } from './src/urls.ts'

/** What the head of the same page says; none for the bilingual pages, but for the front door, which speaks for the homes. */
function alternatesOf(url: string) {
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
  markdown: {
    // Smart punctuation would rewrite the text.
    processor: unified({
      remarkPlugins: [remarkGfm, remarkClauses],
      gfm: false,
      smartypants: false,
    }),
    syntaxHighlight: false,
  },
  integrations: [
    {
      name: 'content',
      hooks: {
        'astro:config:setup': ({ addWatchFile, command, config }) => {
          // The model reads the content once; a change to it restarts the dev server.
          for (const path of readContent().keys()) addWatchFile(new URL(`./content/${path}`, config.srcDir))
          // Lists every finding, before MDX and the collection stop at the first.
          if (command !== 'preview') readPolicy()
        },
      },
    },
    mdx(),
    exactHashes,
    sitemap({
      serialize: (item) => ({ ...item, links: alternatesOf(item.url) }),
    }),
    // Last: of the pages as they are served.
    siteCopy,
  ],
  vite: {
    plugins: [valuesInStyles(), bundledPackages()],
    // Styles stay as they are written.
    build: { target: oldestBrowsers, cssTarget: 'esnext' },
  },
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
      scriptDirective: { hashes: [`sha256-${createHash('sha256').update(earlyScript).digest('base64')}`] },
    },
  },
})
