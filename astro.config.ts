import { createHash } from 'node:crypto'
import { unified } from '@astrojs/markdown-remark'
import mdx from '@astrojs/mdx'
import sitemap from '@astrojs/sitemap'
import { defineConfig } from 'astro/config'
import { Features } from 'lightningcss'
import remarkGfm from 'remark-gfm'
import { oldestBrowsers } from './src/browsers.ts'
import { bundledPackages } from './src/bundled-packages.ts'
import { earlyScript } from './src/early-script.ts'
import { finishedPages } from './src/finished-pages.ts'
import { hosting, missingPages } from './src/hosting/index.ts'
import { pageDirectives } from './src/hosting/table.ts'
import { remarkClauses } from './src/model/parse/remark-clauses.ts'
import { offline } from './src/offline/index.ts'
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
    missingPages,
    finishedPages,
    sitemap({
      filter: (url) => url !== `${origin}${base}en/404/`,
      serialize: (item) => ({ ...item, links: alternatesOf(item.url) }),
    }),
    // Of the pages as they are served.
    siteCopy,
    // It knows every file by its bytes.
    offline,
    // Last: of all files.
    hosting,
  ],
  vite: {
    plugins: [valuesInStyles(), bundledPackages()],
    // What pages load later is built apart, by plugins of its own.
    worker: { plugins: () => [bundledPackages()] },
    // Scripts and styles are lowered to these. What takes a prefix is written with it; `light-dark()` is not used.
    build: { target: oldestBrowsers },
    css: { lightningcss: { exclude: Features.VendorPrefixes | Features.LightDark } },
  },
  security: {
    csp: {
      directives: [...pageDirectives],
      scriptDirective: { hashes: [`sha256-${createHash('sha256').update(earlyScript).digest('base64')}`] },
    },
  },
})
