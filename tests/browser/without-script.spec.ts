/** Everything but search and the choices is there without JavaScript. */
import { expect, test } from '@playwright/test'
import { builtPages, readPage } from '../support/pages.ts'
import { address, desktop, everyKind, otherLanguage, phone, policy } from './support/site.ts'

test.use({ javaScriptEnabled: false, viewport: desktop })

/** Pages with the contents of the document beside the text. */
const reading = everyKind.filter(
  (page) => /class="contents[ "]/.test(readPage(page)) && page.path !== 'parallel/',
)

test('scripts do not run here', async ({ page }) => {
  await page.goto('/zh/')
  await expect(page.locator('html')).not.toHaveAttribute('data-script')
})

test('every kind of page has its heading, its text and the ways to other pages, and offers nothing that needs the script', async ({
  page,
}) => {
  const found: string[] = []
  for (const path of everyKind.map(address)) {
    await page.goto(path)
    const faults = await page.locator('html').evaluate((root) => {
      const isSeen = (el: Element) =>
        el.getClientRects().length > 0 && el.checkVisibility({ visibilityProperty: true })
      const all = (selector: string) => [...root.querySelectorAll(selector)]
      const text = all('main :is(p, li)').filter(isSeen)
      // On a wide screen the ways stand in the row, or in the footer; nothing has to be opened.
      const ways = all('header nav a').map((a) => a.getAttribute('href'))
      const shown = all('body > :is(header, footer) a')
        .filter(isSeen)
        .map((a) => a.getAttribute('href'))
      const scripted = all('.needs-script')
      return Object.entries({
        'not one heading': all('h1').length !== 1 || !all('h1').every(isSeen),
        'no text': text.map((el) => el.textContent).join('').length <= 20,
        'too few ways': ways.length <= 3,
        'a way is hidden': !ways.every((way) => shown.includes(way)),
        'nothing is marked as needing the script': scripted.length === 0,
        'offers what needs the script': scripted.some(isSeen),
      }).flatMap(([fault, is]) => (is ? fault : []))
    })
    found.push(...faults.map((fault) => `${path}: ${fault}`))
  }
  expect(found).toEqual([])
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

  test('the contents of every kind of page unfold and lead on', async ({ page }) => {
    expect(reading.length).toBeGreaterThan(0)
    for (const path of reading.map(address)) {
      await page.goto(path)
      const entry = page.locator('.contents a[href*="#part-6"]')
      await expect.soft(entry, path).toBeHidden()
      await page.locator('.contents summary').click()
      await entry.click()
      await expect.soft(page, path).toHaveURL(/\/text\/#part-6$/)
      await expect.soft(page.locator('#part-6'), path).toBeInViewport()
    }
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
    await expect(page.locator('main input:visible')).toHaveCount(0)
    const ways = page.locator('main a:visible')
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
  const found: string[] = []
  for (const path of reading.map(address)) {
    await page.goto(path)
    const other = path.startsWith('/en/') ? 'zh-Hans' : 'en'
    const clauses = await page.locator('section.clause').evaluateAll((all) =>
      all.map((clause) => {
        const twin = clause.querySelector('.tools a[hreflang]')
        return { id: clause.id, language: twin?.getAttribute('hreflang'), href: twin?.getAttribute('href') }
      }),
    )
    expect(clauses.length, path).toBeGreaterThan(0)
    for (const { id, language, href } of clauses)
      if (
        language !== other ||
        href !== `${otherLanguage(path)}#${id}` ||
        !idsOf.get(otherLanguage(path))?.has(id)
      )
        found.push(`${path}#${id}: ${language} ${href}`)
  }
  expect(found).toEqual([])
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
