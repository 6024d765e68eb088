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

/** Numbers of the Chinese text parted from what they count, dashes that begin a line. */
const parted = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main p')].flatMap((paragraph) => {
      if (!paragraph.matches(':lang(zh)')) return []
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
      const places: { node: Node; at: number }[] = []
      let text = ''
      while (walker.nextNode()) {
        const { currentNode: node } = walker
        const words = node.textContent ?? ''
        for (let at = 0; at < words.length; at++) places.push({ node, at })
        text += words
      }
      const topOf = (index: number) => {
        const place = places[index]
        const range = new Range()
        if (!place) return 0
        range.setStart(place.node, place.at)
        range.setEnd(place.node, place.at + 1)
        const { top, height } = range.getBoundingClientRect()
        return height && top + height / 2
      }
      return [...text.matchAll(/\d \p{Script=Han}|第 \d|〕\d+ 号|[^—]—(?!—)/gu)].flatMap(
        ({ 0: words, index }) => {
          const [first, last] = [topOf(index), topOf(index + words.length - 1)]
          return first && last && Math.abs(first - last) > 8 ? [words] : []
        },
      )
    }),
  )

test('a number stays with what it counts, a dash with what it follows', async ({ page }) => {
  for (const path of ['/zh/text/', '/parallel/', '/zh/tasks/', '/zh/directions/', '/zh/']) {
    await page.goto(path)
    for (const width of [320, 360, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect.soft(await parted(page), `${path} ${width}`).toEqual([])
    }
  }
  await page.goto('/zh/text/')
  await restyle(page, '.n { white-space: normal !important }')
  const found: string[] = []
  for (const width of [320, 340, 360, 390, 420, 768]) {
    await page.setViewportSize({ width, height: 900 })
    found.push(...(await parted(page)))
  }
  expect(found.length).toBeGreaterThan(0)
})

/** Lines of things between dots that show a dot at their beginning: what begins left of the column is cut off. */
const dotsAtBeginnings = (page: Page) =>
  page.locator('.dotted').evaluateAll((lines) =>
    lines.flatMap((line) => {
      const cut = Number.parseFloat(getComputedStyle(line).clipPath.split(' ').at(-1) ?? '')
      const column = line.parentElement?.getBoundingClientRect().left ?? 0
      return [...line.children].flatMap((item, i, all) => {
        const before = all[i - 1]?.getBoundingClientRect()
        const box = item.getBoundingClientRect()
        const begins = !before || box.top > before.top + 4
        const words = new Range()
        words.selectNodeContents(item)
        const isCut = cut > 0 && Math.abs(words.getBoundingClientRect().left - column) < 1
        return begins && !isCut ? [item.textContent] : []
      })
    }),
  )

test('a line of things between dots neither begins nor ends with a dot', async ({ page }) => {
  for (const path of ['/zh/', '/en/', '/zh/domains/', '/en/domains/', '/zh/brief/biomedicine/']) {
    await page.goto(path)
    for (const width of [320, 360, 768]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.locator('.dotted').count()).toBeGreaterThan(0)
      expect.soft(await dotsAtBeginnings(page), `${path} ${width}`).toEqual([])
    }
  }
  await restyle(page, '.dotted { margin: 0 !important }')
  expect(await dotsAtBeginnings(page)).not.toEqual([])
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
