/** From a page to the same place in the other language; and addresses with nonsense in them. */
import { expect, test } from '@playwright/test'
import { listen } from './support/quiet.ts'
import { ALL, everyKind, parts } from './support/site.ts'

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
  await page.locator('main input[type=search]').fill('CAR-T')
  await expect(page.locator('#search-results')).toHaveAttribute('data-state', 'done')
  await page.locator('header .language').click()
  await expect(page).toHaveURL('/en/search/?q=CAR-T')
  await expect(page.locator('main input[type=search]')).toHaveValue('CAR-T')
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

/** Each kind of page is opened at one of them in turn, or at all when all is asked for; once open it meets all. */
const openings = everyKind.flatMap(({ path }, i) =>
  HOSTILE.filter((_, n) => ALL || n === i % HOSTILE.length).map((hash) => ({ path: `/${path}`, hash })),
)

const PARTS = Math.ceil(openings.length / 21)
for (const [i, some] of parts(openings, PARTS).entries())
  test(`no page minds a hostile address (${i + 1} of ${PARTS})`, async ({ page, baseURL }) => {
    const noise = await listen(page, baseURL ?? '')
    const found: string[] = []
    // The page for what is missing at an address of its own: here its being missing is not the point.
    for (const { path, hash } of some) {
      await page.goto(path + hash)
      await page.evaluate(async (list) => {
        for (const next of list) {
          location.hash = ''
          location.hash = next
          await new Promise((resolve) => setTimeout(resolve, 20))
        }
      }, HOSTILE)
      const heard = await noise.take()
      if ((await page.locator('img[src=x]').count()) > 0) heard.push('what was written became an element')
      found.push(...heard.map((line) => `${path}${hash.slice(0, 40)}: ${line}`))
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
