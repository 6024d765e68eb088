/**
 * Where the reader was in a list that is made after load: the browser that goes back there finds no list yet. The history
 * keeps it with what was asked, and so do a reload, a copy of the tab and a session that is taken up again.
 */

/** A scroll that rests so long has come to a place. */
const RESTING_MS = 150

export class Place {
  /** Where to go back to, once the list is there and if the reader has not moved. */
  private wanted: number | undefined
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor() {
    addEventListener('scroll', () => {
      clearTimeout(this.timer)
      this.timer = setTimeout(() => this.note(), RESTING_MS)
    })
    addEventListener('pagehide', () => this.note())
    for (const moving of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
      addEventListener(moving, () => this.forget(), { passive: true })
  }

  /** Before the list is asked for. */
  recall() {
    const kept: unknown = history.state?.top
    this.wanted = typeof kept === 'number' ? kept : undefined
  }

  /** Another list, or the reader has moved. */
  forget() {
    this.wanted = undefined
  }

  /** When the list is there: true where there was a place to go back to. */
  restore(): boolean {
    const top = this.wanted
    this.wanted = undefined
    if (top === undefined) return false
    scrollTo({ top, behavior: 'instant' })
    return true
  }

  private note() {
    if (this.wanted !== undefined) return
    clearTimeout(this.timer)
    try {
      history.replaceState({ top: scrollY }, '')
    } catch {
      // Too often for this browser.
    }
  }
}
