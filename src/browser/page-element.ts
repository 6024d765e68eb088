/** An element that the page has written whole, and that its script brings to life. */
export abstract class PageElement extends HTMLElement {
  /** @throws where the page lacks what the script needs */
  protected child<E extends HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector)
    if (!found) throw new Error(`<${this.localName}> lacks ${selector}`)
    return found
  }
}

/** Between the last key and the question: long enough for a pair of keys, too short to wait for. */
export const TYPING_PAUSE_MS = 120
