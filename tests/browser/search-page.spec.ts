/** What a reader can do with search beside typing: jump, narrow, go back, follow a result to the words. */
import { expect, type Page, test } from '@playwright/test'
import { policy } from './support/site.ts'

const results = (page: Page) => page.locator('#search-results')
const box = (page: Page) => page.locator('policy-search input[name=q]')
const settled = (page: Page) => expect(results(page)).toHaveAttribute('data-state', /^(done|empty)$/)
const ids = (page: Page, list = '#search-results') =>
  page.locator(`${list} > li`).evaluateAll((all) => all.map((el) => el.dataset.clause ?? ''))

async function open(page: Page, address: string) {
  await page.goto(address)
  await settled(page)
}

test.describe('what the query names', () => {
  for (const [lang, query, path] of [
    ['zh', '七（一）', '/zh/safeguards/1/#safeguard-1'],
    ['zh', '区经委', '/zh/units/economic-commission/'],
    ['zh', '生物材料湾', '/zh/zones/materials-bay/#zone-materials-bay'],
    ['en', 'chassis cells', '/en/glossary/#term-chassis-cells'],
    ['en', '碳谷绿湾', '/en/glossary/#place-carbon-valley'],
  ] as const)
    test(`leads from ${query} in ${lang}`, async ({ page }) => {
      await open(page, `/${lang}/search/?q=${encodeURIComponent(query)}`)
      await page.locator(`.direct a[href="${path}"]`).first().click()
      await expect(page).toHaveURL(path)
    })

  test('is not there where the query names nothing', async ({ page }) => {
    await open(page, '/zh/search/?q=加快推进')
    await expect(page.locator('.direct')).toBeHidden()
  })

  test('stands before Pagefind and the names have arrived, and so do the clauses that have the words', async ({
    page,
  }) => {
    for (const late of ['**/pagefind/**', '**/names.json'])
      await page.route(late, () => {
        // Never answered.
      })
    await page.goto('/zh/search/?q=任务七')
    await expect(page.locator('.direct a').first()).toHaveAttribute('href', '/zh/tasks/7/#task-7')
    await page.goto('/zh/search/?q=生物饲料')
    await expect(results(page).locator('li[data-clause=task-9-3]')).toBeVisible()
    await expect(results(page)).toHaveAttribute('data-state', 'loading')
  })
})

test.describe('the answer to it', () => {
  const named = (page: Page) => page.locator('.direct .name').first()

  test('of a unit is its tasks, some of them where there are many', async ({ page }) => {
    await open(page, '/zh/search/?q=金山海关')
    const duties = policy.units.find(({ id }) => id === 'unit-jinshan-customs')?.clauses ?? []
    await expect(named(page).locator('li a')).toHaveCount(duties.length)
    await open(page, '/zh/search/?q=区经委')
    await expect(named(page)).toContainText('负责 10 项')
    await expect(named(page).locator('> a')).toHaveText('全部 10 项')
    await expect(named(page).locator('> a')).toHaveAttribute('href', '/zh/units/economic-commission/')
  })

  test('of a term is its other name and what it means, by whom', async ({ page }) => {
    const term = policy.terms.find(({ definition, zh }) => definition && zh === '合成生物学')
    if (!term?.definition) throw new Error('no such term')
    await open(page, '/en/search/?q=合成生物学')
    await expect(named(page).locator('h3')).toHaveText(term.en)
    await expect(named(page).locator('.other')).toHaveText(term.zh)
    await expect(named(page).locator('.other')).toHaveAttribute('lang', 'zh-Hans')
    await expect(named(page).locator('.meaning')).toContainText(term.definition.en)
    await expect(named(page).locator('cite')).not.toBeEmpty()
  })

  test('of a direction is the verb at each place, with its clause', async ({ page }) => {
    const direction = policy.directions.find(({ label }) => label.zh === '生物饲料')
    await open(page, '/zh/search/?q=生物饲料')
    const verbs = new Set(direction?.mentions.map(({ clause, verb }) => `${clause} ${verb.zh}`))
    expect(verbs.size).toBeGreaterThan(2)
    await expect(named(page).locator('li')).toHaveCount(verbs.size)
    const line = named(page).locator('li').filter({ hasText: '推广应用' })
    await expect(line.locator('a')).toHaveAttribute('href', '/zh/tasks/9/#task-9-3')
    // What is encouraged stands with its verb, apart from the clause.
    await expect(line).toHaveText(/^推广应用……生物饲料（[^（）]+）$/)
  })

  test('is the names alone where what they mean does not come', async ({ page }) => {
    await page.route('**/facts/*.json', (route) => route.abort())
    await open(page, '/zh/search/?q=生物饲料')
    await expect(named(page).locator('h3')).toHaveText('生物饲料')
    await expect(named(page).locator('li')).toHaveCount(0)
  })
})

test.describe('before anything is asked', () => {
  for (const locale of ['zh', 'en'] as const)
    test(`words, units and domains lead on in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/search/`)
      await expect(page.locator('.start a')).toHaveCount(12)
      await expect(page.locator('.ways a')).toHaveCount(policy.units.length + 4)
      await page.locator('.start a').first().click()
      await settled(page)
      expect((await ids(page)).length).toBeGreaterThan(0)
      await expect(page.locator('.start')).toBeHidden()
    })
})

test('where nothing is found, names like it are shown', async ({ page }) => {
  await open(page, '/zh/search/?q=金山海官')
  const [results, related] = [await ids(page), await ids(page, '#search-related')]
  expect([...results, ...related]).toEqual([])
  await expect(page.locator('.nearest a').first()).toHaveText('金山海关')
})

test('a responsibility line is entitled with its task', async ({ page }) => {
  await open(page, '/zh/search/?q=金山海关')
  await expect(page.locator('[data-clause=task-5-units] h2')).toHaveText('任务 5 责任单位')
})

test('the title has the query, for the history', async ({ page }) => {
  await page.goto('/zh/search/')
  const plain = await page.title()
  await open(page, '/zh/search/?q=疫苗')
  await expect(page).toHaveTitle(`疫苗 · ${plain}`)
})

test.describe('filters', () => {
  const choice = (page: Page, facet: string, value: string) =>
    page.locator(`.filters input[name=${facet}][value="${value}"]`)
  const choose = (page: Page, facet: string, value: string) => choice(page, facet, value).check()

  test('leave the clauses that they say, and count them before they are chosen', async ({ page }) => {
    await open(page, '/zh/search/?q=生物材料')
    const before = await ids(page)
    const wanted = policy.clauses
      .filter(({ id, kind }) => kind === 'measure' && before.includes(id))
      .map(({ id }) => id)
    await expect(page.getByRole('radio', { name: `措施 ${wanted.length}`, exact: true })).toBeVisible()
    await choose(page, 'kind', 'measure')
    expect((await ids(page)).sort()).toEqual(wanted.sort())
    await expect(page.locator('policy-search .message')).toHaveText(
      `找到 ${wanted.length} 条（筛选前 ${before.length} 条）。`,
    )
  })

  test('stand in the address, so that a filtered search can be shared', async ({ page }) => {
    await open(page, '/en/search/?q=vaccines')
    await choose(page, 'unit', 'unit-health-commission')
    const shown = await ids(page)
    expect(shown).toEqual(['task-6-1'])
    const shared = page.url()
    expect(new URL(shared).search).toBe('?q=vaccines&unit=unit-health-commission')
    await page.goto('/')
    await open(page, shared)
    expect(await ids(page)).toEqual(shown)
    await expect(choice(page, 'unit', 'unit-health-commission')).toBeChecked()
  })

  test('follow back and forward, with the query', async ({ page }) => {
    await open(page, '/zh/search/?q=生物材料')
    const all = await ids(page)
    await choose(page, 'zone', 'zone-materials-bay')
    const narrowed = await ids(page)
    expect(narrowed.length).toBeLessThan(all.length)
    await box(page).fill('疫苗')
    await box(page).press('Enter')
    await expect(page).toHaveURL(/q=%E7%96%AB%E8%8B%97/)
    await page.goBack()
    await expect(box(page)).toHaveValue('生物材料')
    await settled(page)
    expect(await ids(page)).toEqual(narrowed)
    await page.goBack()
    await expect(choice(page, 'zone', '')).toBeChecked()
    await settled(page)
    expect(await ids(page)).toEqual(all)
    await page.goForward()
    await settled(page)
    expect(await ids(page)).toEqual(narrowed)
  })

  test('alone list the clauses of a unit', async ({ page }) => {
    await open(page, '/zh/search/?unit=unit-jinshan-customs')
    expect((await ids(page)).length).toBeGreaterThan(0)
    const expected = policy.clauses
      .filter(({ units }) => units.includes('unit-jinshan-customs'))
      .map(({ id }) => id)
    expect(await ids(page)).toEqual(expected)
  })

  test('that leave nothing say so, and can be cleared', async ({ page }) => {
    await open(page, '/zh/search/?q=疫苗&kind=task')
    const message = page.locator('policy-search .message')
    await expect(message).toHaveText(/^找到 0 条（筛选前 \d+ 条）。$/)
    await page.locator('.clear').click()
    expect((await ids(page)).length).toBeGreaterThan(0)
    await expect(page).toHaveURL(/\?q=[^&]+$/)
  })

  test('that name nothing are not heeded, and raise no error', async ({ page }) => {
    const errors: Error[] = []
    page.on('pageerror', (error) => errors.push(error))
    await open(page, '/zh/search/?q=生物&unit=<script>&kind=__proto__&zone=%00')
    expect((await ids(page)).length).toBeGreaterThan(0)
    expect(errors).toEqual([])
  })
})

test.describe('other words', () => {
  test('are shown apart, and said', async ({ page }) => {
    await open(page, '/en/search/?q=PLA')
    await expect(results(page)).toHaveAttribute('data-state', 'empty')
    await expect(page.locator('policy-search .message')).toHaveText(
      /^The text does not say “PLA”; it says “[^”]*degradable/,
    )
    await expect(page.locator('.also')).toBeEmpty()
    expect(await ids(page, '#search-related')).toContain('task-7-1')
    await expect(page.locator('#search-related mark').first()).toHaveText(/degradable|plastics/)
  })

  test('that nothing answers may be asked of the finder', async ({ page }) => {
    await open(page, '/en/search/?q=zeppelin')
    await expect(page.locator('policy-search .message')).toHaveText('The text does not name “zeppelin”.')
    const link = page.locator('.elsewhere a').first()
    await expect(link).toHaveJSProperty('pathname', '/en/directions/')
    await expect(link).toHaveJSProperty('search', `?q=${encodeURIComponent('zeppelin')}`)
  })

  test('that only some clauses have are said to be partial', async ({ page }) => {
    await open(page, '/en/search/?q=vaccines zeppelin')
    await expect(results(page)).toHaveAttribute('data-count', '0')
    await expect(page.locator('policy-search .message')).toHaveText(/some of them/)
    expect((await ids(page, '#search-related')).length).toBeGreaterThan(0)
  })
})

test('without names and lexicon what has been found stands, and without the text what the query names', async ({
  page,
}) => {
  await page.route('**/lexicon.json', (route) => route.abort())
  await page.route('**/names.json', (route) => route.abort())
  await open(page, '/en/search/?q=vaccine')
  expect((await ids(page)).length).toBeGreaterThan(0)
  await page.route('**/text.json', (route) => route.abort())
  await page.goto('/zh/search/?q=7.1')
  await expect(results(page)).toHaveAttribute('data-state', 'error')
  await expect(page.locator('.direct a').first()).toHaveAttribute('href', '/zh/tasks/7/#task-7-1')
})

test('a result leads to the clause with the words marked there, and the copied link is without the mark', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, '/zh/search/?q=生物饲料')
  await results(page).locator('h2 a').first().click()
  await expect(page.locator(':target')).toHaveAttribute('id', 'task-9-3')
  const marked = () =>
    page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => `${range}`))
  await expect.poll(marked).toEqual(['生物饲料', '生物饲料'])
  await page.locator('#task-9-3 .copy').click()
  await page.getByRole('dialog').getByRole('button', { name: '本条固定链接' }).click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toBe('https://policy.example/c/task-9-3/')
})

test('a mark that names nothing, or markup, marks nothing', async ({ page }) => {
  for (const mark of ['<img src=x onerror=alert(1)>', '', '   ', '不存在', '%00']) {
    await page.goto(`/zh/tasks/9/?mark=${encodeURIComponent(mark)}#task-9-3`, { waitUntil: 'networkidle' })
    expect(await page.evaluate(() => CSS.highlights.get('found')?.size ?? 0), mark).toBe(0)
    expect(await page.locator('img').count()).toBe(0)
  }
})

test('no single key leads away from where one is', async ({ page }) => {
  await page.goto('/en/tasks/7/')
  const link = page.locator('#task-7-1 .number')
  await link.focus()
  for (const key of ['/', 's', 'k', '?']) await page.keyboard.press(key)
  await expect(link).toBeFocused()
})

test('results follow the typing and the box keeps the focus', async ({ page }) => {
  await page.goto('/zh/search/')
  await box(page).click()
  await page.keyboard.insertText('生物')
  await settled(page)
  const many = (await ids(page)).length
  await page.keyboard.insertText('饲料')
  await expect(results(page)).not.toHaveAttribute('data-count', `${many}`)
  await settled(page)
  await expect(box(page)).toBeFocused()
  expect((await ids(page)).length).toBeLessThan(many)
})

test('no result holds a zero-width character, and every excerpt of a match is marked', async ({ page }) => {
  await open(page, '/zh/search/?q=生物材料')
  for (const item of await results(page).locator('li').all()) {
    expect(await item.textContent()).not.toMatch(/[\u200b-\u200d\ufeff\ua000]/)
    await expect(item.locator('mark').first()).toHaveText('生物材料')
  }
})

test.describe('what search needs', () => {
  /** What is asked for below the folder, of what is never answered unless it passes. */
  async function held(page: Page, passing: RegExp): Promise<string[]> {
    const asked: string[] = []
    await page.route('**/search/*/**', (route) => {
      const path = new URL(route.request().url()).pathname.replace(/^\/search\/\w+\//, '')
      asked.push(path)
      if (passing.test(path)) return route.continue()
      return new Promise(() => {})
    })
    return asked
  }
  const PAGEFIND = [/^pagefind\/pagefind\.js$/, /\.pagefind$/, /\.pf_meta$/, /entry\.json$/, /\.pf_index$/]

  test('is what names and text are read from, and the rest as the box is reached, side by side', async ({
    page,
  }) => {
    const asked = await held(page, /^(labels|text)\.json$/)
    await page.goto('/zh/search/', { waitUntil: 'networkidle' })
    expect(asked.sort()).toEqual(['labels.json', 'text.json'])
    await box(page).focus()
    for (const file of [...PAGEFIND, /^names\.json$/])
      await expect.poll(() => asked.filter((path) => file.test(path)), { message: `${file}` }).toHaveLength(1)
  })

  test('is asked for at once where an address asks, before anything has come', async ({ page }) => {
    const asked = await held(page, /^$/)
    await page.goto('/zh/search/?q=生物饲料', { waitUntil: 'commit' })
    for (const file of [...PAGEFIND, /^names\.json$/, /^labels\.json$/, /^text\.json$/])
      await expect.poll(() => asked.filter((path) => file.test(path)), { message: `${file}` }).toHaveLength(1)
    expect(asked.slice(0, 2).sort()).toEqual(['labels.json', 'text.json'])
  })

  test('is fetched once: what was fetched ahead is used', async ({ page }) => {
    const fetched: string[] = []
    page.on('requestfinished', (request) => fetched.push(request.url()))
    await open(page, '/zh/search/?q=生物饲料')
    await page.waitForLoadState('networkidle')
    const data = fetched.filter((url) => /\/search\/\w+\/./.test(url) && !/\/zh\/search\//.test(url))
    expect(data.length).toBeGreaterThan(7)
    expect(new Set(data).size).toBe(data.length)
  })
})
