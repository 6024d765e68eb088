/**
 * How pages stand on the screen, measured in them: `npm run build && npm run bench:reading`.
 * Another build can be measured with its folder: `npm run bench:reading -- /path/to/dist`.
 */
import { chromium, type Page } from '@playwright/test'
import chromiumBinary from '@sparticuz/chromium'
import { withKnownFonts } from '../tests/fonts/fonts.ts'
import { builtPages } from '../tests/support/pages.ts'
import { serveCompressed } from './compressing-server.ts'

const directory = process.argv[2] ?? 'dist'
const paths = builtPages(directory).map(({ path }) => path)
const host = await serveCompressed(directory)
const browser = await chromium.launch({
  executablePath: await chromiumBinary.executablePath(),
  env: withKnownFonts,
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage()

async function at(path: string, width: number, height: number): Promise<Page> {
  await page.setViewportSize({ width, height })
  await page.goto(`${host.origin}/${path}`)
  return page
}

/** Share of the height of the clauses, in per cent, that no text of theirs fills, but notes beside it. */
const emptyShare = async (path: string, width: number): Promise<number> =>
  (await at(path, width, 900)).locator('article .clause').evaluateAll((clauses) => {
    const height = (el: Element | null) => el?.getBoundingClientRect().height ?? 0
    const whole = clauses.reduce((sum, clause) => sum + height(clause), 0)
    const text = clauses.reduce((sum, clause) => sum + height(clause.querySelector('.prose')), 0)
    return Math.round((1000 * (whole - text)) / whole) / 10
  })

/** From the lower edge of the header to the first word of the text or heading, in CSS pixels. */
const firstWord = async (path: string): Promise<number> =>
  (await at(path, 360, 640)).evaluate(() => {
    const top = (el: Element | null) => el?.getBoundingClientRect().top ?? Number.NaN
    const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0
    return Math.round(top(document.querySelector('main :is(h1, [data-segment])')) - header)
  })

const section = /^(zh|en)\/(domains|zones|tasks|safeguards)\/[^/]+\/$/
const shares = []
for (const path of paths.filter((path) => section.test(path))) {
  const row: Record<string, number | string> = { path }
  for (const width of [1280, 1440, 1920]) row[width] = await emptyShare(path, width)
  shares.push(row)
}
console.log('Height of the text block of a section that no text fills, in per cent, by width of the window.')
console.table(shares)

console.log('At 360 pixels: from the header to the first word; length of the page.')
const kinds = ['zh/tasks/7/', 'zh/domains/biomaterials/', 'zh/zones/materials-bay/', 'zh/safeguards/1/']
const more = [
  'zh/text/',
  'zh/at-a-glance/',
  'zh/directions/',
  'zh/units/',
  'zh/glossary/',
  'zh/search/',
  'zh/',
]
const phone = []
for (const path of [...kinds, ...more, 'zh/downloads/', 'zh/about/']
  .flatMap((p) => [p, p.replace('zh/', 'en/')])
  .concat('parallel/', 'c/task-7-1/', ''))
  phone.push({
    path: `/${path}`,
    'first word': await firstWord(path),
    length: await page.evaluate(() => document.documentElement.scrollHeight),
  })
console.table(phone)

await browser.close()
await host.close()
