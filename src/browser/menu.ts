const menu = document.getElementById('menu')
const opener = document.querySelector<HTMLElement>('[popovertarget]')
if (menu && opener)
  if (menu.togglePopover)
    /** The menu closes when the focus leaves it: what it covers would be reached unseen. */
    menu.addEventListener('focusout', ({ relatedTarget }) => {
      // On a wide screen it stands in the row whatever is said here.
      if (relatedTarget && !menu.contains(relatedTarget as Node)) menu.togglePopover(false)
    })
  else {
    // A browser without popovers: the menu folds into the page, below the row.
    opener.onclick = () => opener.setAttribute('aria-expanded', `${!menu.toggleAttribute('hidden')}`)
    opener.click()
  }

// A module, with names of its own.
export {}
