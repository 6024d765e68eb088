/** What a finger is to meet on a phone is large enough, or has room enough; the rule: `support/touch.ts`. */
import { expect, test } from '@playwright/test'
import { address, everyKind, phone } from './support/site.ts'
import { smallTargets } from './support/touch.ts'

test.use({ viewport: phone, hasTouch: true })

/** What of a page is held to the rule: its index is a list as dense as a book's. */
const scopeOf = (path: string) => (/^\/(zh|en)\/directions\/$/.test(path) ? 'main .find' : 'main')

/** Not swept yet: what they hold is noted with the result, and does not fail. A page leaves the list when it is. */
const PENDING = /^\/c\/.|^\/(zh|en)\/($|at-a-glance|glossary|text)/

for (const path of everyKind.map(address))
  test(`every control of ${path} is large enough for a finger`, async ({ page }) => {
    await page.goto(path)
    const found = await smallTargets(page, scopeOf(path))
    if (PENDING.test(path)) test.info().annotations.push({ type: 'small', description: found.join('\n') })
    else expect(found).toEqual([])
  })

test('so is what search, the kit and the tools for copying show when they are used', async ({ page }) => {
  await page.goto('/zh/search/?q=生物材料')
  await page.locator('.unfold').click()
  await page.locator('input[name=kind][value=measure]').check()
  await expect(page.locator('.clear')).toBeVisible()
  expect(await smallTargets(page)).toEqual([])
  await page.goto('/en/kit/?c=task-7-1,title')
  await expect(page.locator('.entry')).toHaveCount(2)
  expect(await smallTargets(page)).toEqual([])
  await page.goto('/zh/tasks/7/#task-7-1')
  await page.locator('#task-7-1 .copy').click()
  await expect(page.locator('dialog.copying')).toBeVisible()
  expect(await smallTargets(page, 'dialog')).toEqual([])
})

test('a control that is too low, or too near to the next, is found; a link in a sentence is not', async ({
  page,
}) => {
  await page.goto('/zh/about/')
  await page.evaluate(() => {
    const made = document.createElement('div')
    made.id = 'made'
    made.innerHTML =
      '<button class="low">low</button><p class="apart"><a href="/">apart</a></p><p class="near"><a href="/">one</a></p><p class="near"><a href="/">two</a></p><p>A sentence with <a href="/">a link</a>.</p>'
    for (const [selector, css] of [
      ['.low', 'height: 20px; padding: 0; display: block'],
      ['p a', 'font: 14px/1 sans-serif'],
      ['.apart', 'margin: 60px 0'],
      ['.apart a, .near a', 'display: inline-block; height: 30px'],
      ['.near', 'margin: 0; height: 36px'],
    ] as const)
      for (const el of made.querySelectorAll<HTMLElement>(selector)) el.style.cssText = css
    document.querySelector('main')?.append(made)
  })
  expect(await smallTargets(page, '#made')).toEqual(['button “low” 20', 'a “one” 30', 'a “two” 30'])
})
