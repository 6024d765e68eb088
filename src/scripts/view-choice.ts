/** The choice of languages: `data-view` of the root, which `early.js` sets before the first paint, the address, and this browser. */

/** @param around is given what changes the view, so that a page can keep its place. */
export function offerViews(around: (change: () => void) => void): void {
  const root = document.documentElement
  for (const radio of document.querySelectorAll<HTMLInputElement>('input[name="view"]')) {
    radio.checked = radio.value === root.dataset.view
    radio.onchange = () => {
      around(() => {
        root.dataset.view = radio.value
      })
      const url = new URL(location.href)
      if (radio.value === 'both') url.searchParams.delete('view')
      else url.searchParams.set('view', radio.value)
      history.replaceState(null, '', url)
      try {
        localStorage.view = radio.value
      } catch {
        // The address still carries the choice.
      }
    }
  }
}
