/** How long the words are gone before the same words are heard as new; and the focus that moves with them is heard first. */
export const BREATH_MS = 150

/** From the last change until it is said: whoever types hears the answer, not each step to it. */
export const SAYING_PAUSE_MS = 900

/** What takes no longer is not announced. */
export const LONG_MS = 1500

/** How long the words stand beside the line, where a reader's cursor would meet them a second time. */
const STANDING_MS = 5_000

/** That nothing is found waits longer: it may be the beginning of a word. */
export const restAfter = (isFound: boolean): number => (isFound ? 1 : 3) * SAYING_PAUSE_MS

interface Answered {
  isFound: boolean
  /** Sent or chosen, not typed. */
  isDecided: boolean
  /** An input method is open. */
  isComposing: boolean
}

/**
 * A line that changes: seen at once, and heard once, as it then stands. Live is only its twin, which is empty unless it speaks:
 * what happens again is heard again, while most screen readers are silent where words are written over the same words.
 */
export class SpokenLine {
  private readonly line: Element
  private readonly twin = document.createElement('p')
  private timer: ReturnType<typeof setTimeout> | undefined

  /** @param line has a parent already */
  constructor(line: Element) {
    this.line = line
    this.twin.className = 'hidden'
    this.twin.setAttribute('role', 'status')
    line.after(this.twin)
  }

  /** @param more is only heard */
  say(pause = BREATH_MS, more = '') {
    this.hush()
    this.timer = setTimeout(() => {
      this.twin.append(...this.line.cloneNode(true).childNodes, more)
      this.timer = setTimeout(() => this.hush(), STANDING_MS)
    }, pause)
  }

  /**
   * What was asked for: said at once if it was sent or chosen, else when the reader rests.
   *
   * @param more is only heard
   */
  answer({ isFound, isDecided, isComposing }: Answered, more = '') {
    // What an input method holds may be anything yet.
    if (isComposing && !isFound) this.hush()
    else this.say(isDecided ? BREATH_MS : restAfter(isFound), more)
  }

  /** What was to be said holds no longer. */
  hush() {
    clearTimeout(this.timer)
    this.twin.textContent = ''
  }
}
