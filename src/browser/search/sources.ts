/** Fetches all that answers are made from, side by side, once the reader turns to the box. */

import { matcherOf } from '../../finder/match.ts'
import type { Lexicon } from '../../language/lexicon.ts'
import type { Bilingual } from '../../locale.ts'
import type { Sources } from '../../search/answer.ts'
import { Catalog } from '../../search/catalog.ts'
import { Corpus, type RecordText } from '../../search/corpus.ts'
import type { SearchFacts } from '../../search/facts.ts'
import type { SearchLabels } from '../../search/labels.ts'
import { fetchNames } from '../finder/names.ts'
import { type Check, fetchJson, isObject, isText, listOf, objectOf, recordOf } from '../read-json.ts'
import { Engine, openPagefind } from './engine.ts'
import type { SearchPage } from './page.ts'

const isLabels = objectOf<SearchLabels>({
  documentNumber: objectOf<Bilingual>({ zh: isText, en: isText }),
  clauses: listOf(isObject<SearchLabels['clauses'][number]>),
  units: listOf(isObject<SearchLabels['units'][number]>),
  names: listOf(isObject<SearchLabels['names'][number]>),
})

const isTextFile = recordOf(objectOf<RecordText>({ zh: listOf(isText), en: listOf(isText) }))

const isLexicon = objectOf<Lexicon>({
  pinyin: recordOf(isText),
  traditional: isText,
})

const isFacts = objectOf<SearchFacts>({ definitions: isObject, verbs: recordOf(listOf(isText)) })

export class SourceLoader {
  private readonly page: SearchPage
  private opened: Promise<Sources> | undefined

  constructor(page: SearchPage) {
    this.page = page
  }

  /** The labels come first and are enough for a first answer; the text goes on arriving. */
  open(): Promise<Sources> {
    this.opened ??= this.fetchText()
    return this.opened
  }

  /** What every query needs as well, on its way before there is one. */
  openAll(): Promise<Sources> {
    const opened = this.open()
    for (const coming of [this.pagefind(), this.names()]) coming.catch(() => {})
    return opened
  }

  /** What names mean; what is answered without it stands. */
  readonly facts = once(() => this.json(`facts/${this.page.locale}.json`, isFacts))

  private readonly pagefind = once(() => openPagefind(this.page))

  private readonly names = once(async () => {
    const all = await fetchNames(this.page.data)
    return { match: matcherOf(all), directions: new Map(all.directions.map((d) => [d.id, d])) }
  })

  private readonly lexicon = once(() => this.json('lexicon.json', isLexicon))

  /** After a failure: the next call starts afresh. */
  close() {
    this.opened = undefined
  }

  private async fetchText(): Promise<Sources> {
    const labels = this.json('labels.json', isLabels)
    const coming = this.json('text.json', isTextFile)
    coming.catch(() => {})
    const catalog = new Catalog(await labels)
    const corpus = coming.then((file) => new Corpus(file))
    corpus.catch(() => {})
    return {
      catalog,
      corpus,
      index: new Engine(catalog, corpus, this.pagefind),
      names: this.names,
      lexicon: this.lexicon,
    }
  }

  private json<T>(file: string, is: Check<T>): Promise<T> {
    return fetchJson(this.page.data + file, is)
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
