/** A slash leads to the search box, unless it is being typed somewhere. */
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  if ((event.target as HTMLElement).closest('input, textarea, select, [contenteditable]')) return
  const box =
    document.querySelector<HTMLInputElement>('main input[type="search"]') ??
    document.querySelector<HTMLInputElement>('header input[type="search"]')
  if (!box) return
  event.preventDefault()
  box.focus()
  box.select()
})
