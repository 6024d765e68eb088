/**
 * Whether an input method is open in the box: what stands there is asked, for it may be pinyin, but it is not yet what was typed.
 *
 * @param ended is called when the word is chosen
 */
export function compositionIn(box: HTMLElement, ended: () => void): { isOpen: boolean } {
  const composition = { isOpen: false }
  box.addEventListener('compositionstart', () => {
    composition.isOpen = true
  })
  box.addEventListener('compositionend', () => {
    composition.isOpen = false
    ended()
  })
  return composition
}
