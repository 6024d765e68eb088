/** The picture of the policy in a browser: it fits, it can be read, and the keyboard reaches all of it. */
import { expect, type Page, test } from '@playwright/test'

const pages = ['/zh/at-a-glance/', '/en/at-a-glance/']

/** Words that leave the cell of their link, or the drawing; in units of the drawing. */
const overflow = (page: Page): Promise<string[]> =>
  page.locator('.picture svg:visible').evaluateAll((drawings) =>
    drawings.flatMap((svg) => {
      if (!(svg instanceof SVGSVGElement)) return ['no drawing']
      const sheet = svg.viewBox.baseVal
      // A rotated text is measured where it is drawn.
      const scale = svg.getBoundingClientRect().width / sheet.width
      const boxOf = (el: Element) => {
        const { x, y, width, height } = el.getBoundingClientRect()
        return { x, y, right: x + width, bottom: y + height }
      }
      const leaves = (el: Element, frame: Element) => {
        const [inner, outer] = [boxOf(el), boxOf(frame)]
        // The line box of a font is higher than its letters, and the hook of a J hangs to the left of its line: what counts
        // is the width, and that no line is lost.
        const room = 4 * scale
        return (
          inner.x < outer.x - room ||
          // Boxes are given in whole pixels, or almost.
          inner.right > outer.right + 1.5 ||
          inner.y < outer.y - room ||
          inner.bottom > outer.bottom + room
        )
      }
      return [...svg.querySelectorAll('text')]
        .filter((words) => leaves(words, words.closest('a')?.querySelector('.cell') ?? svg))
        .map((words) => words.textContent ?? '')
    }),
  )

for (const width of [360, 768, 1440])
  for (const path of pages)
    test(`${path} keeps its words in their cells at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(path)
      await expect(page.locator('.picture svg:visible')).toHaveCount(1)
      expect(await page.locator('.picture svg:visible text').count()).toBeGreaterThan(40)
      expect(await overflow(page)).toEqual([])
      const wider = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return scrollWidth - clientWidth
      })
      expect(wider).toBe(0)
    })

test('words that are too long for their cell are found', async ({ page }) => {
  await page.goto('/zh/at-a-glance/')
  await page
    .locator('.picture svg:visible [data-about="task-7"] text')
    .last()
    .evaluate((words) => {
      words.textContent = words.textContent?.repeat(4) ?? ''
    })
  expect(await overflow(page)).toHaveLength(1)
})

for (const path of pages)
  test(`${path} has letters of at least twelve pixels on a phone, and room for a finger`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(path)
    const drawing = page.locator('.picture svg:visible')
    const smallest = await drawing.evaluate((svg) => {
      if (!(svg instanceof SVGSVGElement)) return 0
      const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
      const sizes = [...svg.querySelectorAll('text, tspan')].map((el) =>
        parseFloat(getComputedStyle(el).fontSize),
      )
      return Math.min(...sizes) * scale
    })
    expect(smallest).toBeGreaterThanOrEqual(12)
    const cells = await drawing.locator('a .cell').evaluateAll((all) =>
      all.map((cell) => {
        const { width, height } = cell.getBoundingClientRect()
        return Math.min(width, height)
      }),
    )
    expect(Math.min(...cells)).toBeGreaterThanOrEqual(24)
  })

test('the keyboard reaches every part in the order of the rows, and is seen', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/zh/at-a-glance/')
  const links = page.locator('.picture svg:visible a')
  await links.first().focus()
  const reached: (string | null)[] = []
  for (let i = 0; i < (await links.count()); i++) {
    const focused = page.locator(':focus')
    reached.push(await focused.getAttribute('data-about'))
    expect(await focused.locator('.cell').evaluate((cell) => getComputedStyle(cell).stroke)).not.toBe('none')
    await page.keyboard.press('Tab')
  }
  expect(reached).toEqual(await links.evaluateAll((all) => all.map((a) => a.getAttribute('data-about'))))
  expect(reached.indexOf('task-7')).toBeLessThan(reached.indexOf('domain-biomaterials task-7'))
  expect(reached.indexOf('domain-biomaterials task-7')).toBeLessThan(reached.indexOf('task-8'))
})

test('who does not want the picture skips it', async ({ page }) => {
  await page.goto('/en/at-a-glance/')
  await page.getByRole('link', { name: /^Skip the picture/ }).press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveAttribute('data-about', 'target-2025.industryScale')
  expect(await page.locator(':focus').evaluate((el) => el.closest('.words') !== null)).toBe(true)
})

for (const path of pages)
  test(`${path} prints the picture on one page, and the words on the next ones`, async ({ page }) => {
    // A4 between margins of 14 mm, at 96 pixels an inch.
    const [width, height] = [182, 269].map((mm) => (mm * 96) / 25.4) as [number, number]
    await page.setViewportSize({ width: Math.floor(width), height: 1000 })
    await page.goto(path)
    await page.emulateMedia({ media: 'print' })
    const box = await page.locator('.picture svg:visible').boundingBox()
    expect(box?.width).toBeLessThanOrEqual(width)
    expect(box?.height).toBeLessThanOrEqual(height)
    expect(box?.height).toBeGreaterThan(height * 0.97)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/MediaBox/g)?.length).toBe(3)
  })
