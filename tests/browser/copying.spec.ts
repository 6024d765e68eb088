/** What is copied of a clause: on the clipboard as text and as HTML, said aloud, and possible without a clipboard. */
import { expect, type Page, test } from '@playwright/test'
import { troubleStrings } from '../../src/i18n/trouble.ts'
import { desktop, phone, policy } from './support/site.ts'

test.use({ viewport: desktop })

const ADDRESS = 'https://policy.example/c/task-7-1/'
const OFFICIAL =
  '《金山区加快推进生物制造产业高质量发展的实施意见》（金府办发〔2023〕22号）第六部分第（七）项“产业化推进生物材料”'
const words = (locale: 'zh' | 'en') =>
  policy.clauses.find(({ id }) => id === 'task-7-1')?.segments.map((segment) => segment[locale]) ?? []

const open = async (page: Page, path: string, id = 'task-7-1') => {
  await page.goto(path)
  await page.locator(`[id="${id}"] .copy`).click()
  await expect(page.locator('dialog.copying')).toBeVisible()
}
const press = (page: Page, row: string, name: string) =>
  page.getByRole('group', { name: row }).getByText(name, { exact: true }).click()
const status = (page: Page) => page.locator('.copy-actions .said')

/** Both forms of what is on the clipboard, as another program gets them. */
const clipboard = (page: Page) =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : undefined
    return { text: await read('text/plain'), html: await read('text/html') }
  })

test.describe('with a clipboard', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']))

  for (const [path, row, name, done] of [
    ['/zh/tasks/7/', '链接', '本条固定链接', '已复制：链接'],
    ['/en/text/', 'Link', 'Permanent link', 'Copied: Link'],
    ['/parallel/', '链接', '本条固定链接', '已复制：'],
  ] as const)
    test(`the link copied from ${path} is the one that is printed, and the reader is told`, async ({
      page,
    }) => {
      await open(page, path)
      await page
        .getByRole('group', { name: row })
        .getByRole('button', { name: new RegExp(`^${name}`) })
        .click()
      await expect(status(page)).toContainText(done)
      const copied = await clipboard(page)
      expect(copied.text).toBe(ADDRESS)
      expect(copied.html).toContain(`<a href="${ADDRESS}"`)
    })

  test('the words are those of the text, in the language asked for', async ({ page }) => {
    await open(page, '/zh/tasks/7/')
    await press(page, '文字', '中文')
    await expect(status(page)).toContainText('已复制')
    expect((await clipboard(page)).text?.replaceAll('\n', '')).toBe(words('zh').join(''))
    await press(page, '文字', 'English')
    await expect(status(page)).toHaveText('已复制：文字 · 英文')
    expect((await clipboard(page)).text).toBe(words('en').join('\n'))
    await press(page, '文字', '中英文')
    await expect(status(page)).toContainText('中英文')
    expect((await clipboard(page)).text).toBe(`${words('zh').join('\n')}\n\n${words('en').join('\n')}`)
  })

  test('a quotation has its source, and its link as HTML', async ({ page }) => {
    await open(page, '/en/tasks/7/')
    await press(page, 'Quotation with source', '中文')
    await expect(status(page)).toHaveText('Copied: Quotation with source · Chinese')
    const copied = await clipboard(page)
    expect(copied.text).toBe(`${words('zh').join('\n')}\n\n——${OFFICIAL}\n${ADDRESS}`)
    expect(copied.html).toMatch(/<blockquote[^>]* lang="zh-Hans"/)
    expect(copied.html).toContain(`<a href="${ADDRESS}"`)
  })

  test('a citation has the day on which it is copied', async ({ page }) => {
    await page.clock.setFixedTime(new Date(2026, 9, 7, 0, 30))
    await open(page, '/zh/tasks/7/')
    await press(page, '引用格式', 'GB/T 7714—2025')
    await expect(status(page)).toContainText('GB/T 7714—2025')
    const copied = await clipboard(page)
    expect(copied.text).toMatch(
      /\[EB\/OL\]\. （2023-10-11）\[2026-10-07\]\. https:\/\/policy\.example\/c\/task-7-1\/\.$/,
    )
    expect(copied.html).toContain(`<a href="${ADDRESS}"`)
    await press(page, '中文文献记录', 'BibTeX')
    await expect(status(page)).toContainText('中文文献记录 · BibTeX')
    expect((await clipboard(page)).text).toContain('urldate = {2026-10-07}')
    await press(page, '引用格式', '公文写法')
    await expect(status(page)).toContainText('公文写法')
    expect(await clipboard(page)).toEqual({ text: OFFICIAL, html: OFFICIAL })
  })

  test('a clause is copied as a sentence that quotes it, which a whole task is not', async ({ page }) => {
    await open(page, '/zh/tasks/7/')
    await press(page, '公文引述', '中文')
    await expect(status(page)).toContainText('已复制：公文引述')
    const { text } = await clipboard(page)
    expect(text).toContain('（金府办发〔2023〕22号）第六部分第（七）项提出：“')
    expect(text?.endsWith(`${words('zh').join('')}”`)).toBe(true)
    await open(page, '/zh/tasks/7/', 'task-7')
    await expect(page.getByRole('group', { name: '引用格式' })).toBeVisible()
    await expect(page.getByRole('group', { name: '公文引述' })).toHaveCount(0)
  })

  test('a whole task is copied with its measures and its unit line', async ({ page }) => {
    await open(page, '/zh/text/', 'task-7')
    await press(page, '文字', '中文')
    await expect(status(page)).toContainText('已复制')
    const all = policy.clauses.filter(({ id }) => /^task-7(-|$)/.test(id)).flatMap(({ segments }) => segments)
    expect((await clipboard(page)).text?.replaceAll('\n', '')).toBe(all.map(({ zh }) => zh).join(''))
  })

  test('the card offers the same, open, in both languages', async ({ page }) => {
    await page.goto('/c/task-7-1/')
    await page.getByRole('button', { name: '本条固定链接 · Permanent link' }).click()
    await expect(status(page)).toHaveText('已复制：链接 · 本条固定链接 Copied: Link · Permanent link')
    await expect(status(page).locator('[lang=en]')).toHaveText('Copied: Link · Permanent link')
    expect((await clipboard(page)).text).toBe(ADDRESS)
  })

  test('in a list of buttons no two of the card have one name', async ({ page }) => {
    await page.goto('/c/task-7-1/')
    const buttons = page.locator('.copy-actions button:not([lang=""])')
    await expect(buttons.first()).toBeVisible()
    const names = await page.locator('.copy-actions').ariaSnapshot()
    const heard = [...names.matchAll(/button "([^"]+)"/g)].map(([, name = '']) => name)
    expect(heard).toContain('引文（附出处）：中文')
    expect(heard).toContain('Text: English')
    expect(heard.filter((name, i) => heard.indexOf(name) !== i)).toEqual([])
  })

  for (const colorScheme of ['light', 'dark'] as const)
    test(`on a phone the reader sees what was done, and what was pressed: ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 360, height: 640 })
      await page.goto('/c/task-7-1/')
      const buttons = page.locator('.copy-actions button')
      for (const edge of ['start', 'end'] as const) {
        // As near to the edge of the window as a button can be pressed.
        await buttons.first().evaluate((el, block) => el.scrollIntoView({ block }), edge)
        await buttons.first().click()
        await expect(status(page)).toContainText('Copied')
        await expect(status(page)).toBeInViewport({ ratio: 1 })
        const said = await status(page).boundingBox()
        const pressed = await buttons.first().boundingBox()
        expect((pressed?.y ?? 0) + (pressed?.height ?? 0)).toBeLessThanOrEqual(said?.y ?? 0)
      }
      // By keyboard, too, nothing with the focus stands below it.
      for (let i = 1; i < (await buttons.count()); i++) {
        await page.keyboard.press('Tab')
        const focused = await page.locator(':focus').boundingBox()
        const said = await status(page).boundingBox()
        expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThanOrEqual(said?.y ?? 0)
      }
      const transparent = 'rgba(0, 0, 0, 0)'
      expect(await status(page).evaluate((el) => getComputedStyle(el).backgroundColor)).not.toBe(transparent)
    })
})

/** As in a page without https, inside WeChat, in browsers of old. */
const withoutWriting = [
  ['it is refused', () => {}],
  [
    'there is none',
    () => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }),
  ],
  ['it knows only plain text', () => Reflect.deleteProperty(window, 'ClipboardItem')],
] as const

test.describe('by the command of old', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read']))

  for (const [why, script] of withoutWriting)
    test(`both forms are copied, and the focus stays: ${why}`, async ({ page }) => {
      await page.addInitScript(script)
      await open(page, '/zh/tasks/7/')
      await press(page, '链接', '本条固定链接')
      await expect(status(page)).toContainText('已复制')
      await expect(page.getByRole('button', { name: '本条固定链接' })).toBeFocused()
      await expect(page.locator('.copy-actions textarea')).toBeHidden()
      await page.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'))
      const copied = await clipboard(page)
      expect(copied.text).toBe(ADDRESS)
      expect(copied.html).toContain(`<a href="${ADDRESS}"`)
    })

  test('a record is copied as plain text only', async ({ page }) => {
    await page.addInitScript(withoutWriting[1][1])
    await open(page, '/en/tasks/7/')
    await press(page, 'Record of the English', 'BibTeX')
    await expect(status(page)).toContainText('Copied')
    await page.evaluate(() => Reflect.deleteProperty(navigator, 'clipboard'))
    const copied = await clipboard(page)
    expect(copied.text).toContain('@report{')
    expect(copied.html).toBeUndefined()
  })
})

test.describe('without one', () => {
  for (const [why, script] of withoutWriting)
    test(`the text is shown and selected: ${why}`, async ({ page }) => {
      const errors: Error[] = []
      page.on('pageerror', (error) => errors.push(error))
      await page.addInitScript(script)
      await page.addInitScript(() => {
        document.execCommand = () => false
      })
      await open(page, '/zh/tasks/7/')
      await press(page, '文字', '中文')
      const field = page.locator('.copy-actions textarea')
      await expect(field).toBeFocused()
      // The advice is said once, by the line below.
      await expect(field).toHaveAccessibleName('要复制的文字')
      await expect(field).toHaveValue(words('zh').join('\n'))
      expect(await page.evaluate(() => getSelection()?.toString().replaceAll('\n', ''))).toBe(
        words('zh').join(''),
      )
      for (const advice of ['长按', 'Ctrl+C']) await expect(status(page)).toContainText(advice)
      await expect(status(page)).toBeInViewport({ ratio: 1 })
      // Nothing was copied, and nothing says so.
      await expect(page.getByText('已复制')).toHaveCount(0)
      expect(errors).toEqual([])
    })
})

test.describe('the menu', () => {
  test('opens, closes and gives the focus back by keyboard', async ({ page }) => {
    await page.goto('/zh/tasks/7/')
    const opener = page.locator('#task-7-2 .copy')
    await opener.focus()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog', { name: /^措施 7\.2/ })
    await expect(dialog).toBeVisible()
    expect(await dialog.evaluate((el) => el.contains(document.activeElement))).toBe(true)
    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(opener).toBeFocused()
  })

  test('has no two buttons of one name', async ({ page }) => {
    for (const path of ['/zh/tasks/7/', '/parallel/']) {
      await open(page, path)
      const buttons = await page
        .locator('dialog.copying button')
        .evaluateAll((all) => all.map((el) => el.getAttribute('aria-label') ?? el.textContent))
      expect(buttons.length).toBeGreaterThan(10)
      expect(new Set(buttons).size, path).toBe(buttons.length)
    }
  })

  test('closes by its button and by a press beside it', async ({ page }) => {
    await open(page, '/en/tasks/7/')
    await page.getByRole('button', { name: 'Close' }).click()
    await expect(page.locator('dialog.copying')).toBeHidden()
    await page.locator('#task-7-3 .copy').click()
    await expect(page.getByRole('dialog', { name: /^Measure 7\.3/ })).toBeVisible()
    await page.mouse.click(5, 5)
    await expect(page.locator('dialog.copying')).toBeHidden()
  })

  test('stays where a press began in it or ended in it', async ({ page }) => {
    await open(page, '/zh/tasks/7/')
    const dialog = page.locator('dialog.copying')
    const inside = await dialog.locator('h2, button, p').evaluateAll((all) =>
      all
        .map((el) => el.getBoundingClientRect())
        .map(({ x, y, height }) => [x + 4, y + height / 2] as const)
        .filter((place) => document.elementFromPoint(...place)?.closest('.content')),
    )
    expect(inside.length).toBeGreaterThan(10)
    const slide = async (from: readonly [number, number], to: readonly [number, number]) => {
      await page.mouse.move(...from)
      await page.mouse.down()
      await page.mouse.move(...to, { steps: 3 })
      await page.mouse.up()
    }
    for (const place of inside) {
      await slide(place, [5, 5])
      await slide([5, 5], place)
      await expect(dialog).toBeVisible()
    }
    await slide([5, 5], [9, 9])
    await expect(dialog).toBeHidden()
  })

  test('leads to the card, and puts the clause into the kit and out of it', async ({ page }) => {
    await open(page, '/zh/tasks/7/')
    await page.getByRole('button', { name: '加入引文集' }).click()
    await expect(status(page)).toHaveText('已加入引文集。')
    expect(await page.evaluate(() => localStorage.getItem('kit'))).toBe('task-7-1')
    await page.getByRole('button', { name: '移出引文集' }).click()
    await expect(status(page)).toHaveText('已移出引文集。')
    expect(await page.evaluate(() => localStorage.getItem('kit'))).toBe('')
    await page.getByRole('link', { name: '卡片与二维码' }).click()
    await expect(page).toHaveURL('/c/task-7-1/')
  })

  test('stays inside the narrowest phone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await open(page, '/en/text/')
    const box = await page.locator('dialog.copying').boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640)
    expect(await page.locator('dialog.copying').evaluate((el) => el.scrollWidth <= el.clientWidth)).toBe(true)
  })

  test('comes only when it is asked for', async ({ page }) => {
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
    await page.goto('/zh/text/', { waitUntil: 'networkidle' })
    expect(fetched.filter((path) => /\.(js|json)$/.test(path))).toEqual([])
    await page.locator('#task-7-1 .copy').click()
    await expect(page.locator('dialog.copying')).toBeVisible()
    expect(fetched.filter((path) => /\.(js|json)$/.test(path))).toEqual([
      expect.stringMatching(/\/_astro\/menu-/),
      '/c/task-7-1/card.json',
    ])
  })

  test('where it cannot be had the link leads to the card', async ({ page }) => {
    await page.route('**/card.json', (route) => route.abort())
    await page.goto('/zh/tasks/7/')
    await page.locator('#task-7-1 .copy').click()
    await expect(page).toHaveURL('/c/task-7-1/')
  })

  test('on the card, where it cannot be had, this is said', async ({ page }) => {
    await page.route('**/card.json', (route) => route.abort())
    await page.goto('/c/task-7-1/')
    await expect(page.locator('copy-actions')).toContainText(troubleStrings.en.network)
  })

  test('a link opened in another tab is the card', async ({ page }) => {
    await page.goto('/zh/tasks/7/')
    const link = page.locator('#task-7-1 .copy')
    await expect(link).toHaveAttribute('href', '/c/task-7-1/')
    // Whether the page leaves the click to the browser; a tab that really opens takes as long as it likes.
    const isTaken = (modifier: string) =>
      link.evaluate((el, name) => {
        let taken = false
        const watch = (event: Event) => {
          taken = event.defaultPrevented
          event.preventDefault()
        }
        addEventListener('click', watch, { once: true })
        el.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, [name]: true }))
        return taken
      }, modifier)
    for (const modifier of ['ctrlKey', 'metaKey', 'shiftKey'])
      expect(await isTaken(modifier), modifier).toBe(false)
    expect(await isTaken('')).toBe(true)
  })
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, viewport: phone })

  test('the link leads to the card, where everything stands', async ({ page }) => {
    await page.goto('/en/tasks/7/')
    await page.locator('#task-7-1 .copy').click()
    await expect(page).toHaveURL('/c/task-7-1/')
    await expect(page.locator('.foot dd').first()).toContainText(OFFICIAL)
    await expect(page.locator('copy-actions')).toBeHidden()
  })
})
