/** The ties of every phrase beside the verdicts of a reader who had not seen the rules, nor what they give. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { placementsOf } from '../../../src/model/assemble/placements.ts'
import type { Policy } from '../../../src/model/types.ts'
import { realPolicy } from '../../support/content.ts'

const ids = z.string().transform((cell) => cell.split(' ').filter(Boolean))
const verdicts = z
  .array(
    z.object({
      segment: z.string(),
      direction: z.string(),
      domains_right: ids,
      domains_general: ids,
      zones_right: ids,
      zones_general: ids,
    }),
  )
  .parse(parse(readFileSync('tests/model/ties/verdicts.tsv', 'utf8'), { columns: true, delimiter: '\t' }))

/** Of all rows that the filters of a facet show: how many are right, general, wrong; how many right ones they lack. */
function judged(policy: Policy, facet: 'domains' | 'zones') {
  const sum = { right: 0, general: 0, wrong: 0, lacking: 0 }
  for (const verdict of verdicts) {
    const mention = policy.directions
      .find(({ id }) => id === verdict.direction)
      ?.mentions.find(({ segment }) => segment === verdict.segment)
    const tied = (mention?.[facet] ?? []).map(({ id }) => id.replace(/^(domain|zone)-/, ''))
    const right = verdict[`${facet}_right`]
    for (const id of tied)
      sum[right.includes(id) ? 'right' : verdict[`${facet}_general`].includes(id) ? 'general' : 'wrong']++
    sum.lacking += right.filter((id) => !tied.includes(id)).length
  }
  const shown = sum.right + sum.general + sum.wrong
  return {
    right: sum.right / shown,
    rightOrGeneral: (sum.right + sum.general) / shown,
    kept: sum.right / (sum.right + sum.lacking),
  }
}

function ofClause(policy: Policy, id: string) {
  const tied = (kind: 'domain' | 'zone') =>
    placementsOf(policy.clause(id), kind, policy.clauses).map((p) => ({ ...p, evidence: 'editors' as const }))
  return { domains: tied('domain'), zones: tied('zone') }
}

describe('ties beside verdicts', () => {
  test('of domains nearly all are right, and none that is right is lacking', () => {
    const { right, kept } = judged(realPolicy(), 'domains')
    expect(right).toBeGreaterThanOrEqual(0.97)
    expect(kept).toBe(1)
  })
  test('of zones nearly all are right or general, and few that are right are lacking', () => {
    const { rightOrGeneral, kept } = judged(realPolicy(), 'zones')
    expect(rightOrGeneral).toBeGreaterThanOrEqual(0.96)
    expect(kept).toBeGreaterThanOrEqual(0.9)
  })
  test('the verdicts tell a clause’s ties from a phrase’s', () => {
    const policy = realPolicy()
    // As it was: each phrase has what its clause is tied to.
    const flowing: Policy = {
      ...policy,
      directions: policy.directions.map((d) => ({
        ...d,
        mentions: d.mentions.map((m) => ({ ...m, ...ofClause(policy, m.clause) })),
      })),
    }
    expect(judged(flowing, 'domains').right).toBeLessThan(0.97)
    expect(judged(flowing, 'zones').rightOrGeneral).toBeLessThan(0.96)
  })
})
