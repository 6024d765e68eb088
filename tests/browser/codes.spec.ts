/** The index of all clauses, as a page and as sheets. */
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { editionLine } from '../../src/notice.ts'
import { realPolicy } from '../support/content.ts'
import { openPdf } from '../support/pdf.ts'
import { pixelsOf, read } from '../support/qr.ts'
import { inkAndPaper, pressed } from './support/paper.ts'
import { phone, policy } from './support/site.ts'

const bare = (words: string) => words.replace(/\s/g, '')
const cards = policy.clauses.map(({ urls }) => urls.card)

test('lists every clause with its name in both languages and its printed address, each leading to its card', async ({
  page,
}) => {
  await page.goto('/c/')
  const entries = await page.locator('main li').evaluateAll((all) =>
    all.map((li) => ({
      href: new URL(li.querySelector('a')?.getAttribute('href') ?? '', 'https://policy.example').href,
      words: li.textContent?.replace(/\s+/g, ' ') ?? '',
    })),
  )
  expect(entries.map(({ href }) => href)).toEqual(cards)
  for (const [i, { words }] of entries.entries()) {
    const clause = policy.clauses[i]
    for (const part of [clause?.label.zh, clause?.label.en, cards[i], '预览版'])
      expect.soft(words).toContain(part)
  }
})

test.describe('on paper', () => {
  /** Of 96 dots per inch, as far as a plain printer goes. */
  const SCALE = 2
  test.use({ deviceScaleFactor: SCALE, viewport: { width: 620, height: 900 } })

  test('each code is at least 20 mm wide without its white, and reads', async ({ page }) => {
    await page.emulateMedia({ media: 'print' })
    await page.goto('/c/')
    const codes = await page.locator('main li img').evaluateAll((all: HTMLImageElement[]) =>
      Promise.all(
        all.map(async (img) => {
          await img.decode()
          const { x, y, width, height } = img.getBoundingClientRect()
          return { x, y, width, height, modules: img.naturalWidth / (96 / 25.4) }
        }),
      ),
    )
    const sheet = await page.screenshot({ fullPage: true })
    const found: (string | undefined)[] = []
    for (const { x, y, width, height, modules } of codes) {
      // A module is a millimeter of the drawing, and four on each side are white.
      expect.soft((width / 96) * 25.4 * (1 - 8 / modules)).toBeGreaterThan(20)
      const [left = 0, top = 0, w = 0, h = 0] = [x, y, width, height].map((n) => Math.round(n * SCALE))
      const code = sharp(sheet).extract({ left, top, width: w, height: h })
      found.push(read(await pixelsOf(await code.png().toBuffer())))
    }
    expect(found).toEqual(cards)
  })

  test('no entry is torn, several stand in a row, and source and edition are on the sheet', async ({
    page,
  }) => {
    await page.goto('/c/')
    const pdf = await openPdf(await page.pdf({ preferCSSPageSize: true }))
    const sheets = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, i) => {
        const { items } = await (await pdf.getPage(i + 1)).getTextContent()
        // The file may name a character by a form of the same look.
        return bare(
          items
            .map((item) => ('str' in item ? item.str : ''))
            .join('')
            .normalize('NFKC'),
        )
      }),
    )
    // Name and address on one sheet, one after the other.
    for (const { label, urls } of policy.clauses) {
      const entry = bare(`${label.en}${urls.card}`)
      expect
        .soft(
          sheets.filter((sheet) => sheet.includes(entry)),
          entry,
        )
        .toHaveLength(1)
    }
    expect(sheets.length).toBeLessThan(8)
    for (const said of [policy.document.number.zh, editionLine(realPolicy(), 'zh')])
      expect.soft(sheets[0]).toContain(bare(said))
    await page.emulateMedia({ media: 'print' })
    expect(await pressed(page)).toEqual([])
    expect(await inkAndPaper(page)).toBe('rgb(0, 0, 0) on rgb(255, 255, 255)')
    const tops = await page
      .locator('main section:nth-of-type(5) li')
      .evaluateAll((all) => all.slice(0, 3).map((li) => li.getBoundingClientRect().top))
    expect(new Set(tops).size).toBe(1)
  })
})

test('nothing is wider than a phone', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('/c/')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width)
})
