/** Fetches the tools for copying when they are first asked for. */
// The address only, of a bundle of its own: a dynamic import would keep this script from standing in the page.
import copying from './copying/menu.ts?worker&url'

// Without them the link leads to the card of the clause.
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
