/**
 * The same sentence in the other language, under the one that is pressed; under all of a clause by its button, under all of the page
 * by the switch, which is remembered. The words come from the same page in the other language, fetched when first asked for.
 */
const choice = document.querySelector<HTMLInputElement>('#show-twins')
const article = document.querySelector('article')
const said = document.querySelector('#twins-said')

/** Under the heading of a section its name in the other language stands already. */
const isNamed = (sentence: Element) => sentence.closest('h1')?.nextElementSibling?.matches('.head') === true
const sentencesIn = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLElement>('[data-segment]')].filter((sentence) => !isNamed(sentence))
const twinUnder = (sentence: HTMLElement) =>
  document.querySelector<HTMLElement>(`[data-twin="${sentence.id}"]`)

const editionOf = (page: Document) => page.querySelector<HTMLElement>('[data-edition]')?.dataset.edition

let other: Promise<Document> | undefined
/** The page in the other language, as every clause links to it. */
const otherPage = () => {
  const way = article?.querySelector<HTMLAnchorElement>('.tools a[hreflang]')
  other ??= fetch(way?.pathname ?? '').then(async (answer) => {
    if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`)
    // Old Chromium holds its styles to the policy of this page, and complains.
    const html = (await answer.text()).replace(/<style.+?<\/style>/s, '')
    const page = new DOMParser().parseFromString(html, 'text/html')
    // This one may have stayed open while the site was renewed.
    if (editionOf(page) !== editionOf(document)) throw new Error('another edition')
    return page
  })
  // What failed is asked for again.
  other.catch(() => {
    other = undefined
  })
  return other
}

/** Of each clause, whether all that can have a twin under it has one. */
const buttons = new Map<HTMLButtonElement, Element>()
function sayStates() {
  for (const [button, clause] of buttons)
    button.setAttribute('aria-pressed', String(sentencesIn(clause).every(twinUnder)))
}

/** @param isStillAsked is asked again when the other page has come */
async function show(sentences: readonly HTMLElement[], isShown: boolean, isStillAsked = () => true) {
  if (isShown) await showTwins(sentences, isStillAsked)
  else for (const sentence of sentences) twinUnder(sentence)?.remove()
  sayStates()
}

let saying: ReturnType<typeof setTimeout> | undefined
async function showTwins(sentences: readonly HTMLElement[], isStillAsked: () => boolean) {
  clearTimeout(saying)
  if (said) said.textContent = ''
  try {
    const page = await otherPage()
    if (!isStillAsked()) return
    for (const sentence of sentences) {
      const words = page.getElementById(sentence.id)
      if (!words || twinUnder(sentence)) continue
      const heading = sentence.closest('h1, h2, h3, h4')
      const twin = document.createElement(heading ? 'p' : 'span')
      twin.className = 'twin'
      twin.lang = page.documentElement.lang
      twin.translate = false
      twin.dataset.twin = sentence.id
      twin.dataset.annotation = ''
      twin.append(...words.cloneNode(true).childNodes)
      // Links and marks lead nowhere here; a title stays one.
      for (const mark of twin.querySelectorAll(':not(cite)')) mark.replaceWith(...mark.childNodes)
      ;(heading ?? sentence).after(twin)
    }
  } catch {
    if (choice) choice.checked = false
    // The same words at once would be no news to a screen reader: as in spoken-line.ts, which would be one more file to fetch.
    saying = setTimeout(() => {
      if (said) said.textContent = choice?.dataset.failed ?? ''
    }, 150)
  }
}

article?.addEventListener('click', ({ target, button }) => {
  const el = target as Element
  const pressed = el.closest<HTMLElement>('[data-twin]')
  const sentence = pressed
    ? document.getElementById(pressed.dataset.twin ?? '')
    : el.closest<HTMLElement>('[data-segment]')
  // A link leads on, and whoever selects words reads them.
  if (button !== 0 || !sentence || el.closest('a') || getSelection()?.isCollapsed === false) return
  show([sentence], !twinUnder(sentence))
})

for (const tools of article?.querySelectorAll<HTMLElement>('.tools') ?? []) {
  const clause = tools.closest('.clause')
  if (!clause || !choice) continue
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = choice.dataset.clause ?? ''
  button.setAttribute('aria-label', tools.dataset.label ?? '')
  button.onclick = () => {
    const sentences = sentencesIn(clause)
    show(sentences, !sentences.every(twinUnder))
  }
  buttons.set(button, clause)
  tools.prepend(button)
}
sayStates()

if (article && choice) {
  const showAll = () => show(sentencesIn(article), choice.checked, () => choice.checked)
  choice.onchange = () => {
    showAll()
    try {
      if (choice.checked) localStorage.twins = 'shown'
      else localStorage.removeItem('twins')
    } catch {
      // It holds for this page.
    }
  }
  try {
    choice.checked = localStorage.twins === 'shown'
  } catch {
    // Storage may be forbidden.
  }
  if (choice.checked) showAll()
}

// A module, with names of its own.
export {}
