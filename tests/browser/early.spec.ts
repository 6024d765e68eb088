/** On a slow line the page is there before its script: what a reader types or chooses meanwhile is kept. */
import { expect, type Page, test } from '@playwright/test'
import { desktop } from './support/site.ts'

test.use({ viewport: desktop })

/** Opens a page whose script does not come until the returned function is called. */
async function openWithoutScript(page: Page, path: string): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\.js$/, async (route) => {
    await released
    await route.continue()
  })
  await page.goto(path, { waitUntil: 'commit' })
  await page.locator('footer').waitFor()
  return release
}

test('the finder shows what was asked and chosen, beside what the address says', async ({ page }) => {
  const release = await openWithoutScript(page, '/en/directions/?domain=biomaterials#dir-lactic-acid')
  const rows = page.locator('direction-finder .index li:visible')
  const all = await rows.count()
  await page.locator('direction-finder input[name=q]').fill('PLA')
  await page.locator('direction-finder select[name=kind]').selectOption('product')
  release()
  await expect(page).toHaveURL('/en/directions/?domain=biomaterials&q=PLA&kind=product')
  await expect.poll(() => rows.count()).toBeLessThan(all / 4)
  await expect(page.locator('direction-finder input[name=q]')).toHaveValue('PLA')
  await expect(page.locator('direction-finder select[name=domain]')).toHaveValue('biomaterials')
})

test('the finder says that the names are on their way, however they were asked for', async ({ page }) => {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/names.json', async (route) => {
    await released
    await route.continue()
  })
  await page.goto('/en/directions/')
  // Turning to the box fetches the names; what is typed then waits for the same ones.
  await page.locator('direction-finder input[name=q]').fill('PLA')
  await expect(page.locator('direction-finder .count')).toHaveText(/^Loading/)
  release()
  await expect(page.locator('direction-finder .count')).not.toHaveText(/^Loading/)
})

test('search answers what was typed', async ({ page }) => {
  const release = await openWithoutScript(page, '/zh/search/?q=生物')
  await page.locator('policy-search input[type=search]').fill('疫苗')
  release()
  await expect(page).toHaveURL(`/zh/search/?q=${encodeURIComponent('疫苗')}`)
  await expect(page.locator('#search-results')).toHaveAttribute('data-state', 'done')
  await expect(page.locator('policy-search input[type=search]')).toHaveValue('疫苗')
})

test('the kit takes the clauses that were chosen, after those it had', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('kit', 'title'))
  const release = await openWithoutScript(page, '/zh/kit/')
  await page.locator('input[value="task-7-1"]').check()
  release()
  await expect(page.locator('.entry')).toHaveCount(2)
  expect(await page.evaluate(() => localStorage.getItem('kit'))).toBe('title,task-7-1')
})
