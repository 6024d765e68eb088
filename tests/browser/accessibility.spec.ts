/** What opens on a page has no accessibility fault; the pages themselves: `pages.spec.ts`. */
import { expect, test } from '@playwright/test'
import { contrast, faults } from './support/axe.ts'
import { desktop, phone } from './support/site.ts'

test('the opened menu of a phone has none', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('/zh/tasks/')
  await page.locator('[popovertarget=menu]').click()
  await expect(page.locator('#menu')).toBeVisible()
  expect(await faults(page)).toEqual([])
})

test('search results and the answer to nothing found have none', async ({ page }) => {
  for (const [query, state] of [
    ['生物饲料', 'done'],
    ['qqqq', 'empty'],
  ]) {
    await page.goto(`/zh/search/?q=${query}`)
    await expect(page.locator(`#search-results[data-state=${state}]`)).toBeAttached()
    expect(await faults(page), `search for ${query}`).toEqual([])
  }
})

test('a box without a name and grey letters on grey are found', async ({ page }) => {
  await page.setViewportSize(desktop)
  await page.goto('/zh/tasks/')
  await page.evaluate(() => {
    const words = document.createElement('p')
    words.textContent = '看不清'
    words.style.cssText = 'color: #ccc; background: #ddd'
    document.querySelector('main')?.append(document.createElement('input'), words)
  })
  const found = (await faults(page)).join('\n')
  expect(found).toContain('label at ')
  expect(found).toContain('color-contrast at ')
  expect((await faults(page, contrast)).join()).toContain('color-contrast at ')
})
