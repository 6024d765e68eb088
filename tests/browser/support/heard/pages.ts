/** Where one listens: a page of each kind, and those that answer, with an answer. */
import type { Page } from '@playwright/test'
import { address, everyKind, MISSING } from '../site.ts'

const QUERY = { zh: '生物材料', en: 'biomaterials' }

export const heardPages: readonly string[] = [
  ...everyKind.map(address),
  // The first card is of a clause that is tied to none.
  '/c/task-7-1/',
  ...(['zh', 'en'] as const).flatMap((locale) => [
    `/${locale}/search/?q=${QUERY[locale]}`,
    `/${locale}/directions/?q=${QUERY[locale]}`,
    `/${locale}/kit/?c=task-7-1,title`,
  ]),
]

/** It belongs to neither language, and says in both what is its own. */
export const isForBoth = (path: string): boolean => !/^\/(zh|en)\//.test(path) || path.endsWith(MISSING)

/** Goes there, and waits where the page answers: tree and document are read one after the other, and must be of one moment. */
export async function arrive(page: Page, path: string) {
  await page.goto(path, { waitUntil: 'networkidle' })
  if (!path.includes('?')) return
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const rest = () => setTimeout(resolve, 1000)
        let resting = rest()
        new MutationObserver(() => {
          clearTimeout(resting)
          resting = rest()
        }).observe(document, { subtree: true, childList: true })
      }),
  )
}
