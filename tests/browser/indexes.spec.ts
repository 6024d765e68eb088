/** Rows of the indexes lead on wherever they are pressed; what else stands in a row leads where it says. */
import { expect, type Page, test } from '@playwright/test'
import { desktop, phone } from './support/site.ts'

/** Whose link is met in the middle of the words of each row, where it is not the one of its title. */
const astray = (page: Page): Promise<string[]> =>
  page.locator('main li:has(h2)').evaluateAll((rows) =>
    rows.flatMap((row) => {
      row.scrollIntoView({ block: 'center' })
      const title = row.querySelector('h2 a')
      const words = row.querySelector('h2 ~ p')?.getBoundingClientRect() ?? new DOMRect()
      const found = document.elementFromPoint(words.left + words.width / 2, words.top + words.height / 2)
      return found === title ? [] : [title?.textContent ?? '']
    }),
  )

for (const [name, viewport] of Object.entries({ phone, desktop }))
  test(`a row is one target on a ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    for (const path of ['/zh/tasks/', '/zh/safeguards/', '/en/domains/', '/zh/zones/']) {
      await page.goto(path)
      expect(await page.locator('main li:has(h2)').count(), path).toBeGreaterThan(3)
      expect(await astray(page), path).toEqual([])
    }
  })

test('words that lie over their row are found', async ({ page }) => {
  await page.setViewportSize(desktop)
  await page.goto('/zh/tasks/')
  await page.evaluate(() => {
    const words = document.querySelector<HTMLElement>('main h2 ~ p')
    if (words) words.style.position = 'relative'
  })
  expect(await astray(page)).toEqual(['引育并举'])
})

test('the other links of a zone lead where they say', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('/zh/zones/')
  const task = page.locator('main li:has(h2)').nth(2).getByRole('link', { name: '任务 7' })
  expect((await task.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await task.click()
  await expect(page).toHaveURL('/zh/tasks/7/')
})
