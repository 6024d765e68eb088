import { describe, expect, it } from 'vitest'
import { counts, type Filters, facets, passes, valuesOf } from '../../src/search/filters.ts'
import { catalog } from '../support/search.ts'

const none: Filters = { kind: '', domain: '', zone: '', unit: '' }
const passing = (filters: Partial<Filters>) =>
  catalog.clauses.filter((clause) => passes(clause, { ...none, ...filters })).map(({ id }) => id)

describe('filters', () => {
  it('that are empty let everything pass', () => {
    expect(passing({})).toHaveLength(catalog.clauses.length)
  })

  it('leave the clauses that have the value', () => {
    expect(passing({ kind: 'zone' })).toEqual(
      catalog.clauses.map(({ id }) => id).filter((id) => /^zone-/.test(id)),
    )
    expect(passing({ unit: 'unit-jinshan-customs' })).toContain('task-5-1')
    expect(passing({ unit: 'unit-jinshan-customs' })).not.toContain('task-6-1')
    expect(passing({ domain: 'domain-biomaterials' })).toEqual(
      expect.arrayContaining(['domain-biomaterials', 'task-7', 'task-7-1']),
    )
    expect(passing({ kind: 'none-such' })).toEqual([])
  })

  it('must all be passed', () => {
    const both = passing({ kind: 'measure', unit: 'unit-jinshan-customs' })
    expect(both).toEqual(['task-5-1', 'task-5-2', 'task-5-3'])
  })
})

describe('counts', () => {
  it('are of what each value would leave, with the other facets as they are', () => {
    const filters = { ...none, kind: 'measure', unit: 'unit-jinshan-customs' }
    for (const facet of facets)
      for (const [value, count] of counts(catalog.clauses, filters, facet))
        expect.soft(count).toBe(passing({ ...filters, [facet]: value }).length)
  })

  it('of a facet do not change with its own choice', () => {
    expect(counts(catalog.clauses, { ...none, kind: 'zone' }, 'kind').get('task')).toBe(10)
  })

  it('have no value that would leave nothing', () => {
    const found = counts(catalog.clauses, { ...none, unit: 'unit-jinshan-customs' }, 'kind')
    expect([...found.keys()].sort()).toEqual(['measure', 'task', 'units'])
  })

  it('have every value of every clause', () => {
    for (const facet of facets) {
      const values = new Set(catalog.clauses.flatMap((clause) => valuesOf(clause, facet)))
      expect.soft(new Set(counts(catalog.clauses, none, facet).keys())).toEqual(values)
    }
  })
})
