/** The built site without a line: what was seen, the whole text, finder and search; a new build; leaving. */
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { offlineStrings } from '../../src/i18n/offline.ts'
import { locales } from '../../src/locale.ts'
import { copyOf, leavingWorker, workerOf } from '../../src/offline/index.ts'
import { ELSEWHERE_DIST } from '../support/build.ts'
import { type Line, line } from '../support/line.ts'
import { builtFiles } from '../support/pages.ts'
import { type Files, hostOf } from './support/builds.ts'

test.use({ serviceWorkers: 'allow' })

const built: Files = new Map(builtFiles().map((path) => [path, readFileSync(`dist/${path}`)]))

let files = built
/** What the host says where it has nothing. */
let missing = 404
/** Where it sends everybody, once it has moved. */
let movedTo: string | undefined
let host: Line
test.beforeEach(async () => {
  files = built
  missing = 404
  movedTo = undefined
  const answer = hostOf(
    (path) => files.get(path),
    () => missing,
  )
  host = await line((address) =>
    movedTo === undefined
      ? answer(address)
      : { status: 301, type: 'text/plain', body: Buffer.from(''), location: movedTo + address },
  )
})
test.afterEach(() => host.close())

/** The worker of the build has its copy and answers. */
async function copyKept(page: Page, root = '/') {
  await page.evaluate((address) => navigator.serviceWorker.register(address), `${root}sw.js`)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
}

const left = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    copies: await caches.keys(),
    keys: Object.keys(localStorage),
  }))

test('without a line pages seen, the text, finder and search work, and say what they are', async ({
  page,
}) => {
  await page.goto(`${host.origin}/zh/tasks/7/`)
  await copyKept(page)
  // From the worker: kept as it is seen.
  await page.goto(`${host.origin}/c/title/`)
  await expect(page.locator('.no-line')).toHaveCount(0)
  host.breakAfter(0)
  for (const [path, note] of [
    ['/zh/tasks/7/?mark=a#task-7-1', '连不上网站'],
    ['/zh/text/', '连不上网站'],
    ['/en/text/#task-7', 'The site cannot be reached'],
    ['/parallel/?view=en', 'The site cannot be reached'],
    ['/c/title/', '副本'],
  ] as const) {
    const answer = await page.goto(host.origin + path)
    expect(answer?.status()).toBe(200)
    await expect(page.locator('.no-line[role="status"]')).toContainText(note)
    expect((await page.locator('main').textContent())?.length).toBeGreaterThan(200)
  }
  // Of the copy, with the code that it shows.
  expect(
    await page.locator('.foot img').evaluate((img: HTMLImageElement) => img.naturalWidth),
  ).toBeGreaterThan(0)
  for (const [locale, words] of [
    ['zh', '生物制造'],
    ['en', 'biomanufacturing'],
  ] as const) {
    await page.goto(`${host.origin}/${locale}/search/?q=${words}`)
    await expect(page.locator('#search-results')).toHaveAttribute('data-state', 'done')
    expect(await page.locator('#search-results > li').count()).toBeGreaterThan(3)
    await page.goto(`${host.origin}/${locale}/directions/`)
    const rows = await page.locator('direction-finder tbody tr:visible, direction-finder li:visible').count()
    await page.locator('direction-finder input[type="search"]').fill(locale === 'zh' ? '酶' : 'enzyme')
    await expect
      .poll(() => page.locator('direction-finder tbody tr:visible, direction-finder li:visible').count())
      .toBeLessThan(rows)
  }
})

test('a page that is not in the copy says so, with ways to what is; one that does not exist has its status', async ({
  page,
}) => {
  await page.goto(`${host.origin}/zh/`)
  await copyKept(page)
  host.breakAfter(0)
  const notSeen = await page.goto(`${host.origin}/en/units/`)
  expect(notSeen?.status()).toBe(503)
  await expect(page.locator('h1')).toHaveText('This page is not in the copy')
  await expect(page.locator('h2.title')).toHaveText('副本中没有这一页')
  await page.goto(`${host.origin}/zh/units/`)
  await expect(page.locator('h1')).toHaveText('副本中没有这一页')
  await page.locator('main a[href="/en/text/"]').click()
  await expect(page.locator('main')).toContainText('biomanufacturing')
  expect((await page.goto(`${host.origin}/no-such/`))?.status()).toBe(404)
  // The line is back: nothing is said.
  host.mend()
  await page.goto(`${host.origin}/en/units/`)
  await expect(page.locator('.no-line')).toHaveCount(0)
})

test('a line that is never answered is waited for a little', async ({ page }) => {
  await page.goto(`${host.origin}/zh/`)
  await copyKept(page)
  host.stall()
  await page.goto(`${host.origin}/zh/text/`)
  await expect(page.locator('.no-line')).toBeVisible()
})

test('a new build replaces the copy as a whole, with the pages seen', async ({ page }) => {
  await page.goto(`${host.origin}/zh/tasks/7/`)
  await copyKept(page)
  const edition = (await page.locator('[data-edition]').getAttribute('data-edition')) ?? ''
  const next = new Map(
    [...built].map(([path, bytes]) =>
      path.endsWith('.html')
        ? [path, Buffer.from(Buffer.from(bytes).toString().replaceAll(edition, '0123456789ab'))]
        : [path, bytes],
    ),
  )
  files = next.set('sw.js', Buffer.from(workerOf(copyOf(next, { zh: '新版', en: 'New' }))))
  // Pages are the host’s as long as it answers.
  await page.goto(`${host.origin}/zh/text/`)
  await expect(page.locator('[data-edition]')).toHaveAttribute('data-edition', '0123456789ab')
  await page.evaluate(async () => {
    const change = new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve),
    )
    await (await navigator.serviceWorker.ready).update()
    await change
  })
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  host.breakAfter(0)
  for (const path of ['/zh/text/', '/zh/tasks/7/', '/en/search/']) {
    await page.goto(host.origin + path)
    await expect(page.locator('.no-line')).toContainText(/新版|New/)
    await expect(page.locator('[data-edition]')).toHaveAttribute('data-edition', '0123456789ab')
  }
})

test.describe('leaving', () => {
  for (const locale of locales)
    test(`/${locale}/about/ deletes the copy, and keeps one when asked`, async ({ page }) => {
      await page.goto(`${host.origin}/${locale}/about/`)
      await copyKept(page)
      await page.reload()
      const button = page.locator('offline-copy button')
      await button.click()
      await expect.poll(() => left(page)).toEqual({ workers: 0, copies: [], keys: ['copy'] })
      // The wish holds, and goes when it is taken back.
      await page.goto(`${host.origin}/${locale}/`)
      await page.waitForTimeout(6000)
      expect(await left(page)).toEqual({ workers: 0, copies: [], keys: ['copy'] })
      await page.goto(`${host.origin}/${locale}/about/`)
      await button.click()
      await expect.poll(() => left(page)).toMatchObject({ workers: 1, keys: [] })
      await expect(button).toHaveText(offlineStrings.forget[locale])
    })

  test('a copy that could not be made is not said to be there', async ({ page }) => {
    await page.goto(`${host.origin}/en/about/`)
    host.breakAfter(40_000)
    await page.locator('offline-copy button').click()
    await expect(page.locator('offline-copy .state')).toHaveText(offlineStrings.failed.en)
    host.breakAfter(0)
    await page.locator('offline-copy button').click()
    await expect(page.locator('offline-copy .state')).toHaveText(offlineStrings.failed.en)
    host.mend()
    await page.locator('offline-copy button').click()
    await expect(page.locator('offline-copy .state')).toHaveText(offlineStrings.kept.en)
  })

  test('what another site on this host has is neither ours nor shown', async ({ page }) => {
    files = new Map([...built, ['other.js', Buffer.from('oninstall = () => skipWaiting()')]])
    await page.goto(`${host.origin}/en/about/`)
    const [data = ''] = [...built.keys()].filter((path) => path.endsWith('/text.json'))
    await page.evaluate(async (address) => {
      await navigator.serviceWorker.register('/other.js', { scope: '/s' })
      await (await caches.open('another site')).put(address, new Response('sign in'))
    }, `/${data}`)
    await page.reload()
    await expect(page.locator('offline-copy .state')).toHaveText(offlineStrings.none.en)
    await page.locator('offline-copy button').click()
    await expect(page.locator('offline-copy .state')).toHaveText(offlineStrings.kept.en)
    const taken = await page.evaluate(async (address) => (await fetch(address)).text(), `/${data}`)
    expect(taken).not.toBe('sign in')
    await page.locator('offline-copy button').click()
    await expect(page.locator('offline-copy .state')).toHaveText(offlineStrings.none.en)
    expect(await left(page)).toMatchObject({ workers: 1, copies: ['another site'] })
  })

  test('a reader who stays gets a copy unasked', async ({ page }) => {
    await page.goto(`${host.origin}/zh/`)
    expect(await left(page)).toEqual({ workers: 0, copies: [], keys: [] })
    await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
    expect((await left(page)).copies).toHaveLength(1)
  })
})

test('downloads, ranges, other methods are not touched', async ({ page }) => {
  await page.goto(`${host.origin}/zh/`)
  await copyKept(page)
  host.breakAfter(0)
  const failed = await page.evaluate(() =>
    Promise.all(
      [
        ['/data/policy.json', {}],
        ['/zh/text/', { headers: { range: 'bytes=0-9' } }],
        ['/zh/text/', { method: 'POST' }],
      ].map(([address, how]) =>
        fetch(address as string, how as RequestInit).then(
          () => false,
          () => true,
        ),
      ),
    ),
  )
  expect(failed).toEqual([true, true, true])
})

test.describe('a site that keeps no copies any more', () => {
  const NOTHING = { workers: 0, copies: [], keys: [] }
  /** Another build: no page is as it was. */
  const renewed = () =>
    new Map(
      [...built].map(([path, bytes]) =>
        path.endsWith('.html')
          ? [path, Buffer.from(Buffer.from(bytes).toString().replace('</main>', '<p>…</p></main>'))]
          : [path, bytes],
      ),
    )
  test.beforeEach(async ({ page }) => {
    await page.goto(`${host.origin}/zh/tasks/7/`)
    await copyKept(page)
  })

  test('takes away the one that a browser has, as OFFLINE=off does', async ({ page }) => {
    files = renewed().set('sw.js', Buffer.from(leavingWorker()))
    await page.goto(`${host.origin}/zh/text/`)
    await expect.poll(() => left(page)).toEqual(NOTHING)
    // From then on the page is the host’s alone.
    await page.goto(`${host.origin}/zh/`)
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull()
    host.breakAfter(0)
    await expect(page.goto(`${host.origin}/zh/text/`)).rejects.toThrow('ERR_')
  })

  for (const status of [404, 410, 200])
    test(`is left by the worker itself where its file is gone: ${status}`, async ({ page }) => {
      missing = status
      const next = renewed()
      next.delete('sw.js')
      files = next
      await page.goto(`${host.origin}/zh/text/`)
      await expect.poll(() => left(page)).toEqual(NOTHING)
    })

  test('is left where the site has moved', async ({ page }) => {
    const other = await line(hostOf((path) => renewed().get(path)))
    movedTo = other.origin
    await page.goto(`${host.origin}/zh/text/`)
    await expect(page).toHaveURL(`${other.origin}/zh/text/`)
    movedTo = undefined
    await page.goto(`${host.origin}/zh/`)
    await expect.poll(() => left(page)).toEqual(NOTHING)
    await other.close()
  })

  test('keeps it while the host only fails, and while nothing has changed', async ({ page }) => {
    missing = 503
    const next = renewed()
    next.delete('sw.js')
    for (const now of [next, built]) {
      files = now
      await page.goto(`${host.origin}/zh/text/`)
      await page.goto(`${host.origin}/en/text/`, { waitUntil: 'networkidle' })
      expect(await left(page)).toMatchObject({ workers: 1, copies: [expect.any(String)] })
    }
  })
})

test('under a path the copy is that of this path: pages, search, and what is not there', async ({ page }) => {
  const below: Files = new Map(
    builtFiles(ELSEWHERE_DIST).map((path) => [`policy/${path}`, readFileSync(`${ELSEWHERE_DIST}/${path}`)]),
  )
  files = below
  await page.goto(`${host.origin}/policy/zh/tasks/7/`)
  await page.evaluate(() => caches.open('copy /sw.js of another site'))
  await copyKept(page, '/policy/')
  await page.goto(`${host.origin}/policy/c/title/`)
  host.breakAfter(0)
  for (const path of ['zh/tasks/7/#task-7-1', 'en/text/', 'parallel/?view=en', 'c/title/']) {
    expect((await page.goto(`${host.origin}/policy/${path}`))?.status(), path).toBe(200)
    await expect(page.locator('.no-line')).toBeVisible()
  }
  await page.goto(`${host.origin}/policy/zh/search/?q=生物制造`)
  await expect(page.locator('#search-results')).toHaveAttribute('data-state', 'done')
  expect((await page.goto(`${host.origin}/policy/en/units/`))?.status()).toBe(503)
  await page.locator('main a[href="/policy/en/text/"]').click()
  await expect(page.locator('main')).toContainText('biomanufacturing')
  expect((await page.goto(`${host.origin}/policy/no-such/`))?.status()).toBe(404)
  // What does not stand below the path is not ours to answer.
  const isAnswered = (path: string) =>
    page.evaluate((address) => fetch(address).then(Boolean, () => false), path)
  expect(await isAnswered('/policy/zh/text/')).toBe(true)
  expect(await isAnswered('/zh/text/')).toBe(false)
  host.mend()
  await page.goto(`${host.origin}/policy/en/about/`)
  await page.locator('offline-copy button').click()
  await expect
    .poll(() => left(page))
    .toEqual({ workers: 0, copies: ['copy /sw.js of another site'], keys: ['copy'] })
})
