/** The commentary at the foot of a section: folded on a phone, open where one arrives in it and on paper. */
const groups = [...document.querySelectorAll<HTMLDetailsElement>('#ties ~ * details')]

if (matchMedia('(max-width: 63.99rem)').matches) for (const group of groups) group.open = false

function arrive() {
  const target = document.getElementById(location.hash.slice(1))
  const group = target?.closest('details')
  if (!target || !group || group.open || !groups.includes(group)) return
  group.open = true
  target.scrollIntoView()
}
addEventListener('hashchange', arrive)
arrive()

addEventListener('beforeprint', () => {
  for (const group of groups) group.open = true
})

// A module, with names of its own.
export {}
