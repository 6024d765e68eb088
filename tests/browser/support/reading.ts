/** How a page stands on the screen, measured in it; the benchmark and the tests ask the same. */
import type { Page } from '@playwright/test'

/** Share of the height of the clauses, in per cent, that no text of theirs fills: what notes beside them take. */
export const emptyShare = (page: Page): Promise<number> =>
  page.locator('article .clause').evaluateAll((clauses) => {
    const height = (el: Element | null) => el?.getBoundingClientRect().height ?? 0
    const whole = clauses.reduce((sum, clause) => sum + height(clause), 0)
    const text = clauses.reduce((sum, clause) => sum + height(clause.querySelector('.prose')), 0)
    return Math.round((1000 * (whole - text)) / whole) / 10
  })

/** From the lower edge of the header to the first heading or sentence, in CSS pixels. */
export const firstWord = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const first = document.querySelector('main :is(h1, [data-segment])')?.getBoundingClientRect().top
    const header = document.querySelector('header')?.getBoundingClientRect().bottom
    return Math.round((first ?? Number.NaN) - (header ?? 0))
  })
