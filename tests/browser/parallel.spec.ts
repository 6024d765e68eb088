/** Side by side: twins, the choice of languages, arriving at a clause or a sentence, both layouts. */
import { expect, type Page, test } from '@playwright/test'
import { desktop, phone } from './support/site.ts'

// Without smooth scrolling what is measured has come to rest.
test.use({ viewport: desktop, contextOptions: { reducedMotion: 'reduce' } })

const PAGE = '/parallel/'
const sentence = (page: Page, id: string, locale: 'zh' | 'en') =>
  page.locator(`.side.${locale} [data-segment="${id}"]`)

/** As a press does, without a pointer that stays. */
const turnTo = (page: Page, id: string, locale: 'zh' | 'en') =>
  sentence(page, id, locale).dispatchEvent('click')

/** Ids of what is lit, in the order of the page. */
const lit = (page: Page) =>
  page
    .locator('.lit')
    .evaluateAll((all) =>
      all.map((el) => `${el.closest('[lang]')?.getAttribute('lang')} ${el.dataset.segment}`),
    )

const twins = (id: string) => [`zh-Hans ${id}`, `en ${id}`]

test.describe('the twin of a sentence', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto(PAGE)
    await page.locator('#task-7-1').scrollIntoViewIfNeeded()
    expect(await lit(page)).toEqual([])
  })

  for (const locale of ['zh', 'en'] as const)
    test(`lights up when the pointer is on the ${locale} one`, async ({ page }) => {
      await sentence(page, 'task-7-1.s2', locale).hover()
      expect(await lit(page)).toEqual(twins('task-7-1.s2'))
      await sentence(page, 'task-7-1.s1', locale).hover()
      expect(await lit(page)).toEqual(twins('task-7-1.s1'))
      await page.locator('h1').hover()
      expect(await lit(page)).toEqual([])
    })

  test('looks different from the others', async ({ page }) => {
    await sentence(page, 'task-7-1.s2', 'zh').hover()
    const background = (id: string) =>
      sentence(page, id, 'en').evaluate((el) => getComputedStyle(el).backgroundColor)
    expect(await background('task-7-1.s2')).not.toBe(await background('task-7-2.s2'))
  })

  test('lights up when a sentence has the focus, and goes out with it', async ({ page }) => {
    await turnTo(page, 'task-7-1.s2', 'en')
    expect(await lit(page)).toEqual(twins('task-7-1.s2'))
    await page.locator('header .name').focus()
    expect(await lit(page)).toEqual([])
  })

  test('lights up when a link inside it has the focus', async ({ page }) => {
    const inside = page.locator('.side.zh [data-segment] a').first()
    const id = await inside.evaluate((el) => el.closest<HTMLElement>('[data-segment]')?.dataset.segment)
    await inside.focus()
    expect(await lit(page)).toEqual(twins(id ?? ''))
  })
})

test.describe('on a touch screen', () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true })

  test('every clause has one target of 44 pixels, its number', async ({ page }) => {
    await page.goto(PAGE)
    const shown = await page.locator('.row').evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('.middle a')]
          .map((a) => a.getBoundingClientRect())
          .filter(({ width }) => width > 0)
          .map(({ width, height }) => Math.min(width, height)),
      ),
    )
    expect(shown.length).toBeGreaterThan(80)
    expect(shown.filter((targets) => targets.length !== 1 || (targets[0] ?? 0) < 43.9)).toEqual([])
  })

  test('a tap lights both sentences, a tap beside them puts the light out', async ({ page }) => {
    await page.goto(PAGE)
    await sentence(page, 'task-7-1.s2', 'zh').tap()
    expect(await lit(page)).toEqual(twins('task-7-1.s2'))
    await sentence(page, 'task-7-2.s2', 'en').tap()
    expect(await lit(page)).toEqual(twins('task-7-2.s2'))
    await page.locator('.intro').first().tap()
    expect(await lit(page)).toEqual([])
  })
})

test.describe('the choice of languages', () => {
  /** The languages that show, told from the text and from the radios; both must agree. */
  async function shown(page: Page): Promise<string> {
    const zh = await sentence(page, 'task-7-1.s2', 'zh').isVisible()
    const en = await sentence(page, 'task-7-1.s2', 'en').isVisible()
    const view = zh && en ? 'both' : zh ? 'zh' : en ? 'en' : 'none'
    await expect(page.locator('input[name=view]:checked')).toHaveValue(view)
    return view
  }

  test('is both at first', async ({ page }) => {
    await page.goto(PAGE)
    expect(await shown(page)).toBe('both')
  })

  test('is made by the radios, stands in the address and lasts', async ({ page }) => {
    await page.goto(PAGE)
    for (const [label, view] of [
      ['.only-zh', 'zh'],
      ['.only-en', 'en'],
      ['.both', 'both'],
    ] as const) {
      await page.locator(`.choice ${label}`).click()
      expect(await shown(page)).toBe(view)
      await expect(page).toHaveURL(view === 'both' ? PAGE : `${PAGE}?view=${view}`)
      await page.reload()
      expect(await shown(page)).toBe(view)
      // Without the address the browser remembers.
      await page.goto(PAGE)
      expect(await shown(page)).toBe(view)
    }
  })

  test('can be made with the keyboard', async ({ page }) => {
    await page.goto(PAGE)
    await page.locator('input[name=view]:checked').focus()
    await page.keyboard.press('ArrowRight')
    expect(await shown(page)).toBe('zh')
  })

  for (const view of ['zh', 'en', 'both'])
    test(`${view} can be asked for by the address, whatever is stored`, async ({ page }) => {
      await page.goto(PAGE)
      await page.evaluate((other) => localStorage.setItem('view', other), view === 'zh' ? 'en' : 'zh')
      await page.goto(`${PAGE}?view=${view}`)
      expect(await shown(page)).toBe(view)
    })

  for (const view of ['fr', '', '"><img src=x>', 'ZH', 'constructor', 'zh en'])
    test(`${JSON.stringify(view)} is ignored`, async ({ page }) => {
      const errors: Error[] = []
      page.on('pageerror', (error) => errors.push(error))
      await page.goto(`${PAGE}?view=${encodeURIComponent(view)}`)
      expect(await shown(page)).toBe('both')
      await page.goto(PAGE)
      await page.evaluate((value) => localStorage.setItem('view', value), view)
      await page.reload()
      expect(await shown(page)).toBe('both')
      expect(await page.locator('img').count()).toBe(0)
      expect(errors).toEqual([])
    })

  test('keeps the row that is being read in its place', async ({ page }) => {
    await page.goto(`${PAGE}#task-7-2`)
    const top = () => page.locator('#task-7-2').evaluate((el) => el.getBoundingClientRect().top)
    await expect(page.locator('#task-7-2')).toBeInViewport()
    // To the very top of the window, so that it is the row being read.
    await page.locator('#task-7-2').evaluate((el) => {
      scrollTo({ top: el.getBoundingClientRect().top + scrollY - 60, behavior: 'instant' })
    })
    const before = await top()
    await page.locator('.choice .only-en').click()
    expect(Math.abs((await top()) - before)).toBeLessThan(3)
  })
})

test.describe('an address', () => {
  test('of a clause arrives at its row, clear of the bar', async ({ page }) => {
    await page.goto(`${PAGE}#task-7-1`)
    await expect(page.locator(':target')).toHaveAttribute('id', 'task-7-1')
    await expect(page.locator('#task-7-1')).toBeInViewport()
    const bar = await page.locator('.bar').boundingBox()
    const row = await page.locator('#task-7-1 .side.zh').boundingBox()
    expect(row?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0))
    const background = (id: string) => page.locator(id).evaluate((el) => getComputedStyle(el).backgroundColor)
    expect(await background('#task-7-1')).not.toBe(await background('#task-7-2'))
  })

  test('of a sentence arrives at it and lights it in both languages', async ({ page }) => {
    await page.goto(`${PAGE}#task-7-1.s2`)
    await expect(sentence(page, 'task-7-1.s2', 'zh')).toBeInViewport()
    expect(await lit(page)).toEqual(twins('task-7-1.s2'))
  })

  test('of a sentence arrives at the English where only that is shown', async ({ page }) => {
    await page.goto(`${PAGE}?view=en#task-7-1.s2`)
    await expect(sentence(page, 'task-7-1.s2', 'en')).toBeInViewport()
    await expect(sentence(page, 'task-7-1.s2', 'en')).toHaveClass(/lit/)
  })

  test('that changes while the page is open moves the light', async ({ page }) => {
    await page.goto(`${PAGE}#task-7-1.s2`)
    await page.evaluate(() => {
      location.hash = '#task-8-1.s2'
    })
    await expect(sentence(page, 'task-8-1.s2', 'zh')).toBeInViewport()
    expect(await lit(page)).toEqual(twins('task-8-1.s2'))
  })
})

test.describe('arrow keys', () => {
  const focused = (page: Page) =>
    page.evaluate(() => {
      const el = document.activeElement
      return el instanceof HTMLElement ? `${el.lang} ${el.dataset.segment}` : ''
    })

  test('go to the next sentence, the one before and the twin', async ({ page }) => {
    await page.goto(PAGE)
    await turnTo(page, 'task-7-1.s1', 'zh')
    for (const [key, expected] of [
      ['ArrowDown', 'zh-Hans task-7-1.s2'],
      ['ArrowRight', 'en task-7-1.s2'],
      ['ArrowUp', 'en task-7-1.s1'],
      ['ArrowLeft', 'zh-Hans task-7-1.s1'],
      // Over the edge of a clause.
      ['ArrowUp', 'zh-Hans task-7.s2'],
    ] as const) {
      await page.keyboard.press(key)
      expect(await focused(page), key).toBe(expected)
      expect(await lit(page)).toEqual(twins(expected.split(' ')[1] ?? ''))
    }
  })

  test('stop at the first sentence', async ({ page }) => {
    await page.goto(PAGE)
    await turnTo(page, 'notice.s1', 'zh')
    await page.keyboard.press('ArrowUp')
    expect(await focused(page)).toBe('zh-Hans notice.s1')
  })

  test('begin where the Tab key last was: one stop for all sentences', async ({ page }) => {
    await page.goto(PAGE)
    await expect(page.locator('[data-segment][tabindex="0"]')).toHaveCount(1)
    await turnTo(page, 'task-7-1.s1', 'zh')
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('[data-segment][tabindex="0"]')).toHaveCount(1)
    await expect(sentence(page, 'task-7-1.s2', 'zh')).toHaveAttribute('tabindex', '0')
  })

  test('leave alone what has no focus: to a screen reader all but one sentence are plain text', async ({
    page,
  }) => {
    await page.goto(PAGE)
    const wire = await page.context().newCDPSession(page)
    const { nodes } = await wire.send('Accessibility.getFullAXTree')
    const has = (name: string, value: unknown) => (node: (typeof nodes)[number]) =>
      node.properties?.some((property) => property.name === name && property.value.value === value)
    const stops = nodes.filter(({ role }) => role?.value === 'generic').filter(has('focusable', true))
    expect(stops).toHaveLength(1)
    // Links inside stay links, by their names, and can be reached.
    const links = await page.locator('.rows [data-segment] a').count()
    expect(links).toBeGreaterThan(0)
    const named = nodes
      .filter(({ role, name }) => role?.value === 'link' && name?.value !== '')
      .filter(has('focusable', true))
    expect(named.length).toBeGreaterThanOrEqual(links)
    // A key does nothing where no sentence has the focus.
    await page.keyboard.press('ArrowDown')
    expect(await lit(page)).toEqual([])
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
  })

  test('do not lead into a language that is hidden', async ({ page }) => {
    await page.goto(`${PAGE}?view=zh`)
    await turnTo(page, 'task-7-1.s1', 'zh')
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('zh-Hans task-7-1.s1')
  })
})

test.describe('the layout', () => {
  const box = async (page: Page, selector: string) => {
    const found = await page.locator(selector).boundingBox()
    if (!found) throw new Error(`${selector} is not shown`)
    return found
  }

  test('on a wide screen has the languages side by side, at the same height', async ({ page }) => {
    await page.goto(PAGE)
    const rows = await page.locator('.row').evaluateAll((all) =>
      all.map((row) => {
        const [zh, en] = ['zh', 'en'].map((side) =>
          row.querySelector(`.side.${side}`)?.getBoundingClientRect(),
        )
        return {
          id: row.id,
          beside: (zh?.right ?? 0) <= (en?.left ?? 0),
          apart: (zh?.top ?? 0) - (en?.top ?? 0),
        }
      }),
    )
    expect(rows.length).toBeGreaterThan(80)
    expect(rows.filter(({ beside, apart }) => !beside || Math.abs(apart) > 1)).toEqual([])
  })

  /** Rows in which a heading or paragraph, or the number or name between them, does not stand on the line of its twin. */
  const unevenRows = (page: Page) =>
    page.locator('.row').evaluateAll((rows) => {
      /** An empty box that is no block stands on the first line. */
      const feet = (row: Element, selector: string) =>
        [...row.querySelectorAll(selector)].map((el) => {
          const foot = document.createElement('span')
          foot.style.display = 'inline-block'
          el.prepend(foot)
          return foot
        })
      const marked = rows.map((row) => {
        const en = feet(row, '.side.en > *')
        const number = feet(row, row.matches('.measure') ? '.number' : 'p:not(.tools) > .number > .zh')
        return {
          id: row.id,
          pairs: [...feet(row, '.side.zh > *'), ...number].map((foot, i, all) => [
            foot,
            en[i % (all.length - number.length)],
          ]),
        }
      })
      const line = (foot: Element | undefined) => foot?.getBoundingClientRect().bottom ?? 0
      return marked.flatMap(({ id, pairs }) =>
        pairs.some(([one, other]) => Math.abs(line(one) - line(other)) > 1) ? [id] : [],
      )
    })

  test('on a wide screen has twins on one baseline, and what stands between them too', async ({ page }) => {
    await page.goto(PAGE)
    expect(await unevenRows(page)).toEqual([])
    await page.locator('#task-7-1 .side.en > :last-child').evaluate((el) => {
      el.style.paddingBlockStart = '20px'
      el.style.alignSelf = 'start'
    })
    expect(await unevenRows(page)).toEqual(['task-7-1'])
    await page.locator('#zone-innovation-city .number').evaluate((el) => {
      el.style.display = 'inline-block'
    })
    expect(await unevenRows(page)).toEqual(['zone-innovation-city', 'task-7-1'])
  })

  test('has one line of tools, which wait for the pointer or the focus', async ({ page }) => {
    await page.goto(PAGE)
    const tools = page.locator('#task-7-2 .tools')
    const opacity = () => tools.evaluate((el) => getComputedStyle(el).opacity)
    expect(await opacity()).toBe('0')
    await page.locator('#task-7-2 .side.en').hover()
    expect(await opacity()).toBe('1')
    await page.locator('h1').hover()
    await tools.locator('a').first().focus()
    expect(await opacity()).toBe('1')
    expect((await tools.boundingBox())?.height).toBeLessThan(30)
    await expect(page.locator('#task-7-2 a.copy.number')).toHaveText(/^\s*7\.2/)
  })

  test('says which sentences are lit, and shows it where the colors are the system’s', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(`${PAGE}#task-7-1.s2`)
    await expect(page.locator('[data-segment][aria-current=true]')).toHaveCount(2)
    const outline = (locale: 'zh' | 'en', id: string) =>
      sentence(page, id, locale).evaluate((el) => getComputedStyle(el).outlineStyle)
    for (const locale of ['zh', 'en'] as const) {
      // The address gives the Chinese the focus, which is solid.
      expect(await outline(locale, 'task-7-1.s2')).toBe(locale === 'zh' ? 'solid' : 'dotted')
      expect(await outline(locale, 'task-7-1.s1')).toBe('none')
    }
  })

  test('keeps rows clear of a bar of more than one line', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(PAGE)
    await page.locator('.bar').evaluate((el) => {
      el.style.blockSize = '120px'
    })
    await page.locator('#task-7-1 .side.en a').first().focus()
    await page.keyboard.press('Shift+Tab')
    await sentence(page, 'task-7-1.s1', 'zh').evaluate((el) => el.scrollIntoView({ block: 'start' }))
    const bar = await box(page, '.bar')
    const first = await box(page, '.side.zh [data-segment="task-7-1.s1"]')
    expect(first.y).toBeGreaterThanOrEqual(bar.y + bar.height)
  })

  test('on a phone has them take turns, clause by clause', async ({ page }) => {
    await page.setViewportSize(phone)
    await page.goto(PAGE)
    const zh = await box(page, '#task-7-1 .side.zh')
    const en = await box(page, '#task-7-1 .side.en')
    const next = await box(page, '#task-7-2 .side.zh')
    expect(en.y).toBeGreaterThanOrEqual(zh.y + zh.height)
    expect(next.y).toBeGreaterThanOrEqual(en.y + en.height)
    expect(Math.abs(zh.x - en.x)).toBeLessThan(1)
  })

  test('has its contents fold away after a jump', async ({ page }) => {
    await page.goto(PAGE)
    await page.locator('.contents summary').click()
    await page.locator('.contents a[href="#task-7"]').click()
    await expect(page.locator('.contents nav')).toBeHidden()
    await expect(page.locator('#task-7')).toBeInViewport()
  })

  test('has its contents fold away when the focus leaves them, and give it back at Escape', async ({
    page,
  }) => {
    await page.goto(PAGE)
    const summary = page.locator('.contents summary')
    const panel = page.locator('.contents nav')
    await summary.click()
    await panel.locator('a').last().focus()
    await expect(panel).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(panel).toBeHidden()
    await summary.click()
    await panel.locator('a').first().focus()
    await page.keyboard.press('Escape')
    await expect(panel).toBeHidden()
    await expect(summary).toBeFocused()
  })
})
