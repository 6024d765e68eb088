/** The few things on a reading page that move: colour scheme, language link, copied links, the place in the contents. */

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

document.addEventListener('click', async (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a')
  if (!link) return
  // The same place in the other language.
  if (link.matches('.language')) {
    link.search = location.search
    link.hash = location.hash
  }
  if (link.matches('.copy') && !event.ctrlKey && !event.metaKey && navigator.clipboard) {
    event.preventDefault()
    history.replaceState(null, '', link.href)
    await navigator.clipboard.writeText(link.href)
    const said = link.textContent
    link.textContent = link.dataset.done ?? ''
    // The link's own text changes; the live region says it to those who do not see it.
    let live = document.querySelector('#said')
    if (!live) {
      live = document.createElement('p')
      live.id = 'said'
      live.className = 'hidden'
      live.setAttribute('role', 'status')
      document.body.append(live)
    }
    live.textContent = link.dataset.done ?? ''
    setTimeout(() => {
      link.textContent = said
    }, 2000)
  }
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
  const follow = () => {
    const passed = targets.filter((el) => el.getBoundingClientRect().top < innerHeight / 3)
    const next = entries.get((passed.at(-1) ?? targets[0])?.id ?? '')
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
