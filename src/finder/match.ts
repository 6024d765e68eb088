/** Which directions are called by the words typed: folded as search folds. Pure. */
import { STOP_WORDS } from '../language/english.ts'
import { fold } from '../language/fold.ts'
import { simplified } from '../language/lexicon.ts'
import { longestFirst, namesIn } from '../language/names-in.ts'
import { MAX_LENGTH, parseQuery, type Query, toTerm } from '../language/query.ts'
import { type NameWithPinyin, namesByPinyin } from '../language/typed-pinyin.ts'
import { HAN } from '../language/words.ts'
import type { FinderName, FinderNames } from './names.ts'

export interface NamedDirections {
  /** Of directions. */
  ids: ReadonlySet<string>
  /** No direction has all the words; these have some of them. */
  partly: boolean
}

/** Null where nothing was asked. */
export type Matcher = (typed: string) => NamedDirections | null

/** Who asks, not what is asked for: some of the words do not find by these alone. */
const WORDS_FOR_COMPANIES = new Set(
  'business companies company enterprise enterprises factories factory firm firms maker makers operator producer start-up startup'.split(
    ' ',
  ),
)

/**
 * A direction matches when its names have all the words typed. Whole words first; where none has them, the last word
 * may be the beginning of a longer one; then the letters may be pinyin; then some of the words will do; then the names
 * that stand in what was typed, for Chinese does not part its words (`秸秆沼气`, `杂交水稻`).
 */
export function matcherOf({ directions, traditional }: FinderNames): Matcher {
  const all = Object.entries(directions)
  // Every query is compared with all names: they are folded once.
  const folded = all.map(([id, { names, wholes }]) => ({
    id,
    names: names.map((name) => fold(name).text),
    wholes: wholes.flatMap((name) => toTerm(fold(name).text)?.pattern ?? []),
  }))
  const known = longestFirst(folded.flatMap(({ names }) => names))
  const sounds = all.flatMap(([, name]) => namesWithPinyin(name))
  const called = (query: Query | null, some = false): string[] =>
    query === null ? [] : folded.flatMap(({ id, names }) => (hasWords(names, query, some) ? [id] : []))

  return (typed) => {
    const asked = fold(simplified(typed.slice(0, MAX_LENGTH), { traditional })).text.trim()
    const query = parseQuery(asked)
    if (!query || STOP_WORDS.has(asked)) return null
    const whole = folded.flatMap(({ id, wholes }) => (wholes.some((w) => asked.search(w) >= 0) ? [id] : []))
    const exact = firstFound([
      () => [...whole, ...called(query)],
      () => called(parseQuery(asked, true)),
      () => namesByPinyin(asked, sounds).flatMap((words) => called(parseQuery(fold(words).text))),
    ])
    if (exact) return { ids: exact, partly: false }
    const held = HAN.test(asked) ? parseQuery(namesIn(asked, known).join(' ')) : null
    const some = firstFound([() => called(query, true), () => called(held), () => called(held, true)])
    return { ids: some ?? new Set(), partly: some !== null }
  }
}

/** What the first of several ways finds that finds anything. */
function firstFound(ways: readonly (() => readonly string[])[]): ReadonlySet<string> | null {
  for (const way of ways) {
    const ids = new Set(way())
    if (ids.size > 0) return ids
  }
  return null
}

const hasWords = (names: readonly string[], { terms }: Query, some: boolean): boolean => {
  const has = ({ pattern }: Query['terms'][number]) => names.some((name) => name.search(pattern) >= 0)
  return some ? terms.some((term) => !WORDS_FOR_COMPANIES.has(term.text) && has(term)) : terms.every(has)
}

const namesWithPinyin = ({ pinyin }: FinderName): NameWithPinyin[] =>
  Object.entries(pinyin).map(([zh, read]) => ({ zh, pinyin: read }))
