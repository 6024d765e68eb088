/** From a page to the same place in the other language; and addresses with nonsense in them. */
import { expect, test } from '@playwright/test'
import { builtPages } from '../support/pages.ts'
import { listen } from './support/quiet.ts'
import { address, everyKind, isPaired } from './support/site.ts'

const paths = new Set(builtPages().map(address))
const otherLanguage = (path: string) =>
  path.replace(/^\/(zh|en)\//, (_, language) => (language === 'zh' ? '/en/' : '/zh/'))

test('every kind of page leads to the same page in the other language and back', async ({ page }) => {
  for (const path of everyKind.filter(isPaired).map(address)) {
    expect(paths.has(otherLanguage(path)), path).toBe(true)
    await page.goto(path)
    const before = await page.locator('html').getAttribute('lang')
    await page.locator('header .language').click()
    await expect(page).toHaveURL(otherLanguage(path))
    await expect(page.locator('html')).not.toHaveAttribute('lang', before ?? '')
    await page.locator('header .language').click()
    await expect(page).toHaveURL(path)
  }
})

test('the query and the place in the page come along', async ({ page }) => {
  await page.goto('/zh/tasks/7/?q=a%20b%26c#task-7-1')
  await page.locator('header .language').click()
  await expect(page).toHaveURL('/en/tasks/7/?q=a%20b%26c#task-7-1')
  await expect(page.locator(':target')).toHaveAttribute('id', 'task-7-1')
})

test('so does the place reached after the page was opened', async ({ page }) => {
  await page.goto('/en/text/')
  await page.locator('.contents a[href="#task-7"]').click()
  await page.locator('header .language').click()
  await expect(page).toHaveURL('/zh/text/#task-7')
})

test('a search comes along and is asked again', async ({ page }) => {
  await page.goto('/zh/search/')
  await page.locator('main input').fill('CAR-T')
  await expect(page.locator('#search-results')).toHaveAttribute('data-state', 'done')
  await page.locator('header .language').click()
  await expect(page).toHaveURL('/en/search/?q=CAR-T')
  await expect(page.locator('main input')).toHaveValue('CAR-T')
  await expect(page.locator('#search-results')).toHaveAttribute('data-state', 'done')
})

const HOSTILE = [
  '#%E0%A4%A',
  '#"><img src=x onerror=alert(1)>',
  "#');alert(1)//",
  '#[id',
  `#${'x'.repeat(5000)}`,
  '#%00',
]

for (const hash of HOSTILE)
  test(`no kind of page minds the address ${hash.slice(0, 40)}`, async ({ page, baseURL }) => {
    const noise = await listen(page, baseURL ?? '')
    const found: string[] = []
    // The page for what is missing at an address of its own: here its being missing is not the point.
    for (const path of everyKind.map((built) => `/${built.path}`)) {
      // Once when the page opens, once while it is open.
      await page.goto(path + hash)
      await page.evaluate(async (next) => {
        location.hash = ''
        location.hash = next
        await new Promise((resolve) => setTimeout(resolve, 20))
      }, hash)
      found.push(...(await noise.take()).map((line) => `${path}: ${line}`))
      expect(await page.locator('img[src=x]').count(), path).toBe(0)
    }
    expect(found).toEqual([])
  })

test('nor does the language link, which carries it along', async ({ page, baseURL }) => {
  const noise = await listen(page, baseURL ?? '')
  await page.goto('/zh/tasks/7/?q=%22%3E%3Cimg%20src%3Dx%3E#%E0%A4%A')
  await page.locator('header .language').click()
  await expect(page).toHaveURL(/\/en\/tasks\/7\/\?q=%22%3E%3Cimg%20src%3Dx%3E#%E0%A4%A$/)
  expect(await page.locator('img').count()).toBe(0)
  expect(await noise.take()).toEqual([])
})
