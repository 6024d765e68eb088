/**
 * When a page first paints on a slow line with a slowed processor, beside a bare page of the same text, and when a first search is
 * answered: `npm run build && npm run bench:web`.
 * Another build can be measured with its folder: `npm run bench:web -- /path/to/dist`.
 */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import chromiumBinary from '@sparticuz/chromium'
import { withKnownFonts } from '../tests/fonts/fonts.ts'
import { all, documentAt, text } from '../tests/support/dom.ts'
import { serveCompressed } from './compressing-server.ts'
import { searchRows } from './web-search.ts'

const PAGES = ['zh/tasks/7/', 'en/tasks/7/', 'zh/text/', 'en/text/']
const ROUNDS = 9
/** Lighthouse's slow 4G as it is on the line: a round trip of 150 ms, 1.6 Mbit/s down; the processor slowed four times. */
const SLOW = { latency: 150, downloadThroughput: (1.6 * 1024 * 1024) / 8, uploadThroughput: (750 * 1024) / 8 }
const SLOWED = 4

const directory = process.argv[2] ?? 'dist'

/** The same sentences, in paragraphs, as a browser shows them by itself. */
function bareOf(path: string): string {
  const document = documentAt(path, directory)
  const blocks = new Set(
    all(document, '[data-segment]').map((el) => el.closest('p, h1, h2, h3, h4, li') ?? el),
  )
  const paragraphs = [...blocks].map((el) => `<p>${text(el)}</p>`)
  return `<!doctype html><html lang="${document.documentElement.lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>.</title>${paragraphs.join('\n')}`
}

const bare = mkdtempSync(join(tmpdir(), 'bare-'))
for (const path of PAGES) {
  mkdirSync(join(bare, path), { recursive: true })
  writeFileSync(join(bare, path, 'index.html'), bareOf(path))
}

interface Paint {
  first: number
  largest: number
}

/** In a browser that has nothing of the site yet, in milliseconds from the start of the navigation. */
async function paint(browser: Browser, address: string): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } })
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  await wire.send('Network.emulateNetworkConditions', { offline: false, ...SLOW })
  await wire.send('Emulation.setCPUThrottlingRate', { rate: SLOWED })
  await page.goto(address, { waitUntil: 'load' })
  const times = await page.evaluate(
    () =>
      new Promise<Paint>((resolve) => {
        new PerformanceObserver((list) => {
          const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN
          resolve({ first, largest: list.getEntries().at(-1)?.startTime ?? Number.NaN })
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  await context.close()
  return times
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const [ours, bareHost] = [await serveCompressed(directory), await serveCompressed(bare)]
const browser = await chromium.launch({
  executablePath: await chromiumBinary.executablePath(),
  env: withKnownFonts,
  args: ['--no-sandbox', '--disable-gpu'],
})

console.log(`Medians of ${ROUNDS}, in ms: 150 ms a round trip, 1.6 Mbit/s, processor slowed ${SLOWED} times.`)
const rows: Record<string, object> = {}
for (const path of PAGES) {
  const [mine, plain]: [Paint[], Paint[]] = [[], []]
  // In turn, so that what else the machine does meets both; the first round warms the servers up.
  for (let round = 0; round <= ROUNDS; round++) {
    const both = [
      await paint(browser, `${ours.origin}/${path}`),
      await paint(browser, `${bareHost.origin}/${path}`),
    ] as const
    if (round === 0) continue
    mine.push(both[0])
    plain.push(both[1])
  }
  const first = median(mine.map((one) => one.first))
  const bareFirst = median(plain.map((one) => one.first))
  rows[`/${path}`] = {
    'first paint': Math.round(first),
    'largest paint': Math.round(median(mine.map(({ largest }) => largest))),
    bare: Math.round(bareFirst),
    ratio: Number((first / bareFirst).toFixed(2)),
  }
}
console.table(rows)

console.log(
  'A first search, medians too, with a round trip of 562.5 ms as DevTools emulates it; bytes from the click, or the link, on.',
)
console.table(
  await searchRows(
    browser,
    directory,
    [
      ['zh', '生物饲料'],
      ['en', 'vaccines'],
    ],
    ROUNDS,
  ),
)

await browser.close()
await Promise.all([ours.close(), bareHost.close()])
