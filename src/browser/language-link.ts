/** A link to a language keeps the place, however it is opened; from a card it has one of its own. */
function keepPlace({ target }: Event) {
  const link = (target as Element).closest<HTMLAnchorElement>('.language')
  if (!link) return
  link.search = location.search
  link.hash = location.hash || link.hash
}
for (const way of ['click', 'auxclick', 'contextmenu']) document.addEventListener(way, keepPlace)

// A module, with names of its own.
export {}
