/** The search page: reads the box and the address, asks, shows. The words it shows come with the page. */

import { unsaidSentence } from '../../finder/unsaid.ts'
import type { Trouble } from '../../i18n/trouble.ts'
import { shown as shownAs } from '../../language/shown.ts'
import {
  type Answer,
  answer,
  byName,
  firstAnswer,
  foldedQuery,
  NO_ANSWER,
  type Sources,
} from '../../search/answer.ts'
import type { Catalog, Jump } from '../../search/catalog.ts'
import type { SearchFacts } from '../../search/facts.ts'
import { type Filters, facets, isNarrowed, passes } from '../../search/filters.ts'
import type { Match } from '../../search/rank.ts'
import { asking, byName as byFacet, readAddress, writeAddress } from '../address.ts'
import { compositionIn } from '../composition.ts'
import { element } from '../element.ts'
import { PageElement, TYPING_PAUSE_MS } from '../page-element.ts'
import { Place } from '../place.ts'
import { readJson } from '../read-json.ts'
import { LONG_MS, SpokenLine } from '../spoken-line.ts'
import { troubleOf } from '../trouble.ts'
import { directAnswers, type Named } from './direct.ts'
import { FilterBoxes } from './filter-boxes.ts'
import { isSearchPage, type SearchPage } from './page.ts'
import { resultItem } from './result-item.ts'
import { SourceLoader } from './sources.ts'

type State = 'idle' | 'loading' | 'done' | 'empty' | 'error'

const NO_FILTERS: Filters = byFacet(facets, () => '')

class PolicySearch extends PageElement {
  private readonly page: SearchPage = readJson('data-page', this.dataset.page, isSearchPage)
  private readonly sources = new SourceLoader(this.page)
  private readonly box = this.child<HTMLInputElement>('input')
  private readonly message = this.child('.message')
  private readonly spoken = new SpokenLine(this.message)
  private readonly direct = this.child('.direct')
  private readonly filters = this.child('.filters')
  private readonly also = this.child('.also')
  private readonly results = this.child('#search-results')
  private readonly related = this.child('#search-related')
  private readonly nearest = this.child('.nearest')
  private readonly start = this.child('.start')
  private readonly ways = this.child('.ways')
  private readonly elsewhere = this.child('.elsewhere')
  private readonly directions = this.child<HTMLAnchorElement>('.directions')
  private readonly boxes = new FilterBoxes(this)
  private readonly plainTitle = document.title
  private readonly directionsName = this.directions.textContent
  private readonly retry = this.child('.retry')
  private readonly place = new Place()
  private answered: Answer = NO_ANSWER
  /** Only the answer to the latest question is shown. */
  private turn = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  /** The reader did not type but chose, sent or went back: what comes is said at once. */
  private isDecided = true
  /** The reader is changing a query that has been answered: the old one is one step back. */
  private isDraft = false
  private readonly composition = compositionIn(this.box, () => this.askSoon())
  /** Why there is no answer. */
  private trouble: Trouble | undefined

  connectedCallback() {
    // Whoever opens the page will ask; once the reader turns to the box, all that the answer needs is on its way.
    this.sources.open().catch(() => this.sources.close())
    this.box.addEventListener('focus', () => this.sources.openAll().catch(() => this.sources.close()))
    this.box.addEventListener('input', () => this.askSoon())
    this.child('form').addEventListener('submit', (event) => {
      event.preventDefault()
      this.isDecided = true
      this.askNow()
      this.isDraft = false
    })
    this.filters.addEventListener('change', () => this.narrow())
    this.child('.clear').addEventListener('click', () => {
      this.boxes.choose(NO_FILTERS)
      this.narrow()
    })
    const unfold = this.child('.unfold')
    unfold.addEventListener('click', () => this.unfold(unfold.getAttribute('aria-expanded') !== 'true'))
    this.retry.addEventListener('click', () => {
      if (this.trouble === 'stale') return location.reload()
      this.isDecided = true
      this.ask()
    })
    addEventListener('popstate', () => this.takeAddress())
    // What was typed while the script was on its way is asked, not taken back.
    if (this.box.value) writeAddress({ q: this.box.value }, false)
    this.takeAddress()
  }

  private asked(): { typed: string; filters: Filters } {
    return { typed: this.box.value, filters: this.boxes.chosen }
  }

  private writeAddress(isNew: boolean) {
    const { typed, filters } = this.asked()
    writeAddress({ q: typed, ...filters }, isNew)
  }

  private takeAddress() {
    const { q, ...filters } = readAddress(['q', ...facets])
    // A space that was just typed stays.
    if (this.box.value.trim() !== q) this.box.value = q
    this.boxes.choose(filters)
    if (isNarrowed(this.boxes.chosen)) this.unfold(true)
    this.isDraft = false
    this.isDecided = true
    this.place.recall()
    this.ask()
  }

  private askSoon() {
    clearTimeout(this.timer)
    this.spoken.hush()
    this.isDecided = false
    this.timer = setTimeout(() => this.askNow(), TYPING_PAUSE_MS)
  }

  private askNow() {
    clearTimeout(this.timer)
    this.place.forget()
    if (!this.composition.isOpen) {
      const isNew = !this.isDraft && readAddress(['q']).q !== ''
      this.isDraft = true
      this.writeAddress(isNew)
    }
    this.ask()
  }

  private unfold(isOpen: boolean) {
    this.child('.unfold').setAttribute('aria-expanded', `${isOpen}`)
  }

  private narrow() {
    this.isDecided = true
    this.spoken.hush()
    this.writeAddress(true)
    this.showAnswer()
  }

  private async ask() {
    const turn = ++this.turn
    this.spoken.hush()
    const { typed, filters } = this.asked()
    if (typed.trim() === '' && !isNarrowed(filters)) {
      this.answered = NO_ANSWER
      return this.show('idle', this.page.strings.hint)
    }
    this.wait()
    try {
      const isTyped = typed.trim() !== ''
      const opened = await (isTyped ? this.sources.openAll() : this.sources.open())
      if (turn !== this.turn) return
      // Where the text does not come, the answer says so.
      this.preview(opened, typed).catch(() => {})
      const found = isTyped ? await answer(typed, opened, this.page.locale) : everything(opened)
      if (turn !== this.turn) return
      this.answered = found
      await this.showAnswer()
      this.place.restore()
    } catch (error) {
      this.sources.close()
      if (turn !== this.turn) return
      this.answered = NO_ANSWER
      this.fail(error)
    }
  }

  private fail(error: unknown) {
    this.trouble = troubleOf(error)
    this.retry.textContent = this.page.strings[this.trouble === 'stale' ? 'reload' : 'retry']
    this.show('error', this.page.trouble[this.trouble])
  }

  /** The last results stay while the next are on their way. */
  private wait() {
    this.results.dataset.state = 'loading' satisfies State
    this.classList.remove('failed')
    this.start.hidden = this.ways.hidden = true
    if (this.results.childElementCount === 0) {
      this.message.textContent = this.page.strings.loading
      this.spoken.say(LONG_MS)
    }
  }

  /** What labels and text alone can say, until all has answered. */
  private async preview(sources: Sources, typed: string) {
    const { turn } = this
    this.showNamed({ jumps: sources.catalog.jumps(foldedQuery(typed)), direction: null }, sources.catalog)
    if (this.results.childElementCount > 0) return
    const matches = await firstAnswer(typed, sources, this.page.locale)
    if (turn !== this.turn || this.results.dataset.state !== ('loading' satisfies State)) return
    this.results.replaceChildren(
      ...this.items(matches.filter(({ clause }) => passes(clause, this.asked().filters))),
    )
  }

  private async showAnswer() {
    const { catalog } = await this.sources.open()
    const { typed, filters } = this.asked()
    const { results, related, also, unsaid, partly } = this.answered
    const { strings } = this.page
    const all = [...results, ...related].map(({ clause }) => clause)
    this.boxes.count(all)
    this.showNamed(this.answered, catalog)
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
    // One clause is not to be narrowed, unless it already is.
    this.filters.hidden = all.length < 2 && !isNarrowed(filters)
    this.child('.clear').hidden = !isNarrowed(filters)
    this.start.hidden = this.ways.hidden = all.length > 0
    this.showNearest(all.length > 0 ? [] : catalog.nearest(typed))
  }

  private counted(shown: number, all: number): string {
    const { found, foundOne, foundOf } = this.page.strings
    if (shown < all) return foundOf.replace('#', `${shown}`).replace('#', `${all}`)
    return shown === 1 ? foundOne : found.replace('#', `${shown}`)
  }

  private showNamed(named: Named, catalog: Catalog) {
    const show = (facts: SearchFacts | null) => {
      const entries = directAnswers(named, catalog, facts, this.page)
      this.direct.hidden = entries.length === 0
      this.child('.direct div').replaceChildren(...entries)
    }
    show(null)
    if (this.direct.hidden) return
    const { turn } = this
    this.sources.facts().then(
      (facts) => {
        if (turn === this.turn) show(facts)
      },
      () => {},
    )
  }

  private showNearest(names: readonly Jump[]) {
    const { locale, root } = this.page
    this.nearest.hidden = names.length === 0
    this.child('.nearest ul').replaceChildren(
      ...names.map(({ label, path }) => {
        const [item, link] = [element('li'), element('a', '', label[locale])]
        link.href = root + path
        item.append(link)
        return item
      }),
    )
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
    this.tell(state)
    this.also.textContent = ''
    const typed = this.box.value.trim()
    const words = shownAs(typed)
    document.title = words ? `${words} · ${this.plainTitle}` : this.plainTitle
    // The directions know more words of those who ask than the text does.
    const { directions, strings } = this.page
    this.directions.href = typed ? asking(directions, typed) : directions
    this.directions.textContent = words ? strings.inDirections.replace('#', () => words) : this.directionsName
    // What fails for a reason of its own would fail again.
    this.classList.toggle('failed', state === 'error' && this.trouble !== 'ours')
    this.elsewhere.hidden = state === 'idle'
    this.start.hidden = this.ways.hidden = state !== 'idle'
    this.filters.hidden = this.nearest.hidden = true
    if (state === 'idle') this.direct.hidden = true
  }

  private tell(state: State) {
    const { gap, alsoDirect } = this.page.strings
    const direct = this.direct.hidden ? 0 : this.child('.direct div').childElementCount
    if (state === 'idle') this.spoken.hush()
    else
      this.spoken.answer(
        { isFound: state !== 'empty', isDecided: this.isDecided, isComposing: this.composition.isOpen },
        direct > 0 ? gap + alsoDirect.replace('#', `${direct}`) : '',
      )
    this.isDecided = false
  }
}

/** Without a query the filters choose among all clauses. */
const everything = ({ catalog }: Sources): Answer => ({
  ...NO_ANSWER,
  results: catalog.clauses.map((clause) => byName(clause, catalog)),
})

customElements.define('policy-search', PolicySearch)
