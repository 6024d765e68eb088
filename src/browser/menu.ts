/** The menu closes when the focus leaves it: what it covers would be reached unseen. */
const menu = document.getElementById('menu')
menu?.addEventListener('focusout', ({ relatedTarget }) => {
  // On a wide screen it stands in the row whatever is said here.
  if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.togglePopover?.(false)
})
// A browser without popovers: the menu folds into the page, below the row.
if (menu && !menu.togglePopover) {
  menu.hidden = true
  document.querySelector('.open')?.addEventListener('click', () => {
    menu.hidden = !menu.hidden
  })
}

// A module, with names of its own.
export {}
