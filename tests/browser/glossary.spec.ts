/** The box of the glossary: it hides what does not hold the words, and never what the address names. */
import { expect, type Page, test } from '@playwright/test'
import { desktop, phone } from './support/site.ts'

const box = (page: Page) => page.locator('glossary-filter input')
const shown = (page: Page) => page.locator('.glossary dl > div:visible')
const status = (page: Page) => page.locator('.glossary .count')

const open = async (page: Page, path = '/zh/glossary/') => {
  await page.goto(path)
  await page.waitForFunction(() => customElements.get('glossary-filter'))
}

/** The element is in sight, and nothing stands over it. */
const isOnTop = (page: Page, selector: string): Promise<boolean> =>
  page.locator(selector).evaluate((el) => {
    const { left, top } = el.getBoundingClientRect()
    const found = document.elementFromPoint(left + 3, top + 3)
    return el.contains(found)
  })

test('finds names, definitions and words of readers, in both languages and either way of writing', async ({
  page,
}) => {
  for (const [path, defined] of [
    ['/zh/glossary/', '癌'],
    ['/en/glossary/', 'cancer cells'],
  ] as const) {
    await open(page, path)
    const all = await shown(page).count()
    for (const [typed, id] of [
      ['白名单', 'term-white-list'],
      ['White  LIST', 'term-white-list'],
      ['whitelist', 'term-white-list'],
      ['DNA重组', 'term-dna-recombination'],
      [defined, 'term-car-t'],
      ['双抗', 'term-antibody-drugs'],
      ['张江', 'place-zhangjiang'],
    ] as const) {
      await box(page).fill(typed)
      await expect.soft(page.locator(`#${id}`), `${path} ${typed}`).toBeVisible()
      expect.soft(await shown(page).count(), `${path} ${typed}`).toBeLessThan(all / 4)
    }
    await box(page).fill('')
    await expect(shown(page)).toHaveCount(all)
  }
})

test('leaves no letter without a term, and says when there is none at all', async ({ page }) => {
  await open(page)
  await box(page).fill('白名单')
  await expect(page.locator('.glossary section:visible h3')).toHaveText(['B', 'Y'])
  await expect(page.locator('.glossary nav a:visible')).toHaveText(['B', 'Y'])
  await expect(status(page)).toHaveText('2 个词条')
  await box(page).fill('qqqq')
  await expect(status(page)).toHaveText('没有相符的词条')
  await expect(page.locator('.glossary section:visible')).toHaveCount(0)
})

test('the numbers of clauses are not words', async ({ page }) => {
  await open(page)
  await box(page).fill('7.1')
  await expect(shown(page)).toHaveCount(0)
})

test('an entry that the address names is shown, whatever was typed', async ({ page }) => {
  await page.setViewportSize(phone)
  await open(page)
  await box(page).fill('疫苗')
  await expect(page.locator('#term-white-list')).toBeHidden()
  await page.evaluate(() => {
    location.hash = '#term-white-list'
  })
  await expect(page.locator('#term-white-list')).toBeInViewport()
  await expect(box(page)).toHaveValue('')
  expect(await isOnTop(page, '#term-white-list dt')).toBe(true)
  // One that is shown already leaves the box alone.
  await box(page).fill('白名单')
  await page.evaluate(() => {
    location.hash = ''
    location.hash = '#term-white-list'
  })
  await expect(box(page)).toHaveValue('白名单')
})

for (const [name, viewport] of Object.entries({ phone, desktop }))
  test(`letters and their bar stay in sight on a ${name}, and cover nothing that they lead to or that has the focus`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport)
    await open(page)
    const letters = page.locator('.glossary nav a')
    const low = await letters.evaluateAll((all) => all.map((a) => a.getBoundingClientRect().height))
    expect(Math.min(...low)).toBeGreaterThanOrEqual(name === 'phone' ? 44 : 36)
    await page.goto('/zh/glossary/#term-dna-recombination')
    expect(await isOnTop(page, '#term-dna-recombination dt')).toBe(true)
    await expect(letters.first()).toBeInViewport()
    await page.locator('.glossary nav a[href="#initial-s"]').click()
    await expect(page.locator('.glossary nav')).toBeInViewport({ ratio: 1 })
    expect(await isOnTop(page, '#initial-s h3')).toBe(true)
    const covered: string[] = []
    await page.locator('#initial-s dd a').last().focus()
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Shift+Tab')
      const words = await page.evaluate(() => {
        const focused = document.activeElement
        if (!focused?.closest('dl')) return null
        const { left, top, width, height } = focused.getClientRects()[0] ?? new DOMRect()
        const found = document.elementFromPoint(left + width / 2, top + height / 2)
        return focused.contains(found) ? null : focused.textContent
      })
      if (words) covered.push(words)
    }
    expect(covered).toEqual([])
  })
