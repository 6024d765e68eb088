/** The commentary at the foot of a section: folded on a phone, open where one arrives in it and on paper. */
const groups = [...document.querySelectorAll<HTMLDetailsElement>('#ties ~ * details')]

if (matchMedia('(max-width: 63.99rem)').matches) for (const group of groups) group.open = false

/** Opens what holds the place that an address names; true where it was folded. */
function unfold(hash: string): boolean {
  const group = document.getElementById(hash.slice(1))?.closest('details')
  if (!group || group.open || !groups.includes(group)) return false
  group.open = true
  return true
}
function arrive() {
  if (unfold(location.hash)) document.getElementById(location.hash.slice(1))?.scrollIntoView()
}
addEventListener('hashchange', arrive)
arrive()
// Asked for once more the address does not change.
document.addEventListener('click', ({ target }) => {
  const way = (target as Element).closest<HTMLAnchorElement>('a[href^="#"]')
  if (way) unfold(way.hash)
})

let folded: HTMLDetailsElement[] = []
addEventListener('beforeprint', () => {
  folded = groups.filter(({ open }) => !open)
  for (const group of folded) group.open = true
})
addEventListener('afterprint', () => {
  for (const group of folded) group.open = false
})

// A module, with names of its own.
export {}
