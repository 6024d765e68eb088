/** What readers ask of their browser: colors of the system, larger letters, more room between them, no motion, fields that a phone does not enlarge. */
import { expect, type Page, test } from '@playwright/test'
import { address, desktop, everyKind, phone } from './support/site.ts'
import { tooWide } from './support/width.ts'

const paths = everyKind.map(address)

/** What is drawn so that it can hardly be told from the ground, and buttons without an edge; the caller emulates the colors. */
const unseen = (page: Page) =>
  page.evaluate(() => {
    const numbers = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number)
    const light = (color: string) => {
      const [red = 0, green = 0, blue = 0] = numbers(color).map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const contrast = (a: string, b: string) => {
      const [dark = 0, bright = 0] = [light(a), light(b)].sort((x, y) => x - y)
      return (bright + 0.05) / (dark + 0.05)
    }
    const ground = getComputedStyle(document.body).backgroundColor
    const visible = <T extends Element>(selector: string) =>
      [...document.querySelectorAll<T>(selector)].filter((el) => el.getClientRects().length > 0)
    return [
      ...visible('svg :is(path, rect, circle, line)')
        .map((el) => getComputedStyle(el).fill)
        .filter((fill) => fill !== 'none' && contrast(fill, ground) < 3)
        .map((fill) => `drawn in ${fill} on ${ground}`),
      ...visible('[type=submit], input[type=search], select')
        .filter((el) => Number.parseFloat(getComputedStyle(el).borderTopWidth) < 1)
        .map((el) => `no edge: ${el.outerHTML.slice(0, 60)}`),
      ...visible('a[aria-current]:any-link')
        .filter((el) => getComputedStyle(el).outlineStyle === 'none')
        .map((el) => `not told from the others: ${el.textContent}`),
      ...visible<HTMLImageElement>('img[src*="qr"], img[src*="code"]')
        .filter((el) => getComputedStyle(el).backgroundColor !== 'rgb(255, 255, 255)')
        .map((el) => `a code that is not on white: ${el.src}`),
    ]
  })

for (const colorScheme of ['light', 'dark'] as const)
  test(`colors of the system, ${colorScheme}: drawings, codes, fields, the current page and the focus are seen`, async ({
    page,
  }) => {
    await page.setViewportSize(desktop)
    await page.emulateMedia({ forcedColors: 'active', colorScheme })
    for (const path of paths) {
      await page.goto(path)
      expect.soft(await unseen(page), path).toEqual([])
      await page.keyboard.press('Tab')
      const ring = await page.evaluate(() => {
        const { outlineStyle, outlineColor } = getComputedStyle(document.activeElement ?? document.body)
        return outlineStyle === 'none' || outlineColor === getComputedStyle(document.body).backgroundColor
      })
      expect.soft(ring, `${path}: no ring`).toBe(false)
    }
  })

test('what is not seen is found', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await page.goto('/en/about/')
  await page.evaluate(() => {
    const made = document.createElement('div')
    made.innerHTML =
      '<svg width="9" height="9"><rect width="9" height="9"/></svg><button type="submit">Go</button><a href="/" aria-current="page">Here</a>'
    const [drawing, button, link] = made.children
    if (drawing instanceof SVGElement) drawing.style.fill = '#022'
    if (button instanceof HTMLElement) button.style.border = '0'
    if (link instanceof HTMLElement) link.style.outline = 'none'
    document.querySelector('main')?.prepend(made)
  })
  expect((await unseen(page)).map((fault) => fault.split(/:| in /)[0])).toEqual([
    'drawn',
    'no edge',
    'not told from the others',
  ])
})

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
  [
    'more room between lines, words and letters',
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    [320, 1280],
  ],
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
