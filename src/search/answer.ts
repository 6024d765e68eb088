/** A query's whole answer: by number, by the words themselves, by pinyin, by other words, by some of the words. */

import { fold } from '../language/fold.ts'
import type { Lexicon } from '../language/lexicon.ts'
import { simplified, synonymsOf } from '../language/lexicon.ts'
import { MAX_LENGTH, parseQuery, type Query, type Term, toTerm } from '../language/query.ts'
import { HAN } from '../language/words.ts'
import type { Locale } from '../locale.ts'
import type { Catalog, Jump } from './catalog.ts'
import type { ClauseLabel } from './labels.ts'
import { type Candidate, type Match, type Ranking, rank } from './rank.ts'
import type { RecordText } from './record-text.ts'

/** The index of the text: which clauses hold a word, and what they say. */
export interface TextIndex {
  /** Ids of clauses that hold a string of Han, or a Latin word that begins so, with a score. */
  find: (run: string) => Promise<ReadonlyMap<string, number>>
  /** The sentences of clauses that `find` has named; others are left out. */
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, RecordText>>
}

export interface Answer {
  jumps: Jump[]
  results: Match[]
  /** Shown apart: what other words found or, where nothing has all words, what has some. */
  related: Match[]
  /** The other words that found something. */
  also: string[]
}

export const NO_ANSWER: Answer = { jumps: [], results: [], related: [], also: [] }

/** Clauses looked at where none has all the words. */
const MAX_SOME = 24

/** What an answer is made from; the lexicon is asked for only where the words themselves are not enough. */
export interface Sources {
  index: TextIndex
  catalog: Catalog
  lexicon: () => Promise<Lexicon>
}

/**
 * Asks the index for the words themselves and, where these are not enough, the lexicon for other ways to write them.
 *
 * @param typed as it stands in the box
 * @param locale the reader's: where both languages match, the reader's is shown
 * @throws when the index cannot be asked; when the lexicon cannot be had, only if nothing has been found without it
 */
export async function answer(typed: string, sources: Sources, locale: Locale): Promise<Answer> {
  const { index, catalog } = sources
  const asked = foldedQuery(typed)
  const search = async (text: string, openEnd = false): Promise<Ranking> => {
    const query = parseQuery(text, openEnd)
    return query ? rank(await candidates(query, index, catalog), query, locale) : NO_RANKING
  }
  const each = (texts: readonly string[]) => Promise.all(texts.map((text) => search(fold(text).text)))
  // Latin letters may be pinyin as well: the lexicon comes beside the index, not after it.
  if (!HAN.test(asked)) sources.lexicon().catch(() => {})
  const numbered = await byNumber(asked, index, catalog)
  const literal = await search(asked)
  // `bio-manufacturing`, `bio manufacturing`: one word in the text.
  const asOne = literal.isExact ? [] : (await each(joined(asked))).flatMap(({ results }) => results)
  // A clause that was found by its number and by the words shows the words; what it contains follows it.
  const byWords = new Map(literal.results.map((match) => [match.clause, match]))
  const first = numbered[0]?.clause.id
  const own = distinct([
    ...numbered.map((match) => byWords.get(match.clause) ?? match),
    ...literal.results.filter(({ clause }) => first !== undefined && clause.parent === first),
    ...asOne,
    ...literal.results,
  ])
  const jumps = catalog.jumps(asked)
  // Chinese that the text has needs no other way to be written.
  if (own.length > 0 && HAN.test(asked)) return { ...NO_ANSWER, jumps, results: own }

  const lexicon = await sources.lexicon().catch((error: unknown) => {
    // Without it other ways to write are not tried; what has been found stands.
    if (own.length === 0) throw error
  })
  if (!lexicon) return { ...NO_ANSWER, jumps, results: own }
  const simple = simplified(asked, lexicon)
  if (simple !== asked) return answer(simple, sources, locale)

  const heard = (await each(catalog.fromPinyin(asked, lexicon))).flatMap(({ results }) => results)
  const others = synonymsOf(asked, lexicon)
  const found = (await each(others)).map(({ results }) => results)
  const also = others.filter((_, i) => (found[i] ?? []).length > 0)

  let results = distinct([...own, ...heard])
  if (results.length === 0 && also.length === 0) {
    // `whitelist` is *white list*; a dash between Han is a long one in the text.
    const otherwise = await each([...separated(asked), ...withLongDash(asked)])
    results = otherwise.find((ranking) => ranking.results.length > 0)?.results ?? []
    // A word that is only the beginning of others: `PLA` is not *platform* as long as anything else answers it.
    if (results.length === 0) results = (await search(asked, true)).results
  }
  const byOthers = distinct(found.flat()).filter(({ clause }) => !results.some((r) => r.clause === clause))
  if (byOthers.length > 0) return { jumps, results, related: byOthers, also }
  if (results.length > 0) return { jumps, results, related: [], also: [] }
  // Chinese is typed without spaces: where the text does not have the string, it may have the names in it.
  const names = literal.partial.length > 0 ? [] : catalog.namesIn(asked)
  const apart = names.length > 0 ? await search(names.join(' ')) : literal
  return { jumps, results, related: [...apart.results, ...apart.partial], also: [] }
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

async function byNumber(asked: string, index: TextIndex, catalog: Catalog): Promise<Match[]> {
  const clauses = catalog.numbered(asked)
  // The index gives the text of what it has found: each clause is asked for by its own label.
  const runs = clauses.flatMap(({ label }) => toTerm(fold(label.zh).text)?.runs ?? [])
  await Promise.all(runs.map((run) => index.find(run)))
  const texts = await index.read(clauses.map(({ id }) => id))
  return clauses.map((clause) => byName(clause, catalog, texts.get(clause.id)))
}

/** Clauses that may hold the phrase or all terms; where there are none, those that hold some. */
async function candidates(query: Query, index: TextIndex, catalog: Catalog): Promise<Candidate[]> {
  const scores = new Map<string, number>()
  const holding = async (term: Term): Promise<Set<string>> => {
    const lists = await Promise.all(term.runs.map((run) => index.find(run)))
    for (const list of lists) for (const [id, score] of list) scores.set(id, (scores.get(id) ?? 0) + score)
    return lists.map((list) => new Set(list.keys())).reduce(inBoth)
  }
  const inText = await Promise.all(query.terms.map(holding))
  const withPhrase = await holding(query.phrase)
  // A single string is looked for in names only where no text has it.
  const isSingle = query.terms.length === 1 && withPhrase.size + (inText[0]?.size ?? 0) > 0
  const byTerm = isSingle
    ? inText
    : query.terms.map((term, i) => new Set([...(inText[i] ?? []), ...catalog.namedBy(term)]))
  const all = new Set([...byTerm.reduce(inBoth), ...withPhrase])
  const hasText = inText.some((ids) => ids.size > 0)
  const ids = all.size > 0 ? [...all] : some(hasText ? inText : byTerm, scores)
  const texts = await index.read(ids)
  return ids.map((id) => {
    const clause = catalog.clause(id)
    return { clause, names: catalog.names(clause), text: texts.get(id) ?? null, score: scores.get(id) ?? 0 }
  })
}

const inBoth = (a: ReadonlySet<string>, b: ReadonlySet<string>): Set<string> =>
  new Set([...a].filter((id) => b.has(id)))

/** Clauses that have the most of the terms. */
function some(byTerm: readonly ReadonlySet<string>[], scores: ReadonlyMap<string, number>): string[] {
  const ids = [...new Set(byTerm.flatMap((set) => [...set]))]
  const terms = (id: string) => byTerm.filter((set) => set.has(id)).length
  return ids
    .sort((a, b) => terms(b) - terms(a) || (scores.get(b) ?? 0) - (scores.get(a) ?? 0))
    .slice(0, MAX_SOME)
}
