/** The few things on a reading page that move: colour scheme, language link, copying, the place in the contents. */
// The address only, of a bundle of its own: a dynamic import would keep this script from standing in the page.
import copying from '../copying/client/menu.ts?worker&url'

class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    if (!button) return
    const root = document.documentElement
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const isDark = () => (root.dataset.theme ?? (dark.matches ? 'dark' : 'light')) === 'dark'
    const label = () => {
      button.textContent = (isDark() ? button.dataset.light : button.dataset.dark) ?? ''
    }
    button.onclick = () => {
      root.dataset.theme = isDark() ? 'light' : 'dark'
      try {
        localStorage.theme = root.dataset.theme
      } catch {
        // The choice then lasts for this page only.
      }
      label()
    }
    dark.onchange = label
    label()
  }
}
customElements.define('theme-switch', ThemeSwitch)

/** The same place in the other language, however the link is opened. */
function keepPlace({ target }: Event) {
  const link = (target as Element).closest<HTMLAnchorElement>('.language')
  if (!link) return
  link.search = location.search
  link.hash = location.hash
}
for (const way of ['click', 'auxclick', 'contextmenu']) document.addEventListener(way, keepPlace)

// The tools for copying come when they are first asked for; without them the link leads to the card of the clause.
document.addEventListener('click', async (event) => {
  const link = (event.target as Element).closest('a.copy')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  try {
    await import(/* @vite-ignore */ copying)
    link.dispatchEvent(new Event('copying', { bubbles: true }))
  } catch {
    location.href = (link as HTMLAnchorElement).href
  }
})

// On a card they are there from the start.
if (document.querySelector('copy-actions')) import(/* @vite-ignore */ copying)

// A slash leads to the box, unless it is being typed somewhere.
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if ((event.target as HTMLElement).closest('input, textarea, select, [contenteditable]')) return
  const box =
    document.querySelector<HTMLInputElement>('main input[type="search"]') ??
    document.querySelector<HTMLInputElement>('header input[type="search"]')
  if (!box) return
  event.preventDefault()
  box.focus()
  box.select()
})

// Browsers that cannot show a closed <details> by style alone.
for (const details of document.querySelectorAll<HTMLDetailsElement>('.contents details'))
  if (innerWidth > 1120) details.open = true

const entries = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href*="#"]')]
    .filter((a) => a.pathname === location.pathname)
    .map((a) => [decodeURIComponent(a.hash.slice(1)), a]),
)
if (entries.size > 0) {
  const targets = [...entries.keys()].flatMap((id) => document.getElementById(id) ?? [])
  let current: HTMLAnchorElement | undefined
  /** Below the place to which the browser scrolls a target, above the next one, in CSS pixels. */
  const LINE = 60
  /** The last clause whose top has passed the line; at the end of the page, where tops no longer can, the one asked for. */
  const here = () => {
    const top = (el: Element) => el.getBoundingClientRect().top
    const atEnd = scrollY > 0 && scrollY + innerHeight > document.documentElement.scrollHeight - 2
    const asked = targets.find((el) => `#${el.id}` === location.hash && top(el) > 0)
    return atEnd ? (asked ?? targets.at(-1)) : targets.findLast((el) => top(el) < LINE)
  }
  const follow = () => {
    const next = entries.get((here() ?? targets[0])?.id ?? '')
    if (next === current) return
    current?.removeAttribute('aria-current')
    next?.setAttribute('aria-current', 'true')
    current = next
    const list = next?.closest<HTMLElement>('.contents')
    if (next && list) list.scrollTo({ top: next.offsetTop - list.clientHeight / 2 })
  }
  let waiting = false
  document.addEventListener(
    'scroll',
    () => {
      if (waiting) return
      waiting = true
      requestAnimationFrame(() => {
        waiting = false
        follow()
      })
    },
    { passive: true },
  )
  follow()
}
