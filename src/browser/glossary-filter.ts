/** Shows the entries of the glossary that hold what is typed: in their names, definitions and words of readers, in both languages. */
import { fold } from '../language/fold.ts'
import { readAddress, writeAddress } from './address.ts'
import { compositionIn } from './composition.ts'
import { PageElement } from './page-element.ts'
import { Place } from './place.ts'
import { restAfter, SpokenLine } from './spoken-line.ts'

/** `DNA重组` is `DNA 重组`, and `whitelist` is `white list`. */
const comparable = (text: string) => fold(text).text.replace(/ /g, '')

class GlossaryFilter extends PageElement {
  private readonly box = this.child<HTMLInputElement>('input')
  private readonly count = this.child('.count')
  private readonly spoken = new SpokenLine(this.count)
  private readonly entries = [...this.querySelectorAll<HTMLElement>('dl > div')].map((entry) => ({
    entry,
    // Not the numbers of its clauses.
    text: comparable([...entry.querySelectorAll('dt, dd:not(.where)')].map((el) => el.textContent).join(' ')),
  }))
  private readonly place = new Place()
  private readonly composition = compositionIn(this.box, () => this.type())

  connectedCallback() {
    this.box.addEventListener('input', () => this.type())
    addEventListener('popstate', () => this.takeAddress())
    // Typed while the script was on its way.
    if (this.box.value) writeAddress({ q: this.box.value }, false)
    this.takeAddress()
  }

  private takeAddress() {
    const { q } = readAddress(['q'])
    // A space that was just typed stays.
    if (this.box.value.trim() !== q) this.box.value = q
    this.place.recall()
    this.show()
    if (q) this.spoken.say()
    if (!this.place.restore()) this.arrive()
  }

  private type() {
    this.spoken.hush()
    if (this.composition.isOpen && !this.entries.some(({ text }) => this.fits(text))) return
    this.place.forget()
    if (!this.composition.isOpen) writeAddress({ q: this.box.value }, false)
    this.spoken.say(restAfter(this.show()))
    // What fits may stand above what was being read.
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView()
  }

  private fits(text: string): boolean {
    return this.box.value.split(/\s+/).every((word) => text.includes(comparable(word)))
  }

  /** The address names an entry: it is shown, whatever was typed. */
  private arrive() {
    const target = document.getElementById(location.hash.slice(1))
    if (!target?.closest('glossary-filter [hidden]')) return
    this.box.value = ''
    history.replaceState(null, '', location.pathname + location.hash)
    this.show()
    target.scrollIntoView()
  }

  /** @returns whether anything fits */
  private show(): boolean {
    let shown = 0
    for (const { entry, text } of this.entries) {
      entry.hidden = !this.fits(text)
      if (!entry.hidden) shown++
    }
    for (const list of this.querySelectorAll<HTMLElement>('dl, section')) {
      list.hidden = !list.querySelector('div:not([hidden])')
      const letter = this.querySelector(`nav a[href="#${list.id}"]`)?.parentElement
      if (letter) letter.hidden = list.hidden
    }
    const { shown: count = '', none = '' } = this.dataset
    this.count.textContent = shown > 0 ? count.replace('#', `${shown}`) : none
    return shown > 0
  }
}

customElements.define('glossary-filter', GlossaryFilter)
