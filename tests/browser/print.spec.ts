/** On paper: the text alone, nothing to press; what every page keeps in print: `pages.spec.ts`. */
import { expect, type Page, test } from '@playwright/test'
import { openPdf } from '../support/pdf.ts'
import { coloredLinks, inkAndPaper, PRESSED, pressed, sheets } from './support/paper.ts'
import { desktop } from './support/site.ts'

test.use({ viewport: desktop })
test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }))

test('what can be pressed is there on the screen', async ({ page }) => {
  await page.emulateMedia({ media: 'screen' })
  await page.goto('/zh/tasks/7/')
  const found = await pressed(page)
  await page.goto('/parallel/')
  expect(new Set([...found, ...(await pressed(page))])).toEqual(new Set(PRESSED))
})

test('links in the text look like the text around them', async ({ page }) => {
  for (const path of ['/zh/tasks/7/', '/en/tasks/7/', '/zh/text/', '/parallel/']) {
    await page.goto(path)
    const links = await page.locator('[data-segment] a').evaluateAll((all) =>
      all.map((el) => {
        const link = getComputedStyle(el)
        const around = el.parentElement ? getComputedStyle(el.parentElement) : link
        return {
          words: el.textContent,
          line: link.textDecorationLine,
          colored: link.color !== around.color,
          filled: link.backgroundColor !== 'rgba(0, 0, 0, 0)',
        }
      }),
    )
    expect(links.length, path).toBeGreaterThan(0)
    expect(links.filter(({ line, colored, filled }) => line !== 'none' || colored || filled)).toEqual([])
  }
})

for (const theme of ['light', 'dark'])
  test(`the paper is white and the ink black, also for a reader who chose ${theme} before`, async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.addInitScript((chosen) => localStorage.setItem('theme', chosen), theme)
    await page.goto('/zh/text/')
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
    expect(await inkAndPaper(page)).toBe('rgb(0, 0, 0) on rgb(255, 255, 255)')
  })

test('what is printed otherwise is found', async ({ page }) => {
  await page.goto('/zh/text/')
  await page.evaluate(() => {
    document.body.style.background = '#eee'
    for (const link of document.querySelectorAll<HTMLElement>('main a')) link.style.color = 'green'
  })
  expect(await inkAndPaper(page)).toBe('rgb(0, 0, 0) on rgb(238, 238, 238)')
  expect((await coloredLinks(page)).length).toBeGreaterThan(0)
})

/** Text of each sheet. The browser writes a radical where it looks like the character; of ⻅ Unicode does not say which. */
const sheetTexts = async (page: Page): Promise<string[]> => {
  const pdf = await openPdf(await page.pdf({ preferCSSPageSize: true }))
  const texts = Array.from({ length: pdf.numPages }, async (_, i) => {
    const { items } = await (await pdf.getPage(i + 1)).getTextContent()
    return items
      .flatMap((item) => ('str' in item ? item.str : []))
      .join('')
      .normalize('NFKC')
      .replaceAll('⻅', '见')
  })
  return Promise.all(texts)
}

for (const [path, foot] of [
  ['/zh/tasks/7/', '非官方读本 · 金山区生物制造实施意见 · '],
  ['/en/tasks/7/', 'Unofficial edition · Jinshan Biomanufacturing Opinions · '],
  ['/parallel/', '非官方读本 Unofficial edition · 金山区生物制造实施意见 · '],
] as const)
  test(`every sheet of ${path} has title, edition and number at its foot`, async ({ page }) => {
    await page.goto(path)
    const edition = await page.locator('footer [data-edition] a').first().textContent()
    const texts = await sheetTexts(page)
    expect(texts.length).toBeGreaterThan(1)
    expect(texts.flatMap((text, i) => (text.startsWith(`${i + 1}${foot}${edition}`) ? [] : i))).toEqual([])
  })

for (const [path, name] of [
  ['/zh/tasks/7/', '措施 7.1'],
  ['/en/tasks/7/', 'Measure 7.1'],
  ['/zh/text/', '措施 7.1'],
] as const)
  test(`a measure is found on ${path} by the name it is asked for`, async ({ page }) => {
    await page.goto(path)
    const number = page.locator('#task-7-1 > .number')
    await expect(number).toHaveText(name, { useInnerText: true })
    await expect(number).toHaveAttribute('data-annotation')
    await page.emulateMedia({ media: 'screen' })
    // Heard there, not seen.
    await expect(number.locator('.word')).toHaveCSS('inline-size', '1px')
  })

// In one column staff counted 36 of the glossary and 58 of the directions. With columns wider than the sheet the glossary was 8, for
// Chromium then prints all of a page smaller.
for (const [path, most] of [
  ['/zh/glossary/', 17],
  ['/en/glossary/', 18],
  ['/zh/directions/', 10],
  ['/en/directions/', 15],
] as const)
  test(`${path} is at most ${most} sheets`, async ({ page }) => {
    await page.goto(path)
    expect(await sheets(page)).toBeLessThanOrEqual(most)
  })

// Else Chromium would print all of it smaller than it is meant.
for (const path of ['/zh/glossary/', '/en/glossary/', '/zh/directions/', '/en/directions/'])
  test(`${path} is no wider than the sheet`, async ({ page }) => {
    // A4 without its margins: 166 mm.
    await page.setViewportSize({ width: Math.floor((166 / 25.4) * 96), height: 900 })
    await page.emulateMedia({ media: 'print' })
    await page.goto(path)
    const wide = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(await wide()).toBe(0)
    await page.locator('main h1').evaluate((heading: HTMLElement) => {
      heading.style.minInlineSize = '220mm'
    })
    expect(await wide()).toBeGreaterThan(0)
  })

test.describe('the sheets of side by side', () => {
  /** How much of each sheet is empty below its last line, of 1; without the first, which is the notice, and the last. */
  const empty = async (page: Page): Promise<number> => {
    const [MARGIN, HEIGHT] = [68, 712]
    const pdf = await openPdf(await page.pdf({ preferCSSPageSize: true }))
    const inner = Array.from({ length: pdf.numPages - 2 }, async (_, i) => {
      const { items } = await (await pdf.getPage(i + 2)).getTextContent()
      const lines = items.flatMap((item) =>
        'str' in item && item.str.trim() ? Number(item.transform[5]) : [],
      )
      return (Math.min(...lines.filter((y) => y > MARGIN - 2)) - MARGIN) / HEIGHT
    })
    const shares = await Promise.all(inner)
    return shares.reduce((sum, share) => sum + share, 0) / shares.length
  }

  test('are full: rows go on over the next', async ({ page }) => {
    await page.goto('/parallel/')
    expect(await empty(page)).toBeLessThan(0.08)
  })

  test('where rows are kept whole are found to be empty', async ({ page }) => {
    await page.goto('/parallel/')
    await page.locator('.row').evaluateAll((rows: HTMLElement[]) => {
      for (const row of rows) row.style.breakInside = 'avoid'
    })
    expect(await empty(page)).toBeGreaterThan(0.1)
  })
})

test.describe('the PDF of the whole text', () => {
  /** A4 in points. */
  const A4 = [595, 842] as const

  /** Width and height of each page, in points; the browser writes one such box a page, uncompressed. */
  const sizes = (pdf: Buffer) =>
    [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
      ([, width, height]) => [Number(width), Number(height)] as const,
    )
  const isA4 = (sheet: readonly [number, number]) =>
    sheet.every((side, i) => Math.abs(side - (A4[i] ?? 0)) < 2)

  for (const path of ['/zh/text/', '/en/text/'])
    test(`${path} is a booklet of A4, neither a leaf nor a book`, async ({ page }) => {
      await page.goto(path)
      // The size that the page itself asks for, as a reader's print dialog does.
      const pages = sizes(await page.pdf({ preferCSSPageSize: true }))
      expect(pages.length).toBeGreaterThan(5)
      expect(pages.length).toBeLessThan(30)
      expect(pages.filter((sheet) => !isA4(sheet))).toEqual([])
    })

  test('of another size would be seen', async ({ page }) => {
    await page.goto('/zh/tasks/7/')
    const pages = sizes(await page.pdf({ format: 'Letter' }))
    expect(pages.length).toBeGreaterThan(0)
    expect(pages.filter(isA4)).toEqual([])
  })
})
