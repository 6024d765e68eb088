/**
 * A first search by a reader who has nothing of the site yet, on a slow line with a slow processor: from the click into the box
 * of a search page that stands there, and from a link to the answer; time and bytes to the first answer and to all of it.
 */
import type { Browser, Page } from '@playwright/test'
import { serveCompressed } from './compressing-server.ts'

/** Lighthouse's slow 4G, as DevTools emulates it (latency in ms, bytes a second), and a processor slowed four times. */
const SLOW = { latency: 562.5, downloadThroughput: (1474.56 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 }
const SLOWED = 4

export const QUERIES = [
  ['zh', '生物饲料'],
  ['zh', '可降解塑料'],
  ['zh', '任务七'],
  ['zh', '生物制造'],
  ['en', 'vaccines'],
  ['en', 'biological feed'],
  ['en', 'synbio'],
  ['en', '碳捕获'],
] as const

const ways = ['click', 'link'] as const
type Way = (typeof ways)[number]

interface Search {
  /** To the first link or clause, and to the whole answer, in milliseconds. */
  first: number
  all: number
  firstBytes: number
  allBytes: number
}

/** Notes when the first answer stands there, and when all of it does. */
const watch = () => {
  const times: Record<string, number> = {}
  Reflect.set(window, 'times', times)
  const look = () => {
    if (document.querySelector('policy-search :is(.direct a, ol li)')) times.first ??= performance.now()
    const state = document.querySelector<HTMLElement>('#search-results')?.dataset.state
    if (state === 'done' || state === 'empty') times.all ??= performance.now()
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true })
  addEventListener('focusin', () => {
    times.start ??= performance.now()
  })
}
const timesOf = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => Reflect.get(window, 'times'))

async function searchOnce(browser: Browser, address: string, query: string, way: Way): Promise<Search> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.addInitScript(watch)
  const wire = await context.newCDPSession(page)
  await wire.send('Network.enable')
  let bytes = 0
  wire.on('Network.dataReceived', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  wire.on('Network.responseReceived', ({ response }) => {
    bytes += response.encodedDataLength
  })
  const slowDown = async () => {
    await wire.send('Network.emulateNetworkConditions', { offline: false, ...SLOW })
    await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  }
  if (way === 'click') {
    await page.goto(address, { waitUntil: 'networkidle' })
    await slowDown()
    bytes = 0
    // At once, in the page: what drives the browser is not what is measured.
    await page.locator('policy-search input[name=q]').evaluate((box: HTMLInputElement, typed) => {
      box.focus()
      box.value = typed
      box.dispatchEvent(new InputEvent('input', { bubbles: true }))
    }, query)
  } else {
    await slowDown()
    await page.goto(`${address}?q=${encodeURIComponent(query)}`, { waitUntil: 'commit' })
  }
  await page.locator('policy-search :is(.direct a, ol li)').first().waitFor()
  const firstBytes = bytes
  await page.waitForFunction(() => Reflect.get(window, 'times').all !== undefined)
  const { start = 0, first = 0, all = 0 } = await timesOf(page)
  const [since, allBytes] = [way === 'click' ? start : 0, bytes]
  await context.close()
  return { first: first - since, all: all - since, firstBytes, allBytes }
}

const median = (values: readonly number[]): number =>
  Math.round(values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0)

/**
 * Medians, one row a query and way, for `console.table`.
 *
 * @param directory a build for the root of a host
 */
export async function searchRows(
  browser: Browser,
  directory: string,
  queries: readonly (readonly [lang: string, query: string])[],
  runs: number,
): Promise<Record<string, object>> {
  const host = await serveCompressed(directory)
  const rows: Record<string, object> = {}
  for (const way of ways)
    for (const [lang, query] of queries) {
      const all: Search[] = []
      for (let run = 0; run < runs; run++)
        all.push(await searchOnce(browser, `${host.origin}/${lang}/search/`, query, way))
      const of = (value: (one: Search) => number) => median(all.map(value))
      rows[`${way}: ${query} (${lang})`] = {
        'first answer ms': of((one) => one.first),
        'first answer bytes': of((one) => one.firstBytes),
        'all results ms': of((one) => one.all),
        'all results bytes': of((one) => one.allBytes),
      }
    }
  await host.close()
  return rows
}
