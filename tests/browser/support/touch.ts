/**
 * Targets for a finger. Each control is at least 24 px high and has 44 px of height to itself: a band of 44 px about its middle,
 * as wide as it is, into which no other control's band reaches. Whatever is 44 px high fits by itself. Links in a sentence, and
 * in the text of the policy, have the height of its lines; of a box to tick its label is part.
 */
import type { Page } from '@playwright/test'

/** One line for each control in the scope that a finger would miss. */
export const smallTargets = (page: Page, scope = 'main'): Promise<string[]> =>
  page.evaluate((selector) => {
    const [LEAST, ROOM] = [24, 44]
    const CONTROLS = 'a[href], button, input, select, textarea, summary'
    const inSentence = (control: Element) => {
      if (control.localName !== 'a' || getComputedStyle(control).display !== 'inline') return false
      if (control.closest('[data-segment]')) return true
      let block = control.parentElement
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
      const around = block?.cloneNode(true)
      if (!(around instanceof Element)) return false
      for (const other of around.querySelectorAll('a, button, .hidden')) other.remove()
      return /\p{L}/u.test(around.textContent ?? '')
    }
    const boxOf = (control: Element) => {
      const label =
        control instanceof HTMLInputElement && /checkbox|radio/.test(control.type)
          ? control.labels?.[0]
          : null
      return (label ?? control).getBoundingClientRect()
    }
    const controls = [...document.querySelectorAll(selector)]
      .flatMap((root) => [...root.querySelectorAll(CONTROLS)])
      .filter((el) => el.checkVisibility({ visibilityProperty: true }) && !inSentence(el))
      .map((el) => {
        const { left, right, top, bottom } = boxOf(el)
        const more = Math.max(0, (ROOM - (bottom - top)) / 2)
        return { el, left, right, height: bottom - top, from: top - more, to: bottom + more }
      })
      // What is only for readers who listen has no size.
      .filter(({ left, right, height }) => right - left > 1 && height > 1)
    return controls
      .filter((one) => {
        if (one.height < LEAST - 0.5) return true
        if (one.height >= ROOM - 0.5) return false
        return controls.some(
          (other) =>
            other !== one &&
            !other.el.contains(one.el) &&
            !one.el.contains(other.el) &&
            other.from < one.to - 1 &&
            other.to > one.from + 1 &&
            other.left < one.right - 1 &&
            other.right > one.left + 1,
        )
      })
      .map(({ el, height }) => {
        const name = el.getAttribute('aria-label') ?? el.getAttribute('name') ?? ''
        const words = (el.textContent?.replace(/\s+/g, ' ').trim() || name).slice(0, 24)
        return `${el.localName} “${words}” ${Math.round(height)}`
      })
  }, scope)
