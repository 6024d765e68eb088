/** Search over the real policy, as where there is no WebAssembly: what Pagefind would find, found by reading. */

import { finderNames } from '../../src/finder/index.ts'
import { matcherOf } from '../../src/finder/match.ts'
import type { FinderNames } from '../../src/finder/names.ts'
import { fold } from '../../src/language/fold.ts'
import type { Lexicon } from '../../src/language/lexicon.ts'
import { parseQuery, type Query } from '../../src/language/query.ts'
import type { Locale } from '../../src/locale.ts'
import type { VocabularyEntry } from '../../src/model/types.ts'
import { type Answer, answer, type Sources } from '../../src/search/answer.ts'
import { Catalog } from '../../src/search/catalog.ts'
import { Corpus, type RecordText } from '../../src/search/corpus.ts'
import type { DirectionNames } from '../../src/search/directions.ts'
import * as make from '../../src/search/index/labels.ts'
import { textFile } from '../../src/search/index/records.ts'
import type { SearchLabels } from '../../src/search/labels.ts'
import type { Match } from '../../src/search/rank.ts'
import type { TextIndex } from '../../src/search/text-index.ts'
import { realPolicy } from './content.ts'

export const policy = realPolicy()
/** Without the names of the records, which only the real index knows. */
export const labels: SearchLabels = make.searchLabels(policy, new Map())
export const lexicon: Lexicon = make.lexicon(policy, labels)
export const catalog = new Catalog(labels)

/** As the browser makes them of the file. */
export const directionNames = (names: FinderNames): DirectionNames => ({
  match: matcherOf(names),
  directions: new Map(names.directions.map((direction) => [direction.id, direction])),
})
export const names = directionNames(finderNames(policy))

type Entry = Partial<VocabularyEntry> & Pick<VocabularyEntry, 'words'>

/** The names of the real directions, without their neighbors, and with these words of readers alone. */
export const namesWith = (...entries: Entry[]): DirectionNames =>
  directionNames(
    finderNames({
      ...policy,
      directions: policy.directions.map((direction) => ({ ...direction, near: [] })),
      vocabulary: entries.map((entry) => ({ is: [], near: [], find: [], ...entry })),
    }),
  )

export const corpus = new Corpus(textFile(policy))

export function textOf(id: string): RecordText {
  const text = corpus.text(id)
  if (!text) throw new Error(`no clause ${id}`)
  return text
}

/** The text itself, and what it was asked for. */
export class MemoryIndex implements TextIndex {
  readonly asked: string[] = []

  find(run: string): Promise<ReadonlySet<string>> {
    this.asked.push(run)
    return corpus.find(run)
  }
}

export interface Asking {
  answer: Answer
  /** What the index was asked for. */
  asked: string[]
  /** How often the lexicon was fetched. */
  lexicons: number
}

/** Asks afresh: each call has an index that has found nothing yet. */
export async function ask(
  typed: string,
  locale: Locale = 'zh',
  known: DirectionNames = names,
): Promise<Asking> {
  const index = new MemoryIndex()
  let lexicons = 0
  const sources: Sources = {
    index,
    catalog,
    corpus: Promise.resolve(corpus),
    names: async () => known,
    lexicon: async () => {
      lexicons++
      return lexicon
    },
  }
  return { answer: await answer(typed, sources, locale), asked: index.asked, lexicons }
}

/** Ids of the results for what was typed, best first. */
export const found = async (typed: string, locale: Locale = 'zh'): Promise<string[]> =>
  ids((await ask(typed, locale)).answer.results)

export const ids = (matches: readonly Match[]): string[] => matches.map(({ clause }) => clause.id)

/** A query of which the test knows that there is something to look for. */
export function query(typed: string, openEnd = false): Query {
  const parsed = parseQuery(fold(typed).text.trim(), openEnd)
  if (!parsed) throw new Error(`nothing to look for in ${typed}`)
  return parsed
}

/** Without white space, width, case and the shape of quotes, which keyboards do not have: written without the code under test. */
const squeezed = (text: string) =>
  text.normalize('NFKC').replace(/\s/g, '').replace(/[“”]/g, '"').toLowerCase()

/** Ids of the clauses of which one sentence holds the string, counted without the code under test. */
export const containing = (text: string): string[] =>
  policy.clauses
    .filter(({ segments }) => segments.some((s) => squeezed(s.text.zh).includes(squeezed(text))))
    .map(({ id }) => id)
