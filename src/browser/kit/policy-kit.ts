/** The kit: fetches the clauses that are chosen and lays them out to be printed, shared or embedded. */

import { kitActions as s } from '../../i18n/kit.ts'
import { type Bilingual, inEach } from '../../locale.ts'
import type { CardJson } from '../../quoting/card-json.ts'
import { localIsoDate } from '../../quoting/citations/access-date.ts'
import { textClip } from '../../quoting/clips.ts'
import { embedHtml } from '../../quoting/kit/embed.ts'
import { selectionOf, withSelection } from '../../quoting/kit/selection.ts'
import { readShelf, writeShelf } from '../../quoting/kit/shelf.ts'
import { languageChoices } from '../../quoting/language-choices.ts'
import { isCard } from '../copying/card.ts'
import { Copier } from '../copying/copier.ts'
import { PageElement } from '../page-element.ts'
import { Place } from '../place.ts'
import { fetchJson, readJson } from '../read-json.ts'
import { troubleWords } from '../trouble-words.ts'
import { type Action, kitEntry } from './entry.ts'
import { isKitPage, type KitPage } from './page.ts'

/** Letters of an entry that has a sheet of its own; a longer one may be torn. The tests print the longest that are not. */
const ROOM = { zh: 1000, en: 3600, both: 2400 }

interface Loaded {
  card: CardJson
  item: HTMLLIElement
}

class PolicyKit extends PageElement {
  private readonly page: KitPage = readJson('data-page', this.dataset.page, isKitPage)
  private readonly copier = new Copier()
  private readonly list = this.child('.entries')
  private readonly html = this.child<HTMLTextAreaElement>('.html')
  private readonly codes = this.child<HTMLInputElement>('[name="codes"]')
  private readonly undo = this.child('.undo')
  private readonly place = new Place()
  private readonly boxes = [...document.querySelectorAll<HTMLInputElement>('input[name="clause"]')]
  private readonly known: ReadonlySet<string> = new Set(this.boxes.map(({ value }) => value))
  private readonly loaded = new Map<string, Loaded>()
  private ids: readonly string[] = []
  /** What was chosen before the last removal. */
  private earlier: readonly string[] = []
  /** False for a kit that an address brought: it changes the address, and nothing that the reader keeps. */
  private isOwn = true

  connectedCallback() {
    this.child('.said-here').append(this.copier.place)
    const on = (selector: string, act: () => void) => this.child(selector).addEventListener('click', act)
    on('.print', () => print())
    on('.share', () =>
      this.copier.copy({ text: withSelection(location.href, this.ids) }, { zh: '地址', en: 'address' }),
    )
    on('.clear', () => {
      this.choose([], s.cleared)
      // What was pressed is gone; the focus goes to what takes it back.
      this.undo.focus()
    })
    on('.undo', () => {
      this.choose(this.earlier, s.restored)
      this.child('.clear').focus()
    })
    on('.keep', () => {
      this.isOwn = true
      this.choose([...new Set([...this.shelf(), ...this.ids])], s.kept)
    })
    on('.copy-html', () => this.copier.copy({ text: this.html.value }, { zh: 'HTML', en: 'HTML' }))
    this.codes.onchange = () => this.show()
    for (const box of this.boxes)
      box.onchange = () =>
        box.checked
          ? this.choose([...this.ids, box.value], s.added)
          : this.choose(
              this.ids.filter((id) => id !== box.value),
              s.removed,
            )
    document.addEventListener('viewchange', () => this.show())

    const asked = selectionOf(location.search, this.known)
    this.ids = asked ?? this.shelf()
    this.isOwn = asked === null || asked.join() === this.shelf().join()
    // What was chosen while the script was on its way stays chosen.
    const early = this.boxes.filter(({ checked }) => checked).map(({ value }) => value)
    this.place.recall()
    if (early.length > 0) this.choose([...new Set([...this.ids, ...early])])
    else this.fill()
  }

  private shelf(): string[] {
    return readShelf().filter((id) => this.known.has(id))
  }

  private async choose(ids: readonly string[], done?: Bilingual, number = ids.length) {
    this.earlier = this.ids
    this.ids = ids
    const isKept = !this.isOwn || writeShelf(ids)
    const url = withSelection(location.href, this.isOwn ? [] : ids)
    history.replaceState(null, '', url)
    this.undo.hidden = ids.length >= this.earlier.length
    this.copier.say(isKept ? done && this.told(done, number) : s.notKept)
    await this.fill()
  }

  /** With the number, and whether it can be taken back. */
  private told(done: Bilingual, number: number): Bilingual {
    return inEach((locale) => {
      const said = done[locale].replace('#', `${number}`)
      return this.undo.hidden ? said : said + s.undoable[locale]
    })
  }

  private act(action: Action, id: string) {
    const at = this.ids.indexOf(id)
    const rest = this.ids.filter((other) => other !== id)
    if (action === 'remove') {
      this.choose(rest, s.removed)
      const next = this.list.querySelectorAll<HTMLElement>('.remove')[Math.min(at, rest.length - 1)]
      ;(next ?? this.undo).focus()
      return
    }
    const to = action === 'up' ? at - 1 : at + 1
    rest.splice(to, 0, id)
    this.choose(rest, s.moved, to + 1)
    // The button went with its clause; at an end the other one is left.
    const item = this.loaded.get(id)?.item
    const button = item?.querySelector<HTMLButtonElement>(`.${action}:enabled`)
    ;(button ?? item?.querySelector<HTMLButtonElement>('.up:enabled, .down:enabled'))?.focus()
  }

  /** Shows what is there at once, and what is fetched when it has come. */
  private async fill() {
    this.show()
    const missing = this.ids.filter((id) => !this.loaded.has(id))
    if (missing.length === 0) return
    const results = await Promise.allSettled(missing.map((id) => this.load(id)))
    this.show()
    this.place.restore()
    const failed = results.find((result) => result.status === 'rejected')
    if (failed) this.copier.say(troubleWords(failed.reason))
  }

  private async load(id: string) {
    const card = await fetchJson(`${this.page.cards}${id}/card.json`, isCard)
    const item = kitEntry(card, this.page, (action, of) => this.act(action, of))
    this.loaded.set(id, { card, item })
  }

  private show() {
    const entries = this.ids.flatMap((id) => this.loaded.get(id) ?? [])
    this.list.replaceChildren(...entries.map(({ item }) => item))
    entries.forEach(({ item }, i) => {
      for (const [action, at] of [
        ['up', 0],
        ['down', entries.length - 1],
      ] as const)
        for (const button of item.querySelectorAll<HTMLButtonElement>(`.${action}`))
          button.disabled = i === at
    })
    const { view } = document.documentElement.dataset
    const choice = view === 'zh' || view === 'en' ? view : 'both'
    const locales = languageChoices[choice]
    for (const { card, item } of entries)
      item.classList.toggle('long', textClip(card, locales).text.length > ROOM[choice])
    this.dataset.count = String(this.ids.length)
    this.dataset.own = String(this.isOwn)
    this.classList.toggle('without-codes', !this.codes.checked)
    for (const box of this.boxes) box.checked = this.ids.includes(box.value)

    this.html.value = embedHtml(
      entries.map(({ card }) => card),
      { locales, hasCodes: this.codes.checked },
      this.page.terms,
      localIsoDate(new Date()),
    )
  }
}
customElements.define('policy-kit', PolicyKit)
