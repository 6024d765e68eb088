/** Stock Pagefind over the same clauses, as its documentation sets it up: one index a language, words as Pagefind cuts them. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { close, createIndex } from 'pagefind'
import type { PolicyJson } from '../src/files/data/policy-schema.ts'
import type { Shown } from '../tests/support/ask-search.ts'

/** @returns the folder of a site with a page in each language and the index. */
export async function buildStock(policy: PolicyJson, directory = 'test-results/stock'): Promise<string> {
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(directory, { recursive: true })
  const { index } = await createIndex()
  if (!index) throw new Error('Pagefind made no index')
  for (const lang of ['zh', 'en'] as const) {
    writeFileSync(`${directory}/${lang}.html`, `<!doctype html><html lang="${lang}"><title>stock</title>`)
    for (const { id, segments } of policy.clauses)
      await index.addCustomRecord({
        // Of two records with one address Pagefind keeps one.
        url: `${lang}/${id}`,
        language: lang,
        content: segments.map((segment) => segment[lang]).join(lang === 'zh' ? '' : ' '),
      })
  }
  await index.writeFiles({ outputPath: `${directory}/pagefind` })
  await close()
  writeFileSync(`${directory}/404.html`, '')
  return directory
}

interface Stock {
  search: (query: string) => Promise<{ results: { data: () => Promise<{ raw_url: string }> }[] }>
}

/** Asks one after the other on an open page of the stock site. */
export const askStock = (page: Page, queries: readonly string[]): Promise<Shown[]> =>
  page.evaluate(async (list) => {
    const address = '/pagefind/pagefind.js'
    const pagefind: Stock = await import(address)
    const shown: Shown[] = []
    for (const query of list) {
      const start = performance.now()
      const { results } = await pagefind.search(query)
      const urls = await Promise.all(
        results.map(async (result) => (await result.data()).raw_url.replace(/^..\//, '')),
      )
      shown.push({
        results: urls,
        related: [],
        state: urls.length > 0 ? 'done' : 'empty',
        milliseconds: performance.now() - start,
      })
    }
    return shown
  }, queries)
