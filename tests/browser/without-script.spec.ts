/** Everything but search and the choices is there without JavaScript. */
import { expect, test } from '@playwright/test'
import { builtPages, readPage } from '../support/pages.ts'
import { address, desktop, everyKind, phone, policy } from './support/site.ts'

test.use({ javaScriptEnabled: false, viewport: desktop })

/** Pages with the contents of the document beside the text. */
const reading = everyKind.filter(
  (page) => /class="contents[ "]/.test(readPage(page)) && page.path !== 'parallel/',
)

test('scripts do not run here', async ({ page }) => {
  await page.goto('/zh/')
  await expect(page.locator('html')).not.toHaveAttribute('data-script')
})

for (const built of everyKind)
  test(`${address(built)} has its heading, its text and the ways to other pages`, async ({ page }) => {
    await page.goto(address(built))
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('h1')).toBeVisible()
    const text = await page.locator('main :is(p, li):visible').allTextContents()
    expect(text.join('').length).toBeGreaterThan(20)
    // On a wide screen the ways stand in the row; nothing has to be opened.
    const ways = page.locator('header nav a')
    expect(await ways.count()).toBeGreaterThan(3)
    for (const way of await ways.all()) await expect(way).toBeVisible()
  })

test('what needs the script is not offered', async ({ page }) => {
  for (const built of everyKind) {
    await page.goto(address(built))
    expect(await page.locator('.needs-script').count()).toBeGreaterThan(0)
    const offered = await page
      .locator('.needs-script:visible')
      .evaluateAll((all) => all.map((el) => el.outerHTML))
    expect(offered, address(built)).toEqual([])
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: phone })

  for (const path of ['/zh/tasks/7/', '/en/', '/parallel/', '/'])
    test(`the menu of ${path} opens and leads on`, async ({ page }) => {
      await page.goto(path)
      const way = page.locator('#menu a[href$="/text/"]').first()
      await expect(way).toBeHidden()
      await page.locator('[popovertarget=menu]').click()
      await way.click()
      await expect(page).toHaveURL(/\/text\/$/)
    })

  for (const built of reading)
    test(`the contents of ${address(built)} unfold and lead on`, async ({ page }) => {
      await page.goto(address(built))
      const entry = page.locator('.contents a[href*="#part-6"]')
      await expect(entry).toBeHidden()
      await page.locator('.contents summary').click()
      await entry.click()
      await expect(page).toHaveURL(/\/text\/#part-6$/)
      await expect(page.locator('#part-6')).toBeInViewport()
    })
})

test('on a wide screen the contents stand open beside the text', async ({ page }) => {
  await page.goto('/zh/tasks/7/')
  await page.locator('.contents a[href$="/zh/tasks/8/"]').click()
  await expect(page).toHaveURL(/\/zh\/tasks\/8\/$/)
})

test('sections lead to the next one and back', async ({ page }) => {
  const sections = reading.filter(({ path }) => !path.endsWith('/text/'))
  expect(sections.length).toBeGreaterThan(0)
  for (const built of sections) {
    await page.goto(address(built))
    await page.locator('main a[rel=next]').click()
    await expect(page).not.toHaveURL(address(built))
    await page.locator('main a[rel=prev]').click()
    await expect(page).toHaveURL(address(built))
  }
})

test('search says that it needs a script and offers other ways', async ({ page }) => {
  for (const [path, words] of [
    ['/zh/search/?q=生物', '检索需要浏览器运行脚本'],
    ['/en/search/?q=bio', 'Search needs a browser that runs scripts'],
  ] as const) {
    await page.goto(path)
    // Playwright's own matchers of text never look into <noscript>.
    const said = page.locator('main noscript p')
    await expect(said).toBeVisible()
    expect(await said.textContent()).toContain(words)
    await expect(page.locator('main input')).toBeHidden()
    const ways = page.locator('main p a:visible')
    expect(await ways.count()).toBeGreaterThan(1)
    for (const way of await ways.all()) {
      const answer = await page.request.get((await way.getAttribute('href')) ?? '')
      expect(answer.status()).toBe(200)
    }
  }
})

test('every clause leads to itself in the other language', async ({ page }) => {
  const idsOf = new Map(
    builtPages().map((built) => [
      address(built),
      new Set([...readPage(built).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)),
    ]),
  )
  for (const built of reading) {
    await page.goto(address(built))
    const here = (await page.locator('html').getAttribute('lang')) ?? ''
    const clauses = await page.locator('section.clause').all()
    expect(clauses.length, built.path).toBeGreaterThan(0)
    for (const clause of clauses) {
      const id = await clause.getAttribute('id')
      const twin = clause.locator('.tools a[hreflang]')
      expect(await twin.getAttribute('hreflang')).toBe(here === 'en' ? 'zh-Hans' : 'en')
      const [path = '', target] = ((await twin.getAttribute('href')) ?? '').split('#')
      expect(path).toBe(
        here === 'en' ? address(built).replace('/en/', '/zh/') : address(built).replace('/zh/', '/en/'),
      )
      expect(target).toBe(id)
      expect(idsOf.get(path)?.has(id ?? ''), `${path}#${id}`).toBe(true)
    }
  }
})

test('one such link, followed, arrives at the clause', async ({ page }) => {
  await page.goto('/zh/tasks/7/')
  await page.locator('#task-7-2 .tools a[hreflang=en]').click()
  await expect(page).toHaveURL('/en/tasks/7/#task-7-2')
  await expect(page.locator('#task-7-2')).toBeInViewport()
  await expect(page.locator(':target')).toHaveAttribute('id', 'task-7-2')
})

test('side by side every sentence stands in both languages', async ({ page }) => {
  await page.goto('/parallel/')
  for (const locale of ['zh', 'en'] as const) {
    const shown = await page.locator(`.side.${locale} [data-segment]:visible`).allInnerTexts()
    expect(shown.length).toBe(policy.clauses.flatMap((clause) => clause.segments).length)
  }
})

test('an address with a clause arrives at it and shows which it is', async ({ page }) => {
  await page.goto('/zh/tasks/7/#task-7-1')
  const clause = page.locator('#task-7-1')
  await expect(page.locator(':target')).toHaveAttribute('id', 'task-7-1')
  await expect(clause).toBeInViewport()
  const background = (id: string) => page.locator(id).evaluate((el) => getComputedStyle(el).backgroundColor)
  expect(await background('#task-7-1')).not.toBe(await background('#task-7-2'))
})

test('the language link leads to the same page', async ({ page }) => {
  await page.goto('/en/tasks/7/')
  await page.locator('header .language').click()
  await expect(page).toHaveURL('/zh/tasks/7/')
})
