/** How much the words of a query tell by how few names or clauses have them. Pure. */
import { COMPANY_WORDS, GENERAL_WORDS } from './common-words.ts'
import { stemOf } from './english.ts'

export interface Weighed {
  /** From 0, all have it, to 1, one has it. */
  weight: number
  isKnown: boolean
  /** Known, and not a word of any field. */
  tells: boolean
}

/** What tells a name or a clause from others: the share of all that a rare word stands in at most. */
export const RARE = { names: 0.03, clauses: 0.1 } as const
const FEW = 3

const GENERAL_WEIGHT = 0.25

export const isGeneral = (word: string): boolean =>
  word.length < 2 || GENERAL_WORDS.has(word) || GENERAL_WORDS.has(stemOf(word))

/** @param holders of `all`, how many have the word. What none has weighs like the most common of the rare. */
export function weigh(word: string, holders: number, all: number, share: number): Weighed {
  const most = Math.max(FEW, all * share)
  const isKnown = holders > 0
  if (COMPANY_WORDS.has(word)) return { weight: 0, isKnown, tells: false }
  if (isGeneral(word)) return { weight: GENERAL_WEIGHT, isKnown, tells: false }
  const weight = 1 - Math.log(holders || most) / Math.log(Math.max(2, all))
  return { weight, isKnown, tells: isKnown && holders <= most }
}

/** Whether what is known is half of the query or more, and tells something: else nothing is better than everything. */
export const isEnough = (parts: readonly Weighed[]): boolean =>
  parts.some(({ tells }) => tells) && sum(parts.filter(({ isKnown }) => isKnown)) * 2 >= sum(parts)

const sum = (parts: readonly Weighed[]): number => parts.reduce((total, { weight }) => total + weight, 0)
