/** Whether all words of a page can be read: none is cut off, and none lies over others. */
import type { Page } from '@playwright/test'

/** @returns a line for each text that cannot be read, as the page stands */
export const hardToRead = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Line {
      words: string
      el: Element
      left: number
      right: number
      top: number
      bottom: number
    }
    const found: string[] = []
    const lines: Line[] = []
    const isSeen = (el: Element) => {
      if (!el.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
      // For those who listen, and for the keyboard.
      if (el.closest('.skip')) return false
      for (let around: Element | null = el; around; around = around.parentElement) {
        const { clipPath, textIndent } = getComputedStyle(around)
        if (clipPath !== 'none' || textIndent === '200%') return false
      }
      return true
    }
    /** The box in which an element shows what it holds; null where it shows all of it. */
    const frameOf = (el: Element) => {
      let box: { left: number; right: number } | null = null
      for (
        let around: Element | null = el;
        around && around !== document.body;
        around = around.parentElement
      ) {
        const { overflowX } = getComputedStyle(around)
        // What scrolls can be reached.
        if (overflowX === 'auto' || overflowX === 'scroll') return null
        if (overflowX !== 'visible') box ??= around.getBoundingClientRect()
      }
      return box ?? { left: 0, right: document.documentElement.clientWidth }
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const range = new Range()
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      const el = text.parentElement
      if (!el || !text.data.trim() || !isSeen(el)) continue
      range.selectNodeContents(text)
      const frame = frameOf(el)
      for (const { left, right, top, bottom } of range.getClientRects()) {
        if (right - left < 2) continue
        const words = text.data.trim().slice(0, 20)
        if (frame && (left < frame.left - 1 || right > frame.right + 1)) found.push(`cut off: ${words}`)
        // Of a line box only what letters fill.
        const rest = 0.25 * (bottom - top)
        lines.push({ words, el, left, right, top: top + rest, bottom: bottom - rest })
      }
    }
    lines.sort((a, b) => a.top - b.top)
    for (const [i, a] of lines.entries())
      for (let j = i + 1; j < lines.length; j++) {
        const b = lines[j]
        if (!b || b.top >= a.bottom - 1) break
        const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        if (shared > 2 && Math.min(a.bottom, b.bottom) - b.top > 2) found.push(`${a.words} over ${b.words}`)
      }
    return [...new Set(found)]
  })
