/** The search page: reads the box and the address, asks, shows. The words it shows come with the page. */

import { unsaidSentence } from '../../finder/unsaid.ts'
import { toTerm } from '../../language/query.ts'
import { type Answer, answer, byName, foldedQuery, NO_ANSWER, type Sources } from '../../search/answer.ts'
import type { Jump } from '../../search/catalog.ts'
import { type Facet, type Filters, facets, isNarrowed, passes } from '../../search/filters.ts'
import type { Match } from '../../search/rank.ts'
import { byName as byFacet, readAddress, writeAddress } from '../address.ts'
import { element } from '../element.ts'
import { PageElement, TYPING_PAUSE_MS } from '../page-element.ts'
import { readJson } from '../read-json.ts'
import { fillFilters, known } from './filter-boxes.ts'
import { isSearchPage, type SearchPage } from './page.ts'
import { resultItem } from './result-item.ts'
import { SourceLoader } from './sources.ts'

type State = 'idle' | 'loading' | 'done' | 'empty' | 'error'

const MAX_JUMPS = 4

class PolicySearch extends PageElement {
  private readonly page: SearchPage = readJson('data-page', this.dataset.page, isSearchPage)
  private readonly sources = new SourceLoader(this.page)
  private readonly box = this.child<HTMLInputElement>('input')
  private readonly message = this.child('[role="status"]')
  private readonly jump = this.child('.jump')
  private readonly also = this.child('.also')
  private readonly results = this.child('#search-results')
  private readonly related = this.child('#search-related')
  private readonly directions = this.child<HTMLAnchorElement>('.directions')
  private readonly boxes: Record<Facet, HTMLSelectElement> = {
    kind: this.child('select[name="kind"]'),
    domain: this.child('select[name="domain"]'),
    zone: this.child('select[name="zone"]'),
    unit: this.child('select[name="unit"]'),
  }
  private answered: Answer = NO_ANSWER
  /** Only the answer to the latest question is shown. */
  private turn = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  /** The reader is changing a query that has been answered: the old one is one step back. */
  private isDraft = false

  connectedCallback() {
    // The reader turns to the box: what the answer needs is on its way before the first key.
    this.box.addEventListener('focus', () => this.sources.open().catch(() => this.sources.close()))
    this.box.addEventListener('input', (event) => {
      // What stands in the box while an input method is open is not yet a query.
      if (!(event as InputEvent).isComposing) this.askSoon()
    })
    this.box.addEventListener('compositionend', () => this.askSoon())
    this.child('form').addEventListener('submit', (event) => {
      event.preventDefault()
      this.askNow()
      this.isDraft = false
    })
    this.child('.filters').addEventListener('change', () => this.narrow())
    this.child('.clear').addEventListener('click', () => {
      for (const facet of facets) this.boxes[facet].value = ''
      this.narrow()
    })
    this.child('.retry').addEventListener('click', () => this.ask())
    addEventListener('popstate', () => this.takeAddress())
    // What was typed while the script was on its way is asked, not taken back.
    if (this.box.value) writeAddress({ q: this.box.value }, false)
    this.takeAddress()
  }

  private asked(): { typed: string; filters: Filters } {
    return { typed: this.box.value, filters: byFacet(facets, (facet) => this.boxes[facet].value) }
  }

  private writeAddress(isNew: boolean) {
    const { typed, filters } = this.asked()
    writeAddress({ q: typed, ...filters }, isNew)
  }

  private takeAddress() {
    const { q, ...filters } = readAddress(['q', ...facets])
    // A space that was just typed stays.
    if (this.box.value.trim() !== q) this.box.value = q
    for (const facet of facets) {
      // Until the labels have come the boxes have no choices of their own.
      if (filters[facet]) this.boxes[facet].replaceChildren(new Option(filters[facet], filters[facet]))
      else this.boxes[facet].replaceChildren()
      this.boxes[facet].value = filters[facet]
    }
    this.isDraft = false
    this.ask()
  }

  private askSoon() {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.askNow(), TYPING_PAUSE_MS)
  }

  private askNow() {
    clearTimeout(this.timer)
    const isNew = !this.isDraft && readAddress(['q']).q !== ''
    this.isDraft = true
    this.writeAddress(isNew)
    this.ask()
  }

  private narrow() {
    this.writeAddress(true)
    this.showAnswer()
  }

  private async ask() {
    const turn = ++this.turn
    const { typed, filters } = this.asked()
    if (typed.trim() === '' && !isNarrowed(filters)) {
      this.answered = NO_ANSWER
      return this.show('idle', this.page.strings.hint)
    }
    this.wait()
    try {
      const opened = await this.sources.open()
      if (turn !== this.turn) return
      this.preview(opened, typed)
      const found = typed.trim() === '' ? everything(opened) : await answer(typed, opened, this.page.locale)
      if (turn !== this.turn) return
      this.answered = found
      await this.showAnswer()
    } catch {
      this.sources.close()
      if (turn === this.turn) this.show('error', this.page.strings.error)
    }
  }

  /** The last results stay while the next are on their way. */
  private wait() {
    this.results.dataset.state = 'loading' satisfies State
    this.classList.remove('failed')
    if (this.results.childElementCount === 0) this.message.textContent = this.page.strings.loading
  }

  /** What the labels alone can say, until the index has answered. */
  private preview({ catalog }: Sources, typed: string) {
    const asked = foldedQuery(typed)
    this.showJumps(catalog.jumps(asked))
    const term = toTerm(asked)
    if (this.results.childElementCount > 0 || !term) return
    const matches = catalog.labelled(term).map((clause) => byName(clause, catalog))
    this.results.replaceChildren(...this.items(matches))
  }

  private async showAnswer() {
    const { catalog } = await this.sources.open()
    const filters = known(this.asked().filters, catalog, this.page)
    const { results, related, also, jumps, unsaid, partly } = this.answered
    const { strings } = this.page
    if (isNarrowed(filters)) this.child<HTMLDetailsElement>('.filters').open = true
    fillFilters(
      this.boxes,
      [...results, ...related].map(({ clause }) => clause),
      filters,
      catalog,
      this.page,
    )
    const passing = (matches: readonly Match[]) => matches.filter(({ clause }) => passes(clause, filters))
    const [shown, others] = [passing(results), passing(related)]
    const messages = [
      ...(unsaid ? [unsaidSentence(unsaid, this.page.unsaid)] : []),
      ...(results.length > 0 ? [this.counted(shown.length, results.length)] : []),
      ...(partly && others.length > 0 ? [strings.partly] : []),
    ]
    this.show(shown.length > 0 ? 'done' : 'empty', messages.join(strings.gap) || strings.none, shown, others)
    if (results.length > 0 && others.length > 0)
      this.also.textContent =
        also.length > 0 ? strings.also.replace('#', also.join(strings.comma)) : strings.alsoFound
    this.showJumps(jumps)
  }

  private counted(shown: number, all: number): string {
    const { found, foundOne, foundOf } = this.page.strings
    if (shown < all) return foundOf.replace('#', `${shown}`).replace('#', `${all}`)
    return shown === 1 ? foundOne : found.replace('#', `${shown}`)
  }

  private showJumps(jumps: readonly Jump[]) {
    const { locale, root, strings } = this.page
    const links = jumps.slice(0, MAX_JUMPS).map(({ label, path }) => {
      const isTerm = path.startsWith('glossary/')
      const link = element('a', '', label[locale] + (isTerm ? strings.term : ''))
      link.href = root + path
      return link
    })
    this.jump.replaceChildren(...(links.length > 0 ? [strings.jump, ...links] : []))
  }

  private items(matches: readonly Match[]): HTMLLIElement[] {
    return matches.map((match) => resultItem(match, this.page))
  }

  private show(
    state: State,
    message: string,
    results: readonly Match[] = [],
    related: readonly Match[] = [],
  ) {
    this.results.replaceChildren(...this.items(results))
    this.related.replaceChildren(...this.items(related))
    this.results.dataset.count = `${results.length}`
    this.results.dataset.state = state
    this.message.textContent = message
    this.also.textContent = ''
    // The directions know more words of those who ask than the text does.
    this.directions.search = this.box.value ? `?q=${encodeURIComponent(this.box.value)}` : ''
    if (state === 'idle') this.showJumps([])
    this.classList.toggle('failed', state === 'error')
    this.classList.toggle('asked', state === 'done' || state === 'empty')
  }
}

/** Without a query the filters choose among all clauses. */
const everything = ({ catalog }: Sources): Answer => ({
  ...NO_ANSWER,
  results: catalog.clauses.map((clause) => byName(clause, catalog)),
})

customElements.define('policy-search', PolicySearch)
