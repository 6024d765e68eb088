/** Asks Pagefind, whose files are fetched from the site itself; what it cannot answer is looked up in the text. */
import type { Catalog } from '../../search/catalog.ts'
import type { Corpus } from '../../search/corpus.ts'
import { indexQuery } from '../../search/record-text.ts'
import type { TextIndex } from '../../search/text-index.ts'
import { withTimeout } from '../trouble.ts'
import type { SearchPage } from './page.ts'

export interface Pagefind {
  /** Each result by what Pagefind calls the record. */
  search: (term: string) => Promise<{ results: { id: string }[] }>
}

interface PagefindModule {
  createInstance: (options: { noWorker: boolean; metaCacheTag: string }) => Pagefind
}

/** The text is at hand: nobody waits longer for an index of it. */
const PATIENCE_MS = 5_000

/** An empty module. */
const EMPTY = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)

/** False where the browser has no WebAssembly, or where a policy that it does not understand or an extension refuses it. */
function runsWebAssembly(): boolean {
  try {
    return new WebAssembly.Module(EMPTY) instanceof WebAssembly.Module
  } catch {
    return false
  }
}

/**
 * Fetches all that Pagefind needs, side by side.
 *
 * @throws where it cannot be had, or could not run: then nothing of it is fetched
 */
export async function openPagefind(page: SearchPage): Promise<Pagefind> {
  if (!runsWebAssembly()) throw new Error('no WebAssembly')
  const { data, tag, pagefindNeeds, indexParts, locale } = page
  for (const path of [...pagefindNeeds, indexParts[locale]]) preload(data + path)
  const module: PagefindModule = await import(/* @vite-ignore */ `${data}pagefind/pagefind.js`)
  // Without a tag of ours Pagefind would never use the entry that was fetched beside its script.
  return module.createInstance({ noWorker: true, metaCacheTag: tag })
}

function preload(address: string) {
  const link = document.createElement('link')
  link.href = address
  if (address.endsWith('.js')) link.rel = 'modulepreload'
  else {
    link.rel = 'preload'
    link.as = 'fetch'
    link.crossOrigin = 'anonymous'
  }
  document.head.append(link)
}

export class Engine implements TextIndex {
  /** Clauses by what Pagefind calls their records. */
  private readonly ids: ReadonlyMap<string, string>
  private readonly corpus: Promise<Corpus>
  private readonly pagefind: () => Promise<Pagefind>
  /** Did not come, cannot run, or did not answer: it is not asked again. */
  private isGone = false

  constructor({ clauses }: Catalog, corpus: Promise<Corpus>, pagefind: () => Promise<Pagefind>) {
    this.ids = new Map(clauses.map(({ record, id }) => [record, id]))
    this.corpus = corpus
    this.pagefind = pagefind
  }

  /** Pagefind finds nothing where a part of its index did not arrive: nothing is found only where the text has nothing. */
  async find(run: string): Promise<ReadonlySet<string>> {
    const [corpus, named] = await Promise.all([this.corpus, this.named(run)])
    const found = corpus.holding(run, named)
    return found.size > 0 ? found : corpus.find(run)
  }

  /** Clauses that may hold it: a string of Han may run from one sentence into the next. */
  private async named(run: string): Promise<string[]> {
    if (this.isGone) return []
    try {
      return await withTimeout(this.ask(run), PATIENCE_MS)
    } catch {
      this.isGone = true
      return []
    }
  }

  private async ask(run: string): Promise<string[]> {
    const pagefind = await this.pagefind()
    const { results } = await pagefind.search(indexQuery(run))
    return results.flatMap(({ id }) => this.ids.get(id) ?? [])
  }
}
