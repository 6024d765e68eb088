/** The outreach kit: chosen, shared, printed, embedded; and whatever an address may say. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { troubleStrings } from '../../src/i18n/trouble.ts'
import { filtered } from '../support/kses.ts'
import { openPdf } from '../support/pdf.ts'
import { listen } from './support/quiet.ts'
import { desktop, policy } from './support/site.ts'

test.use({ viewport: desktop })

const entries = (page: Page) =>
  page.locator('.entry').evaluateAll((all) => all.map((el) => (el as HTMLElement).dataset.clause))
const keep = (page: Page, ids: string) =>
  page.addInitScript((kept) => {
    if (localStorage.getItem('kit') === null) localStorage.setItem('kit', kept)
  }, ids)
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('kit'))
const show = async (page: Page, path: string, count: number) => {
  await page.goto(path)
  await expect(page.locator('.entry')).toHaveCount(count)
}

test('says how to fill it while it is empty', async ({ page }) => {
  await show(page, '/en/kit/', 0)
  await expect(page.locator('.empty')).toContainText('Add to the outreach kit')
  await expect(page.locator('.print')).toBeHidden()
})

test('shows the clauses that an address names, in its order, and keeps the reader’s own', async ({
  page,
}) => {
  await keep(page, 'title')
  await show(page, '/zh/kit/?c=task-7-1,domain-biomaterials', 2)
  expect(await entries(page)).toEqual(['task-7-1', 'domain-biomaterials'])
  await expect(page.locator('.foreign')).toBeVisible()
  await page.locator('[data-clause="task-7-1"] .remove').click()
  await expect(page).toHaveURL('/zh/kit/?c=domain-biomaterials')
  expect(await kept(page)).toBe('title')
  await page.locator('.keep').click()
  await expect(page.locator('.foreign')).toBeHidden()
  expect(await kept(page)).toBe('title,domain-biomaterials')
})

test('is filled on the page too, and is there again on the next visit', async ({ page }) => {
  await show(page, '/zh/kit/', 0)
  await page.getByRole('checkbox', { name: '选入：措施 7.1 产业化推进生物材料' }).check()
  await expect(page.locator('.entry')).toHaveCount(1)
  await expect(page.locator('.said')).toHaveText('已选入，共 1 条。')
  await page.getByRole('checkbox', { name: '选入：任务 7 生物材料产业' }).check()
  await expect(page.locator('.said')).toHaveText('已选入，共 2 条。')
  await page.getByRole('checkbox', { name: '选入：任务 7 生物材料产业' }).uncheck()
  await expect(page.locator('.said')).toHaveText('已移除，还有 1 条。可以撤销。')
  await expect(page.locator('.empty')).toBeHidden()
  await show(page, '/en/kit/', 1)
  expect(await entries(page)).toEqual(['task-7-1'])
})

test('each clause has its words, its source, its address and its code', async ({ page }) => {
  await show(page, '/en/kit/?c=task-7-1', 1)
  const entry = page.locator('.entry')
  await expect(entry.locator('blockquote.zh')).toContainText('产业化推进生物材料。')
  await expect(entry.locator('blockquote.en')).toContainText('Advance the industrialization of biomaterials.')
  await expect(entry).toContainText('（金府办发〔2023〕22号）第六部分第（七）项')
  await expect(entry.locator('.address a')).toHaveText('https://policy.example/c/task-7-1/')
  await expect(entry.locator('.address a')).toHaveAttribute('href', '/c/task-7-1/')
  const natural = () => entry.locator('img').evaluate((el) => (el as HTMLImageElement).naturalWidth)
  await expect.poll(natural).toBeGreaterThan(0)
})

test('one language or both', async ({ page }) => {
  await show(page, '/zh/kit/?c=task-7-1', 1)
  await page.locator('.only-en').click()
  await expect(page.locator('blockquote.zh')).toBeHidden()
  await expect(page.locator('blockquote.en')).toBeVisible()
  await expect(page).toHaveURL('/zh/kit/?c=task-7-1&view=en')
  await page.locator('.embed summary').click()
  const html = () => page.locator('.html').inputValue()
  expect(await html()).not.toContain('产业化推进生物材料。')
  await page.locator('.only-zh').click()
  expect(await html()).toContain('产业化推进生物材料。')
  expect(await html()).not.toContain('Advance the')
  expect(await html()).toContain('<img src="https://policy.example/c/task-7-1/qr.png"')
  await page.locator('input[name="codes"]').uncheck()
  expect(await html()).not.toContain('<img')
})

test('says no heading twice', async ({ page }) => {
  await show(page, '/zh/kit/?c=task-7-1,domain-biomaterials,task-7-units', 3)
  const entries = page.locator('.entry .pair > .zh')
  const texts = await entries.evaluateAll((all) =>
    all.map((el) => [...el.querySelectorAll('h2, .caption')].map((head) => head.textContent)),
  )
  const heading = (id: string) => policy.clauses.find((clause) => clause.id === id)?.segments[0]?.zh
  expect(texts).toEqual([
    ['措施 7.1', heading('task-7-1')],
    [heading('domain-biomaterials')],
    [expect.stringContaining('责任单位')],
  ])
})

test('is put in order, removed from, cleared and restored by keyboard', async ({ page }) => {
  await keep(page, 'title,task-7-1,preamble')
  await show(page, '/en/kit/', 3)
  const button = (id: string, action: string) => page.locator(`[data-clause="${id}"] .${action}`)
  await button('preamble', 'up').focus()
  await page.keyboard.press('Enter')
  expect(await entries(page)).toEqual(['title', 'preamble', 'task-7-1'])
  await expect(button('preamble', 'up')).toBeFocused()
  await page.keyboard.press('Enter')
  expect(await entries(page)).toEqual(['preamble', 'title', 'task-7-1'])
  // It stands first: only the way down is left.
  await expect(button('preamble', 'down')).toBeFocused()
  expect(await kept(page)).toBe('preamble,title,task-7-1')

  await button('title', 'remove').focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('.said')).toHaveText('Removed: 2 in the outreach kit. You can undo this.')
  await expect(button('task-7-1', 'remove')).toBeFocused()
  await page.locator('.clear').click()
  await expect(page.locator('.said')).toHaveText('Cleared. You can undo this.')
  await expect(page.locator('.empty')).toBeVisible()
  await expect(page.locator('.undo')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('.clear')).toBeFocused()
  expect(await entries(page)).toEqual(['preamble', 'task-7-1'])
  expect(await kept(page)).toBe('preamble,task-7-1')
})

test('its address is copied, and opens the same kit elsewhere', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await keep(page, 'task-7-1,title')
  await show(page, '/en/kit/', 2)
  await page.locator('.share').click()
  await expect(page.locator('.said')).toContainText('Copied')
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(address).search).toBe('?c=task-7-1,title')
  await page.evaluate(() => localStorage.setItem('kit', ''))
  await show(page, address, 2)
})

test('the HTML to embed shows all of it on a page without script or style, and as a filter leaves it', async ({
  page,
  baseURL,
}) => {
  await show(page, '/zh/kit/?c=task-7-1,safeguard-1', 2)
  const html = filtered(await page.locator('.html').inputValue())
  const host = 'https://policy.example'
  const noise = await listen(page, host)
  await page.route(`${host}/**`, async (route) =>
    route.fulfill({
      response: await route.fetch({
        url: route
          .request()
          .url()
          .replace(host, baseURL ?? ''),
      }),
    }),
  )
  await page.route('https://elsewhere.example/', (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><title>x</title><link rel="icon" href="${host}/favicon.svg"><meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self' https:">${html}`,
    }),
  )
  await page.goto('https://elsewhere.example/', { waitUntil: 'networkidle' })
  await expect(page.locator('img')).toHaveCount(2)
  const widths = await page
    .locator('img')
    .evaluateAll((all) => all.map((el) => (el as HTMLImageElement).naturalWidth))
  expect(widths.every((width) => width > 0)).toBe(true)
  await expect(page.getByText('非官方读本')).toBeVisible()
  for (const caption of ['措施 7.1', 'Measure 7.1', '保障 1', 'Safeguard 1'])
    await expect(page.getByText(caption, { exact: true })).toBeVisible()
  for (const link of await page.getByRole('link', { name: 'CC BY 4.0' }).all())
    await expect(link).toHaveAttribute('href', 'https://creativecommons.org/licenses/by/4.0/')
  await expect(page.getByRole('link', { name: 'CC BY 4.0' })).toHaveCount(2)
  expect(await noise.take()).toEqual(['foreign https://elsewhere.example/'])
})

for (const search of [
  '?c=<img src=x onerror=document.title="owned">',
  '?c=task-7-1"><script>document.title="owned"</script>',
  '?c=../../data/policy,__proto__,constructor',
  `?c=${'nothing,'.repeat(500)}`,
  '?c=%00%ff&c=javascript:alert(1)',
])
  test(`takes nothing but known clauses from its address: ${search.slice(0, 40)}`, async ({
    page,
    baseURL,
  }) => {
    const noise = await listen(page, baseURL ?? '')
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(`/en/kit/${search}`, { waitUntil: 'networkidle' })
    await expect(page.locator('.entry')).toHaveCount(0)
    await expect(page.locator('.empty')).toBeVisible()
    expect(await page.title()).not.toContain('owned')
    expect(asked.filter((path) => path.startsWith('/c/') || path.includes('policy.json'))).toEqual([])
    expect(await noise.take()).toEqual([])
  })

test('what the browser keeps may be anything', async ({ page }) => {
  await keep(page, '<b>,task-7-1,../x,task-99,task-7-1')
  await show(page, '/en/kit/', 1)
})

test('works, for as long as it is open, where the browser keeps nothing', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError')
      },
    })
  })
  await show(page, '/zh/kit/', 0)
  await page.locator('input[value="task-7-1"]').check()
  await expect(page.locator('.entry')).toHaveCount(1)
  await expect(page.locator('.said')).toContainText('未允许保存')
})

for (const [name, answer, trouble] of [
  ['does not come', undefined, 'network'],
  ['is gone', { status: 404, body: '' }, 'stale'],
  ['is of another build', { json: { id: 'task-7-1' } }, 'stale'],
] as const)
  test(`says so where a clause ${name}`, async ({ page }) => {
    await page.route('**/card.json', (route) => (answer ? route.fulfill(answer) : route.abort()))
    await page.goto('/en/kit/?c=task-7-1')
    await expect(page.locator('.said')).toHaveText(troubleStrings.en[trouble])
  })

test('an error of ours is not called the network’s', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.set(HTMLQuoteElement.prototype, 'append', () => {
      throw new Error('ours')
    })
  })
  await page.goto('/zh/kit/?c=task-7-1')
  await expect(page.locator('.said')).toHaveText(troubleStrings.zh.ours)
})

/** The PDF says ⽣, the radical, where the page says 生. */
const bare = (text: string) => text.normalize('NFKC').replace(/\s/g, '')
const segments = (id: string) => policy.clauses.find((clause) => clause.id === id)?.segments ?? []
/** What stands on each sheet. */
async function printed(page: Page): Promise<string[]> {
  const pdf = await openPdf(await page.pdf({ preferCSSPageSize: true }))
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, i) => {
      const { items } = await (await pdf.getPage(i + 1)).getTextContent()
      return bare(items.map((item) => ('str' in item ? item.str : '')).join(''))
    }),
  )
}

test.describe('on paper', () => {
  test('quotations with source and code, and nothing to press', async ({ page }) => {
    await show(page, '/zh/kit/?c=task-7-1,task-7-2,task-7-3,safeguard-1', 4)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.entry img').first()).toBeVisible()
    for (const hidden of ['h1', '.bar', '.tools', '.embed', 'input[name="clause"]'])
      await expect(page.locator(hidden).first(), hidden).toBeHidden()
  })

  test('which document it is stands at the head, in the languages chosen; the notice once', async ({
    page,
  }) => {
    await show(page, '/zh/kit/?c=task-7-1', 1)
    await expect(page.locator('.document')).toBeHidden()
    await page.emulateMedia({ media: 'print' })
    const head = page.locator('.document')
    for (const words of ['意见', '金府办发〔2023〕22 号', '10 月 11 日', 'No. 22', 'October 11'])
      await expect(head).toContainText(words)
    for (const words of ['非官方读本。', 'Unofficial edition. '])
      expect(await page.getByText(words).filter({ visible: true }).count(), words).toBe(1)
    await page.evaluate(() => {
      document.documentElement.dataset.view = 'en'
    })
    await expect(head.locator('.zh')).toBeHidden()
    await expect(head.locator('.en')).toBeVisible()
  })

  test('empty, it has the notice at the foot of the page, as any page', async ({ page }) => {
    await show(page, '/zh/kit/', 0)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('footer [data-unofficial]')).toBeVisible()
    for (const own of ['.document', '.notice']) await expect(page.locator(own)).toBeHidden()
  })

  test('a long entry goes on over the next sheet, and no heading stands alone at its foot', async ({
    page,
  }) => {
    await show(page, '/zh/kit/?c=task-7,task-7-1,task-6,safeguard-1,guiding-thought,layout', 6)
    const sheets = await printed(page)
    // Each entry on a sheet of its own, or pushed whole to the next one, takes eight.
    expect(sheets.length).toBeLessThanOrEqual(6)
    for (const id of ['task-7', 'task-6', 'safeguard-1'])
      for (const locale of ['zh', 'en'] as const) {
        const [heading, words] = segments(id).map((segment) => bare(segment[locale]).slice(0, 12))
        if (!heading || !words) throw new Error(`${id} has no heading`)
        const at = sheets.findIndex((sheet) => sheet.includes(heading))
        expect(at, heading).toBeGreaterThanOrEqual(0)
        expect(sheets[at], heading).toContain(words)
      }
  })

  for (const view of ['both', 'zh', 'en'] as const)
    test(`three measures stand on one sheet, untorn, with their codes and the notice: ${view}`, async ({
      page,
    }) => {
      await show(page, `/zh/kit/?c=task-7-1,task-7-2,task-7-3&view=${view}`, 3)
      const sheets = await printed(page)
      expect(sheets).toHaveLength(1)
      const locales = view === 'both' ? (['zh', 'en'] as const) : [view]
      for (const id of ['task-7-1', 'task-7-2', 'task-7-3'])
        for (const locale of locales)
          for (const segment of segments(id)) expect(sheets[0]).toContain(bare(segment[locale]))
    })

  for (const view of ['both', 'zh', 'en'] as const)
    test(`what is shorter than a sheet is not torn, and nothing stands alone on one: ${view}`, async ({
      page,
    }) => {
      // The longest that may not be torn come after a short one that takes their room.
      const ids = await page
        .goto(`/zh/kit/?c=${policy.clauses.map(({ id }) => id).join()}&view=${view}`)
        .then(async () => {
          await expect(page.locator('.entry')).toHaveCount(policy.clauses.length)
          return page.locator('.entry:not(.long)').evaluateAll((all) =>
            all
              .sort((a, b) => (b.textContent ?? '').length - (a.textContent ?? '').length)
              .slice(0, 4)
              .map((el) => (el as HTMLElement).dataset.clause ?? ''),
          )
        })
      await show(page, `/zh/kit/?c=${['task-7-1', ...ids].join()}&view=${view}`, ids.length + 1)
      const sheets = await printed(page)
      for (const id of ids)
        for (const locale of view === 'both' ? (['zh', 'en'] as const) : [view]) {
          const all = policy.clauses
            .filter(({ id: own }) => own === id || own.startsWith(`${id}-`))
            .flatMap(({ id: own }) => segments(own))
          // In the columns a line of one language may come after a line of the other.
          const length = { zh: 6, en: 14 }[locale]
          const first = bare(all[0]?.[locale] ?? '').slice(0, length)
          const last = bare(all.at(-1)?.[locale] ?? '').slice(-length)
          const isWhole = sheets.some((sheet) => sheet.includes(first) && sheet.includes(last))
          expect(isWhole, `${id} ${locale}`).toBe(true)
        }
      // The notice is on the sheet of an entry.
      expect(sheets.at(-1)).toContain('policy.example/c/')
    })
})

test('filled, it has no accessibility fault', async ({ page }) => {
  await show(page, '/en/kit/?c=task-7-1,title', 2)
  await page.locator('.embed summary').click()
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('says that it needs one, and leads to every card', async ({ page }) => {
    await page.goto('/en/kit/?c=task-7-1')
    expect(await page.locator('main noscript p').textContent()).toContain('needs a browser that runs scripts')
    await expect(page.locator('policy-kit')).toBeHidden()
    expect(await page.locator('main li a[href^="/c/"]').count()).toBe(90)
    await page.locator('main a[href="/c/task-7-1/"]').click()
    await expect(page).toHaveURL('/c/task-7-1/')
  })
})
