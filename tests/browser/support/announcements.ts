/** What a screen reader is told to say without the focus moving: every change of every live region, also of those that come later. */
import type { Page } from '@playwright/test'

export interface Announcement {
  words: string
  /** Milliseconds since the reader's last key, composition or press. */
  after: number
  /** The same words were written over themselves: most readers then say nothing. */
  isUnheard: boolean
}

export interface Recorder {
  /** What was said since the last call, in turn. */
  take: () => Promise<Announcement[]>
  /** The words alone. */
  words: () => Promise<string[]>
}

/** Before the page is opened. */
export async function record(page: Page): Promise<Recorder> {
  await page.addInitScript(() => {
    const live = '[role=status], [role=alert], [role=log], [aria-live=polite], [aria-live=assertive], output'
    const said: Announcement[] = []
    Reflect.set(window, 'said', said)
    let acted = performance.now()
    for (const act of ['keydown', 'input', 'compositionupdate', 'compositionend', 'click'])
      addEventListener(
        act,
        () => {
          acted = performance.now()
        },
        true,
      )
    const regionOf = (node: Node) =>
      (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>(live)
    const wordsOf = (region: HTMLElement) => (region.textContent ?? '').replace(/\s+/g, ' ').trim()
    /** What each held when it was last looked at. */
    const held = new WeakMap<HTMLElement, string>()
    const isHeard = (region: HTMLElement) =>
      region.getClientRects().length > 0 && !region.closest('[aria-hidden=true], [inert]')
    new MutationObserver((records) => {
      const changed = new Set<HTMLElement>()
      for (const { target, addedNodes } of records) {
        const region = regionOf(target)
        if (region) changed.add(region)
        // A region that comes with its words says nothing: only an alert does.
        for (const node of addedNodes)
          for (const found of node instanceof Element
            ? [node, ...node.querySelectorAll(live)].filter((el) => el.matches(live))
            : [])
            if (document.readyState !== 'loading' && found.matches('[role=alert]'))
              changed.add(found as HTMLElement)
            else if (!held.has(found as HTMLElement))
              held.set(found as HTMLElement, wordsOf(found as HTMLElement))
      }
      for (const region of changed) {
        const words = wordsOf(region)
        const before = held.get(region)
        held.set(region, words)
        if (words === '' || !isHeard(region) || document.readyState === 'loading') continue
        said.push({ words, after: Math.round(performance.now() - acted), isUnheard: words === before })
      }
    }).observe(document, { childList: true, characterData: true, subtree: true })
  })
  const take = () =>
    page.evaluate(() => {
      const said: Announcement[] = Reflect.get(window, 'said')
      return said.splice(0)
    })
  return { take, words: async () => (await take()).map(({ words }) => words) }
}
