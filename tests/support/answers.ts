/** How well finder and search answer, beside what readers who had seen neither vocabulary nor code expect. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Policy } from '../../src/model/types.ts'

const query = z.strictObject({
  q: z.string(),
  lang: z.enum(['zh', 'en']),
  company: z.string().optional(),
  /** `segment direction`: what has to come. Empty: the text has nothing for it. */
  expect: z.array(z.string()),
  /** Directions of which one has to stand first. */
  first: z.array(z.string()),
  /** Directions that are not foreign. */
  also: z.array(z.string()),
})
/** The twelve companies of the review; a hundred of a reader who had not seen the words; a hundred more, made when all was done. */
export const answerFiles = ['queries-72.yaml', 'queries-100.yaml', 'queries-fresh.yaml'] as const

export type ExpectedAnswer = z.infer<typeof query>

export const expectedAnswers = (file: string): ExpectedAnswer[] =>
  z.array(query).parse(parse(readFileSync(`tests/answers/${file}`, 'utf8')))

const word = z.strictObject({ q: z.string(), lang: z.enum(['zh', 'en']), first: z.string() })

/** Two hundred words that a blind reader tried, each with the direction hoped for; `none` where the text has nothing near. */
export const wordsOfReaders = (): z.infer<typeof word>[] =>
  z.array(word).parse(parse(readFileSync('tests/answers/words-200.yaml', 'utf8')))

/** What was shown for a query: each row by the ids of what it shows, the best first. */
export interface ShownRow {
  id: string
  /** Directions that it shows. */
  directions: readonly string[]
}

interface Scored {
  q: string
  found: number
  expected: number
  rows: number
  foreign: string[]
  missing: string[]
  isFirstRight: boolean
}

/** @param idOf what stands for an expected mention among the rows: the mention, or its clause */
export function scored(
  asked: ExpectedAnswer,
  rows: readonly ShownRow[],
  idOf: (mention: string) => string,
): Scored {
  const expected = new Set(asked.expect.map(idOf))
  const shown = new Set(rows.map(({ id }) => id))
  const own = new Set([...asked.first, ...asked.also, ...asked.expect.map((m) => m.split(' ')[1] ?? '')])
  const missing = [...expected].filter((id) => !shown.has(id))
  const [best] = rows
  return {
    q: asked.q,
    found: expected.size - missing.length,
    expected: expected.size,
    rows: rows.length,
    foreign: rows.filter(({ directions }) => !directions.some((id) => own.has(id))).map(({ id }) => id),
    missing,
    isFirstRight:
      asked.expect.length === 0
        ? rows.length === 0
        : best !== undefined &&
          (best.directions.some((id) => asked.first.includes(id)) || expected.has(best.id)),
  }
}

export interface Quality {
  /** Of what was expected. */
  recall: number
  /** Of all rows. */
  foreign: number
  /** Of all queries; right is also nothing, where the text has nothing. */
  first: number
}

export function qualityOf(scores: readonly Scored[]): Quality {
  const sum = (value: (one: Scored) => number) => scores.reduce((total, one) => total + value(one), 0)
  return {
    recall: sum((s) => s.found) / sum((s) => s.expected),
    foreign: sum((s) => s.foreign.length) / sum((s) => s.rows),
    first: sum((s) => Number(s.isFirstRight)) / scores.length,
  }
}

/** Directions that a clause speaks of. */
export const directionsIn = ({ directions }: Policy, clause: string): string[] =>
  directions.filter(({ mentions }) => mentions.some((m) => m.clause === clause)).map(({ id }) => id)
