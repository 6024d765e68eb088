/** The policy at a glance in a browser: it begins at once, fits, prints on sheets, and plate 2 is a grid or words. */
import { expect, type Page, test } from '@playwright/test'

const pages = ['/zh/at-a-glance/', '/en/at-a-glance/']

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

for (const path of pages)
  for (const width of [320, 360, 768, 1280, 1920])
    test(`${path} fits ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      await expect(page.locator('.plate .products dd').first()).toBeVisible()
      expect(await sideways(page)).toBe(0)
    })

for (const path of pages)
  test(`${path} begins below the header of a phone, in letters of twelve pixels and more`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(path)
    const header = await page.locator('body > header').boundingBox()
    const plate = await page.locator('.plate section').first().boundingBox()
    expect((plate?.y ?? 0) - ((header?.y ?? 0) + (header?.height ?? 0))).toBeLessThanOrEqual(130)
    const sizes = await page
      .locator('.plate *, .relations *')
      .evaluateAll((all) => all.map((el) => parseFloat(getComputedStyle(el).fontSize)))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
  })

test('the bars are as long as their figures, on one scale', async ({ page }) => {
  await page.goto('/zh/at-a-glance/')
  const bars = await page
    .locator('.series rect')
    .evaluateAll((all) => all.map((bar) => bar.getBoundingClientRect().width))
  const longest = Math.max(...bars)
  expect(bars.map((width) => Math.round((1000 * width) / longest))).toEqual([500, 1000, 300, 800])
})

const rowOf = (page: Page, task: string) =>
  page.locator('.relations tbody tr').filter({ has: page.locator(`[data-about$=" ${task}"]`) })

test('plate 2 is a grid where there is room: the mark is the target, as large as its cell', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/zh/at-a-glance/')
  const columns = await page
    .locator('.relations [scope="col"]')
    .evaluateAll((all) => all.map((head) => head.getBoundingClientRect().x))
  const mark = rowOf(page, 'task-7').locator('[data-about="domain-biomaterials task-7"]')
  const box = await mark.boundingBox()
  expect(box?.x).toBeCloseTo(columns[1] ?? 0, 0)
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24)
  await mark.click()
  await expect(page).toHaveURL(/\/zh\/tasks\/7\/#task-7/)
})

test('on a phone it is words, what the text says first', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await page.goto('/zh/at-a-glance/')
  await expect(page.locator('.relations thead')).toBeHidden()
  const marks = rowOf(page, 'task-8').locator('td a')
  const shown = await marks.evaluateAll((all) =>
    all
      .map((a) => ({ words: (a.textContent ?? '').trim(), box: a.getBoundingClientRect() }))
      .sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
      .map(({ words }) => words),
  )
  expect(shown.map((words) => words.slice(0, 2))).toEqual(['原文', '编者', '编者'])
  expect(shown.join(' ')).toContain('生物农业园')
  for (const a of await marks.all()) expect((await a.boundingBox())?.height ?? 0).toBeGreaterThanOrEqual(24)
})

test('the table is one for who listens: each mark by its basis and column', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/en/at-a-glance/')
  const table = page.getByRole('table', { name: 'Who relates to what' })
  await expect(table.getByRole('columnheader', { name: 'Biomaterials', exact: true })).toHaveCount(1)
  const row = table.getByRole('row', { name: /^Task 7/ })
  await expect(row.getByRole('link', { name: 'text Biomaterials', exact: true })).toHaveCount(1)
  await expect(row.getByRole('link', { name: 'editorial Biomaterials Bay', exact: true })).toHaveCount(1)
})

test('marks differ in forced colors', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/zh/at-a-glance/')
  const hole = (basis: string) =>
    page
      .locator(`.relations td.${basis}`)
      .first()
      .evaluate((cell) => parseFloat(getComputedStyle(cell, '::before').width))
  expect(await hole('text')).toBe(0)
  expect(await hole('editorial')).toBeGreaterThan(3)
})

for (const [path, sheets] of [
  ['/zh/at-a-glance/', 3],
  ['/en/at-a-glance/', 4],
] as const)
  test(`${path} prints plate 1 on whole sheets, and plate 2 on the last`, async ({ page }) => {
    await page.goto(path)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/MediaBox/g)?.length).toBe(sheets)
  })
