/** Types queries into the built search page, in a real browser, and reads what it shows. */
import type { Page } from '@playwright/test'

export interface Shown {
  /** Clauses of the first list, best first. */
  results: string[]
  /** Clauses of the second list: other words, or some of the words. */
  related: string[]
  /** `done`, `empty` or `error`. */
  state: string
  /** From the key to the answer, in milliseconds. */
  milliseconds: number
}

/** Asks one after the other on an open search page, whose index has been fetched or is fetched by the first query. */
export const ask = (page: Page, queries: readonly string[]): Promise<Shown[]> =>
  page.evaluate(async (list) => {
    const results = document.querySelector<HTMLElement>('#search-results')
    const box = document.querySelector<HTMLInputElement>('policy-search input[name=q]')
    if (!results || !box?.form) throw new Error('this is no search page')
    const ids = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(`${selector} > li`)].map((li) => li.dataset.clause ?? '')
    const settled = () =>
      new Promise<string>((resolve) => {
        const look = () => {
          const state = results.dataset.state ?? ''
          if (state !== 'loading') {
            observer.disconnect()
            resolve(state)
          }
        }
        const observer = new MutationObserver(look)
        observer.observe(results, { attributes: true })
        look()
      })
    const shown: Shown[] = []
    for (const query of list) {
      box.value = query
      const start = performance.now()
      box.form.requestSubmit()
      const state = await settled()
      shown.push({
        results: ids('#search-results'),
        related: ids('#search-related'),
        state,
        milliseconds: performance.now() - start,
      })
    }
    return shown
  }, queries)
