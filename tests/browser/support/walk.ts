/**
 * Goes through a page with the Tab key and says of each stop how much of it a reader sees (WCAG 2.2, 2.4.11), and whether it looks
 * different while it has the focus (2.4.7).
 */
import type { Page } from '@playwright/test'

export interface Stop {
  /** What it is, and its words. */
  name: string
  /** Points of its boxes that were asked, and those at which nothing lies over it. */
  asked: number
  seen: number
  /** What lies there instead. */
  under: string
  /** Nothing is drawn around it that is not there without the focus. */
  isBare: boolean
}

/** In the page: what has the focus, once it has moved to show it; null when the focus has left it. Uses nothing from outside itself. */
export function reached() {
  const el = document.activeElement
  if (!el || el === document.body) return null
  const told = (node: Element | undefined | null) =>
    node ? [node.localName + (node.id && `#${node.id}`), ...node.classList].join('.') : 'nothing'
  const boxesOf = (node: Element) =>
    [...node.getClientRects()].filter(({ width, height }) => width > 1 && height > 1)
  // A button that is only heard is drawn by its label.
  const label = el instanceof HTMLInputElement && boxesOf(el).length === 0 ? el.labels?.[0] : null
  const drawn = label ?? el
  const met = boxesOf(drawn).flatMap(({ left, top, width, height }) =>
    [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((x) =>
      [0.2, 0.5, 0.8].map((y) => document.elementFromPoint(left + width * x, top + height * y)),
    ),
  )
  const others = met.filter((found) => !drawn.contains(found))
  const ringOf = (node: Element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(node)
    return outlineStyle === 'none' ? 'none' : [outlineStyle, outlineWidth, outlineColor].join(' ')
  }
  const before = document.querySelector('[data-walked]')
  const ringLeft = before && ringOf(before)
  before?.removeAttribute('data-walked')
  drawn.setAttribute('data-walked', '')
  const words = (el.getAttribute('aria-label') ?? el.textContent ?? '').replace(/\s+/g, ' ').trim()
  return {
    name: `${told(el)} “${words.slice(0, 30)}”`,
    asked: met.length,
    seen: met.length - others.length,
    under: told(others[0]),
    ring: ringOf(drawn),
    /** Of what had the focus before, now that it has it no more. */
    ringLeft,
  }
}

type Reached = ReturnType<typeof reached>

/**
 * @param next presses the key, and says where that led
 * @param most stops; fewer where the walk leaves the page
 */
export async function walkBy(next: () => Promise<Reached>, most: number): Promise<Stop[]> {
  const stops: (Stop & { ring: string })[] = []
  while (stops.length < most) {
    const stop = await next()
    if (!stop) break
    const last = stops.at(-1)
    if (last) last.isBare ||= last.ring === stop.ringLeft
    stops.push({ ...stop, isBare: stop.ring === 'none' })
  }
  return stops
}

export const walk = (page: Page, key: 'Tab' | 'Shift+Tab', most: number): Promise<Stop[]> =>
  walkBy(async () => {
    await page.keyboard.press(key)
    return page.evaluate(reached)
  }, most)

/** Half of it is to be seen: the standard asks for less, but of a link of one word a third is easily missed. */
export const faultsOf = (stops: readonly Stop[]): string[] =>
  stops.flatMap(({ name, asked, seen, under, isBare }) => [
    ...(seen * 2 < asked || asked === 0 ? [`${name}: ${seen} of ${asked} points, under ${under}`] : []),
    ...(isBare ? [`${name}: looks as without the focus`] : []),
  ])
