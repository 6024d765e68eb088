/** The copy of the site, unpacked and opened from the disk: no server answers here. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, type Page, test } from '@playwright/test'
import { pagesOf, siteCopyOf } from '../support/site-copy.ts'
import { desktop } from './support/site.ts'

test.use({ viewport: desktop })
test.describe.configure({ mode: 'serial' })

const DIRECTORY = 'test-results/site-copy'
const at = (path: string) => pathToFileURL(join(DIRECTORY, path)).href

test.beforeAll(() => {
  rmSync(DIRECTORY, { recursive: true, force: true })
  for (const [path, bytes] of Object.entries(siteCopyOf('dist'))) {
    mkdirSync(dirname(join(DIRECTORY, path)), { recursive: true })
    writeFileSync(join(DIRECTORY, path), bytes)
  }
})

/** What goes wrong on the pages that it is opened at. */
function faultsOf(page: Page): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('requestfailed', (request) => faults.push(`${request.url()}: ${request.failure()?.errorText}`))
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) faults.push(`${request.url()}: not from the disk`)
  })
  return faults
}

const isStyled = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor !== 'rgba(0, 0, 0, 0)')

const KINDS = [
  'index.html',
  'zh/index.html',
  'zh/text/index.html',
  'en/tasks/7/index.html',
  'parallel/index.html',
  'c/index.html',
  'c/task-7-1/index.html',
  'zh/glossary/index.html',
  'en/directions/index.html',
  'zh/at-a-glance/index.html',
  'en/brief/biomaterials/index.html',
  'zh/search/index.html',
  'en/kit/index.html',
  'zh/downloads/index.html',
]

test('every kind of page opens with its styles and pictures, without a fault and without asking a host', async ({
  page,
}) => {
  const faults = faultsOf(page)
  for (const path of KINDS) {
    await page.goto(at(path))
    expect.soft(await isStyled(page), path).toBe(true)
    await expect.soft(page.locator('h1').first(), path).toBeVisible()
    await expect.soft(page.locator('.needs-script:visible'), path).toHaveCount(0)
    const broken = await page
      .locator('img')
      .evaluateAll((all) =>
        (all as HTMLImageElement[])
          .filter((img) => img.complete && img.naturalWidth === 0)
          .map((img) => img.src),
      )
    expect.soft(broken, path).toEqual([])
  }
  expect(faults).toEqual([])
})

test('a page that asks for what a disk does not give is found out', async ({ page }) => {
  const faults = faultsOf(page)
  writeFileSync(
    join(DIRECTORY, 'wrong.html'),
    '<img src="none.svg"><script type="module" src="none.js"></script>',
  )
  await page.goto(at('wrong.html'))
  await expect.poll(() => faults.length).toBeGreaterThan(1)
  expect(await isStyled(page)).toBe(false)
})

test('links lead on: contents, sections, the other language, a card, a way back', async ({ page }) => {
  await page.goto(at('zh/tasks/7/index.html'))
  await page.locator('main a[rel=next]').click()
  await expect(page).toHaveURL(at('zh/tasks/8/index.html'))
  await page.locator('.language').click()
  await expect(page).toHaveURL(at('en/tasks/8/index.html'))
  await page.locator('.contents a[href*="#part-7"]').click()
  await expect(page).toHaveURL(`${at('en/text/index.html')}#part-7`)
  await expect(page.locator('#part-7')).toBeInViewport()
  await page.locator('#task-7-1 .number').click()
  await expect(page).toHaveURL(at('c/task-7-1/index.html'))
  await page.locator('.site-head .name').click()
  await expect(page).toHaveURL(at('index.html'))
})

test('search says what it needs, and leads to the full text and the glossary', async ({ page }) => {
  for (const [path, words] of [
    ['zh/search/index.html', '检索需要服务器'],
    ['en/search/index.html', 'Search needs a server'],
  ] as const) {
    await page.goto(at(path))
    await expect(page.locator('main')).toContainText(words)
    for (const way of ['text', 'glossary'])
      await expect(page.locator(`main a[href$="/${way}/index.html"]:visible`).first()).toBeVisible()
  }
})

test('the copy holds more pages than are opened here', () => {
  expect(pagesOf(siteCopyOf('dist')).length).toBeGreaterThan(200)
})
