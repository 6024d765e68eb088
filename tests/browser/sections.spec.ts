/** The text of a section is not torn apart by what is said about it; what is said can be had beside, below and under it. */
import { expect, type Page, test } from '@playwright/test'
import { emptyShare, firstWord } from './support/reading.ts'
import { address, desktop, everyKind, pages, phone, policy } from './support/site.ts'

test.use({ viewport: desktop, contextOptions: { reducedMotion: 'reduce' } })

const sections = policy.clauses.filter(({ kind }) => ['domain', 'zone', 'task', 'safeguard'].includes(kind))
const sectionPages = (['zh', 'en'] as const).flatMap((locale) =>
  sections.map(({ urls }) => new URL(urls[locale]).pathname),
)

test('notes beside the clauses leave less than a twentieth of the text block empty, on every section page', async ({
  page,
}) => {
  const torn: string[] = []
  for (const path of sectionPages) {
    await page.goto(path)
    for (const width of [1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 })
      const empty = await emptyShare(page)
      if (!(empty < 5)) torn.push(`${path} at ${width}: ${empty} %`)
    }
  }
  expect(sectionPages.length).toBeGreaterThan(40)
  expect(torn).toEqual([])
})

test('a margin taller than its clause is found', async ({ page }) => {
  await page.goto('/zh/tasks/3/')
  await page
    .locator('#task-3-2 .margin')
    .evaluate((el) => el.append(...Array.from({ length: 20 }, () => document.createElement('br'))))
  expect(await emptyShare(page)).toBeGreaterThan(5)
})

test('on a phone the first word stands within 130 pixels below the header', async ({ page }) => {
  await page.setViewportSize(phone)
  const late: string[] = []
  for (const path of pages.map(address)) {
    await page.goto(path)
    const first = await firstWord(page)
    if (!(first <= 130)) late.push(`${path}: ${first}`)
  }
  expect(everyKind.length).toBeGreaterThan(20)
  expect(late).toEqual([])
})

test('a first word that stands lower is found', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('/zh/tasks/7/')
  await page
    .locator('main')
    .evaluate((el) => el.prepend(...Array.from({ length: 8 }, () => document.createElement('br'))))
  expect(await firstWord(page)).toBeGreaterThan(130)
})

const twin = (page: Page, segment: string) => page.locator(`[data-twin="${segment}"]`)

test.describe('a sentence that is pressed', () => {
  const english = policy.clauses.find(({ id }) => id === 'task-7-1')?.segments[1]?.en ?? ''

  test('shows the same in the other language under it, and puts it away again', async ({ page }) => {
    await page.goto('/zh/tasks/7/')
    await page.locator('[id="task-7-1.s2"]').click()
    await expect(twin(page, 'task-7-1.s2')).toHaveText(english)
    await expect(twin(page, 'task-7-1.s2')).toHaveAttribute('lang', 'en')
    await expect(page.locator('[data-twin]')).toHaveCount(1)
    await twin(page, 'task-7-1.s2').click()
    await expect(page.locator('[data-twin]')).toHaveCount(0)
  })

  test('is read where words are being selected, and leads on where it is a link', async ({ page }) => {
    await page.goto('/zh/tasks/7/')
    await page.locator('[id="task-7-1.s2"]').dblclick()
    await page.locator('[id="task-7-1.s2"]').dblclick()
    expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(false)
    await page.locator('[id="task-7-1.s1"] a').click()
    await expect(page).toHaveURL(/domains\/biomaterials/)
  })

  test('is one of a clause, whose button is reached by keys', async ({ page }) => {
    await page.goto('/zh/tasks/7/')
    const button = page.locator('#task-7-2 .tools button')
    await button.focus()
    await expect(button).toHaveAttribute('aria-pressed', 'false')
    await page.keyboard.press('Enter')
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    const segments = policy.clauses.find(({ id }) => id === 'task-7-2')?.segments.length ?? 0
    await expect(page.locator('#task-7-2 [data-twin]')).toHaveCount(segments)
    await expect(page.locator('[data-twin]')).toHaveCount(segments)
    await page.keyboard.press('Enter')
    await expect(page.locator('[data-twin]')).toHaveCount(0)
  })

  test('tells its button, however it came to be shown or put away', async ({ page }) => {
    await page.goto('/zh/tasks/7/')
    const button = page.locator('#task-7-3 .tools button')
    await expect(button).toHaveAccessibleName('附英文：措施 7.3')
    const pressed = () => button.getAttribute('aria-pressed')
    await page.locator('#show-twins').check()
    await expect.poll(pressed).toBe('true')
    await page.locator('[id="task-7-3.s2"]').click()
    await expect.poll(pressed).toBe('false')
    await page.locator('[id="task-7-3.s2"]').click()
    await expect.poll(pressed).toBe('true')
    await page.locator('#show-twins').uncheck()
    await expect.poll(pressed).toBe('false')
  })

  test('says so where the other page cannot be had, and asks for it again', async ({ page }) => {
    await page.goto('/zh/tasks/7/')
    await page.route('**/en/tasks/7/', (route) => route.abort())
    await page.locator('[id="task-7-1.s2"]').click()
    await expect(page.locator('#twins-said')).toHaveText('英文未能载入。')
    await expect(page.locator('#twins-said')).toBeVisible()
    await page.locator('#show-twins').click()
    await expect(page.locator('#show-twins')).not.toBeChecked()
    await expect(page.locator('.tools [aria-pressed="true"]')).toHaveCount(0)
    await page.unroute('**/en/tasks/7/')
    await page.locator('[id="task-7-1.s2"]').click()
    await expect(twin(page, 'task-7-1.s2')).toHaveText(english)
    await expect(page.locator('#twins-said')).toHaveText('')
  })
})

test('the choice of both languages is remembered from page to page, in either language', async ({ page }) => {
  await page.goto('/zh/tasks/7/')
  await page.locator('#show-twins').check()
  const sentences = await page.locator('article [data-segment]').count()
  // The heading has its name in the other language already.
  await expect(page.locator('[data-twin]')).toHaveCount(sentences - 1)
  await page.goto('/en/tasks/8/')
  await expect(page.locator('#show-twins')).toBeChecked()
  await expect(page.locator('[data-twin]').first()).toHaveAttribute('lang', 'zh-Hans')
  await page.locator('#show-twins').uncheck()
  await expect(page.locator('[data-twin]')).toHaveCount(0)
  await page.reload()
  await expect(page.locator('#show-twins')).not.toBeChecked()
  await expect(page.locator('[data-twin]')).toHaveCount(0)
})

test('every siglum leads to its entry at the foot, and the entry back', async ({ page }) => {
  const lost: string[] = []
  for (const path of sectionPages.filter((path) => path.includes('/tasks/'))) {
    await page.goto(path)
    lost.push(
      ...(await page.locator('.sigla a, .folded a').evaluateAll((all) =>
        all.flatMap((a) => {
          const to = document.getElementById((a as HTMLAnchorElement).hash.slice(1))
          const clause = a.closest('.clause')
          const back = to?.closest('details')?.querySelector(`a[href="#${clause?.id}"]`)
          return back ? [] : [`${location.pathname}#${clause?.id}: ${a.textContent}`]
        }),
      )),
    )
  }
  await expect(page.locator('.sigla a').first()).toBeVisible()
  expect(lost).toEqual([])
})

test.describe('on a phone', () => {
  test.use({ viewport: phone })

  test('the commentary is folded, a line a measure, and opens where one arrives in it', async ({ page }) => {
    await page.goto('/zh/tasks/7/')
    const groups = page.locator('#ties ~ * details')
    expect(await groups.count()).toBeGreaterThan(2)
    await expect(page.locator('#ties ~ * details[open]')).toHaveCount(0)
    await expect(page.locator('.sigla').first()).toBeHidden()
    await page.locator('#task-7-2 .folded a').click()
    await expect(page.locator('#ties ~ * details[open]')).toHaveCount(1)
    await expect(page.locator('[id="ties.task-7-2"]')).toBeInViewport()
    await page.goto('/zh/tasks/8/#ties.task-8-1.zone-agriculture-park')
    await expect(page.locator('[id="ties.task-8-1"]')).toHaveAttribute('open', '')
  })

  test('the one target of every clause can be pressed', async ({ page }) => {
    const covered: string[] = []
    for (const path of ['/zh/text/', '/en/text/', '/zh/tasks/7/', '/zh/domains/biomaterials/']) {
      await page.goto(path)
      const targets = page.locator('.clause > .copy')
      expect(await targets.count()).toBeGreaterThan(0)
      covered.push(
        ...(await targets.evaluateAll((all) =>
          all.flatMap((el) => {
            el.scrollIntoView({ block: 'center' })
            const { x, y, width, height } = el.getBoundingClientRect()
            const hit = document.elementFromPoint(x + width / 2, y + height / 2)
            return el.contains(hit) ? [] : [`${location.pathname}${el.closest('.clause')?.id}`]
          }),
        )),
      )
    }
    expect(covered).toEqual([])
  })

  test('the contents go when one turns away from them, and give the focus back', async ({ page }) => {
    await page.goto('/zh/text/')
    const summary = page.locator('.contents summary')
    await summary.click()
    const last = page.locator('.contents a').last()
    await last.focus()
    await page.keyboard.press('Tab')
    await expect(last).toBeHidden()
    await summary.click()
    await last.focus()
    await page.keyboard.press('Escape')
    await expect(last).toBeHidden()
    await expect(summary).toBeFocused()
  })
})

test.describe('by touch', () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true })

  test('the number opens what else can be done with the clause', async ({ page }) => {
    await page.goto('/zh/tasks/7/')
    await expect(page.locator('#task-7-2 .tools')).toBeHidden()
    await page.locator('#task-7-2 .number').tap()
    const dialog = page.locator('dialog.copying')
    await expect(dialog.locator('a[hreflang=en]')).toHaveAttribute('href', '/en/tasks/7/#task-7-2')
    await dialog.getByRole('button', { name: '附英文：措施 7.2' }).tap()
    await expect(dialog).toBeHidden()
    await expect(page.locator('#task-7-2 [data-twin]').first()).toBeVisible()
    await page.locator('#task-7-1 .number').tap()
    await dialog.locator('a[hreflang=en]').tap()
    await expect(page).toHaveURL('/en/tasks/7/#task-7-1')
  })
})

test('no entry of the contents hides under their head when it has the focus', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  const hidden: string[] = []
  for (const path of ['/zh/text/', '/zh/tasks/7/', '/en/tasks/7/']) {
    await page.goto(path)
    const entries = page.locator('.contents a')
    const count = await entries.count()
    for (let i = count - 1; i >= 0; i--) {
      const isSeen = await entries.nth(i).evaluate((el) => {
        ;(el as HTMLElement).focus()
        const { x, y, height } = el.getBoundingClientRect()
        return el.contains(document.elementFromPoint(x + 10, y + height / 2))
      })
      if (!isSeen) hidden.push(`${path} ${i}`)
    }
  }
  expect(hidden).toEqual([])
})

test('the heading of a page shows no stop that runs in, and keeps it', async ({ page }) => {
  for (const [path, stop] of [
    ['/zh/domains/biomaterials/', '：'],
    ['/zh/safeguards/1/', '。'],
    ['/en/domains/biomaterials/', ':'],
  ] as const) {
    await page.goto(path)
    const heading = page.locator('h1')
    expect(await heading.textContent(), path).toMatch(new RegExp(`${stop}$`))
    const hidden = await heading.locator('.hidden').allTextContents()
    expect(hidden, path).toEqual([stop])
  }
})

test('with the colors of the system one still sees where one is and what is marked', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/zh/tasks/7/#task-7-2')
  const style = (selector: string, property: 'outlineStyle' | 'textDecorationLine') =>
    page
      .locator(selector)
      .first()
      .evaluate((el, name) => getComputedStyle(el)[name], property)
  expect(await style('#task-7-2', 'outlineStyle')).toBe('dotted')
  expect(await style('#task-7-1', 'outlineStyle')).toBe('none')
  expect(await style('.contents a[aria-current]', 'outlineStyle')).toBe('dotted')
  const marked = '#task-7-1 [data-mark="Direction"]'
  expect(await style(marked, 'textDecorationLine')).toBe('none')
  await page.locator('#light-directions').check()
  expect(await style(marked, 'textDecorationLine')).toBe('underline')
})

test('the number of a measure is its permalink, in both languages', async ({ page }) => {
  for (const locale of ['zh', 'en']) {
    await page.goto(`/${locale}/tasks/7/`)
    const number = page.locator('#task-7-1 .number')
    await expect(number).toHaveAttribute('href', '/c/task-7-1/')
    await expect(number).toContainText('7.1')
    const box = await number.boundingBox()
    const text = await page.locator('[id="task-7-1.s1"]').boundingBox()
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(text?.x ?? 0)
  }
})
