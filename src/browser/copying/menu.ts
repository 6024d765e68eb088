/**
 * The tools for copying, in a dialog on reading pages and in the page on a card. Fetched when they are first asked for:
 * `src/browser/load-copying.ts` imports this file and sends the event `copying` from the link that was pressed.
 */

import { copyingStrings as s } from '../../i18n/copying.ts'
import { inEach } from '../../locale.ts'
import type { CardJson } from '../../quoting/card-json.ts'
import { element } from '../element.ts'
import { fillAccessDates } from '../fill-access-date.ts'
import { asNodes } from '../page-languages.ts'
import { fetchJson } from '../read-json.ts'
import { troubleWords } from '../trouble-words.ts'
import { isCard } from './card.ts'
import { copyActions } from './copy-actions.ts'
import css from './copying.css?inline'

// As one rule of the page's sheet: the Content-Security-Policy lets no new one in but an adopted one, for which Firefox 78 and
// Safari 14 are too old. Sheets that other programs have put in are closed to us, or go again.
const sheet = [...document.styleSheets].find(({ ownerNode }) => ownerNode?.textContent?.includes('--paper'))
sheet?.insertRule(`@media all {${css}}`, sheet.cssRules.length)

/** @throws where the file cannot be had. */
const read = (folder: URL): Promise<CardJson> => fetchJson(new URL('card.json', folder), isCard)

const dialog = element('dialog', 'copying')
// A press beside the window closes it: its own content fills it to the edges. One that begins or ends in it, to select or to cancel, does not.
let isBeside = false
dialog.onpointerdown = ({ target }) => {
  isBeside = target === dialog
}
dialog.onpointerup = ({ target }) => {
  isBeside = isBeside && target === dialog
}
dialog.onclick = ({ target }) => {
  if (isBeside && target === dialog) dialog.close()
}
document.body.append(dialog)

/** The other tools of the clause, which it does not show by touch. */
const toolsOf = (pressed: Element) =>
  [...(pressed.closest('.clause')?.querySelectorAll<HTMLElement>('.tools > *') ?? [])].map((tool) => {
    const same = tool.cloneNode(true)
    if (tool instanceof HTMLButtonElement)
      same.addEventListener('click', () => {
        dialog.close()
        tool.click()
      })
    return same
  })

function open(card: CardJson, folder: URL, pressed: HTMLElement) {
  const close = element('button', 'close')
  close.type = 'button'
  close.append(...asNodes(s.close))
  close.onclick = () => dialog.close()
  const head = element('h2')
  head.id = 'copying-title'
  head.append(...asNodes({ zh: card.words.zh.name, en: card.words.en.name }))
  dialog.setAttribute('aria-labelledby', head.id)
  const content = element('div', 'content')
  content.append(head, close, copyActions(card, folder, toolsOf(pressed)))
  dialog.replaceChildren(content)
  dialog.showModal()
  // Old browsers leave the focus nowhere.
  dialog.onclose = () => pressed.focus({ preventScroll: true })
}

document.addEventListener('copying', async ({ target }) => {
  if (!(target instanceof HTMLAnchorElement)) return
  const folder = new URL(target.href)
  try {
    // Firefox 97 and Safari 15.3 have no dialogs.
    if (!('showModal' in dialog)) throw new Error('no dialog')
    open(await read(folder), folder, target)
  } catch {
    // The card has the same, and in print.
    location.href = folder.href
  }
})

class CopyActions extends HTMLElement {
  async connectedCallback() {
    fillAccessDates()
    const folder = new URL(location.pathname, location.href)
    try {
      this.replaceChildren(copyActions(await read(folder), folder))
    } catch (error) {
      const why = troubleWords(error)
      const said = element('p')
      said.append(
        ...asNodes(
          inEach((locale) => `${why[locale]} ${s.without[locale]}`),
          ' ',
        ),
      )
      this.replaceChildren(said)
    }
  }
}
customElements.define('copy-actions', CopyActions)
