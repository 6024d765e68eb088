/** The finder: reads the boxes and the address, and shows what fits. All that it shows is part of the page. */
import { countsOf, type Facet, facets, fitOf } from '../../finder/filters.ts'
import type { NamedDirections } from '../../finder/hits.ts'
import { type Asked, byName, readAddress, writeAddress } from '../address.ts'
import { compositionIn } from '../composition.ts'
import { PageElement, TYPING_PAUSE_MS } from '../page-element.ts'
import { Place } from '../place.ts'
import type { ClauseHits } from '../search/clause-hits.ts'
import { LONG_MS, SpokenLine } from '../spoken-line.ts'
import { imported, troubleOf } from '../trouble.ts'
import { arrange, type Found, type View } from './arrange.ts'
import { entriesOf } from './entries.ts'
import type { Words } from './matcher.ts'
import type { FinderPage } from './page.ts'

const choices = ['q', ...facets] as const
type Chosen = Asked<(typeof choices)[number]>

class DirectionFinder extends PageElement {
  // The same build wrote it; to look through it again would be bytes for nobody.
  private readonly page: FinderPage = JSON.parse(this.dataset.page ?? '')
  private readonly form = this.child<HTMLFormElement>('form')
  private readonly box = this.child<HTMLInputElement>('input')
  private readonly message = this.child('.count')
  private readonly spoken = new SpokenLine(this.message)
  private readonly view = this.viewOf(this.child('.index'), this.child('.sentences'))
  /** Of the choices, without the count that follows; a translator writes both anew, the count in its own way. */
  private readonly labels = new Map(
    [...this.querySelectorAll('option')].map((option) => [
      option,
      option.text.replace(/\s*[(（]\p{N}+.$/u, ''),
    ]),
  )
  private readonly plainTitle = document.title
  private found: readonly Found[] = this.view.entries.map((entry) => ({
    entry,
    isNear: false,
    passing: entry.mentions,
    serving: [],
  }))
  /** What the address asked when it was last answered. */
  private shownSearch = ''
  private words: Words | undefined
  private coming: Promise<Words> | undefined
  /** Only the latest choice is shown. */
  private turn = 0
  private timer: ReturnType<typeof setTimeout> | undefined
  private readonly composition = compositionIn(this.box, () => this.typeSoon())
  private readonly place = new Place()

  connectedCallback() {
    // The reader turns to the box: the names are on their way before the first key.
    this.box.addEventListener('focus', () => this.names().catch(() => undefined))
    this.form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.choose(true)
    })
    this.form.addEventListener('input', (event) => {
      if (event.target === this.box) this.typeSoon()
    })
    this.form.addEventListener('change', (event) => {
      if (event.target !== this.box) this.choose(true)
    })
    // The boxes are empty after the event, not during it.
    this.form.addEventListener('reset', () => setTimeout(() => this.choose(true)))
    const unfold = this.child('.unfold')
    unfold.addEventListener('click', () => {
      const isUnfolded = this.form.classList.toggle('unfolded')
      unfold.setAttribute('aria-expanded', `${isUnfolded}`)
    })
    this.child('[data-print]').addEventListener('click', () => print())
    // A sheet says where it is from, with what was asked.
    addEventListener('beforeprint', () => {
      this.child('.source span').textContent = location.href
    })
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-save]'))
      link.addEventListener('click', (event) => this.save(event, link))
    // Going to a mark changes the hash alone: nothing is to be shown anew.
    addEventListener('popstate', () => {
      if (location.search !== this.shownSearch) this.takeAddress()
    })
    // What was typed or chosen while the script was on its way is added to the address, not taken back.
    const [early, asked] = [this.chosen(), readAddress(choices)]
    if (choices.some((name) => early[name]))
      writeAddress(
        byName(choices, (name) => early[name] || asked[name]),
        false,
      )
    // The browser went to the phrase that the address names before what is asked moved it.
    this.takeAddress().then((isBack) => {
      if (location.search && !isBack) this.querySelector('mark:target')?.scrollIntoView()
    })
  }

  private viewOf(index: HTMLElement, sentences: HTMLElement): View {
    const articles = [...sentences.querySelectorAll('article')]
    return { index, sentences, articles, entries: entriesOf(index, this.page.usualStrength) }
  }

  private select(name: Facet): HTMLSelectElement {
    return this.child<HTMLSelectElement>(`select[name="${name}"]`)
  }

  private chosen(): Chosen {
    return byName(choices, (name) => (name === 'q' ? this.box : this.select(name)).value)
  }

  /** True where it has gone back to where the reader was. */
  private async takeAddress(): Promise<boolean> {
    const asked = readAddress(choices)
    // A space that was just typed stays.
    if (this.box.value.trim() !== asked.q) this.box.value = asked.q
    for (const facet of facets) {
      const box = this.select(facet)
      // What the box does not offer leaves it without a choice: it then lets everything pass.
      box.value = asked[facet]
      if (box.selectedIndex < 0) box.value = ''
    }
    // The page as it came shows everything.
    if (!location.search && this.turn === 0) return false
    this.place.recall()
    const turn = this.turn + 1
    await this.show(true)
    return turn === this.turn && this.place.restore()
  }

  private typeSoon() {
    clearTimeout(this.timer)
    this.spoken.hush()
    this.timer = setTimeout(() => this.type(), TYPING_PAUSE_MS)
  }

  /** The answer comes up to the box: on a phone the keyboard covers what is below. */
  private async type() {
    await this.choose(false)
    if (
      this.form.getBoundingClientRect().top > 0 &&
      this.view.index.getBoundingClientRect().top > innerHeight / 3
    )
      this.form.scrollIntoView()
  }

  /** @param isNew sent or chosen, not typed: what comes is said at once */
  private choose(isNew: boolean): Promise<void> {
    clearTimeout(this.timer)
    this.place.forget()
    if (!this.composition.isOpen) writeAddress(this.chosen(), isNew)
    return this.show(isNew)
  }

  private names(): Promise<Words> {
    this.coming ??= imported(import('./matcher.ts'))
      .then(({ fetchWords }) => fetchWords(this.page.data))
      .catch((error: unknown) => {
        this.coming = undefined
        throw error
      })
    return this.coming
  }

  private async show(isDecided: boolean) {
    const turn = ++this.turn
    this.spoken.hush()
    this.shownSearch = location.search
    const { q } = this.chosen()
    const { strings } = this.page
    let named: NamedDirections | null = null
    let clauses: ClauseHits = { items: [], isInText: false }
    if (q.trim() !== '') {
      try {
        if (!this.words) {
          this.message.textContent = strings.loading
          this.spoken.say(LONG_MS)
        }
        this.words ??= await this.names()
        named = this.words.match(q)
        if (turn !== this.turn) return
        if (named?.hits.length === 0) clauses = await this.inText(q)
      } catch (error) {
        if (turn === this.turn) this.fail(error, isDecided)
        return
      }
      if (turn !== this.turn) return
    }
    this.found = this.fitting(named)
    const { serving } = this.counts()
    const headings = { near: strings.near, every: `${strings.every} (${serving.directions})` }
    arrange(this.view, this.found, named !== null, headings)
    this.classList.toggle('asked', named !== null)
    this.child('.in-text').hidden = clauses.items.length === 0
    this.child('.in-text ol').replaceChildren(...clauses.items)
    this.showCounts(named, clauses.isInText, isDecided)
  }

  private fail(error: unknown, isDecided: boolean) {
    this.tell(this.page.trouble[troubleOf(error)], true, isDecided)
  }

  private tell(words: string, isFound: boolean, isDecided: boolean) {
    this.message.textContent = words
    this.spoken.answer({ isFound, isDecided, isComposing: this.composition.isOpen })
  }

  /** What no direction is called may still stand in the text. */
  private async inText(typed: string): Promise<ClauseHits> {
    const { clauseHits } = await imported(import('../search/clause-hits.ts'))
    return clauseHits(this.page.data, typed)
  }

  /** That the text does not say what was typed, and what it says instead; nothing where it does. */
  private unsaid(named: NamedDirections, isInText: boolean): string {
    const { hits, partly } = named
    if (isInText || (!partly && hits.some(({ by }) => by === 'name'))) return ''
    const phrases = hits.filter(({ by }) => by === 'word').map(({ id }) => this.phraseOf(id))
    // Chinese marks leave room of their own.
    return this.words?.unsaid(named, phrases).replace(/[.:]$/, '$& ') ?? ''
  }

  /** As the text says it: the name in the index is ours. */
  private phraseOf(id: string): string {
    const [first] = this.view.entries.find((entry) => entry.id === id)?.mentions ?? []
    return first?.mark.textContent ?? ''
  }

  /** In the order in which they answer what was typed; all of them where nothing was. */
  private fitting(named: NamedDirections | null): Found[] {
    const chosen = this.chosen()
    const ranked = named?.hits.flatMap(({ id, by }) => {
      const entry = this.view.entries.find((one) => one.id === id)
      return entry ? { entry, isNear: by === 'near' } : []
    })
    return (ranked ?? this.view.entries.map((entry) => ({ entry, isNear: false }))).map(
      ({ entry, isNear }) => ({
        entry,
        isNear,
        passing: entry.mentions.filter((place) => fitOf(place, chosen) === 'passes'),
        serving: entry.mentions.filter((place) => fitOf(place, chosen) === 'every'),
      }),
    )
  }

  private counts() {
    const of = (list: (one: Found) => readonly unknown[]) => ({
      directions: this.found.filter((one) => list(one).length > 0).length,
      places: this.found.reduce((sum, one) => sum + list(one).length, 0),
    })
    return { passing: of(({ passing }) => passing), serving: of(({ serving }) => serving) }
  }

  /** @param named null where no words were asked: `the` asks nothing */
  private showCounts(named: NamedDirections | null, isInText: boolean, isDecided: boolean) {
    const { strings } = this.page
    const chosen = this.chosen()
    const { passing, serving } = this.counts()
    const filled = (text: string, { directions, places }: typeof passing) =>
      text.replace('#', `${directions}`).replace('#', `${places}`)
    const isFound = passing.directions + serving.directions > 0
    this.tell(
      (named ? this.unsaid(named, isInText) : '') +
        filled(strings.count, passing) +
        (serving.directions > 0 ? filled(strings.everyCount, serving) : ''),
      isFound,
      isDecided,
    )
    const entries = this.found.map(({ entry }) => entry)
    for (const facet of facets) {
      const counts = countsOf(entries, chosen, facet)
      for (const option of this.select(facet).options)
        if (option.value) option.text = `${this.labels.get(option)} (${counts.get(option.value) ?? 0})`
    }
    const labels = facets.flatMap((facet) =>
      chosen[facet] ? [...this.select(facet).selectedOptions].map((option) => this.labels.get(option)) : [],
    )
    const words = [...(named ? [`“${this.words?.shown(chosen.q)}”`] : []), ...labels].join(' · ')
    this.child('.chosen').textContent = words
    // What is typed may hold `$&`, which a plain replacement would read.
    document.title = words
      ? this.plainTitle.replace(/^[^·]*/, () => `${words}${strings.chosen} `)
      : this.plainTitle
  }

  private async save(event: Event, link: HTMLAnchorElement) {
    event.preventDefault()
    const chosen = this.chosen()
    // Of what is typed only letters and digits, and not more than a file system takes.
    const words = chosen.q.slice(0, 40).match(/[\p{L}\p{N}]+/gu) ?? []
    const values = facets.flatMap((facet) => chosen[facet] || [])
    const name = [this.page.file, ...values, ...words].join('-')
    const records = this.found.flatMap(({ passing, serving }) =>
      [...passing, ...serving].map(({ record }) => record),
    )
    try {
      const { save } = await imported(import('./save.ts'))
      await save(link.href, link.dataset.save ?? '', name, records)
    } catch (error) {
      this.fail(error, true)
    }
  }
}

customElements.define('direction-finder', DirectionFinder)
