/** A page as a reader has it: what is on it is found by selector, pressed and typed into. */
import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import type { Driver } from './drivers/driver.ts'
import { specialKeys } from './drivers/keys.ts'

/** For what loads or is asked for; a busy machine is slow. */
const PATIENCE_MS = 15_000

export class Page {
  readonly driver: Driver
  private readonly origin: string

  constructor(driver: Driver, origin: string) {
    this.driver = driver
    this.origin = origin
  }

  /** @param path `/zh/tasks/7/` */
  async open(path: string) {
    await this.driver.open(this.origin + path)
  }

  /** @param script uses nothing from outside itself, in a syntax that the oldest browsers know */
  async run<A extends readonly unknown[], T>(
    script: (...given: A) => T | Promise<T>,
    ...given: A
  ): Promise<T> {
    const value = await this.driver.evaluate(`(${script})(${given.map((one) => JSON.stringify(one)).join()})`)
    return value as T
  }

  /** What the script comes to, once that is what is expected or patience ends. */
  async settled<A extends readonly unknown[], T>(
    expected: T,
    script: (...given: A) => T | Promise<T>,
    ...given: A
  ): Promise<T> {
    for (const end = Date.now() + PATIENCE_MS; ; await wait(100)) {
      const value = await this.run(script, ...given)
      if (isDeepStrictEqual(value, expected) || Date.now() > end) return value
    }
  }

  /** @throws where it does not come */
  async until<A extends readonly unknown[]>(what: string, script: (...given: A) => boolean, ...given: A) {
    if (!(await this.settled(true, script, ...given))) throw new Error(`waited in vain: ${what}`)
  }

  isSeen(selector: string): Promise<boolean> {
    return this.run((s) => (document.querySelector(s)?.getClientRects().length ?? 0) > 0, selector)
  }

  /** The path with what is asked and the place: `/zh/search/?q=…#…`. */
  address(): Promise<string> {
    return this.run(() => location.href.slice(location.origin.length))
  }

  /** The middle of the first that fits, once it is there, brought into the window. */
  private async middle(selector: string, words: string): Promise<{ x: number; y: number }> {
    const isThere = (s: string, w: string) =>
      [...document.querySelectorAll<HTMLElement>(s)].some(
        (el) => el.getClientRects().length > 0 && (w === '' || el.textContent.trim() === w),
      )
    await this.until(`${selector} ${words}`, isThere, selector, words)
    return this.run(
      (s, w) => {
        const el = [...document.querySelectorAll<HTMLElement>(s)].find(
          (one) => one.getClientRects().length > 0 && (w === '' || one.textContent.trim() === w),
        )
        if (!el) throw new Error(s)
        // Nothing glides: what is pressed stands still.
        document.documentElement.style.scrollBehavior = 'auto'
        el.scrollIntoView({ block: 'center' })
        // Of a link that runs over two lines the middle may be outside it.
        const [box = el.getBoundingClientRect()] = el.getClientRects()
        return { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) }
      },
      selector,
      words,
    )
  }

  /** @param words that it shows, where the selector fits several */
  async click(selector: string, words = '') {
    const at = await this.middle(selector, words)
    await this.driver.pointer([
      { type: 'pointerMove', ...at },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ])
  }

  /** Pressed on one element, let go elsewhere. */
  async drag(selector: string, to: { x: number; y: number }) {
    const at = await this.middle(selector, '')
    await this.driver.pointer([
      { type: 'pointerMove', ...at },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerMove', ...to },
      { type: 'pointerUp', button: 0 },
    ])
  }

  async hover(selector: string) {
    await this.driver.pointer([{ type: 'pointerMove', ...(await this.middle(selector, '')) }])
  }

  /** @param keys what is written, letter by letter */
  async type(keys: string) {
    for (const value of keys)
      await this.driver.keys([
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ])
  }

  /** @param names `Enter`, or held one after the other: `Control`, `v` */
  async press(...names: readonly string[]) {
    const values = names.map((name) => specialKeys[name]?.character ?? name)
    await this.driver.keys([
      ...values.map((value) => ({ type: 'keyDown' as const, value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value })),
    ])
  }

  focus(selector: string): Promise<void> {
    return this.run((s) => document.querySelector<HTMLElement>(s)?.focus(), selector)
  }

  /** What the keys of pasting give, in a field of a page without a policy. */
  async pasted(): Promise<string> {
    await this.open('/robots.txt')
    await this.run(() => {
      document.body.innerHTML = '<textarea></textarea>'
      document.querySelector('textarea')?.focus()
    })
    await this.press('Control', 'v')
    await wait(300)
    return this.run(() => document.querySelector('textarea')?.value ?? '')
  }
}
