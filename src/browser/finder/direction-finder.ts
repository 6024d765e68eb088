/** The finder: reads the boxes and the address, shows the rows that fit. The rows are part of the page. */
import { facets, keeps } from '../../finder/filters.ts'
import type { Matcher, NamedDirections } from '../../finder/match.ts'
import { type Asked, byName, readAddress, writeAddress } from '../address.ts'
import { PageElement, TYPING_PAUSE_MS } from '../page-element.ts'
import { readJson } from '../read-json.ts'
import { type Grouping, group, ungroup } from './groups.ts'
import { type FinderPage, isFinderPage } from './page.ts'
import { rowsOf } from './rows.ts'

const choices = ['q', ...facets, 'group'] as const
type Chosen = Asked<(typeof choices)[number]>

class DirectionFinder extends PageElement {
  private readonly page: FinderPage = readJson('data-page', this.dataset.page, isFinderPage)
  private readonly form = this.child<HTMLFormElement>('form')
  private readonly box = this.child<HTMLInputElement>('input')
  private readonly message = this.child('[role="status"]')
  private readonly table = this.child<HTMLTableElement>('table')
  private readonly rows = rowsOf(this.table, this.page.clauses)
  private readonly plainTitle = document.title
  private matcher: Matcher | undefined
  private coming: Promise<Matcher> | undefined
  /** Only the latest choice is shown. */
  private turn = 0
  private timer: ReturnType<typeof setTimeout> | undefined

  connectedCallback() {
    // The reader turns to the box: the names are on their way before the first key.
    this.box.addEventListener('focus', () => this.names().catch(() => undefined))
    this.form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.choose(true)
    })
    this.form.addEventListener('input', (event) => {
      if (event.target !== this.box || (event as InputEvent).isComposing) return
      clearTimeout(this.timer)
      this.timer = setTimeout(() => this.choose(false), TYPING_PAUSE_MS)
    })
    this.box.addEventListener('compositionend', () => this.choose(false))
    this.form.addEventListener('change', (event) => {
      if (event.target !== this.box) this.choose(true)
    })
    // The boxes are empty after the event, not during it.
    this.form.addEventListener('reset', () => setTimeout(() => this.choose(true)))
    this.child('[data-print]').addEventListener('click', () => print())
    for (const link of this.querySelectorAll<HTMLAnchorElement>('[data-save]'))
      link.addEventListener('click', (event) => this.save(event, link))
    addEventListener('popstate', () => this.takeAddress())
    // What was typed or chosen while the script was on its way is added to the address, not taken back.
    const [early, asked] = [this.chosen(), readAddress(choices)]
    if (choices.some((name) => early[name]))
      writeAddress(
        byName(choices, (name) => early[name] || asked[name]),
        false,
      )
    this.takeAddress()
  }

  private select(name: Exclude<keyof Chosen, 'q'>): HTMLSelectElement {
    return this.child<HTMLSelectElement>(`select[name="${name}"]`)
  }

  private chosen(): Chosen {
    return byName(choices, (name) => (name === 'q' ? this.box : this.select(name)).value)
  }

  private takeAddress() {
    const asked = readAddress(choices)
    // A space that was just typed stays.
    if (this.box.value.trim() !== asked.q) this.box.value = asked.q
    for (const name of [...facets, 'group'] as const) {
      const box = this.select(name)
      // What the box does not offer leaves it without a choice: it then lets everything pass.
      box.value = asked[name]
      if (box.selectedIndex < 0) box.value = ''
    }
    // The page as it came shows everything.
    if (location.search || this.turn > 0) this.show()
  }

  private choose(isNew: boolean) {
    clearTimeout(this.timer)
    writeAddress(this.chosen(), isNew)
    this.show()
  }

  private names(): Promise<Matcher> {
    this.coming ??= import('./matcher.ts')
      .then(({ fetchMatcher }) => fetchMatcher(this.page.names))
      .catch((error: unknown) => {
        this.coming = undefined
        throw error
      })
    return this.coming
  }

  private async show() {
    const turn = ++this.turn
    const chosen = this.chosen()
    const { strings } = this.page
    let named: NamedDirections | null = null
    if (chosen.q.trim() !== '') {
      try {
        if (!this.matcher) this.message.textContent = strings.loading
        this.matcher ??= await this.names()
        named = this.matcher(chosen.q)
      } catch {
        if (turn === this.turn) this.message.textContent = strings.failed
        return
      }
      if (turn !== this.turn) return
    }
    const places = new Map(named?.hits.map(({ id }, place) => [id, place]))
    for (const row of this.rows)
      row.element.hidden = !(keeps(row, chosen) && (named === null || places.has(row.id)))
    const rows = [...this.rows].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
    ungroup(this.table, rows)
    if (chosen.group === 'domain' || chosen.group === 'zone')
      group(this.table, rows, chosen.group, this.groups(chosen.group))
    this.showCount(named)
  }

  private groups(grouping: Grouping) {
    const { value: only, options } = this.select(grouping)
    const named = [...options].filter(({ value }) => value !== '' && (!only || value === only))
    return [
      ...named.map(({ value, text }) => ({ value, label: text })),
      { value: '', label: this.page.strings.without[grouping] },
    ]
  }

  private shown() {
    return this.rows.filter(({ element }) => !element.hidden)
  }

  /** @param named null where no words were asked: `the` asks nothing */
  private showCount(named: NamedDirections | null) {
    const { strings } = this.page
    const shown = this.shown()
    const places = shown.reduce((sum, { records }) => sum + records.length, 0)
    const counts = [shown.length, this.rows.length, places]
    const said =
      shown.length === 0 ? strings.none : counts.reduce((text, n) => text.replace('#', `${n}`), strings.shown)
    this.message.textContent = named?.partly && shown.length > 0 ? strings.partly + said : said
    const chosen = this.chosen()
    const labels = facets.flatMap((facet) =>
      chosen[facet] ? (this.select(facet).selectedOptions[0]?.text ?? []) : [],
    )
    const words = [...(named ? [`“${chosen.q.trim()}”`] : []), ...labels].join(' · ')
    this.child('.chosen').textContent = words
    this.child<HTMLAnchorElement>('.search-text a').search = named ? `?q=${encodeURIComponent(chosen.q)}` : ''
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
    const records = this.shown().flatMap((row) => row.records)
    try {
      const { save } = await import('./save.ts')
      await save(link.href, link.dataset.save ?? '', name, records)
    } catch {
      this.message.textContent = this.page.strings.failed
    }
  }
}

customElements.define('direction-finder', DirectionFinder)
