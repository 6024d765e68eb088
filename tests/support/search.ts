/** Search over the real policy, with an index in memory: what Pagefind would find, found by reading. */

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
import type { DirectionNames } from '../../src/search/directions.ts'
import * as make from '../../src/search/index/labels.ts'
import type { SearchLabels } from '../../src/search/labels.ts'
import type { Match } from '../../src/search/rank.ts'
import type { RecordText } from '../../src/search/record-text.ts'
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

const texts = new Map<string, RecordText>(
  policy.clauses.map(({ id, segments }) => [
    id,
    { zh: segments.map(({ text }) => text.zh), en: segments.map(({ text }) => text.en) },
  ]),
)

export function textOf(id: string): RecordText {
  const text = texts.get(id)
  if (!text) throw new Error(`no clause ${id}`)
  return text
}

const HAN = /\p{Script=Han}/u
/** The text as Pagefind has it: sentences one after the other, in which a string of Han may run from one into the next. */
const indexed = [...texts].map(([id, { zh, en }]) => {
  const all = fold([...zh, ...en].join('\n')).text
  return {
    id,
    han: all.replace(/[^\p{Script=Han}]/gu, ''),
    words: all.match(/(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+/gu) ?? [],
  }
})

/** Literal for Han, by the beginning of a word for Latin; reads only what it has found, as the real one does. */
export class MemoryIndex implements TextIndex {
  readonly asked: string[] = []
  private readonly found = new Set<string>()

  async find(run: string): Promise<ReadonlyMap<string, number>> {
    this.asked.push(run)
    const ids = indexed
      // Pagefind finds nothing for nothing.
      .filter(() => run !== '')
      .filter(({ han, words }) => (HAN.test(run) ? han.includes(run) : words.some((w) => w.startsWith(run))))
      .map(({ id }) => id)
    for (const id of ids) this.found.add(id)
    return new Map(ids.map((id) => [id, 1]))
  }

  async read(ids: readonly string[]): Promise<ReadonlyMap<string, RecordText>> {
    return new Map(ids.filter((id) => this.found.has(id)).map((id) => [id, textOf(id)]))
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
