/** What a good search would show: containment counted on the published data, and queries labelled by hand. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { PolicyJson } from '../src/files/data/policy-schema.ts'
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

const bare = (text: string) => text.replace(/\s/g, '')

/** Every string of two to four characters, one of them Han, that stands in a sentence, with the clauses that hold it. */
export function substrings(policy: PolicyJson): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { id, segments } of policy.clauses)
    for (const segment of segments) {
      const text = [...bare(segment.zh)]
      for (let length = 2; length <= 4; length++)
        for (let at = 0; at + length <= text.length; at++) {
          const part = text.slice(at, at + length).join('')
          if (!/\p{Script=Han}/u.test(part)) continue
          found.set(part, (found.get(part) ?? new Set()).add(id))
        }
    }
  return found
}

/** Every n-th of a list, the same ones each time. */
export const sample = <T>(list: readonly T[], size: number): T[] =>
  Array.from({ length: size }, (_, i) => list[Math.floor((i * list.length) / size)] as T)

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
