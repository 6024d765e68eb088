/** The header: one row at every width, the menu, and the ways into each language. */
import { expect, type Page, test } from '@playwright/test'
import { desktop, phone } from './support/site.ts'

const PATHS = ['/zh/tasks/7/', '/en/tasks/7/', '/zh/search/', '/c/task-7-1/', '/parallel/']
/** Phones to wide screens; on both sides of each width at which the row changes. */
const WIDTHS = [
  320, 344, 360, 375, 390, 412, 480, 560, 639, 640, 700, 768, 820, 912, 1023, 1024, 1100, 1180,
].concat([1215, 1216, 1240, 1280, 1366, 1440, 1536, 1680, 1920])

/** What is wrong with the row: it has two, words that are cut, or a language that is not last. */
const faultsOfRow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const row = document.querySelector('body > header')
    const all = [...(row?.querySelectorAll<HTMLElement>('a, button, form, .status, span') ?? [])]
    const seen = all.filter((el) => el.getClientRects().length > 0)
    const right = (el: Element) => el.getBoundingClientRect().right
    const last = seen.reduce((a, b) => (right(b) > right(a) ? b : a))
    return [
      row?.getBoundingClientRect().height === 48 ? [] : `${row?.getBoundingClientRect().height} high`,
      seen
        .filter((el) => el.scrollWidth > el.clientWidth + 1 && el.clientWidth > 0)
        .map((el) => `cut: ${el.textContent}`),
      seen
        .filter((el) => el.closest('#menu') === null && right(el) > innerWidth)
        .map((el) => `outside: ${el.textContent}`),
      last.matches('.language') ? [] : `last: ${last.textContent}`,
    ].flat()
  })

for (const path of PATHS)
  test(`${path} has one row of 48 pixels from 320 to 1920, with nothing cut and the language last`, async ({
    page,
  }) => {
    await page.goto(path)
    const found: string[] = []
    // A scroll bar, where it takes room, takes 17 pixels of what the style sheet believes to have.
    for (const bar of [0, 17]) {
      await page.evaluate((pixels) => {
        document.body.style.marginInlineEnd = `${pixels}px`
      }, bar)
      for (const width of WIDTHS.filter((all) => bar === 0 || all >= 640)) {
        await page.setViewportSize({ width, height: 700 })
        found.push(...(await faultsOfRow(page)).map((fault) => `${width} - ${bar}: ${fault}`))
      }
    }
    expect(found).toEqual([])
  })

test('a row that is too full is found, and words that are cut', async ({ page }) => {
  await page.setViewportSize({ width: 1216, height: 700 })
  await page.goto('/en/tasks/7/')
  const name = (words: string) =>
    page.evaluate((text) => {
      const shown = [...document.querySelectorAll('header .name span span')].find(
        (el) => el.getClientRects().length > 0,
      )
      if (shown) shown.textContent = text
    }, words)
  await name('Jinshan Biomanufacturing Implementation Opinions')
  expect((await faultsOfRow(page)).join()).toContain('high')
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto('/c/task-7-1/')
  await name('金山区加快推进生物制造产业')
  await page.locator('header .name').evaluate((el) => {
    el.style.whiteSpace = 'nowrap'
  })
  expect((await faultsOfRow(page)).join()).toContain('cut: ')
})

test('the language stands at the same place on every page', async ({ page }) => {
  for (const width of [phone.width, 768, desktop.width]) {
    await page.setViewportSize({ width, height: 700 })
    const places: { right: number; middle: number }[] = []
    for (const path of [...PATHS, '/', '/zh/', '/en/', '/no-such-page/']) {
      await page.goto(path)
      const box = await page.locator('header .language').last().boundingBox()
      if (box) places.push({ right: box.x + box.width, middle: box.y + box.height / 2 })
    }
    expect(new Set(places.map(({ right }) => right)), `${width}`).toEqual(new Set([places[0]?.right]))
    for (const { middle } of places) expect(Math.abs(middle - 24), `${width}`).toBeLessThan(1)
  }
})

test('pages for both languages lead into each: a card to its clause, the text to the text, the others home', async ({
  page,
}) => {
  const ways = async (path: string) => {
    await page.goto(path)
    return page.locator('header .language').evaluateAll((all) => all.map((a) => a.getAttribute('href')))
  }
  expect(await ways('/c/task-7-1/')).toEqual(['/zh/tasks/7/#task-7-1', '/en/tasks/7/#task-7-1'])
  expect(await ways('/parallel/')).toEqual(['/zh/text/', '/en/text/'])
  for (const path of ['/', '/no-such-page/']) expect(await ways(path)).toEqual(['/zh/', '/en/'])
  await page.goto('/c/task-7-1/')
  await page.locator('header .language[lang=en]').click()
  await expect(page).toHaveURL('/en/tasks/7/#task-7-1')
  await page.goto('/parallel/#task-7')
  await page.locator('header .language[lang=en]').click()
  await expect(page).toHaveURL(/\/en\/text\/(\?.*)?#task-7$/)
})

test('on such a page each word of header and footer has its language', async ({ page }) => {
  const han = /\p{Script=Han}/u
  for (const path of ['/c/task-7-1/', '/parallel/', '/', '/no-such-page/']) {
    await page.goto(path)
    const runs = await page.evaluate(() => {
      const texts: (readonly [string, string])[] = []
      for (const part of document.querySelectorAll('body > header, body > footer')) {
        const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT)
        while (walker.nextNode()) {
          const { parentElement: owner, textContent } = walker.currentNode
          // The address of the page, which is printed once.
          if (textContent && /\p{L}/u.test(textContent) && !owner?.closest('.print-only'))
            texts.push([owner?.closest('[lang]')?.getAttribute('lang') ?? '', textContent])
        }
      }
      return texts
    })
    const wrong = runs.filter(([lang, words]) => (lang === 'en' ? han.test(words) : !han.test(words)))
    expect(wrong, path).toEqual([])
    expect(runs.filter(([lang]) => lang === 'en').length, path).toBe(runs.length / 2)
  }
})

test('the page for searching has its own box only', async ({ page }) => {
  for (const [path, boxes] of [
    ['/zh/search/', 0],
    ['/zh/tasks/', 1],
    ['/en/search/', 0],
  ] as const) {
    await page.goto(path)
    await expect(page.locator('header :is(input, .find)')).toHaveCount(2 * boxes)
  }
})

test.describe('the menu', () => {
  const opener = (page: Page) => page.locator('[popovertarget=menu]')
  const open = async (page: Page, path: string, width = phone.width) => {
    await page.setViewportSize({ width, height: 740 })
    await page.goto(path)
    await opener(page).click()
    await expect(page.locator('#menu')).toBeVisible()
  }

  for (const [path, groups] of [
    [
      '/zh/tasks/7/',
      [
        '读 首页 全文 双语对照 一图读懂 下载',
        '按部分 领域 布局点 任务 保障',
        '查 鼓励方向 责任单位 术语 引文集',
      ],
    ],
    [
      '/en/tasks/7/',
      [
        'Read Home Full text Side by side At a glance Downloads',
        'By part Domains Zones Tasks Safeguards',
        'Look up Directions Units Glossary Outreach kit',
      ],
    ],
    ['/c/task-7-1/', ['中文 首页 全文 检索', 'English Home Full text Search']],
  ] as const)
    test(`of ${path} has its groups, below the row, near the button`, async ({ page }) => {
      for (const width of [320, 360, 768, 1180]) {
        await open(page, path, width)
        const shown = (await page.locator('#menu > div').allInnerTexts()).map((words) =>
          words.split(/\s*\n\s*/).join(' '),
        )
        expect(shown).toEqual(groups)
        const menu = await page.locator('#menu').boundingBox()
        const button = await opener(page).boundingBox()
        if (!menu || !button) throw new Error('no menu')
        expect(Math.abs(menu.y - 48), `${width}`).toBeLessThan(2)
        expect(menu.x).toBeLessThanOrEqual(button.x)
        expect(menu.x + menu.width).toBeGreaterThanOrEqual(button.x + button.width)
        const columns = await page
          .locator('#menu > div')
          .evaluateAll((all) => all.map((el) => el.getBoundingClientRect().top))
        expect(new Set(columns).size, `${width}: side by side`).toBe(1)
      }
    })

  test('goes with its row when the page is moved', async ({ page }) => {
    await open(page, '/zh/tasks/7/')
    await page.mouse.wheel(0, 20)
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(20)
    expect((await page.locator('#menu').boundingBox())?.y).toBe(28)
  })

  for (const path of ['/zh/tasks/7/', '/en/tasks/7/', '/c/task-7-1/'])
    test(`and row and footer of ${path} have targets of 44 pixels on a phone`, async ({ page }) => {
      for (const width of [320, phone.width]) {
        await open(page, path, width)
        const small = await page.locator('header :is(a, button), footer :is(a, button)').evaluateAll((all) =>
          all
            .filter((el) => el.getClientRects().length > 0)
            .map((el) => ({ el, box: el.getBoundingClientRect() }))
            .filter(
              ({ el, box }) => box.height < 44 || (box.width < 44 && el.closest('#menu, footer') === null),
            )
            .map(({ el, box }) => `${el.textContent?.trim()}: ${box.width} × ${box.height}`),
        )
        expect(small).toEqual([])
      }
    })

  test('closes when the focus leaves it, in either direction, and the focus is seen', async ({ page }) => {
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim())
    await open(page, '/zh/tasks/7/', 320)
    await page.locator('#menu a').last().focus()
    await page.keyboard.press('Tab')
    await expect(page.locator('#menu')).toBeHidden()
    expect(await focused()).toBe('English')
    await opener(page).click()
    await page.locator('#menu a').first().focus()
    await page.keyboard.press('Shift+Tab')
    await expect(page.locator('#menu')).toBeHidden()
    expect(await focused()).toBe('菜单')
  })

  test('is reached right after its button, and Escape leads back to it', async ({ page }) => {
    await page.setViewportSize(phone)
    await page.goto('/zh/tasks/7/')
    await opener(page).focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await expect(page.locator('#menu a').first()).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.locator('#menu')).toBeHidden()
    await expect(opener(page)).toBeFocused()
  })
})
