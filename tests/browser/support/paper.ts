/** What a page looks like in print; the caller emulates the medium. */
import type { Page } from '@playwright/test'

/** All that can only be pressed. */
export const PRESSED = [
  'body > header',
  'body > header form',
  'theme-switch',
  '.language',
  '.skip',
  '.contents',
  '.choice',
  'a[rel=next], a[rel=prev]',
  // Where a card stands is read on paper too.
  'nav:not(.trail)',
]

/** @returns those of `PRESSED` that show */
export const pressed = (page: Page): Promise<string[]> =>
  page.evaluate(
    (selectors) =>
      selectors.filter((selector) =>
        [...document.querySelectorAll(selector)].some((el) => el.getClientRects().length > 0),
      ),
    PRESSED,
  )

/** Words of the links that are neither black nor grey. */
export const coloredLinks = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main a')]
      .filter((el) => el.getClientRects().length > 0)
      .filter((el) => {
        const [red, green, blue] = (getComputedStyle(el).color.match(/\d+/g) ?? []).map(Number)
        return red !== green || green !== blue
      })
      .map((el) => el.textContent ?? ''),
  )

export const inkAndPaper = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body)
    return `${color} on ${backgroundColor}`
  })

/** Sheets of a page's PDF, of the size that the page asks for; the browser writes a box for each, uncompressed. */
export const sheets = async (page: Page): Promise<number> =>
  [...(await page.pdf({ preferCSSPageSize: true })).toString('latin1').matchAll(/\/MediaBox\s*\[/g)].length
