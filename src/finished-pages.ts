/** After the build, in one pass: every page with fewer bytes, and then with the policy of what stands in it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { builtFiles } from './built-files.ts'
import { withExactHashes } from './exact-hashes.ts'
import { shortScopes, withOneScript, withOwnComponents, withOwnSheets } from './slim-pages.ts'

export const finishedPages: AstroIntegration = {
  name: 'finished-pages',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir)
      const pages = new Map(
        builtFiles(root)
          .filter((path) => path.endsWith('.html'))
          .map((path) => [`${root}${path}`, readFileSync(`${root}${path}`, 'utf8')]),
      )
      const withShortScopes = shortScopes(pages.values())
      for (const [file, html] of pages)
        writeFileSync(
          file,
          withExactHashes(withShortScopes(withOwnSheets(withOwnComponents(withOneScript(html))))),
        )
    },
  },
}
