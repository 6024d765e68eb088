/** A first search by a visitor who has nothing of it yet: bytes on the wire from the click on, and time on a slow line. */
import type { Browser } from '@playwright/test'
import { serveCompressed } from './compressing-server.ts'

/** Lighthouse's slow 4G, as DevTools emulates it (latency in ms, bytes a second), and a processor slowed four times. */
const SLOW = { latency: 562.5, downloadThroughput: (1474.56 * 1024) / 8, uploadThroughput: (675 * 1024) / 8 }
const SLOWED = 4

const QUERIES = [
  ['zh', '生物饲料'],
  ['zh', '可降解塑料'],
  ['zh', '任务七'],
  ['zh', '生物制造'],
  ['en', 'vaccines'],
  ['en', 'biological feed'],
  ['en', 'synbio'],
  ['en', '碳捕获'],
] as const

interface Cold {
  /** Everything the search needs, the script of its page included. */
  bytes: number
  /** From the click to the first link or result, and to all results, in milliseconds. */
  first: number
  all: number
}

async function cold(browser: Browser, address: string, query: string, isSlow: boolean): Promise<Cold> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  await wire.send('Network.enable')
  let bytes = 0
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const script = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => /Search.*\.js/.test(entry.name))
      .reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).transferSize, 0),
  )
  bytes = 0
  if (isSlow) {
    await wire.send('Network.emulateNetworkConditions', { offline: false, ...SLOW })
    await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  }
  const started = Date.now()
  const box = page.locator('policy-search input[name=q]')
  await box.click()
  await box.fill(query)
  await page.locator('policy-search :is(.direct a, ol li)').first().waitFor()
  const first = Date.now() - started
  await page
    .locator('#search-results:is([data-state=done], [data-state=empty])')
    .waitFor({ state: 'attached' })
  const all = Date.now() - started
  await page.waitForLoadState('networkidle')
  await context.close()
  return { first, all, bytes: bytes + script }
}

/** One row a query, for `console.table`. */
export async function coldSearches(browser: Browser, directory: string): Promise<Record<string, object>> {
  const host = await serveCompressed(directory)
  const rows: Record<string, object> = {}
  for (const [lang, query] of QUERIES) {
    const address = `${host.origin}/${lang}/search/`
    const { bytes } = await cold(browser, address, query, false)
    const { first, all } = await cold(browser, address, query, true)
    rows[`${query} (${lang})`] = { bytes, 'first answer ms': first, 'all results ms': all }
  }
  await host.close()
  return rows
}
