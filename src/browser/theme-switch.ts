/** Light or dark: says what it leads to, and keeps the choice. Before the first paint, `early.js` applies it. */
class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    if (!button) return
    const root = document.documentElement
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const isDark = () => (root.dataset.theme ?? (dark.matches ? 'dark' : 'light')) === 'dark'
    const label = () => {
      button.textContent = (isDark() ? button.dataset.light : button.dataset.dark) ?? ''
    }
    button.onclick = () => {
      root.dataset.theme = isDark() ? 'light' : 'dark'
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
