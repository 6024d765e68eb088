/** The menu closes when the focus leaves it: what it covers would be reached unseen. */
const menu = document.getElementById('menu')
menu?.addEventListener('focusout', ({ relatedTarget }) => {
  // A browser without popovers has the menu open, in the row; on a wide screen the others have it too.
  if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.togglePopover?.(false)
})

// A module, with names of its own.
export {}
