/** Asks Pagefind. It is fetched from the site itself when the first search begins. */
import type { Candidate } from '../rank.ts'
import { readRecord } from '../record-text.ts'

interface PagefindResult {
  id: string
  score: number
  data: () => Promise<{ raw_url: string; content: string }>
}

interface PagefindInstance {
  search: (term: string) => Promise<{ results: PagefindResult[] }>
}

interface PagefindModule {
  createInstance: (options: { noWorker: boolean }) => PagefindInstance
}

/** After this long a visitor is told, and may try again. */
const PATIENCE_MS = 15_000

export class Engine {
  private readonly folder: string
  private attempts = 0
  private instance: Promise<PagefindInstance> | undefined

  /** @param folder address of Pagefind's files. */
  constructor(folder: string) {
    this.folder = folder
  }

  /**
   * Clauses that hold all runs, or, where there are none, any of them.
   * @throws when the index cannot be had; the next call starts afresh.
   */
  async candidates(runs: readonly string[]): Promise<Candidate[]> {
    try {
      return await withPatience(this.find(runs))
    } catch (error) {
      this.instance = undefined
      throw error
    }
  }

  private async find(runs: readonly string[]): Promise<Candidate[]> {
    this.instance ??= this.open()
    const pagefind = await this.instance
    const lists = await Promise.all(runs.map((run) => this.ask(pagefind, run)))
    const found = new Map(lists.flat().map((result) => [result.id, { result, lists: 0, score: 0 }]))
    for (const { id, score } of lists.flat()) {
      const one = found.get(id)
      if (!one) continue
      one.lists += 1
      one.score += score
    }
    const any = [...found.values()]
    const all = any.filter((one) => one.lists === lists.length)
    return Promise.all((all.length > 0 ? all : any).map(load))
  }

  private async open(): Promise<PagefindInstance> {
    // A browser may remember that a module failed; another address makes it ask again.
    const again = this.attempts++ > 0 ? `?attempt=${this.attempts}` : ''
    const url = `${this.folder}pagefind.js${again}`
    const module: PagefindModule = await import(/* @vite-ignore */ url)
    return module.createInstance({ noWorker: true })
  }

  /**
   * Pagefind hides that a part of the index did not arrive: it finds nothing then, and asks for the part again next time.
   * So where it finds nothing it is asked twice, and a second download means that the first one failed.
   */
  private async ask(pagefind: PagefindInstance, run: string): Promise<PagefindResult[]> {
    const first = await pagefind.search(run)
    if (first.results.length > 0) return first.results
    const before = this.downloads()
    const second = await pagefind.search(run)
    if (second.results.length === 0 && this.downloads() > before) throw new Error('the index is incomplete')
    return second.results
  }

  private downloads(): number {
    return performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.includes(`${this.folder}index/`)).length
  }
}

async function load(found: { result: PagefindResult; score: number }): Promise<Candidate> {
  const { raw_url: url, content } = await found.result.data()
  return { url, record: readRecord(content), score: found.score }
}

function withPatience<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the index is slow')), PATIENCE_MS)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
