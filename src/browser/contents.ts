/** Contents: open where there is room beside the text; where they lead to places in the page, they follow it. */

const beside = matchMedia('(min-width: 76rem)')
for (const details of document.querySelectorAll<HTMLDetailsElement>('.contents details')) {
  // Browsers that cannot show a closed <details> by style alone.
  if (beside.matches) details.open = true
  // It lies over the text: it goes when one has chosen, or turned away.
  const close = () => {
    if (!beside.matches) details.open = false
  }
  details.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) close()
  })
  document.addEventListener('focusin', ({ target }) => {
    if (!details.contains(target as Node)) close()
  })
  document.addEventListener('click', ({ target }) => {
    if (!details.contains(target as Node)) close()
  })
  details.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open || beside.matches) return
    close()
    details.querySelector('summary')?.focus()
  })
}

// The bar that holds them stays in sight: what is scrolled to keeps clear of it, however many lines it has.
const bar = document.querySelector<HTMLElement>('.bar')
if (bar)
  new ResizeObserver(() => {
    document.documentElement.style.setProperty('--bar', `${bar.offsetHeight}px`)
  }).observe(bar)

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
    const passed = targets.filter((el) => top(el) < LINE)
    const atEnd = scrollY > 0 && scrollY + innerHeight > document.documentElement.scrollHeight - 2
    const asked = targets.find((el) => `#${el.id}` === location.hash && top(el) > 0)
    return atEnd ? (asked ?? targets[targets.length - 1]) : passed[passed.length - 1]
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

// A module, with names of its own.
export {}
