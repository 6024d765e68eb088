/** Nothing is wider than the screen, whatever its width and however large the letters. */
import { expect, type Page, test } from '@playwright/test'
import type { BuiltPage } from '../support/pages.ts'
import { address, everyKind, everyPage, parts } from './support/site.ts'

/** What is wrong with the width of the page; null where nothing is. */
const tooWide = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    scrollTo({ left: 500, behavior: 'instant' })
    const moved = scrollX
    scrollTo({ left: 0, behavior: 'instant' })
    if (scrollWidth <= clientWidth && moved === 0) return null
    const widest = [...document.querySelectorAll('body *')]
      .filter((el) => el.getBoundingClientRect().right > clientWidth)
      .map((el) => `${el.localName}.${el.className}`)
    return `${scrollWidth} > ${clientWidth}, moves by ${moved}; ${widest.slice(0, 4).join(', ')}`
  })

async function widePages(page: Page, pages: readonly BuiltPage[], rootSize = ''): Promise<string[]> {
  const found: string[] = []
  for (const built of pages) {
    await page.goto(address(built))
    await page.evaluate((size) => {
      document.documentElement.style.fontSize = size
    }, rootSize)
    const fault = await tooWide(page)
    if (fault) found.push(`${address(built)}: ${fault}`)
  }
  return found
}

const PARTS = 2
for (const [i, pages] of parts(everyPage, PARTS).entries())
  test(`no page moves sideways on the narrowest phone (${i + 1} of ${PARTS})`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await widePages(page, pages)).toEqual([])
  })

for (const width of [360, 768, 1280])
  test(`no kind of page moves sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    expect(await widePages(page, everyKind)).toEqual([])
  })

for (const width of [360, 768, 1280])
  test(`no kind of page moves sideways with letters twice as large at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    expect(await widePages(page, everyKind, '200%')).toEqual([])
  })

test('what opens on the narrowest phone stays inside it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const openers = { '/zh/tasks/': '[popovertarget=menu]', '/en/tasks/': '[popovertarget=menu]' }
  for (const [path, opener] of Object.entries({ ...openers, '/parallel/': '.contents summary' })) {
    await page.goto(path)
    await page.locator(opener).click()
    expect(await tooWide(page), path).toBeNull()
    const opened = page.locator(opener.includes('menu') ? '#menu' : '.contents nav')
    const box = await opened.boundingBox()
    expect(box?.x, path).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0), path).toBeLessThanOrEqual(320)
  }
})

test('search results stay inside the narrowest phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const query of ['聚乳酸', 'biomanufacturing', 'x'.repeat(300)]) {
    await page.goto(`/en/search/?q=${query}`)
    await expect(page.locator('#search-results')).toHaveAttribute('data-state', /done|empty/)
    expect(await tooWide(page), query).toBeNull()
  }
})

test('an element wider than the screen is found', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/zh/tasks/')
  await page.evaluate(() => {
    const wide = document.createElement('div')
    wide.className = 'wide'
    wide.style.cssText = 'inline-size: 330px; block-size: 1px'
    document.querySelector('main')?.append(wide)
  })
  expect(await tooWide(page)).toContain('div.wide')
})
