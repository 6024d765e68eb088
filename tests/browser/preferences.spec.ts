/** What readers ask of their browser: larger letters, more room between them, no motion, fields that a phone does not enlarge. */
import { expect, type Page, test } from '@playwright/test'
import { address, everyKind, phone, TEXT_SPACING } from './support/site.ts'
import { tooWide } from './support/width.ts'

const paths = everyKind.map(address)

/** Words that do not fit into their box, and are cut off there: not those that only hearing readers get, nor what scrolls. */
const cutOff = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter(
        (el) => el.getClientRects().length > 0 && !el.closest('.hidden, table, svg, .contents, [data-cut]'),
      )
      .filter((el) => {
        const { overflowX, overflowY } = getComputedStyle(el)
        const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
        return (
          (isCut(overflowX) && el.scrollWidth > el.clientWidth + 1) ||
          (isCut(overflowY) && el.scrollHeight > el.clientHeight + 1)
        )
      })
      .map((el) => `${el.localName}.${el.className}: ${el.textContent?.trim().slice(0, 40)}`),
  )

for (const [name, css, widths] of [
  ['letters twice as large', 'html { font-size: 200% !important }', [360, 1280]],
  ['more room between lines, words and letters', TEXT_SPACING, [320, 1280]],
] as const)
  test(`${name}: nothing is cut off, no page moves sideways`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ bypassCSP: true, ...(baseURL ? { baseURL } : {}) })
    const page = await context.newPage()
    for (const path of paths) {
      await page.goto(path)
      await page.addStyleTag({ content: css })
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 })
        expect.soft(await tooWide(page), `${path} at ${width}`).toBeNull()
        expect.soft(await cutOff(page), `${path} at ${width}`).toEqual([])
      }
    }
    await context.close()
  })

/** What moves by itself or on the way to a place. */
const moving = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((el) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(el)
      const moves = [
        animationName !== 'none' && animationName,
        transitionDuration !== '0s' && transitionDuration,
        scrollBehavior !== 'auto' && scrollBehavior,
      ].filter(Boolean)
      return moves.map((move) => `${el.localName}.${el.className}: ${move}`)
    }),
  )

test('nothing moves, whether or not the reader asks for that', async ({ page }) => {
  for (const reducedMotion of ['reduce', 'no-preference'] as const) {
    await page.emulateMedia({ reducedMotion })
    for (const path of paths) {
      await page.goto(path)
      expect.soft(await moving(page), path).toEqual([])
    }
  }
  await page.evaluate(() => {
    document.documentElement.style.scrollBehavior = 'smooth'
  })
  expect(await moving(page)).toHaveLength(1)
})

test.describe('under a finger', () => {
  test.use({ viewport: phone, hasTouch: true, isMobile: true })

  /** Fields that an iPhone would enlarge with all the page around them. */
  const smallFields = (page: Page) =>
    page.evaluate(() =>
      [
        ...document.querySelectorAll(
          'input:not([type=checkbox], [type=radio], [type=hidden]), select, textarea',
        ),
      ]
        .filter((el) => Number.parseFloat(getComputedStyle(el).fontSize) < 16)
        .map((el) => el.outerHTML.slice(0, 80)),
    )

  test('every field has letters of 16 pixels', async ({ page }) => {
    for (const path of paths) {
      await page.goto(path)
      expect.soft(await smallFields(page), path).toEqual([])
    }
    // What comes with the script for copying.
    await page.goto('/zh/tasks/7/')
    await page.locator('#task-7-1 .copy').click()
    await expect(page.locator('dialog textarea')).toHaveCount(1)
    expect(await smallFields(page)).toEqual([])
    await page.evaluate(() => {
      for (const field of document.querySelectorAll('textarea')) field.style.fontSize = '15px'
    })
    expect(await smallFields(page)).toHaveLength(1)
  })
})
