import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { searchLabels } from '../../../src/search/index/labels.ts'
import { indexFiles, recordsOf } from '../../../src/search/index/pagefind.ts'
import { searchRecords } from '../../../src/search/index/records.ts'
import { pathOf } from '../../../src/search/labels.ts'
import { clausePath } from '../../../src/urls.ts'
import { labels, policy } from '../../support/search.ts'

describe('the labels', () => {
  it('are of every clause, in the order of the text', () => {
    expect(
      labels.clauses.map(({ id, kind, parent, label, units }) => ({ id, kind, parent, label, units })),
    ).toEqual(
      policy.clauses.map(({ id, kind, parent, label, units }) => ({ id, kind, parent, label, units })),
    )
  })

  it('lead to the page of each clause, in either language', () => {
    for (const [i, clause] of policy.clauses.entries())
      for (const locale of ['zh', 'en'] as const)
        expect.soft(`${locale}/${labels.clauses[i]?.page}#${clause.id}`).toBe(clausePath(clause, locale))
  })

  it('are of every unit, place and term, each once', () => {
    expect(labels.units.map(({ id }) => id)).toEqual(policy.units.map(({ id }) => id))
    const named = [...labels.units, ...labels.names].map(({ label }) => label.zh)
    expect(new Set(named).size).toBe(named.length)
    for (const { label } of policy.places) expect.soft(named).toContain(label.zh)
    for (const { zh } of policy.terms) expect.soft(named).toContain(zh)
  })

  it('lead to where a unit, place or term is explained', () => {
    for (const { path } of labels.units) expect.soft(path).toMatch(/^units\/[a-z-]+\/$/)
    const glossary = new Set([...policy.terms, ...policy.places].map(({ id }) => `glossary/#${id}`))
    for (const name of labels.names) expect.soft([...glossary], name.label.en).toContain(pathOf(name))
  })

  it('know the domains and zones that a clause names, is, or is tied to through its task', () => {
    const of = (id: string) => labels.clauses.find((clause) => clause.id === id)
    expect(of('domain-biomaterials')?.domains).toContain('domain-biomaterials')
    // Editorial ties are of the task; its measures have them too.
    for (const facet of ['domains', 'zones'] as const)
      expect.soft(of('task-7-1')?.[facet]).toEqual(expect.arrayContaining(of('task-7')?.[facet] ?? []))
    expect(of('task-7')?.domains).toEqual(['domain-biomaterials'])
    expect(of('part-1')?.domains).toEqual([])
  })

  // Item 12 of issue 4: the file is fetched before anything can be answered.
  it('are at most 15,000 bytes over the wire', async () => {
    const records = recordsOf(await indexFiles(searchRecords(policy)))
    const file = JSON.stringify(searchLabels(policy, records))
    expect(brotliCompressSync(file).length).toBeLessThanOrEqual(15_000)
    expect(new Set(searchLabels(policy, records).clauses.map(({ record }) => record)).size).toBe(
      policy.clauses.length,
    )
  })
})
