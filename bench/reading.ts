/**
 * How pages stand on the screen, measured in them: `npm run build && npm run bench:reading`.
 * Another build can be measured with its folder: `npm run bench:reading -- /path/to/dist`.
 */
import { chromium } from '@playwright/test'
import chromiumBinary from '@sparticuz/chromium'
import { emptyShare, firstWord } from '../tests/browser/support/reading.ts'
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

async function open(path: string, width: number, height: number) {
  await page.setViewportSize({ width, height })
  await page.goto(`${host.origin}/${path}`)
}

const section = /^(zh|en)\/(domains|zones|tasks|safeguards)\/[^/]+\/$/
const shares = []
for (const path of paths.filter((path) => section.test(path))) {
  const row: Record<string, number | string> = { path }
  for (const width of [1280, 1440, 1920]) {
    await open(path, width, 900)
    row[width] = await emptyShare(page)
  }
  shares.push(row)
}
console.log('Height of the text block of a section that no text fills, in per cent, by width of the window.')
console.table(shares)

console.log('At 360 pixels: from the header to the first word; length of the page.')
const folders = [
  '',
  'text/',
  'tasks/7/',
  'domains/biomaterials/',
  'zones/materials-bay/',
  'safeguards/1/',
  'at-a-glance/',
]
const tools = ['directions/', 'units/', 'glossary/', 'search/', 'downloads/', 'kit/', 'about/']
const both = ['', 'parallel/', 'c/task-7-1/']
const phone = []
for (const path of [
  ...[...folders, ...tools].flatMap((folder) => [`zh/${folder}`, `en/${folder}`]),
  ...both,
]) {
  await open(path, 360, 640)
  const length = await page.evaluate(() => document.documentElement.scrollHeight)
  phone.push({ path: `/${path}`, 'first word': await firstWord(page), length })
}
console.table(phone)

await browser.close()
await host.close()
