/** Which directions are called by the words typed: folded as search folds. Pure. */
import { STOP_WORDS } from '../search/english.ts'
import { fold } from '../search/fold.ts'
import { simplified } from '../search/lexicon.ts'
import { HAN, MAX_LENGTH, parseQuery, type Query, toTerm } from '../search/query.ts'
import { type SpokenName, spoken } from '../search/spoken.ts'
import type { FinderName, FinderNames } from './names.ts'

export interface Called {
  /** Of directions. */
  ids: ReadonlySet<string>
  /** No direction has all the words; these have some of them. */
  partly: boolean
}

/** Null where nothing was asked. */
export type Matcher = (typed: string) => Called | null

/**
 * A direction matches when its names have all the words typed. Whole words first; where none has them, the last word
 * may be the beginning of a longer one; then the letters may be pinyin; then some of the words will do.
 */
export function matcherOf({ directions, traditional }: FinderNames): Matcher {
  const all = Object.entries(directions)
  // Every query is compared with all names: they are folded once.
  const folded = all.map(([id, { names, wholes }]) => ({
    id,
    names: names.map((name) => fold(name).text),
    wholes: wholes.flatMap((name) => toTerm(fold(name).text)?.pattern ?? []),
  }))
  const sounds = all.flatMap(([, name]) => spokenNames(name))
  const called = (query: Query | null, some = false): string[] =>
    query === null ? [] : folded.flatMap(({ id, names }) => (hasWords(names, query, some) ? [id] : []))

  return (typed) => {
    const asked = fold(simplified(typed.slice(0, MAX_LENGTH), { traditional })).text.trim()
    const query = parseQuery(asked)
    if (!query || STOP_WORDS.has(asked)) return null
    const whole = folded.flatMap(({ id, wholes }) => (wholes.some((w) => asked.search(w) >= 0) ? [id] : []))
    const ways = [
      () => [...whole, ...called(query)],
      () => called(parseQuery(asked, true)),
      () => spoken(asked, sounds).flatMap((words) => called(parseQuery(fold(words).text))),
    ]
    for (const way of ways) {
      const ids = new Set(way())
      if (ids.size > 0) return { ids, partly: false }
    }
    const ids = new Set(called(query, true))
    return { ids, partly: ids.size > 0 }
  }
}

const hasWords = (names: readonly string[], { terms }: Query, some: boolean): boolean => {
  const has = ({ pattern }: Query['terms'][number]) => names.some((name) => name.search(pattern) >= 0)
  return some ? terms.some(has) : terms.every(has)
}

const spokenNames = ({ names, pinyin }: FinderName): SpokenName[] =>
  names.filter((name) => HAN.test(name)).map((zh, i) => ({ zh, pinyin: pinyin[i] ?? '' }))
