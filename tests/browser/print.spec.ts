/** On paper: the text and who stands behind it, nothing to press. */
import { expect, type Page, test } from '@playwright/test'
import { address, desktop, everyKind } from './support/site.ts'

test.use({ viewport: desktop })
test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }))

const onPaper = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.filter((el) => el.getClientRects().length > 0).length)

const PRESSED = [
  'body > header',
  'body > header form',
  'theme-switch',
  '.language',
  '.skip',
  '.contents',
  '.copy',
  '.choice',
  'a[rel=next], a[rel=prev]',
  'nav',
]

async function pressed(page: Page): Promise<string[]> {
  const counts = await Promise.all(PRESSED.map((selector) => onPaper(page, selector)))
  return PRESSED.filter((_, i) => counts[i])
}

test('no kind of page prints what can only be pressed', async ({ page }) => {
  const found: string[] = []
  for (const path of everyKind.map(address)) {
    await page.goto(path)
    found.push(...(await pressed(page)).map((selector) => `${path}: ${selector}`))
  }
  expect(found).toEqual([])
})

test('what can be pressed is there on the screen', async ({ page }) => {
  await page.emulateMedia({ media: 'screen' })
  await page.goto('/zh/tasks/7/')
  const found = await pressed(page)
  await page.goto('/parallel/')
  expect(new Set([...found, ...(await pressed(page))])).toEqual(new Set(PRESSED))
})

test('every kind of page prints that it is unofficial', async ({ page }) => {
  for (const path of everyKind.map(address)) {
    await page.goto(path)
    const line = page.locator('footer [data-unofficial]')
    await expect(line, path).toBeVisible()
    await expect(line).toHaveText(/非官方读本|Unofficial edition/)
  }
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
          coloured: link.color !== around.color,
          filled: link.backgroundColor !== 'rgba(0, 0, 0, 0)',
        }
      }),
    )
    expect(links.length, path).toBeGreaterThan(0)
    expect(links.filter(({ line, coloured, filled }) => line !== 'none' || coloured || filled)).toEqual([])
  }
})

for (const scheme of ['light', 'dark'] as const)
  test(`the paper is white and the ink black, also for a reader who chose ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto('/zh/text/')
    await page.evaluate((theme) => localStorage.setItem('theme', theme), scheme)
    for (const path of everyKind.map(address)) {
      await page.goto(path)
      const colours = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body)
        return { color, backgroundColor }
      })
      expect(colours, path).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' })
    }
  })

test('no link in the text is green on paper', async ({ page }) => {
  for (const path of everyKind.map(address)) {
    await page.goto(path)
    const coloured = await page.locator('main a').evaluateAll((all) =>
      all
        .filter((el) => el.getClientRects().length > 0)
        .filter((el) => {
          const [red, green, blue] = (getComputedStyle(el).color.match(/\d+/g) ?? []).map(Number)
          return red !== green || green !== blue
        })
        .map((el) => el.textContent),
    )
    expect(coloured, path).toEqual([])
  }
})

test.describe('the PDF of the whole text', () => {
  /** A4 in points. */
  const A4 = [595, 842] as const

  /** Width and height of each page, in points; the browser writes one such box a page, uncompressed. */
  const sheets = (pdf: Buffer) =>
    [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
      ([, width, height]) => [Number(width), Number(height)] as const,
    )
  const isA4 = (sheet: readonly [number, number]) =>
    sheet.every((side, i) => Math.abs(side - (A4[i] ?? 0)) < 2)

  for (const path of ['/zh/text/', '/en/text/'])
    test(`${path} is a booklet of A4, neither a leaf nor a book`, async ({ page }) => {
      await page.goto(path)
      // The size that the page itself asks for, as a reader's print dialog does.
      const pages = sheets(await page.pdf({ preferCSSPageSize: true }))
      expect(pages.length).toBeGreaterThan(5)
      expect(pages.length).toBeLessThan(30)
      expect(pages.filter((sheet) => !isA4(sheet))).toEqual([])
    })

  test('of another size would be seen', async ({ page }) => {
    await page.goto('/zh/tasks/7/')
    const pages = sheets(await page.pdf({ format: 'Letter' }))
    expect(pages.length).toBeGreaterThan(0)
    expect(pages.filter(isA4)).toEqual([])
  })
})
