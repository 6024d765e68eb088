/** Pages that do something when asked make no errors, call nobody and keep nothing; all pages at rest: `pages.spec.ts`. */
import { expect, test } from '@playwright/test'
import { listen } from './support/quiet.ts'

test('pages that do something when asked make no noise', async ({ page, baseURL }) => {
  // Nothing may copy.
  await page.addInitScript(() => {
    document.execCommand = () => false
  })
  const noise = await listen(page, baseURL ?? '')
  await page.goto('/zh/search/?q=生物', { waitUntil: 'networkidle' })
  await expect(page.locator('#search-results')).toHaveAttribute('data-state', 'done')
  await page.goto('/parallel/?view=en#task-7-1.s2', { waitUntil: 'networkidle' })
  await page.locator('theme-switch button').click()
  await page.goto('/en/tasks/7/', { waitUntil: 'networkidle' })
  await page.locator('.copy').first().click()
  // The words are shown instead.
  await page.locator('dialog .row button').first().click()
  await expect(page.locator('dialog textarea')).toBeVisible()
  await page.goto('/zh/kit/?c=task-7-1,title', { waitUntil: 'networkidle' })
  await expect(page.locator('.entry')).toHaveCount(2)
  expect(await noise.take()).toEqual([])
})

test('every kind of noise is heard', async ({ page, baseURL }) => {
  const noise = await listen(page, baseURL ?? '')
  await page.route('**/noisy/', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Noisy</title>
        <meta http-equiv="content-security-policy" content="style-src 'none'">
        <p style="color: red">Noisy</p>
        <img src="http://elsewhere.invalid/x.png" alt=""><img src="/missing.png" alt="">
        <script>document.cookie = 'track=1'; console.warn('careful'); nothing.at.all</script>`,
    }),
  )
  await page.goto('/noisy/', { waitUntil: 'networkidle' })
  const found = (await noise.take()).join('\n')
  for (const expected of [
    'policy style-src-attr inline',
    'foreign http://elsewhere.invalid/x.png',
    `404 ${baseURL}/missing.png`,
    'cookie track',
    'console careful',
    'error nothing is not defined',
  ])
    expect(found).toContain(expected)
})
