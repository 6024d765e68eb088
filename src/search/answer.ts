/** A query's whole answer: by number, by the words themselves, by pinyin, by what readers call it, by some of the words. */

import type { NamedDirections } from '../finder/hits.ts'
import type { FinderName } from '../finder/names.ts'
import { type Unsaid, unsaidOf } from '../finder/unsaid.ts'
import { fold } from '../language/fold.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { simplified } from '../language/lexicon.ts'
import { MAX_LENGTH, parseQuery, type Query, type Term } from '../language/query.ts'
import { isEnough, RARE, weigh } from '../language/rarity.ts'
import { HAN } from '../language/words.ts'
import type { Locale } from '../locale.ts'
import type { Catalog, Jump } from './catalog.ts'
import type { Corpus, RecordText } from './corpus.ts'
import { clausesNamed, type DirectionNames, directionCalled, phrasesOf, related } from './directions.ts'
import type { ClauseLabel } from './labels.ts'
import { type Candidate, type Match, type Ranking, rank } from './rank.ts'
import type { TextIndex } from './text-index.ts'

export interface Answer {
  jumps: Jump[]
  /** What the query names, where the text encourages it. */
  direction: FinderName | null
  results: Match[]
  /** Shown apart: what other words found or, where nothing has all words, what has some. */
  related: Match[]
  /** What the related clauses call it, in the language of the reader. */
  also: string[]
  /** Where no clause says what was typed. */
  unsaid: Unsaid | null
  /** What is related has only some of the words. */
  partly: boolean
}

export const NO_ANSWER: Answer = {
  jumps: [],
  direction: null,
  results: [],
  related: [],
  also: [],
  unsaid: null,
  partly: false,
}

/** Clauses looked at where none has all the words. */
const MAX_SOME = 24

/** What an answer is made from; the lexicon is asked for only where the words themselves are not enough. */
export interface Sources {
  index: TextIndex
  catalog: Catalog
  corpus: Promise<Corpus>
  names: () => Promise<DirectionNames>
  lexicon: () => Promise<Lexicon>
}

/**
 * Asks the index for the words themselves, the names of directions for what readers call it and, where these are not enough,
 * the lexicon for other ways to write it.
 *
 * @param typed as it stands in the box
 * @param locale the reader's: where both languages match, the reader's is shown
 * @throws when the text cannot be had; when names or lexicon cannot be had, only if nothing has been found without them
 */
export const answer = (typed: string, sources: Sources, locale: Locale): Promise<Answer> =>
  answerTo(foldedQuery(typed), typed.trim(), sources, locale)

/**
 * By number and by the words themselves, from labels and text alone: shown while index and names are on their way.
 *
 * @throws when the text cannot be had
 */
export async function firstAnswer(
  typed: string,
  { catalog, corpus }: Pick<Sources, 'catalog' | 'corpus'>,
  locale: Locale,
): Promise<Match[]> {
  const text = await corpus
  const search = searcher({ index: text, catalog }, text, locale)
  return (await byWords(foldedQuery(typed), catalog, text, search)).own
}

async function answerTo(asked: string, typed: string, sources: Sources, locale: Locale): Promise<Answer> {
  // What all need is on its way beside the index, not after it; Latin letters may be pinyin as well.
  sources.names().catch(() => {})
  if (!HAN.test(asked)) sources.lexicon().catch(() => {})
  const corpus = await sources.corpus
  const search = searcher(sources, corpus, locale)
  const { own, literal, isNumber } = await byWords(asked, sources.catalog, corpus, search)
  const without = async <T>(source: Promise<T>): Promise<T | null> =>
    source.catch((error: unknown) => {
      // What has been found stands.
      if (own.length === 0) throw error
      return null
    })
  const names = await without(sources.names())
  const named = names?.match(typed) ?? null
  const jumps = jumpsOf(asked, named, names, sources.catalog)
  const direction = named && names ? directionCalled(asked, named, names) : null
  /** What is called so comes before what only has the words. */
  const bestFirst = (matches: readonly Match[], text: string): Match[] =>
    distinct([
      ...(names ? clausesNamed(text, names) : []).flatMap((ids) =>
        matches.filter(({ clause }) => ids.has(clause.id)),
      ),
      ...matches,
    ])
  const results = isNumber ? own : bestFirst(own, asked)
  const withRelated = async (found: readonly Match[]): Promise<Answer> => {
    // Some of the words are worth nothing beside all of them.
    const isAsked = names !== null && named !== null && !(named.partly && found.length > 0)
    const byNames = isAsked ? related(named.hits, names, sources.catalog, corpus, locale) : []
    const byFind = isAsked ? (await each(named.find, search)).flatMap(({ results }) => results) : []
    const others = distinct([...byNames, ...byFind]).filter(
      ({ clause }) => !found.some((one) => one.clause === clause),
    )
    const also = isAsked ? phrasesOf(named.hits, names, locale) : []
    return { ...NO_ANSWER, jumps, direction, results: [...found], related: others, also }
  }
  // Chinese that the text has needs no other way to be written.
  if (results.length > 0 && HAN.test(asked)) return withRelated(results)

  const lexicon = await without(sources.lexicon())
  if (!lexicon) return withRelated(results)
  const simple = simplified(asked, lexicon)
  if (simple !== asked) return answerTo(simple, typed, sources, locale)

  const read = sources.catalog.fromPinyin(asked, lexicon)
  const heard = (await each(read, search)).flatMap((ranking, i) => bestFirst(ranking.results, read[i] ?? ''))
  const found = distinct([...results, ...heard])
  // Neighbors have no words that led to them.
  const isLed = named?.hits.some(({ words }) => words !== undefined)
  if (found.length === 0) found.push(...(await otherwise(asked, search)))
  // A word that is only the beginning of others: `PLA` is not *platform* as long as anything else answers it.
  if (found.length === 0 && !isLed) found.push(...(await search(asked, true)).results)
  const given = await withRelated(found)
  if (found.length > 0) return given
  if (given.related.length > 0)
    return {
      ...given,
      unsaid: await said(typed, named, given.also, search),
      partly: named?.partly === true,
    }
  const some = await bySome(asked, literal, sources.catalog, search)
  return some.length > 0
    ? { ...given, related: some, partly: true }
    : { ...given, unsaid: { typed: [typed], relation: 'none', said: [] } }
}

/** What the query names or, where it names nothing, what the text calls it. */
function jumpsOf(
  asked: string,
  named: NamedDirections | null,
  names: DirectionNames | null,
  catalog: Catalog,
): Jump[] {
  const jumps = catalog.jumps(asked)
  if (jumps.length > 0 || !named || !names || named.partly) return jumps
  const words = named.hits.filter(({ by }) => by === 'word')
  return phrasesOf(words, names, 'zh').flatMap((phrase) => catalog.jumps(fold(phrase).text))
}

type Search = (text: string, openEnd?: boolean) => Promise<Ranking>

const searcher =
  ({ index, catalog }: Pick<Sources, 'index' | 'catalog'>, corpus: Corpus, locale: Locale): Search =>
  async (text, openEnd = false) => {
    const query = parseQuery(text, openEnd)
    return query ? rank(await candidates(query, index, catalog, corpus), query, locale) : NO_RANKING
  }

const each = (texts: readonly string[], search: Search): Promise<Ranking[]> =>
  Promise.all(texts.map((text) => search(fold(text).text)))

/** By number and by the words as they are typed. */
async function byWords(asked: string, catalog: Catalog, corpus: Corpus, search: Search) {
  const numbered = catalog.numbered(asked).map((clause) => byName(clause, catalog, corpus.text(clause.id)))
  const literal = await search(asked)
  // `bio-manufacturing`, `bio manufacturing`: one word in the text.
  const asOne = literal.isExact ? [] : (await each(joined(asked), search)).flatMap(({ results }) => results)
  // A clause that was found by its number and by the words shows the words; what it contains follows it.
  const words = new Map(literal.results.map((match) => [match.clause, match]))
  const first = numbered[0]?.clause.id
  const own = distinct([
    ...numbered.map((match) => words.get(match.clause) ?? match),
    ...literal.results.filter(({ clause }) => first !== undefined && clause.parent === first),
    ...asOne,
    ...literal.results,
  ])
  return { own, literal, isNumber: numbered.length > 0 }
}

/** What the text writes as two words, or with another dash. */
async function otherwise(asked: string, search: Search): Promise<Match[]> {
  const ways = await each([...separated(asked), ...withLongDash(asked)], search)
  return ways.find(({ results }) => results.length > 0)?.results ?? []
}

/** What the text does not say, and says instead: of several words each is looked for in the text. */
async function said(
  typed: string,
  named: NamedDirections | null,
  also: readonly string[],
  search: Search,
): Promise<Unsaid | null> {
  if (!named) return null
  if (!named.partly) {
    const unsaid = named.unsaid.length > 0 ? named.unsaid : [typed]
    const found = unsaidOf({ ...named, unsaid }, also)
    // Words of the text answer what is no direction.
    return found?.relation === 'none' ? { ...found, relation: 'near' } : found
  }
  const inText = await each(named.unsaid, search)
  return unsaidOf({ ...named, unsaid: named.unsaid.filter((_, i) => inText[i]?.results.length === 0) }, also)
}

/** Clauses with some of the words, if these tell something. */
async function bySome(asked: string, literal: Ranking, catalog: Catalog, search: Search): Promise<Match[]> {
  if (literal.partial.length === 0) {
    // Chinese is typed without spaces: where the text does not have the string, it may have the names in it.
    const names = catalog.namesIn(asked)
    if (names.join('').length * 2 < asked.length) return []
    const apart = await search(names.join(' '))
    return [...apart.results, ...apart.partial]
  }
  const terms = parseQuery(asked)?.terms ?? []
  const found = await Promise.all(terms.map(({ text }) => search(text)))
  const weighed = terms.map(({ text }, i) => ({
    clauses: new Set(found[i]?.results.map(({ clause }) => clause)),
    ...weigh(text, found[i]?.results.length ?? 0, catalog.clauses.length, RARE.clauses),
  }))
  if (!isEnough(weighed)) return []
  return literal.partial.filter(({ clause }) =>
    weighed.some(({ tells, clauses }) => tells && clauses.has(clause)),
  )
}

/** The query with two Latin words as one, for each two that stand together. */
const joined = (asked: string): string[] =>
  asked.length > LONGEST_SPLIT
    ? []
    : [...asked.matchAll(/[a-z][ -](?=[a-z])/g)].map(
        ({ index }) => asked.slice(0, index + 1) + asked.slice(index + 2),
      )

/** The dashes between Han as the text prints them. */
function withLongDash(asked: string): string[] {
  const dashed = asked.replace(/(\p{Script=Han})[—-]+(?=\p{Script=Han})/gu, '$1—')
  return dashed === asked ? [] : [dashed]
}

/** Shorter parts of a word are parts of too many. */
const SHORTEST_PART = 3
/** Whoever pastes more than this does not write two words as one. */
const LONGEST_SPLIT = 40

/** The query with one of its Latin words separated in two, in every way. */
function separated(asked: string): string[] {
  if (asked.length > LONGEST_SPLIT) return []
  return [...asked.matchAll(/[a-z]+/g)].flatMap(({ 0: word, index }) =>
    Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_PART + 1) }, (_, i) => {
      const at = index + SHORTEST_PART + i
      return `${asked.slice(0, at)}-${asked.slice(at)}`
    }),
  )
}

const NO_RANKING: Ranking = { results: [], isExact: false, partial: [] }

/** What was typed, folded, and no longer than is needed to find it; a Latin word is not cut in two. */
export function foldedQuery(typed: string): string {
  const kept = typed.trimStart().slice(0, MAX_LENGTH)
  return fold(
    kept.length < MAX_LENGTH ? kept : kept.replace(/[\p{L}\p{N}]*$/u, (last) => (HAN.test(last) ? last : '')),
  ).text.trim()
}

/** Each clause once, where it comes first. */
function distinct(matches: readonly Match[]): Match[] {
  const seen = new Set<string>()
  return matches.filter(({ clause }) => !seen.has(clause.id) && seen.add(clause.id))
}

/** A clause that was found without looking at its text. */
export const byName = (clause: ClauseLabel, catalog: Catalog, text: RecordText | null = null): Match => ({
  clause,
  names: catalog.names(clause),
  text,
  hit: null,
})

/** Clauses that may hold the phrase or all terms, in the order of the text; where there are none, those that hold some. */
async function candidates(
  query: Query,
  index: TextIndex,
  catalog: Catalog,
  corpus: Corpus,
): Promise<Candidate[]> {
  const holding = async (term: Term): Promise<ReadonlySet<string>> =>
    (await Promise.all(term.runs.map((run) => index.find(run)))).reduce(inBoth)
  const inText = await Promise.all(query.terms.map(holding))
  const withPhrase = await holding(query.phrase)
  // A single string is looked for in names only where no text has it.
  const isSingle = query.terms.length === 1 && withPhrase.size + (inText[0]?.size ?? 0) > 0
  const byTerm = isSingle
    ? inText
    : query.terms.map((term, i) => new Set([...(inText[i] ?? []), ...catalog.namedBy(term)]))
  const all = new Set([...byTerm.reduce(inBoth), ...withPhrase])
  const hasText = inText.some((ids) => ids.size > 0)
  const found = all.size > 0 ? all : some(hasText ? inText : byTerm, catalog)
  return catalog.clauses
    .filter(({ id }) => found.has(id))
    .map((clause) => ({ clause, names: catalog.names(clause), text: corpus.text(clause.id) }))
}

const inBoth = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...a].filter((id) => b.has(id)))

/** Clauses that have the most of the terms. */
function some(byTerm: readonly ReadonlySet<string>[], catalog: Catalog): ReadonlySet<string> {
  const terms = (id: string) => byTerm.filter((set) => set.has(id)).length
  const ids = catalog.clauses.map(({ id }) => id).filter((id) => terms(id) > 0)
  return new Set(ids.sort((a, b) => terms(b) - terms(a)).slice(0, MAX_SOME))
}
