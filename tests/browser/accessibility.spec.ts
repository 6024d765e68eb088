/** WCAG 2.2 AA, as far as a machine can tell. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { address, desktop, everyKind, everyPage, parts, phone } from './support/site.ts'

// No page has a frame, and without them axe need not open a tab for each answer.
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode()
const everyRule = (page: Page) => axe(page).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
/** All that a color scheme decides. */
const contrast = (page: Page) => axe(page).withRules(['color-contrast'])

/** One line a fault: page, rule, element. */
async function faults(page: Page, where: string, rules = everyRule): Promise<string[]> {
  const { violations } = await rules(page).analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${where}: ${id} at ${target.join(' ')}`),
  )
}

const PARTS = 4
for (const [i, pages] of parts(everyPage, PARTS).entries())
  test(`no page has an accessibility fault (${i + 1} of ${PARTS})`, async ({ page }) => {
    await page.setViewportSize(desktop)
    const found: string[] = []
    for (const built of pages) {
      await page.goto(address(built))
      found.push(...(await faults(page, address(built))))
    }
    expect(found).toEqual([])
  })

for (const [name, { viewport, colorScheme, rules }] of Object.entries({
  'in light on a phone': { viewport: phone, colorScheme: 'light', rules: everyRule },
  'in dark on a phone': { viewport: phone, colorScheme: 'dark', rules: contrast },
  'in dark on a desktop': { viewport: desktop, colorScheme: 'dark', rules: contrast },
} as const))
  test(`a page of each kind has none ${name}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize(viewport)
    const found: string[] = []
    for (const built of everyKind) {
      await page.goto(address(built))
      found.push(...(await faults(page, `${name} ${address(built)}`, rules)))
    }
    expect(found).toEqual([])
  })

test('the opened menu of a phone has none', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('/zh/tasks/')
  await page.locator('[popovertarget=menu]').click()
  await expect(page.locator('#menu')).toBeVisible()
  expect(await faults(page, 'the menu')).toEqual([])
})

test('search results and the answer to nothing found have none', async ({ page }) => {
  for (const [query, state] of [
    ['生物饲料', 'done'],
    ['qqqq', 'empty'],
  ]) {
    await page.goto(`/zh/search/?q=${query}`)
    await expect(page.locator(`#search-results[data-state=${state}]`)).toBeAttached()
    expect(await faults(page, `search for ${query}`)).toEqual([])
  }
})

test('a box without a name and grey letters on grey are found', async ({ page }) => {
  await page.setViewportSize(desktop)
  await page.goto('/zh/tasks/')
  await page.evaluate(() => {
    const words = document.createElement('p')
    words.textContent = '看不清'
    words.style.cssText = 'color: #ccc; background: #ddd'
    document.querySelector('main')?.append(document.createElement('input'), words)
  })
  const found = (await faults(page, 'broken')).join('\n')
  expect(found).toContain('broken: label at ')
  expect(found).toContain('broken: color-contrast at ')
  expect((await faults(page, 'in dark', contrast)).join()).toContain('in dark: color-contrast at ')
})
