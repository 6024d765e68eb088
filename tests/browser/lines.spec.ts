/** How the lines of the Chinese text stand, in Chromium; in three engines: `npm run bench:lines`. */
import { expect, type Page, test } from '@playwright/test'
import { type Lines, measureLines } from '../support/lines.ts'

const WIDTHS = [360, 390, 768, 1440]

const measured = (page: Page) => page.evaluate<Lines>(`(${measureLines})(document)`)

/** A rule more, past the policy that forbids one in the page. */
const restyle = (page: Page, css: string) =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(rules)
    document.adoptedStyleSheets.push(sheet)
  }, css)

for (const path of ['/zh/text/', '/parallel/', '/zh/tasks/7/', '/c/part-6/'])
  test(`no Chinese paragraph of ${path} ends in a lone character, and its lines are full`, async ({
    page,
  }) => {
    await page.goto(path)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      const { paragraphs, lone, leastFill, widestGap } = await measured(page)
      expect.soft(paragraphs).toBeGreaterThan(5)
      expect.soft(lone, `${width}`).toEqual([])
      expect.soft(leastFill, `${width}`).toBeGreaterThan(99)
      expect.soft(widestGap, `${width}`).toBeLessThan(0.6)
    }
  })

test('lone characters and short lines are found', async ({ page }) => {
  await page.goto('/zh/text/')
  await restyle(page, '.e { white-space: normal !important } body { text-wrap: wrap !important }')
  const lone: string[] = []
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    lone.push(...(await measured(page)).lone)
  }
  expect(lone.length).toBeGreaterThan(3)
  await restyle(page, 'p { padding-inline-end: 4em !important }')
  expect((await measured(page)).leastFill).toBeLessThan(95)
})

test('a Chinese heading breaks between its phrases, a Chinese line not inside the name of a unit', async ({
  page,
}) => {
  await page.goto('/zh/text/')
  for (const width of [320, 360, 768]) {
    await page.setViewportSize({ width, height: 900 })
    /** Pieces of headings between two <wbr>, and units, that stand on two lines. */
    const torn = await page.evaluate(() => {
      const linesOf = (range: Range) =>
        new Set([...range.getClientRects()].map(({ top, height }) => Math.round((top + height / 2) / 4))).size
      const pieces = [...document.querySelectorAll('article :is(h1, h2, h3, h4) [data-segment]')].flatMap(
        (heading) => {
          const ends = [...heading.querySelectorAll('wbr')]
          return [...ends, null].map((end, i) => {
            const range = new Range()
            const before = ends[i - 1]
            if (before) range.setStartAfter(before)
            else range.setStart(heading, 0)
            if (end) range.setEndBefore(end)
            else range.setEnd(heading, heading.childNodes.length)
            return range
          })
        },
      )
      const units = [...document.querySelectorAll('article [data-mark="Unit"]')].map((unit) => {
        const range = new Range()
        range.selectNodeContents(unit)
        return range
      })
      return [...pieces, ...units].filter((range) => linesOf(range) > 1).map(String)
    })
    expect.soft(torn, `${width}`).toEqual([])
  }
})
