/** Fetches all that answers are made from, side by side, once the reader turns to the box. */

import { matcherOf } from '../../finder/match.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import type { Bilingual } from '../../locale.ts'
import type { Sources } from '../../search/answer.ts'
import { Catalog } from '../../search/catalog.ts'
import type { SearchFacts } from '../../search/facts.ts'
import type { SearchLabels } from '../../search/labels.ts'
import { fetchNames } from '../finder/names.ts'
import { type Check, fetchJson, isObject, isText, listOf, objectOf, recordOf } from '../read-json.ts'
import { withTimeout } from '../timeout.ts'
import { Engine } from './engine.ts'
import type { SearchPage } from './page.ts'

const isLabels = objectOf<SearchLabels>({
  documentNumber: objectOf<Bilingual>({ zh: isText, en: isText }),
  clauses: listOf(isObject<SearchLabels['clauses'][number]>),
  units: listOf(isObject<SearchLabels['units'][number]>),
  names: listOf(isObject<SearchLabels['names'][number]>),
})

const isLexicon = objectOf<Lexicon>({
  pinyin: recordOf(isText),
  traditional: isText,
})

const isFacts = objectOf<SearchFacts>({ definitions: isObject, verbs: recordOf(listOf(isText)) })

export class SourceLoader {
  private readonly page: SearchPage
  private opened: Promise<Sources> | undefined
  private attempts = 0

  constructor(page: SearchPage) {
    this.page = page
  }

  /** The labels come first and are enough for a first answer; the index goes on arriving. */
  open(): Promise<Sources> {
    this.opened ??= this.fetchAll(this.attempts++)
    return this.opened
  }

  /** What names mean; what is answered without it stands. */
  readonly facts = once(() => withTimeout(fetchJson(this.page.facts, isFacts)))

  /** After a failure: the next call starts afresh. */
  close() {
    this.opened = undefined
  }

  private async fetchAll(attempt: number): Promise<Sources> {
    const { needed } = this.page
    // Beside the labels and the index: every answer asks for them.
    const names = once(async () => {
      const all = await withTimeout(fetchNames(this.page.names))
      return { match: matcherOf(all), directions: new Map(all.directions.map((d) => [d.id, d])) }
    })
    names().catch(() => {})
    if (attempt === 0) needed.forEach(preload)
    // What failed to arrive ahead of time would be handed out to the next who asks: it is taken here.
    else await Promise.allSettled(needed.map((address) => fetch(address)))
    const catalog = new Catalog(await this.json('labels.json', isLabels))
    return {
      catalog,
      index: new Engine(this.page, catalog, attempt),
      names,
      lexicon: once(() => this.json('lexicon.json', isLexicon)),
    }
  }

  private json<T>(file: string, is: Check<T>): Promise<T> {
    return withTimeout(fetchJson(this.page.search + file, is))
  }
}

/** Fetched when it is first asked for; after a failure, when it is asked for again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let coming: Promise<T> | undefined
  return () => {
    coming ??= load().catch((error: unknown) => {
      coming = undefined
      throw error
    })
    return coming
  }
}

/** Before it is asked for; the browser then has it. */
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
