/**
 * Writes out what a listener hears on each kind of page, from the browser's accessibility tree of the built site:
 * `npm run build && npm run heard`, or `npm run heard -- zh/tasks/7/ en/search/?q=feed` for these pages alone.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import chromiumBinary from '@sparticuz/chromium'
import { heardLines } from '../tests/browser/support/heard/lines.ts'
import { arrive, heardPages } from '../tests/browser/support/heard/pages.ts'
import { heardTree } from '../tests/browser/support/heard/tree.ts'
import { withKnownFonts } from '../tests/fonts/fonts.ts'
import { serve } from '../tests/support/server.ts'

const FOLDER = 'test-results/heard'

const named = process.argv.slice(2)
const paths = named.length > 0 ? named.map((path) => `/${path}`) : heardPages

mkdirSync(FOLDER, { recursive: true })
const host = await serve('dist')
const browser = await chromium.launch({
  executablePath: await chromiumBinary.executablePath(),
  env: withKnownFonts,
  args: ['--no-sandbox', '--disable-gpu'],
})
const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
for (const path of paths) {
  await arrive(page, host.origin + path)
  const file = join(
    FOLDER,
    `${path.replace(/^\/|\/$/g, '').replace(/[^\p{L}\d.-]+/gu, '_') || 'front-door'}.txt`,
  )
  writeFileSync(file, `${path}\n${heardLines(await heardTree(page)).join('\n')}\n`)
  console.log(file)
}
await browser.close()
await host.close()
