/** Writes the search index beside the built pages. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { AstroIntegration } from 'astro'
import { close, createIndex, type IndexFile } from 'pagefind'
import { type SearchRecord, searchRecords } from './records.ts'

/** Interfaces and helpers that Pagefind always adds and this site does without. */
const UNUSED = /-(ui|highlight|worker)\.(js|css)$/

/**
 * The index in memory. One for both languages: `zh` is the language in which Pagefind keeps one character as one word.
 * @throws on any error that Pagefind reports.
 */
export async function buildIndex(records: readonly SearchRecord[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'zh' })
    check(errors)
    if (!index) throw new Error('Pagefind made no index')
    for (const record of records) check((await index.addCustomRecord({ ...record, language: 'zh' })).errors)
    const written = await index.getFiles()
    check(written.errors)
    // Pagefind names them in no fixed order.
    return written.files.filter((file) => !UNUSED.test(file.path)).sort((a, b) => (a.path < b.path ? -1 : 1))
  } finally {
    await close()
  }
}

function check(errors: readonly string[]) {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}

export const pagefindIndex = (): AstroIntegration => ({
  name: 'pagefind-index',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      // Only now: the dev server reads the policy itself, and reports its findings on the page.
      const { policy } = await import('../policy.ts')
      const records = searchRecords(policy)
      for (const { path, content } of await buildIndex(records)) {
        const file = new URL(`pagefind/${path}`, dir)
        await mkdir(dirname(file.pathname), { recursive: true })
        await writeFile(file, content)
      }
      logger.info(`${records.length} clauses indexed`)
    },
  },
})
