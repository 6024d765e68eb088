/** What a good search would show: containment counted on the published data, and queries labelled by hand. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Shown } from './ask-search.ts'

const labelledQuery = z.strictObject({
  q: z.string(),
  lang: z.enum(['zh', 'en']),
  kind: z.enum([
    'chinese',
    'english',
    'several',
    'cross',
    'traditional',
    'pinyin',
    'number',
    'synonym',
    'none',
  ]),
  first: z.array(z.string()).optional(),
  top3: z.array(z.string()).optional(),
  blind: z.literal(true).optional(),
})
export type LabelledQuery = z.infer<typeof labelledQuery>

export const labelledQueries = (): LabelledQuery[] =>
  z.array(labelledQuery).parse(parse(readFileSync('tests/search/queries.yaml', 'utf8')))

/** Whether what is shown is what the label says. */
export function isRight({ first, top3, kind }: LabelledQuery, { results, related }: Shown): boolean {
  if (first) return first.includes(results[0] ?? '')
  if (kind === 'none') return results.length === 0
  const leading = [...results.slice(0, 3), ...(kind === 'synonym' ? related.slice(0, 3) : [])]
  return leading.some((id) => top3?.includes(id))
}

export interface Quality {
  recall: number
  precision: number
  firstHit: number
  zeroResults: number
}

/** Means over queries, of which `expected` says what each should find. */
export function quality(shown: readonly string[][], expected: readonly ReadonlySet<string>[]): Quality {
  const mean = (value: (found: string[], wanted: ReadonlySet<string>) => number) =>
    shown.reduce((sum, found, i) => sum + value(found, expected[i] ?? new Set()), 0) / shown.length
  const right = (found: string[], wanted: ReadonlySet<string>) => found.filter((id) => wanted.has(id)).length
  return {
    recall: mean((found, wanted) => right(found, wanted) / wanted.size),
    precision: mean((found, wanted) => (found.length === 0 ? 1 : right(found, wanted) / found.length)),
    firstHit: mean((found, wanted) => Number(wanted.has(found[0] ?? ''))),
    zeroResults: mean((found) => Number(found.length === 0)),
  }
}
