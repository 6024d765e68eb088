/** Going back to a list that is made after load: the reader stands where he stood, and the boxes say what is shown. */
import { type Browser, chromium, expect, type Page, test } from '@playwright/test'

/** As browsers do that keep no page in memory: on little of it, in many apps, or with the developer tools open. */
const withoutPages = ['--disable-features=BackForwardCache']

let forgetful: Browser
test.beforeAll(async ({ launchOptions }) => {
  forgetful = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), ...withoutPages],
  })
})
test.afterAll(() => forgetful.close())

const opened = async (baseURL = '') => (await forgetful.newContext({ baseURL })).newPage()

/** Long enough for a scroll to have come to a place. */
const RESTED = 400

const place = (page: Page) => page.evaluate(() => scrollY)

async function scrolled(page: Page, top: number) {
  await page.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), top)
  await expect.poll(() => place(page)).toBe(top)
}

const settled = {
  search: (page: Page) =>
    expect(page.locator('#search-results')).toHaveAttribute('data-state', /^(done|empty)$/),
  directions: (page: Page) => expect(page.locator('direction-finder')).toHaveClass(/asked/),
  kit: (page: Page) => expect(page.locator('.entry')).toHaveCount(5),
  glossary: (page: Page) => expect(page.locator('glossary-filter input')).toHaveValue('生物'),
}
const KIT = 'task-7-1,task-7-2,task-7-3,task-8-1,task-8-2'
const LISTS = [
  ['search', `/zh/search/?q=${encodeURIComponent('生物制造')}`, 2_500],
  ['directions', `/zh/directions/?q=${encodeURIComponent('生物')}`, 1_800],
  ['kit', `/zh/kit/?c=${KIT}`, 1_200],
  ['glossary', `/zh/glossary/?q=${encodeURIComponent('生物')}`, 900],
] as const

for (const [list, address, top] of LISTS)
  test.describe(`the ${list} list`, () => {
    const open = async (baseURL: string | undefined) => {
      const page = await opened(baseURL)
      await page.goto(address)
      await settled[list](page)
      await scrolled(page, top)
      return page
    }

    test('is where it was after Back', async ({ baseURL }) => {
      const page = await open(baseURL)
      // At once: the scroll has not rested.
      await page.goto('/zh/about/')
      await page.goBack()
      await settled[list](page)
      await expect.poll(() => place(page)).toBe(top)
      await page.waitForTimeout(500)
      expect(await place(page)).toBe(top)
      await page.context().close()
    })

    test('and after a reload', async ({ baseURL }) => {
      const page = await open(baseURL)
      await page.waitForTimeout(RESTED)
      await page.reload()
      await settled[list](page)
      await expect.poll(() => place(page)).toBe(top)
      await page.context().close()
    })

    test('begins at its top where one comes anew', async ({ baseURL }) => {
      const page = await open(baseURL)
      await page.goto('/zh/about/')
      await page.goto(address)
      await settled[list](page)
      await page.waitForTimeout(300)
      expect(await place(page)).toBe(0)
      await page.context().close()
    })
  })

test('each choice on one page has its place', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto(`/zh/search/?q=${encodeURIComponent('生物制造')}`)
  await settled.search(page)
  const all = await page.locator('#search-results').getAttribute('data-count')
  await scrolled(page, 2_500)
  await page.waitForTimeout(RESTED)
  // The filters stand beside the list.
  await page.locator('.filters input[name=kind][value=measure]').check()
  await expect(page.locator('#search-results')).not.toHaveAttribute('data-count', all ?? '')
  await scrolled(page, 700)
  await page.waitForTimeout(RESTED)
  await page.goBack()
  await expect(page.locator('#search-results')).toHaveAttribute('data-count', all ?? '')
  await expect.poll(() => place(page)).toBe(2_500)
  await page.goForward()
  await expect(page.locator('#search-results')).not.toHaveAttribute('data-count', all ?? '')
  await expect.poll(() => place(page)).toBe(700)
})

test('whoever has moved on is not taken back', async ({ baseURL }) => {
  const page = await opened(baseURL)
  await page.goto(`/zh/search/?q=${encodeURIComponent('生物制造')}`)
  await settled.search(page)
  await scrolled(page, 2_500)
  await page.goto('/zh/about/')
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/text.json', async (route) => {
    await released
    await route.continue()
  })
  await page.goBack({ waitUntil: 'commit' })
  // Its script is there to notice.
  await page.locator('policy-search:defined').waitFor()
  await page.locator('policy-search input[name=q]').click()
  release()
  await settled.search(page)
  await page.waitForTimeout(300)
  expect(await place(page)).toBeLessThan(2_000)
  await page.context().close()
})

test.describe('what the browser restores by itself', () => {
  test('does not contradict the address', async ({ baseURL }) => {
    const page = await opened(baseURL)
    for (const [path, box, other] of [
      ['/zh/search/?q=疫苗', 'policy-search input[name=q]', '秸秆'],
      ['/zh/directions/?q=疫苗', 'direction-finder input[name=q]', '秸秆'],
      ['/zh/glossary/?q=疫苗', 'glossary-filter input', '秸秆'],
    ] as const) {
      await page.goto(path)
      // Changed by what the page does not hear of, as an extension or a password manager does.
      await page.locator(box).evaluate((field: HTMLInputElement, value) => {
        field.value = value
      }, other)
      await page.goto('/zh/about/')
      await page.goBack()
      await expect(page.locator(box), path).toHaveValue('疫苗')
      await expect(page).toHaveURL(new RegExp(encodeURIComponent('疫苗')))
    }
    await page.context().close()
  })

  test('brings no clause into the kit that was taken out elsewhere', async ({ baseURL }) => {
    const page = await opened(baseURL)
    await page.goto('/zh/kit/')
    await page.locator('input[value="task-7-1"]').check()
    await page.locator('input[value="task-7-2"]').check()
    await page.locator('input[name=codes]').uncheck()
    await expect(page.locator('.entry')).toHaveCount(2)
    await page.goto('/zh/about/')
    await page.evaluate(() => localStorage.setItem('kit', 'task-7-2'))
    await page.goBack()
    await expect(page.locator('.entry')).toHaveCount(1)
    await expect(page.locator('input[value="task-7-1"]')).not.toBeChecked()
    // The boxes say what is shown.
    const codes = await page.locator('input[name=codes]').isChecked()
    await expect(page.locator('policy-kit.without-codes')).toHaveCount(codes ? 0 : 1)
    await page.context().close()
  })
})
