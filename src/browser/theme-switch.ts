/** Light or dark: says what it leads to, and keeps the choice. Before the first paint, `early.js` applies it. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    if (!button) return
    const root = document.documentElement
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const other = () =>
      (root.dataset.theme ?? (dark.matches ? 'dark' : 'light')) === 'dark' ? 'light' : 'dark'
    const label = () => {
      for (const words of button.querySelectorAll<HTMLElement>('[data-to]'))
        words.hidden = words.dataset.to !== other()
    }
    button.onclick = () => {
      root.dataset.theme = other()
      try {
        localStorage.theme = root.dataset.theme
      } catch {
        // The choice then lasts for this page only.
      }
      label()
    }
    dark.onchange = label
    label()
  }
}
customElements.define('theme-switch', ThemeSwitch)

// A module, with names of its own.
export {}
