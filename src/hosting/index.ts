/** After the build: every file has its place in the table of hosting, and hosts that read `_headers` are told. */
import { renameSync, rmdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { builtFiles } from '../built-files.ts'
import { base } from '../site.ts'
import { missingPath } from '../urls.ts'
import { headersFile, redirectsFile } from './headers-file.ts'
import { checkFiles } from './table.ts'

/** Astro knows one page for what is missing, at the root; of any other it makes a folder. */
export const missingPages: AstroIntegration = {
  name: 'missing-pages',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const file = `${fileURLToPath(dir)}${missingPath('en')}`
      const folder = file.replace(/\.html$/, '')
      renameSync(`${folder}/index.html`, file)
      rmdirSync(folder)
    },
  },
}

export const hosting: AstroIntegration = {
  name: 'hosting',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => {
      // The preview would refuse SHA256SUMS for having neither slash nor extension.
      if (command === 'preview') updateConfig({ trailingSlash: 'ignore' })
    },
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir)
      const files = builtFiles(root)
      checkFiles(files)
      writeFileSync(`${root}_headers`, headersFile(files, base))
      writeFileSync(`${root}_redirects`, redirectsFile(files, base))
    },
  },
}
