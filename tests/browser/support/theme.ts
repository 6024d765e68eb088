import { expect, type Page } from '@playwright/test'

/** Light paper is bright, dark paper is not: the sum of red, green and blue, and what the browser is told. */
export async function scheme(page: Page): Promise<'light' | 'dark'> {
  const { paper, told } = await page.evaluate(() => ({
    paper: getComputedStyle(document.body).backgroundColor,
    told: getComputedStyle(document.documentElement).colorScheme,
  }))
  const brightness = (paper.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0)
  const shown = brightness > 380 ? 'light' : 'dark'
  // Scroll bars and form controls follow what the browser is told.
  expect.soft(told, page.url()).toBe(shown)
  return shown
}
