/** Under the headers of nginx, and what the page says itself, everything works and nothing is refused. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '@playwright/test'
import { listen } from '../browser/support/quiet.ts'
import { address, everyKind, MISSING } from '../browser/support/site.ts'

test('every kind of page is quiet', async ({ page, baseURL }) => {
  const noise = await listen(page, baseURL ?? '')
  for (const built of everyKind) {
    const path = address(built)
    await page.goto(path, { waitUntil: 'networkidle' })
    const heard = await noise.take()
    const meant = path.endsWith(MISSING) ? /^(404 .*no-such-page|console .*\b404\b)/ : /$^/
    expect
      .soft(
        heard.filter((line) => !meant.test(line)),
        path,
      )
      .toEqual([])
  }
})

test('search and the finder, with WebAssembly; copying, the kit and the theme', async ({ page, baseURL }) => {
  await page.addInitScript(() => {
    document.execCommand = () => false
  })
  const noise = await listen(page, baseURL ?? '')
  await page.goto('/zh/search/?q=生物', { waitUntil: 'networkidle' })
  await expect(page.locator('#search-results')).toHaveAttribute('data-state', 'done')
  await expect(page.locator('#search-results a').first()).toBeVisible()
  await page.goto('/en/directions/?q=enzyme', { waitUntil: 'networkidle' })
  await expect(page.locator('direction-finder.asked .index li:visible').first()).toContainText(/enzyme/i)
  // What the finder has no name for, it looks for in the text.
  await page.goto('/zh/directions/?q=区经委', { waitUntil: 'networkidle' })
  await expect(page.locator('.in-text ol li').first()).toBeVisible()
  await page.goto('/en/tasks/7/', { waitUntil: 'networkidle' })
  await page.locator('theme-switch button').click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', /dark|light/)
  await page.locator('.copy').first().click()
  await page.locator('dialog .row button').first().click()
  await expect(page.locator('dialog textarea')).toBeVisible()
  await page.goto('/zh/kit/?c=task-7-1,title', { waitUntil: 'networkidle' })
  await expect(page.locator('.entry')).toHaveCount(2)
  expect(await noise.take()).toEqual([])
})

test('drawings and feeds open by themselves', async ({ page, baseURL }) => {
  const noise = await listen(page, baseURL ?? '')
  for (const path of [
    '/downloads/at-a-glance.zh.svg',
    '/c/task-7-1/qr.svg',
    '/data/changes.en.atom',
    '/data/akn.zh.xml',
    '/data/policy.json',
    '/SHA256SUMS',
  ]) {
    const answer = await page.goto(path)
    expect.soft([path, answer?.status()]).toEqual([path, 200])
  }
  expect(await noise.take()).toEqual([])
})

test('other sites may show pictures and read data, but not put a page into a frame', async ({
  page,
  baseURL,
}) => {
  const elsewhere = createServer((request, response) => {
    const picture = request.url === '/picture/'
    if (picture) response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp')
    response.setHeader('Content-Type', 'text/html')
    response.end(
      `<!doctype html><link rel="icon" href="data:,">${picture ? `<img src="${baseURL}/share/zh.png">` : `<iframe src="${baseURL}/zh/"></iframe>`}`,
    )
  })
  await new Promise<void>((listening) => elsewhere.listen(0, '127.0.0.1', listening))
  const site = `http://localhost:${(elsewhere.address() as AddressInfo).port}`

  await page.goto(`${site}/picture/`)
  await expect(page.locator('img')).toHaveJSProperty('naturalWidth', 1200)
  const card = `${baseURL}/c/task-7-1/card.json`
  expect(await page.evaluate(async (address) => (await fetch(address)).status, card)).toBe(200)

  const said = page.waitForEvent('console', { timeout: 20_000 })
  await page.goto(`${site}/frame/`)
  expect((await said).text()).toContain("frame-ancestors 'none'")
  elsewhere.close()
})
