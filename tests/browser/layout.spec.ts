/** Nothing that opens is wider than the screen; the pages themselves: `pages.spec.ts`. */
import { expect, test } from '@playwright/test'
import { tooWide } from './support/width.ts'

test('what opens on the narrowest phone stays inside it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const openers = { '/zh/tasks/': '[popovertarget=menu]', '/en/tasks/': '[popovertarget=menu]' }
  for (const [path, opener] of Object.entries({ ...openers, '/parallel/': '.contents summary' })) {
    await page.goto(path)
    await page.locator(opener).click()
    expect(await tooWide(page), path).toBeNull()
    const opened = page.locator(opener.includes('menu') ? '#menu' : '.contents nav')
    const box = await opened.boundingBox()
    expect(box?.x, path).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0), path).toBeLessThanOrEqual(320)
  }
})

test('search results stay inside the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const query of ['聚乳酸', 'biomanufacturing', 'x'.repeat(300)]) {
    await page.goto(`/en/search/?q=${query}`)
    await expect(page.locator('#search-results')).toHaveAttribute('data-state', /done|empty/)
    expect(await tooWide(page), query).toBeNull()
  }
})

test('an element wider than the screen is found', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/zh/tasks/')
  await page.evaluate(() => {
    const wide = document.createElement('div')
    wide.className = 'wide'
    wide.style.cssText = 'inline-size: 330px; block-size: 1px'
    document.querySelector('main')?.append(wide)
  })
  expect(await tooWide(page)).toContain('div.wide')
})
