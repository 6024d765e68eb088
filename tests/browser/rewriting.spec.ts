/** Pages that a translator or an extension has rewritten: everything works, and what is exact stays exact. */
import { expect, type Page, test } from '@playwright/test'
import { listen, type Noise } from './support/quiet.ts'
import { hardToRead } from './support/reach.ts'
import { darken, isTheirs, MACHINE, mirror, type Translation, translate } from './support/rewriting.ts'
import { address, desktop, everyKind, parts, phone, policy } from './support/site.ts'
import { tooWide } from './support/width.ts'

test.use({ viewport: desktop, bypassCSP: true, permissions: ['clipboard-read', 'clipboard-write'] })

const ADDRESS = 'https://policy.example/c/task-7-1/'
const segmentsOf = (id: string) => policy.clauses.find((clause) => clause.id === id)?.segments ?? []
const said = (id: string, locale: 'zh' | 'en') => segmentsOf(id).map((segment) => segment[locale])

const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '')
    return { text: await read('text/plain'), html: await read('text/html') }
  })

/** The machine's words show: otherwise nothing was tested. */
const isTranslated = (page: Page) => expect(page.locator('main')).toContainText(MACHINE)

async function copiesClause(page: Page, path: string) {
  await page.goto(path)
  await isTranslated(page)
  await page.locator('#task-7-1 .copy').first().click()
  const dialog = page.locator('dialog.copying')
  await expect(dialog).toBeVisible()
  // Its styles have come with it.
  await expect(dialog.locator('.row').first()).toHaveCSS('display', 'grid')
  const press = async (row: number, button: number) => {
    await page.evaluate(() => navigator.clipboard.writeText('nothing was copied'))
    await dialog.locator('.row').nth(row).locator('button').nth(button).click()
    let copied = { text: '', html: '' }
    // While it is being written it cannot be read.
    await expect(async () => {
      copied = await clipboard(page)
      expect(copied.text).not.toBe('nothing was copied')
    }).toPass()
    return copied
  }
  expect((await press(0, 0)).text).toBe(ADDRESS)
  const quotation = await press(1, 0)
  expect(quotation.text.startsWith(`${said('task-7-1', 'zh').join('\n')}\n\n——《`)).toBe(true)
  expect(quotation.text.endsWith(`\n${ADDRESS}`)).toBe(true)
  expect(quotation.html).not.toMatch(MACHINE)
  expect((await press(2, 1)).text).toBe(said('task-7-1', 'en').join('\n'))
}

async function showsTwins(page: Page) {
  await page.goto('/en/tasks/7/')
  await page.locator('#show-twins').check()
  for (const { id, zh } of segmentsOf('task-7-1'))
    await expect(page.locator(`[data-twin="${id}"]`)).toHaveText(zh)
  await page.locator('#show-twins').uncheck()
  await expect(page.locator('[data-twin]')).toHaveCount(0)
}

async function standsSideBySide(page: Page) {
  await page.goto('/parallel/')
  await isTranslated(page)
  const chinese = page.locator('.side.zh [data-segment^="task-7-1."]')
  expect(await chinese.allTextContents()).toEqual(said('task-7-1', 'zh'))
  await page.locator('.side.en [data-segment="task-7-1.s2"]').first().click()
  await expect(page.locator('.lit')).toHaveCount(2)
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.side.zh [data-segment="task-7-1.s2"]')).toBeFocused()
  await page.locator('label.only-en').click()
  await expect(chinese.first()).toBeHidden()
}

async function finds(page: Page) {
  await page.goto('/en/search/?q=enzyme')
  const results = page.locator('#search-results')
  await expect(results).toHaveAttribute('data-state', 'done')
  await expect(results.locator('> li').first()).toBeVisible()
  await page.locator('policy-search input[type=search]').fill('生物材料')
  await expect(page).toHaveURL(/q=%E7%94%9F/)
  await expect(results).toHaveAttribute('data-state', 'done')
  await expect(results.locator('.found[lang="zh-Hans"]').first()).toContainText('生物材料')
  await results.locator('a').first().click()
  await expect(page).toHaveURL(/\/en\/.*#/)
}

async function finder(page: Page) {
  await page.goto('/en/directions/')
  const rows = page.locator('direction-finder .index li:visible')
  const all = await rows.count()
  const kinds = page.locator('select[name=kind]')
  await kinds.selectOption({ index: 1 })
  await expect.poll(() => rows.count()).toBeLessThan(all)
  await kinds.selectOption({ index: 0 })
  await expect(rows).toHaveCount(all)
  // Each choice has its count once.
  for (const name of await kinds.locator('option').allTextContents())
    expect(name.match(/\d+/g)?.length ?? 0, name).toBeLessThan(2)
  const box = page.locator('direction-finder input[type=search]')
  await box.fill('enzyme')
  await expect.poll(() => rows.count()).toBeLessThan(all)
  expect(await rows.count()).toBeGreaterThan(0)
  // Not called so: the text itself is asked.
  await box.fill('区经委')
  await expect(page.locator('.in-text li').first()).toBeVisible()
}

async function keepsKit(page: Page) {
  await page.goto('/en/kit/?c=task-7-1,title')
  await expect(page.locator('.entry')).toHaveCount(2)
  expect(await page.locator('[data-clause="task-7-1"] blockquote.zh p').allTextContents()).toEqual([
    said('task-7-1', 'zh').slice(1).join(''),
  ])
  await page.locator('.entry .down:enabled').first().click()
  await expect(page.locator('.entry').first()).toHaveAttribute('data-clause', 'title')
  await page.locator('.entry .remove').first().click()
  await expect(page.locator('.entry')).toHaveCount(1)
  expect(await page.locator('textarea.html').inputValue()).not.toMatch(MACHINE)
}

async function filtersGlossary(page: Page) {
  await page.goto('/en/glossary/')
  await isTranslated(page)
  const shown = page.locator('.glossary dl > div:visible')
  const all = await shown.count()
  await page.locator('glossary-filter input').fill('白名单')
  await expect(page.locator('#term-white-list')).toBeVisible()
  expect(await shown.count()).toBeLessThan(all / 4)
  await page.locator('glossary-filter input').fill('')
  await expect(shown).toHaveCount(all)
}

async function obeysChoices(page: Page) {
  await page.goto('/en/tasks/7/#task-7-2')
  await page.locator('theme-switch button').click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('theme-switch [data-to]:visible')).toHaveAttribute('data-to', 'light')
  await page.locator('.language').click()
  await expect(page).toHaveURL('/zh/tasks/7/#task-7-2')
}

async function everything(page: Page, noise: Noise) {
  for (const act of [
    () => copiesClause(page, '/zh/tasks/7/'),
    () => copiesClause(page, '/en/tasks/7/'),
    () => copiesClause(page, '/parallel/'),
    () => showsTwins(page),
    () => standsSideBySide(page),
    () => finds(page),
    () => finder(page),
    () => keepsKit(page),
    () => filtersGlossary(page),
    () => obeysChoices(page),
  ])
    await act()
  expect((await noise.take()).filter((line) => !isTheirs(line))).toEqual([])
}

const ways: Translation[] = [
  ...(['chrome', 'edge', 'immersive'] as const).map((by) => ({ by, from: 'load', into: 'de' }) as const),
  { by: 'chrome', from: 'start', into: 'de' },
]
for (const way of ways)
  test(`translated by ${way.by}, from ${way.from}`, async ({ page, baseURL }) => {
    await translate(page, way)
    await everything(page, await listen(page, baseURL ?? ''))
  })

test.describe('what is selected and copied', () => {
  const select = (page: Page, selector: string) =>
    page.locator(selector).evaluate((el) => getSelection()?.selectAllChildren(el))
  const copied = async (page: Page) => {
    await page.evaluate(() => navigator.clipboard.writeText('nothing was copied'))
    await page.keyboard.press('ControlOrMeta+c')
    return clipboard(page)
  }

  test('is the text where no program has touched it, whatever it has added', async ({ page }) => {
    await translate(page, { by: 'immersive', from: 'load', into: 'de' })
    await page.goto('/zh/tasks/7/')
    await isTranslated(page)
    await select(page, '#task-7-1 .prose')
    const { text, html } = await copied(page)
    expect(text.replace(/\n/g, '')).toBe(said('task-7-1', 'zh').join(''))
    expect(html).toContain('lang="zh-Hans"')
  })

  for (const by of ['chrome', 'edge', 'firefox'] as const)
    test(`is what is seen where ${by} has put its own words: it is not called ours`, async ({ page }) => {
      await translate(page, { by, from: 'load', into: 'de' })
      for (const path of ['/zh/tasks/7/', '/en/tasks/7/']) {
        await page.goto(path)
        await isTranslated(page)
        await select(page, '#task-7-1 .prose')
        const { text, html } = await copied(page)
        expect(text).toMatch(MACHINE)
        expect(html).not.toMatch(/lang="(zh-Hans|en)"/)
      }
      await page.goto('/parallel/')
      await isTranslated(page)
      await select(page, '.row:has([data-segment="task-7-1.s2"]) .side.zh')
      expect((await copied(page)).text.replace(/\n/g, '')).toContain(said('task-7-1', 'zh').join(''))
    })
})

test.describe('beside extensions that style the page', () => {
  test('copying has its styles, and keeps them while theirs are renewed', async ({ page, baseURL }) => {
    const noise = await listen(page, baseURL ?? '')
    await darken(page)
    await page.goto('/zh/tasks/7/')
    await page.locator('#task-7-1 .copy').click()
    const row = page.locator('dialog.copying .row').first()
    await expect(row).toBeVisible()
    await page.evaluate(() => {
      for (const sheet of document.querySelectorAll('.darkreader--sync')) sheet.classList.add('old')
    })
    await expect(page.locator('.darkreader--sync.old')).toHaveCount(0)
    await expect(row).toHaveCSS('display', 'grid')
    await page.keyboard.press('Escape')
    await page.locator('theme-switch button').click()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
    expect((await noise.take()).filter((line) => !isTheirs(line))).toEqual([])
  })

  test('a sheet that is closed to the page, and one that is renewed, would be found out', async ({
    page,
  }) => {
    await darken(page)
    await page.goto('/zh/tasks/7/')
    await page.locator('.darkreader--override').waitFor({ state: 'attached' })
    const insert = (which: string) =>
      page.evaluate((last) => {
        const sheets = [...document.styleSheets]
        const sheet =
          last === 'last'
            ? sheets[sheets.length - 1]
            : sheets.find(({ ownerNode }) => (ownerNode as Element).matches('.darkreader--sync'))
        try {
          sheet?.insertRule('h1 { letter-spacing: 9px }', sheet.cssRules.length)
          return 'open'
        } catch {
          return 'closed'
        }
      }, which)
    expect(await insert('last')).toBe('closed')
    expect(await insert('renewed')).toBe('open')
    await expect(page.locator('h1')).toHaveCSS('letter-spacing', 'normal')
  })
})

test.describe('layout', () => {
  /** The mark of our definitions stands in the empty half of the stop before it. */
  const meant = /^† over .*。$/
  const lost = async (page: Page) => (await hardToRead(page)).filter((line) => !meant.test(line))

  for (const viewport of [phone, desktop])
    for (const [i, list] of parts(everyKind, 2).entries())
      test(`from right to left nothing is cut off or covered: ${viewport.width} px (${i + 1})`, async ({
        page,
      }) => {
        await page.setViewportSize(viewport)
        for (const built of list) {
          await page.goto(address(built))
          expect.soft(await lost(page), address(built)).toEqual([])
          await mirror(page)
          expect.soft(await tooWide(page), address(built)).toBeNull()
          expect.soft(await lost(page), `${address(built)}, mirrored`).toEqual([])
        }
      })

  test('with the longer words of a translator nothing is cut off or covered', async ({ page }) => {
    await translate(page, { by: 'chrome', from: 'load', into: 'de' })
    await page.setViewportSize(phone)
    for (const built of everyKind) {
      await page.goto(address(built))
      await expect(page.locator('font').first(), address(built)).toBeAttached()
      expect.soft(await tooWide(page), address(built)).toBeNull()
      expect.soft(await lost(page), address(built)).toEqual([])
    }
  })

  test('what cannot be read would be found out', async ({ page }) => {
    await page.goto('/en/zones/')
    await mirror(page)
    expect(await hardToRead(page)).toEqual([])
    await page.evaluate(() => {
      const [first, second] = document.querySelectorAll<HTMLElement>('main li p, main li a')
      if (first) first.style.marginInlineStart = '-9rem'
      if (second) second.style.cssText = 'position: absolute; inset-block-start: 0; inset-inline-start: 0'
    })
    const found = (await hardToRead(page)).join('\n')
    expect(found).toMatch(/cut off: /)
    expect(found).toMatch(/ over /)
  })
})
