/** The table of the units is whole on every screen: a mark out of sight would say that a unit has nothing to do. */
import { expect, type Page, test } from '@playwright/test'
import { desktop, policy } from './support/site.ts'
import { tooWide } from './support/width.ts'

const narrow = [360, 320].flatMap((width) =>
  ['zh', 'en'].map((locale) => ({ width, path: `/${locale}/units/` })),
)

/** Heads and marks that stand outside the window, by their words. */
const outOfSight = (page: Page): Promise<string[]> =>
  page.locator('main table .narrow').evaluateAll((all) =>
    all
      .filter((link) => {
        const { left, right, width, height } = link.getBoundingClientRect()
        return left < 0 || right > document.documentElement.clientWidth || width < 8 || height < 8
      })
      .map((link) => link.textContent ?? ''),
  )

/** What a finger meets at the beginning, at each mark and at the end of each row, where it is not the unit's own link. */
const astray = (page: Page): Promise<string[]> =>
  page.locator('main tbody tr').evaluateAll((rows) =>
    rows.flatMap((row) => {
      row.scrollIntoView({ block: 'center' })
      const own = row.querySelector('th a')
      const { left, right, top, height } = row.getBoundingClientRect()
      const marks = [...row.querySelectorAll('.square')].map((mark) => mark.getBoundingClientRect())
      const points = [
        [left + 2, top + height / 2],
        [right - 2, top + height / 2],
        ...marks.map((mark) => [mark.left + mark.width / 2, mark.top + mark.height / 2]),
      ] as const
      const isLow = height < 44
      return isLow || points.some(([x = 0, y = 0]) => document.elementFromPoint(x, y) !== own)
        ? [own?.textContent ?? '']
        : []
    }),
  )

for (const { width, path } of narrow)
  test(`${path} at ${width} px shows every column, and a row is one target`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 })
    await page.goto(path)
    expect(await tooWide(page)).toBeNull()
    expect(await page.locator('main tbody .square:visible').count()).toBe(48)
    expect(await outOfSight(page)).toEqual([])
    expect(await astray(page)).toEqual([])
    await page.locator('main tbody tr').nth(8).click()
    await expect(page).toHaveURL(/\/units\/ecology-environment-bureau\/$/)
  })

test('a column that is pushed out, and a row that is low, are found', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/zh/units/')
  await page.evaluate(() => {
    for (const table of document.querySelectorAll<HTMLElement>('main table')) table.style.inlineSize = '500px'
    for (const head of document.querySelectorAll<HTMLElement>('main tbody th')) head.style.blockSize = '0'
  })
  expect((await outOfSight(page)).join()).toContain('要素保障')
  expect(await astray(page)).toContain('区财政局')
})

test('on a wide screen a mark leads to the words that name the unit', async ({ page }) => {
  await page.setViewportSize(desktop)
  await page.goto('/zh/units/')
  await page.locator('main tbody tr').nth(1).getByRole('link', { name: '任务 9', exact: true }).click()
  await expect(page).toHaveURL('/zh/tasks/9/#task-9-units')
})

test('a listener hears each name once', async ({ page }) => {
  await page.setViewportSize(desktop)
  for (const [locale, title, head, row, link] of [
    ['zh', '分工一览', '任务 7 生物材料产业', '区科委', '任务 7'],
    [
      'en',
      'Who answers for what',
      'Task 7 Biomaterials industry',
      'District Science and Technology Commission',
      'Task 7',
    ],
  ] as const) {
    await page.goto(`/${locale}/units/`)
    const table = page.getByRole('table', { name: title, exact: true })
    // Beside the fourteen, the head of the units.
    await expect(table.getByRole('columnheader')).toHaveCount(15)
    await expect(table.getByRole('columnheader', { name: head, exact: true })).toHaveCount(1)
    await expect(table.getByRole('rowheader')).toHaveCount(policy.units.length)
    const cells = table
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: row, exact: true }) })
    await expect(cells.getByRole('link', { name: link, exact: true })).toHaveCount(1)
    await expect(table.locator('[title], [aria-description], [aria-describedby]')).toHaveCount(0)
  }
})

test('nothing hides what has the focus, forward and back, on the narrowest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/zh/units/')
  const hidden = () =>
    page.evaluate(() => {
      const focused = document.activeElement
      if (!focused?.closest('main table')) return null
      const { left, top, width, height } = focused.getBoundingClientRect()
      const over = document.elementFromPoint(left + width / 2, top + height / 2)
      const isShown = focused.contains(over) || focused.closest('thead')
      return isShown ? null : `${focused.textContent} under ${over?.localName}`
    })
  const found: (string | null)[] = []
  await page.locator('main table a').first().focus()
  for (const key of ['Tab', 'Shift+Tab'])
    for (let stop = 0; stop < 32; stop++) {
      await page.keyboard.press(key)
      found.push(await hidden())
    }
  expect(found.filter(Boolean)).toEqual([])
})

test('without colors of ours the marks of a phone still stand', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/zh/units/')
  const seen = await page.locator('main tbody .square').evaluateAll((all) =>
    all.filter((mark) => {
      const { borderTopColor, borderTopWidth } = getComputedStyle(mark)
      return borderTopWidth === '6px' && borderTopColor !== getComputedStyle(document.body).backgroundColor
    }),
  )
  expect(seen).toHaveLength(48)
})
