/** What the finder's page shows: an index of directions by kind, and the sentences they stand in, once each. Pure. */
import { ui } from '../i18n/index.ts'
import type { Locale } from '../locale.ts'
import {
  type Clause,
  type Direction,
  type DirectionKind,
  directionKinds,
  type Mention,
  type Policy,
} from '../model/types.ts'
import { allMentioned, type Mentioned } from './passage.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** Where an entry of the index leads: `dir-huangjiu`; where a direction stands again, `dir-huangjiu.2`. */
export const markId = ({ id, mentions }: Direction, mention: Mention): string => {
  const at = mentions.indexOf(mention)
  return at === 0 ? id : `${id}.${at + 1}`
}

export interface IndexGroup {
  kind: DirectionKind
  directions: Direction[]
}

/** In the order of the kinds, and in each of the text. */
export const indexOf = ({ directions }: Pick<Policy, 'directions'>): IndexGroup[] =>
  directionKinds.map((kind) => ({ kind, directions: directions.filter((d) => d.kind === kind) }))

export interface ReadClause {
  clause: Clause
  sentences: Sentence[]
}

/** Clauses that encourage something, in the order of the text, each with the sentences that do. */
export function readingOf(policy: Pick<Policy, 'clauses' | 'directions'>): ReadClause[] {
  const all = sentencesOf(policy, allMentioned(policy))
  return [...new Set(all.map(({ clause }) => clause))].map((clause) => ({
    clause,
    sentences: all.filter((sentence) => sentence.clause === clause),
  }))
}

/** The phrases of some mentions in a row. */
export const listedPhrases = (mentioned: readonly Mentioned[], locale: Locale): string =>
  mentioned.map(({ mention }) => mention.phrase[locale]).join(ui(locale).comma)

/** What is said of some phrases of a sentence, of all of them in one go where it is the same. */
export interface Said<T> {
  what: T
  /** Empty: said of every phrase of the sentence. */
  of: Mentioned[]
}

/** Puts together the phrases of which the same is said, in the order in which it is first said. */
export function saidOf<T>(
  mentioned: readonly Mentioned[],
  of: (one: Mentioned) => readonly { key: string; what: T }[],
): Said<T>[] {
  const said = new Map<string, Said<T>>()
  for (const one of mentioned)
    for (const { key, what } of of(one)) {
      const entry = said.get(key) ?? { what, of: [] }
      entry.of.push(one)
      said.set(key, entry)
    }
  return [...said.values()].map((entry) => ({
    ...entry,
    of: entry.of.length === mentioned.length ? [] : entry.of,
  }))
}
