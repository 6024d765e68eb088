/** Search finds what stands in the text, in either language, and survives whatever is typed. */
import { expect, type Page, test } from '@playwright/test'
import { troubleStrings } from '../../src/i18n/trouble.ts'
import { listen } from './support/quiet.ts'
import { clauseAddress, policy } from './support/site.ts'

const results = (page: Page) => page.locator('#search-results')
const box = (page: Page) => page.locator('policy-search input[name=q]')
const message = (page: Page) => page.locator('policy-search .message')

async function search(page: Page, query: string, locale: 'zh' | 'en' = 'zh'): Promise<string[]> {
  await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`)
  await settled(page)
  return found(page)
}

const settled = (page: Page) => expect(results(page)).toHaveAttribute('data-state', /^(done|empty|error)$/)

const found = (page: Page) =>
  results(page)
    .locator('li')
    .evaluateAll((all) => all.map((el) => el.dataset.clause ?? ''))

const bare = (text: string) => text.replace(/\s/g, '')

/** Ids of the clauses of which a sentence holds the words: counted here, without the site's own code. */
const holding = (query: string, locale: 'zh' | 'en' = 'zh') =>
  policy.clauses
    .filter((clause) => clause.segments.some((segment) => bare(segment[locale]).includes(bare(query))))
    .map(({ id }) => id)

test.describe('a Chinese query', () => {
  for (const query of [
    '生物饲料',
    '物制',
    '500 亿元',
    '1，3-丙二醇',
    '金府办发〔2023〕22 号',
    '区经委',
    '生物基',
  ])
    test(`${query} finds exactly the clauses that hold it`, async ({ page }) => {
      expect(holding(query).length).toBeGreaterThan(0)
      expect((await search(page, query)).sort()).toEqual(holding(query).sort())
    })

  test('finds the same clauses on the English site, shown in English beside what was found', async ({
    page,
  }) => {
    expect((await search(page, '生物饲料', 'en')).sort()).toEqual(holding('生物饲料').sort())
    for (const item of await results(page).locator('li').all()) {
      await expect(item.locator('h2')).toHaveText(/[A-Za-z]/)
      await expect(item.locator('[lang=zh-Hans] mark').first()).toHaveText('生物饲料')
    }
  })
})

test.describe('an English query', () => {
  test('finds the clauses that hold it, in either site', async ({ page }) => {
    const expected = policy.clauses
      .filter((clause) => clause.segments.some(({ en }) => /\bsynthetic biology\b/i.test(en)))
      .map(({ id }) => id)
      .sort()
    expect(expected.length).toBeGreaterThan(0)
    for (const locale of ['en', 'zh'] as const)
      expect((await search(page, 'synthetic biology', locale)).sort()).toEqual(expected)
  })

  test('finds other forms of a word and does not mind capitals', async ({ page }) => {
    const one = await search(page, 'enterprise', 'en')
    expect(one.length).toBeGreaterThan(0)
    expect((await search(page, 'ENTERPRISES', 'en')).sort()).toEqual(one.sort())
  })
})

test('CAR-T is found as it is written, in small letters and with another hyphen', async ({ page }) => {
  const expected = holding('CAR-T').sort()
  expect(expected.length).toBeGreaterThan(0)
  for (const query of ['CAR-T', 'car-t', 'CAR‑T', 'ＣＡＲ－Ｔ'])
    expect((await search(page, query)).sort(), query).toEqual(expected)
})

test('of several words a clause must have all', async ({ page }) => {
  const expected = policy.clauses
    .filter(({ segments }) => ['企业', '人才'].every((word) => segments.some(({ zh }) => zh.includes(word))))
    .map(({ id }) => id)
  expect((await search(page, '企业 人才')).sort()).toEqual(expected.sort())
})

test.describe('a result', () => {
  for (const locale of ['zh', 'en'] as const)
    test(`leads to its clause in ${locale}`, async ({ page }) => {
      const ids = await search(page, 'CAR-T', locale)
      const clause = policy.clauses.find(({ id }) => id === ids[0])
      if (!clause) throw new Error(`${ids[0]} is no clause`)
      await results(page).locator('h2 a').first().click()
      await expect(page.locator(':target')).toHaveAttribute('id', clause.id)
      const { pathname, searchParams, hash } = new URL(page.url())
      expect(pathname + hash).toBe(clauseAddress(clause, locale))
      expect(searchParams.getAll('mark')).toEqual(['CAR-T'])
    })
})

test.describe('the box', () => {
  for (const [path, to] of [
    ['/zh/tasks/7/', '/zh/search/'],
    ['/en/about/', '/en/search/'],
    ['/no-such-page/', '/zh/search/'],
  ] as const)
    test(`of ${path} asks at ${to}`, async ({ page }) => {
      await page.goto(path)
      const input = page.locator('input[name=q]').first()
      await input.fill('生物饲料')
      await input.press('Enter')
      await expect(page).toHaveURL(`${to}?q=${encodeURIComponent('生物饲料')}`)
      await settled(page)
      await expect(box(page)).toHaveValue('生物饲料')
      expect((await found(page)).length).toBe(holding('生物饲料').length)
    })

  test('asks while it is typed in, and the address follows', async ({ page }) => {
    await page.goto('/zh/search/')
    await box(page).pressSequentially('生物饲料')
    await expect(results(page)).toHaveAttribute('data-count', `${holding('生物饲料').length}`)
    await expect(page).toHaveURL(`/zh/search/?q=${encodeURIComponent('生物饲料')}`)
    await box(page).fill('')
    await expect(results(page)).toHaveAttribute('data-state', 'idle')
    await expect(page).toHaveURL('/zh/search/')
  })

  test('has its query and its results again after going back', async ({ page }) => {
    await search(page, 'CAR-T')
    await results(page).locator('h2 a').first().click()
    await expect(page).not.toHaveURL(/search/)
    await page.goBack()
    await expect(box(page)).toHaveValue('CAR-T')
    await settled(page)
    expect((await found(page)).length).toBe(holding('CAR-T').length)
  })
})

test.describe('the number of results', () => {
  for (const [locale, query, words] of [
    ['zh', '生物饲料', /^找到 (\d+) 条。$/],
    ['en', 'biomanufacturing', /^(\d+) clauses found\.$/],
  ] as const)
    test(`is shown in ${locale}`, async ({ page }) => {
      const ids = await search(page, query, locale)
      const said = (await message(page).textContent()) ?? ''
      expect(Number(said.match(words)?.[1])).toBe(ids.length)
    })

  test('is shown where there are none, with other ways to look: the directions first', async ({ page }) => {
    expect(await search(page, '不存在的词')).toEqual([])
    await expect(message(page)).toHaveText(/没有/)
    const first = page.locator('main .elsewhere a').first()
    await expect(first).toHaveText('在鼓励方向中找：不存在的词')
    await expect(first).toHaveAttribute('href', `/zh/directions/?q=${encodeURIComponent('不存在的词')}`)
    await expect(page.locator('.filters')).toBeHidden()
    await expect(page.locator('.start')).toBeVisible()
  })

  test('is one where there is one', async ({ page }) => {
    const query = '有机电激光显示（OLED）'
    expect(holding(query).length).toBe(1)
    expect(await search(page, query)).toEqual(holding(query))
    await expect(message(page)).toHaveText('找到 1 条。')
  })
})

const HOSTILE: Record<string, string> = {
  'ten thousand letters': 'x'.repeat(10_000),
  'ten thousand characters': '生'.repeat(10_000),
  'a script': '<script>alert(1)</script>',
  'an image': '"><img src=x onerror=alert(1)>生物',
  'an open quote': '"生物 制造',
  'three quotes': '"""',
  'a regular expression': '(((([[[*+?\\',
  emoji: '🧬🧪👩‍🔬',
  'control characters': '\u0000\u0001\u001b生\u0007物',
  'direction marks': '\u202e生物\u202c',
  'half a pair': '\ud83d生物',
  punctuation: '，。、！？——……',
  'white space': ' \t\n　',
  'a percent sign': '%E0%A4%A',
  'the name of a property': '__proto__ constructor toString',
}

/** The page has no picture of its own, and its one script is a module. */
const INJECTED = 'main :is(img, script:not([type=module]))'

test.describe('nothing typed breaks it', () => {
  test('each in turn, and the next query is answered as if nothing had been', async ({ page, baseURL }) => {
    const noise = await listen(page, baseURL ?? '')
    // What the page fetches ahead is used at once; otherwise the browser complains of it after a while.
    await search(page, '生物饲料')
    for (const [name, query] of Object.entries(HOSTILE))
      await test.step(name, async () => {
        await box(page).fill(query)
        await box(page).press('Enter')
        await expect.soft(results(page), name).toHaveAttribute('data-state', /^(done|empty|idle)$/)
        await expect.soft(message(page), name).not.toBeEmpty()
        // What was typed never becomes an element.
        expect.soft(await page.locator(INJECTED).count(), name).toBe(0)
        expect.soft(await noise.take(), name).toEqual([])
        await box(page).fill('生物饲料')
        await expect(results(page)).toHaveAttribute('data-count', `${holding('生物饲料').length}`)
      })
  })

  test('nor does an address', async ({ page, baseURL }) => {
    const noise = await listen(page, baseURL ?? '')
    for (const address of ['?q=%E0%A4%A', '?q=%00', '?q=<script>alert(1)</script>', '?q=a&q=b', '?q']) {
      await page.goto(`/zh/search/${address}`)
      await expect.soft(results(page), address).toHaveAttribute('data-state', /^(done|empty|idle)$/)
      expect.soft(await page.locator(INJECTED).count(), address).toBe(0)
      expect.soft(await noise.take(), address).toEqual([])
    }
  })
})

/** The page as a browser has it that does not know the word of the policy, or whose reader forbids WebAssembly. */
const refuseWasm = (page: Page) =>
  page.route('**/search/**', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback()
    const answer = await route.fetch()
    const body = (await answer.text()).replace(" 'wasm-unsafe-eval'", '')
    await route.fulfill({ response: answer, body })
  })
const removeWasm = (page: Page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'))

test.describe('without Pagefind the text itself answers', () => {
  const QUERIES = [
    '生物饲料',
    'vaccines',
    '任务七',
    '七（一）',
    'shengwu',
    '可降解塑料',
    '不存在的词',
    '企业 人才',
  ]
  const answers = async (page: Page) => {
    const shown: string[][] = []
    for (const query of QUERIES) {
      await search(page, query)
      shown.push(await page.locator('policy-search :is(ol > li, .direct h3)').allInnerTexts())
    }
    return shown
  }

  for (const [name, refuse] of [
    ['where the policy refuses WebAssembly', refuseWasm],
    ['where there is no WebAssembly', removeWasm],
  ] as const)
    test(`${name}, and nothing is fetched for it`, async ({ page, context }) => {
      const expected = await answers(page)
      const other = await context.newPage()
      await refuse(other)
      const asked: string[] = []
      other.on('request', (request) => asked.push(request.url()))
      expect(await answers(other)).toEqual(expected)
      expect(asked.filter((url) => url.includes('/pagefind/'))).toEqual([])
      expect(asked.filter((url) => url.endsWith('/text.json')).length).toBeGreaterThan(0)
    })

  for (const part of ['pagefind.js', 'wasm', 'index/', 'pf_meta', 'pagefind-entry.json'])
    test(`where ${part} does not come`, async ({ page }) => {
      await page.route(
        (url) => url.pathname.includes('/pagefind/') && url.pathname.includes(part),
        (route) => route.abort(),
      )
      expect((await search(page, '生物饲料')).sort()).toEqual(holding('生物饲料').sort())
    })
})

test.describe('where there is no answer', () => {
  const failing = (page: Page) => expect(results(page)).toHaveAttribute('data-state', 'error')
  for (const locale of ['zh', 'en'] as const)
    test(`the line is named where it failed, the query stays, there are other ways and another try, in ${locale}`, async ({
      page,
    }) => {
      await page.route('**/text.json', (route) => route.abort())
      await search(page, '生物饲料', locale)
      await failing(page)
      await expect(message(page)).toHaveText(troubleStrings[locale].network)
      await expect(box(page)).toHaveValue('生物饲料')
      await expect(page.locator('main .elsewhere a').first()).toBeVisible()
      await page.unroute('**/text.json')
      await page.locator('.retry').click()
      await expect(results(page)).toHaveAttribute('data-count', `${holding('生物饲料').length}`)
      await expect(page.locator('.retry')).toBeHidden()
    })

  test('a host that fails is the line too', async ({ page }) => {
    await page.route('**/labels.json', (route) => route.fulfill({ status: 503 }))
    await search(page, '生物饲料')
    await expect(message(page)).toHaveText(troubleStrings.zh.network)
  })

  for (const [name, answer] of [
    ['is gone', { status: 404, body: 'gone' }],
    ['is of another build', { json: { 'task-1': ['生物饲料'] } }],
    ['is a page', { contentType: 'text/html', body: '<h1>Sign in</h1>' }],
  ] as const)
    test(`where the text ${name} the page is to be loaded again`, async ({ page }) => {
      await page.route('**/text.json', (route) => route.fulfill(answer))
      await search(page, '生物饲料')
      await failing(page)
      await expect(message(page)).toHaveText(troubleStrings.zh.stale)
      await page.unroute('**/text.json')
      await page.getByRole('button', { name: '重新载入' }).click()
      await expect(results(page)).toHaveAttribute('data-count', `${holding('生物饲料').length}`)
    })

  test('an error of ours is not called the network’s, and is not tried again', async ({ page }) => {
    await page.route('**/labels.json', async (route) => {
      const labels = await (await route.fetch()).json()
      await route.fulfill({ json: { ...labels, clauses: [{ id: 'task-1' }] } })
    })
    await search(page, '生物饲料')
    await failing(page)
    await expect(message(page)).toHaveText(troubleStrings.zh.ours)
    await expect(page.locator('.retry')).toBeHidden()
    await expect(page.locator('main .elsewhere a').nth(1)).toHaveAttribute('href', '/zh/text/')
  })
})

test('nothing of the index is fetched before something is asked', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) asked.push(request.url())
  })
  await page.goto('/zh/search/', { waitUntil: 'networkidle' })
  expect(asked).toEqual([])
  await box(page).fill('生物')
  await settled(page)
  expect(asked.length).toBeGreaterThan(0)
})
