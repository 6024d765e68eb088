/** Prints how well and how quickly the built site searches, beside stock Pagefind: `npm run build && npm run bench:search`. */
import { readFileSync } from 'node:fs'
import { type Browser, chromium as playwright } from '@playwright/test'
import chromium from '@sparticuz/chromium'
import type { PolicyJson } from '../src/files/data/policy-schema.ts'
import { withKnownFonts } from '../tests/fonts/fonts.ts'
import { ask, type Shown } from '../tests/support/ask-search.ts'
import { isRight, type LabelledQuery, labelledQueries, quality } from '../tests/support/search-quality.ts'
import { serve } from '../tests/support/server.ts'
import { substrings } from '../tests/support/substrings.ts'
import { askStock, buildStock } from './stock-pagefind.ts'
import { QUERIES, searchRows } from './web-search.ts'

const policy: PolicyJson = JSON.parse(readFileSync('dist/data/policy.json', 'utf8'))
const browser = await playwright.launch({
  executablePath: await chromium.executablePath(),
  env: withKnownFonts,
  args: ['--no-sandbox', '--disable-gpu'],
})
const ours = await serve('dist')
const stock = await serve(await buildStock(policy))

const percentile = (values: readonly number[], part: number) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0
const latency = (shown: readonly Shown[]) => ({
  'median ms': percentile(
    shown.map((s) => s.milliseconds),
    0.5,
  ).toFixed(1),
  'p95 ms': percentile(
    shown.map((s) => s.milliseconds),
    0.95,
  ).toFixed(1),
})

async function onPage<T>(
  address: string,
  run: (page: Awaited<ReturnType<Browser['newPage']>>) => Promise<T>,
) {
  const page = await browser.newPage()
  await page.goto(address)
  const result = await run(page)
  await page.close()
  return result
}

// (a) Substrings.
const parts = [...substrings(policy)]
const queries = parts.map(([part]) => part)
const expected = parts.map(([, ids]) => ids)
const measured = {
  ours: await onPage(`${ours.origin}/zh/search/`, (page) => ask(page, queries)),
  stock: await onPage(`${stock.origin}/zh.html`, (page) => askStock(page, queries)),
}
console.log(
  `(a) all ${queries.length} Chinese substrings of two to four characters, against literal containment`,
)
console.table(
  Object.fromEntries(
    Object.entries(measured).map(([name, shown]) => {
      const { recall, precision, firstHit, zeroResults } = quality(
        shown.map((s) => s.results),
        expected,
      )
      const figure = (value: number) => value.toFixed(4)
      return [
        name,
        {
          recall: figure(recall),
          precision: figure(precision),
          'first hit right': figure(firstHit),
          'zero results': figure(zeroResults),
          ...latency(shown),
        },
      ]
    }),
  ),
)

// (b) Labelled queries.
const labelled = labelledQueries()
async function askAll(name: 'ours' | 'stock'): Promise<Map<LabelledQuery, Shown>> {
  const answers = new Map<LabelledQuery, Shown>()
  for (const lang of ['zh', 'en'] as const) {
    const list = labelled.filter((query) => query.lang === lang)
    const typed = list.map(({ q }) => q)
    const shown =
      name === 'ours'
        ? await onPage(`${ours.origin}/${lang}/search/`, (page) => ask(page, typed))
        : await onPage(`${stock.origin}/${lang}.html`, (page) => askStock(page, typed))
    list.forEach((query, i) => {
      const answer = shown[i]
      if (answer) answers.set(query, answer)
    })
  }
  return answers
}
const answers = { ours: await askAll('ours'), stock: await askAll('stock') }
const share = (name: 'ours' | 'stock', only: (query: LabelledQuery) => boolean) => {
  const list = [...answers[name]].filter(([query]) => only(query))
  const right = list.filter(([query, shown]) => isRight(query, shown)).length
  return `${right} of ${list.length}`
}
const kinds = [...new Set(labelled.map(({ kind }) => kind))]
console.log(`(b) ${labelled.length} labelled queries: how many are answered as labelled`)
console.table(
  Object.fromEntries(
    [
      ...kinds.map((kind) => [kind, (query: LabelledQuery) => query.kind === kind] as const),
      ['written blind', (query: LabelledQuery) => query.blind === true] as const,
      ['all', () => true] as const,
    ].map(([name, only]) => [name, { ours: share('ours', only), stock: share('stock', only) }]),
  ),
)
console.table(
  Object.fromEntries(
    (['ours', 'stock'] as const).map((name) => {
      const shown = [...answers[name].values()]
      const zero = shown.filter(({ results, related }) => results.length + related.length === 0).length
      return [name, { 'zero results': (zero / shown.length).toFixed(4), ...latency(shown) }]
    }),
  ),
)
for (const [query, shown] of answers.ours)
  if (!isRight(query, shown))
    console.log(`not as labelled: ${query.q} (${query.lang}): ${shown.results.slice(0, 3).join(', ')}`)

console.log(
  '(c) a first search on slow 4G with the processor slowed four times, once each: `npm run bench:web` has medians',
)
console.table(await searchRows(browser, 'dist', QUERIES, 1))

await browser.close()
await Promise.all([ours.close(), stock.close()])
