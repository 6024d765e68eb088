/** The search page: reads the box and the address, asks, shows. The words it shows come with the page. */
import { parseQuery } from '../query.ts'
import { type Match, type Ranking, rank } from '../rank.ts'
import { Engine } from './engine.ts'
import type { SearchPage } from './page.ts'
import { resultItem } from './result-item.ts'

type State = 'idle' | 'loading' | 'done' | 'empty' | 'error'

/** Long enough for a pair of keys, too short to wait for. */
const TYPING_PAUSE_MS = 150

class PolicySearch extends HTMLElement {
  private readonly page: SearchPage = JSON.parse(this.dataset.page ?? '')
  private readonly engine = new Engine(this.page.pagefind)
  private readonly box = this.child<HTMLInputElement>('input')
  private readonly message = this.child('[role="status"]')
  private readonly results = this.child('#search-results')
  private readonly related = this.child('#search-related')
  /** Only the answer to the latest question is shown. */
  private asked = 0
  private timer: ReturnType<typeof setTimeout> | undefined

  connectedCallback() {
    this.box.addEventListener('input', (event) => {
      // What stands in the box while an input method is open is not yet a query.
      if (!(event as InputEvent).isComposing) this.askSoon()
    })
    this.box.addEventListener('compositionend', () => this.askSoon())
    this.child('form').addEventListener('submit', (event) => {
      event.preventDefault()
      this.askNow()
    })
    this.child('.retry').addEventListener('click', () => this.askNow())
    addEventListener('popstate', () => this.readAddress())
    this.readAddress()
  }

  private child<E extends HTMLElement>(selector: string): E {
    const found = this.querySelector<E>(selector)
    if (!found) throw new Error(`${selector} is missing`)
    return found
  }

  private readAddress() {
    this.box.value = new URLSearchParams(location.search).get('q') ?? ''
    this.ask()
  }

  private askSoon() {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.askNow(), TYPING_PAUSE_MS)
  }

  private askNow() {
    clearTimeout(this.timer)
    this.writeAddress()
    this.ask()
  }

  private writeAddress() {
    const url = new URL(location.href)
    if (this.box.value === '') url.searchParams.delete('q')
    else url.searchParams.set('q', this.box.value)
    try {
      history.replaceState(history.state, '', url)
    } catch {
      // Too long or too often for this browser; the box still holds the query.
    }
  }

  private async ask() {
    const turn = ++this.asked
    const typed = this.box.value
    if (typed.trim() === '') return this.show('idle', this.page.strings.hint)
    this.wait()
    try {
      const ranking = await this.answer(typed)
      if (turn === this.asked) this.tell(ranking)
    } catch {
      if (turn === this.asked) this.show('error', this.page.strings.error)
    }
  }

  /** Whole words first; only where no text has them, words that begin so. */
  private async answer(typed: string): Promise<Ranking> {
    const query = parseQuery(typed)
    const open = parseQuery(typed, true)
    if (!query || !open) return { results: [], partial: [] }
    const candidates = await this.engine.candidates(query.runs)
    const whole = rank(candidates, query, this.page.locale)
    if (whole.results.length > 0) return whole
    const begun = rank(candidates, open, this.page.locale)
    return begun.results.length > 0 ? begun : whole
  }

  private tell({ results, partial }: Ranking) {
    const { none, partly, foundOne, found } = this.page.strings
    const count = results.length
    const said =
      count === 0
        ? partial.length > 0
          ? partly
          : none
        : count === 1
          ? foundOne
          : found.replace('#', `${count}`)
    this.show(count > 0 ? 'done' : 'empty', said, { results, partial })
  }

  /** The last results stay while the next are on their way. */
  private wait() {
    this.results.dataset.state = 'loading' satisfies State
    this.classList.remove('failed')
    if (this.results.childElementCount === 0) this.message.textContent = this.page.strings.loading
  }

  private show(state: State, message: string, { results, partial }: Ranking = { results: [], partial: [] }) {
    const items = (matches: readonly Match[]) => matches.map((match) => resultItem(match, this.page))
    this.results.replaceChildren(...items(results))
    this.related.replaceChildren(...items(partial))
    this.results.dataset.count = `${results.length}`
    this.results.dataset.state = state
    this.message.textContent = message
    this.classList.toggle('failed', state === 'error')
  }
}

customElements.define('policy-search', PolicySearch)
