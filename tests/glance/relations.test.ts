/** Plate 2 has every tie between sections, on its own basis, and nothing else. */
import { describe, expect, test } from 'vitest'
import { relationsContent } from '../../src/glance/relations.ts'
import { locales } from '../../src/locale.ts'
import { buildPolicy } from '../../src/model/build.ts'
import type { Policy } from '../../src/model/types.ts'
import { type Edit, edited, realPolicy } from '../support/content.ts'

const policy = realPolicy()

const policyAfter = (...edits: readonly Edit[]): Policy => {
  const { policy } = buildPolicy(edited(...edits))
  if (!policy) throw new Error('the facts cannot be read')
  return policy
}

/** Pairs of the sections that the plate ties, with the best basis of their links: written without the code under test. */
function pairs({ clauses }: Policy): Record<string, string> {
  const shown = /^(domain|zone|task)-/
  const order = (id: string) => clauses.findIndex((clause) => clause.id === id)
  const found: Record<string, string> = {}
  for (const { id, links } of clauses)
    for (const { to, basis } of links) {
      const ends = [id, to].map((end) => end.replace(/^(task-\d+).*/, '$1'))
      if (ends.some((end) => !shown.test(end)) || ends[0] === ends[1]) continue
      if (ends.every((end) => end.startsWith('task-'))) continue
      const key = ends.sort((a, b) => order(a) - order(b)).join(' ')
      if (found[key] !== 'text') found[key] = basis
    }
  return found
}

const marks = (of: Policy): Record<string, string> =>
  Object.fromEntries(
    relationsContent(of, 'zh').rows.flatMap(({ list }) =>
      list.flatMap((row) => row.marks.map(({ column, basis }) => [`${column} ${row.id}`, basis])),
    ),
  )

test('every tie has its mark', () => {
  expect(Object.keys(marks(policy)).length).toBeGreaterThan(30)
  expect(marks(policy)).toEqual(pairs(policy))
})

test('a tie that is taken away leaves the plate, one that only the editors keep becomes theirs', () => {
  const without = policyAfter([
    'editorial-links.yaml',
    'from: domain-biomaterials\n  to: zone-energy-valley',
    'from: domain-biomaterials\n  to: domain-biomaterials',
  ])
  expect(marks(policy)['domain-biomaterials zone-energy-valley']).toBe('editorial')
  expect(marks(without)['domain-biomaterials zone-energy-valley']).toBeUndefined()
  const unnamed = policyAfter(
    ['zh/task-8.mdx', '<Ref to="domain-agriculture-food">绿色食品</Ref>', '绿色食品'],
    ['zh/task-8.mdx', '<Ref to="domain-agriculture-food">健康食品</Ref>', '健康食品'],
  )
  expect(marks(policy)['domain-agriculture-food task-8']).toBe('text')
  expect(marks(unnamed)['domain-agriculture-food task-8']).toBe('editorial')
})

describe.each(locales)('%s', (locale) => {
  const relations = relationsContent(policy, locale)

  test('the legend has a pair of each basis that stands on the plate', () => {
    expect(relations.legend.map(({ basis }) => basis)).toEqual(['text', 'editorial'])
    const all = relations.columns.flatMap(({ list }) => list)
    for (const { basis, row, column } of relations.legend) {
      const id = all.find(({ label }) => label === column)?.id
      const own = relations.rows.flatMap(({ list }) => list).find(({ number }) => number === row)
      expect.soft(own?.marks.find((mark) => mark.column === id)?.basis).toBe(basis)
    }
  })
})
