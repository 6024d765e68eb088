/** A clause can be pointed at: by its address, by the contents. */
import { expect, type Page, test } from '@playwright/test'
import { clauseAddress, desktop, phone, policy } from './support/site.ts'

// Without smooth scrolling what is measured has come to rest.
test.use({ viewport: desktop, contextOptions: { reducedMotion: 'reduce' } })

const background = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((el) => getComputedStyle(el).backgroundColor)

test.describe('a clause opened by its address', () => {
  for (const locale of ['zh', 'en'] as const)
    test(`is found, in sight and told from the others, every one of them in ${locale}`, async ({ page }) => {
      const wrong: string[] = []
      let last = ''
      for (const clause of policy.clauses) {
        const path = clauseAddress(clause, locale)
        await page.goto(path)
        const seen = await page.evaluate(() => {
          const target = document.querySelector(':target')
          const box = target?.getBoundingClientRect()
          return {
            id: target?.id,
            inSight: box !== undefined && box.bottom > 0 && box.top < innerHeight,
            plain: target && getComputedStyle(target).backgroundColor === 'rgba(0, 0, 0, 0)',
          }
        })
        if (seen.id !== clause.id || !seen.inSight || seen.plain)
          wrong.push(`${path} ${JSON.stringify(seen)}`)
        last = clause.id
      }
      expect(wrong).toEqual([])
      expect(last).not.toBe('')
    })

  test('is the only one that is lit, also after the next one is opened', async ({ page }) => {
    await page.goto('/zh/text/#task-7-1')
    expect(await background(page, 'task-7-1')).not.toBe(await background(page, 'task-7-2'))
    const lit = await background(page, 'task-7-1')
    await page.evaluate(() => {
      location.hash = '#task-7-2'
    })
    await expect.poll(() => background(page, 'task-7-2')).toBe(lit)
    expect(await background(page, 'task-7-1')).not.toBe(lit)
  })

  test('may be a sentence of it', async ({ page }) => {
    await page.goto('/en/tasks/7/#task-7-1.s2')
    await expect(page.locator(':target')).toHaveAttribute('id', 'task-7-1.s2')
    await expect(page.locator(':target')).toBeInViewport()
    expect(await background(page, 'task-7-1.s2')).not.toBe(await background(page, 'task-7-1.s1'))
  })

  test('is lit in the dark too', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
    await page.goto('/zh/tasks/7/#task-7-1')
    expect(await background(page, 'task-7-1')).not.toBe(await background(page, 'task-7-2'))
  })
})

test.describe('the contents', () => {
  const current = (page: Page) =>
    page
      .locator('.contents a[aria-current="true"]')
      .evaluateAll((all) => all.map((el) => el.getAttribute('href')))

  test('follow the reader through the text', async ({ page }) => {
    await page.goto('/zh/text/')
    for (const id of ['part-1', 'task-3', 'task-7', 'safeguard-4', 'task-1']) {
      await page.locator(`#${id}`).evaluate((el) => el.scrollIntoView())
      await expect.poll(() => current(page)).toEqual([`#${id}`])
      await expect(page.locator(`.contents a[href="#${id}"]`)).toBeInViewport()
    }
  })

  test('follow the reader through the measures of a task', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 400 })
    await page.goto('/en/tasks/7/')
    for (const id of ['task-7-1', 'task-7-3', 'task-7-2']) {
      await page.locator(`#${id}`).evaluate((el) => el.scrollIntoView())
      await expect.poll(() => current(page)).toEqual([`/en/tasks/7/#${id}`])
    }
  })

  test('mark the entry that was chosen, however short its clause', async ({ page }) => {
    await page.goto('/zh/text/')
    const entries = await page.locator('.contents a').all()
    expect(entries.length).toBeGreaterThan(30)
    const wrong: string[] = []
    for (const entry of entries) {
      const chosen = await entry.getAttribute('href')
      await entry.click()
      // Two frames: one scrolls, the next one marks.
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      )
      const marked = (await current(page)).join()
      if (marked !== chosen) wrong.push(`${chosen} marks ${marked}`)
    }
    expect(wrong).toEqual([])
  })

  test('lead to the clause', async ({ page }) => {
    await page.goto('/zh/text/')
    await page.locator('.contents a[href="#task-7"]').click()
    await expect(page.locator(':target')).toHaveAttribute('id', 'task-7')
    await expect(page.locator('#task-7')).toBeInViewport()
  })

  test('fold on a phone until they are asked for', async ({ page }) => {
    await page.setViewportSize(phone)
    await page.goto('/zh/text/')
    const entry = page.locator('.contents a[href="#task-7"]')
    await expect(entry).toBeHidden()
    await page.locator('.contents summary').click()
    await expect(entry).toBeVisible()
    await entry.click()
    await expect(page.locator('#task-7')).toBeInViewport()
  })

  test('stand open beside the text on a wide screen', async ({ page }) => {
    await page.goto('/zh/text/')
    await expect(page.locator('.contents a[href="#part-1"]')).toBeVisible()
  })
})
