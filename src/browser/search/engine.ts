/** Asks Pagefind. Its files are fetched from the site itself when the reader turns to the box. */
import type { Catalog } from '../../search/catalog.ts'
import { indexQuery, type RecordText, readRecord } from '../../search/record-text.ts'
import type { TextIndex } from '../../search/text-index.ts'
import { withTimeout } from '../timeout.ts'
import type { SearchPage } from './page.ts'

interface PagefindResult {
  /** What Pagefind calls the record. */
  id: string
  score: number
  data: () => Promise<{ content: string }>
}

interface PagefindInstance {
  search: (term: string) => Promise<{ results: PagefindResult[] }>
}

interface PagefindModule {
  createInstance: (options: { noWorker: boolean; metaCacheTag: string }) => PagefindInstance
}

export class Engine implements TextIndex {
  private readonly page: SearchPage
  /** Clauses by what Pagefind calls their records. */
  private readonly ids: ReadonlyMap<string, string>
  private readonly instance: Promise<PagefindInstance>
  private readonly found = new Map<string, PagefindResult>()
  private readonly texts = new Map<string, RecordText>()

  /** @param attempt a browser may remember that a module failed; another address makes it ask again. */
  constructor(page: SearchPage, catalog: Catalog, attempt: number) {
    this.page = page
    this.ids = new Map(catalog.clauses.map(({ record, id }) => [record, id]))
    this.instance = this.open(attempt)
    // The next question reports the failure.
    this.instance.catch(() => {})
  }

  private async open(attempt: number): Promise<PagefindInstance> {
    const url = `${this.page.pagefind}pagefind.js${attempt > 0 ? `?attempt=${attempt}` : ''}`
    const module: PagefindModule = await import(/* @vite-ignore */ url)
    // Without a tag of ours Pagefind would never use the entry that was fetched beside its script.
    return module.createInstance({ noWorker: true, metaCacheTag: this.page.indexTag })
  }

  async find(run: string): Promise<ReadonlyMap<string, number>> {
    const results = await withTimeout(this.ask(indexQuery(run)))
    return new Map(
      results.flatMap((result) => {
        const id = this.ids.get(result.id)
        if (id === undefined) return []
        this.found.set(id, result)
        return [[id, result.score]]
      }),
    )
  }

  async read(ids: readonly string[]): Promise<ReadonlyMap<string, RecordText>> {
    await withTimeout(Promise.all(ids.map((id) => this.load(id))))
    return this.texts
  }

  private async load(id: string) {
    const result = this.found.get(id)
    if (!result || this.texts.has(id)) return
    this.texts.set(id, readRecord((await result.data()).content))
  }

  /**
   * Pagefind hides that a part of the index did not arrive: it finds nothing then, and asks for the part again next time.
   * So where it finds nothing it is asked twice, and a second download means that the first one failed.
   */
  private async ask(query: string): Promise<PagefindResult[]> {
    const pagefind = await this.instance
    const first = await pagefind.search(query)
    if (first.results.length > 0) return first.results
    const before = this.downloads()
    const second = await pagefind.search(query)
    if (second.results.length === 0 && this.downloads() > before) throw new Error('the index is incomplete')
    return second.results
  }

  private downloads(): number {
    return performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes(`${this.page.pagefind}index/`)).length
  }
}
