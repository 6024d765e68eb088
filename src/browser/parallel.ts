/** Side by side: the twin of a sentence, the keys that move between sentences, and the choice of languages. */
const sentences = [...document.querySelectorAll<HTMLElement>('[data-segment]')]
const sentenceAt = (target: EventTarget | null) =>
  (target as Element | null)?.closest?.<HTMLElement>('[data-segment]') ?? undefined
const isShown = (el: HTMLElement) => el.getClientRects().length > 0
const both = (id: string | undefined) => sentences.filter((el) => el.dataset.segment === id)
const twinOf = (el: HTMLElement) => both(el.dataset.segment).find((other) => other !== el)

/** Segment ids: under the pointer, and focused or arrived at by the address; the pointer's shows while there is one. */
let hovered: string | undefined
let held: string | undefined
function light() {
  for (const el of document.querySelectorAll('.lit')) {
    el.classList.remove('lit')
    el.removeAttribute('aria-current')
  }
  for (const el of both(hovered ?? held)) {
    el.classList.add('lit')
    el.setAttribute('aria-current', 'true')
  }
}

/** The one sentence that the Tab key reaches; arrow keys go on from there. To a screen reader all others are plain text. */
let stop: HTMLElement | undefined
function reach(el: HTMLElement | undefined) {
  // What loses it loses the focus too.
  if (!el || el === stop) return
  stop?.removeAttribute('tabindex')
  stop = el
  stop.tabIndex = 0
}
reach(sentences.find(isShown))

/** Open, the contents lie over the text. */
const contents = document.querySelector<HTMLDetailsElement>('details.contents')
const fold = () => contents?.removeAttribute('open')

document.addEventListener('focusin', ({ target }) => {
  if (!contents?.contains(target as Node)) fold()
  const el = sentenceAt(target)
  if (!el) return
  reach(el)
  held = el.dataset.segment
  light()
})
document.addEventListener('focusout', ({ target }) => {
  const el = sentenceAt(target)
  // Not where another has been arrived at meanwhile.
  if (!el || el.dataset.segment !== held) return
  held = undefined
  light()
})
document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType !== 'mouse') return
  const id = sentenceAt(target)?.dataset.segment
  if (id === hovered) return
  hovered = id
  light()
})
document.addEventListener('click', ({ target }) => {
  if (!contents?.contains(target as Node) || (target as Element).closest('a')) fold()
  const el = sentenceAt(target)
  if ((target as Element).closest('a')) return
  // A tap does not focus everywhere.
  if (el) {
    reach(el)
    el.focus({ preventScroll: true })
  } else if (held) {
    held = undefined
    light()
  }
})
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    // What is folded away cannot keep the focus.
    if (contents?.contains(document.activeElement)) contents.querySelector('summary')?.focus()
    fold()
  }
  const el = event.target as HTMLElement
  if (!el.dataset.segment || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const column = sentences.filter((other) => other.lang === el.lang)
  const at = column.indexOf(el)
  const next = {
    ArrowUp: column[at - 1],
    ArrowDown: column[at + 1],
    ArrowLeft: twinOf(el),
    ArrowRight: twinOf(el),
  }[event.key]
  if (!next || !isShown(next)) return
  event.preventDefault()
  reach(next)
  next.focus()
})

/** `#task-7-1.s2` lights the sentence in both languages; its anchor is the Chinese one, which may be hidden. */
function arrive() {
  const found = both(location.hash.slice(1))
  const shown = found.find(isShown)
  if (!shown) return
  held = shown.dataset.segment
  light()
  reach(shown)
  shown.scrollIntoView({ block: 'center' })
}
addEventListener('hashchange', arrive)

// The row being read stays where it is while its neighbours grow or shrink.
let row: Element | undefined
let before = 0
document.addEventListener('viewchanging', () => {
  row = [...document.querySelectorAll('.row')].find((el) => el.getBoundingClientRect().bottom > 80)
  before = row?.getBoundingClientRect().top ?? 0
})
document.addEventListener('viewchange', () => {
  if (row && before < 80) scrollBy({ top: row.getBoundingClientRect().top - before, behavior: 'instant' })
  if (stop && !isShown(stop)) reach(twinOf(stop))
})
arrive()

// A module, with names of its own.
export {}
