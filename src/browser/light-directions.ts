/** Where style alone does not obey the switch, which takes `:has`: the root says what it says. */
const light = document.querySelector<HTMLInputElement>('#light-directions')
const tell = () => document.documentElement.toggleAttribute('data-lit', light?.checked)
light?.addEventListener('change', tell)
tell()

// A module, with names of its own.
export {}
