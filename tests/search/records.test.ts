import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/search/fold.ts'
import { buildIndex } from '../../src/search/integration.ts'
import { readRecord, writeRecord } from '../../src/search/record-text.ts'
import { recordText, searchRecords } from '../../src/search/records.ts'
import { locales } from '../../src/site.ts'
import { clausePath } from '../../src/urls.ts'
import { realPolicy } from '../support/content.ts'

const policy = realPolicy()
const records = searchRecords(policy)
const recordOf = (id: string) => {
  const at = policy.clauses.findIndex((clause) => clause.id === id)
  const [clause, record] = [policy.clauses[at], records[at]]
  if (!clause || !record) throw new Error(`no clause ${id}`)
  return { ...record, text: recordText(policy, clause) }
}
/** Pagefind makes one space of many. */
const oneSpace = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('records', () => {
  it('are one a clause, under its address in either language', () => {
    expect(records).toHaveLength(policy.clauses.length)
    for (const [i, clause] of policy.clauses.entries())
      for (const locale of locales) expect(`${locale}/${records[i]?.url}`).toBe(clausePath(clause, locale))
  })

  it('hold the words, the names above and the units', () => {
    const { text } = recordOf('task-7-1')
    expect(text.segments.zh[0]).toBe('产业化推进生物材料。')
    expect(text.segments.en).toHaveLength(text.segments.zh.length)
    expect(text.trail.zh).toHaveLength(3)
    expect(text.trail.zh.at(-1)).toBe('措施 7.1 产业化推进生物材料')
    expect(text.trail.en[1]).toMatch(/^Task 7 /)
    expect(text.units.zh).toContain('区经委')
  })

  it('can be filtered', () => {
    expect(recordOf('domain-biomaterials').filters).toMatchObject({
      kind: ['domain'],
      domain: expect.arrayContaining(['domain-biomaterials']),
    })
    expect(recordOf('task-7-1').filters.unit).toContain('unit-economic-commission')
  })

  it('part every character, and are read back as they were', () => {
    expect(records[0]?.content).not.toMatch(/\p{Script=Han}{2}/u)
    for (const clause of policy.clauses) {
      const text = recordText(policy, clause)
      expect(readRecord(writeRecord(text))).toEqual(text)
    }
  })

  it('have the same words folded or not: the index holds them as printed, queries come folded', () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu)
    for (const { content } of records)
      expect(words(content)).toEqual(words(fold(content.replaceAll('\u200b', ' ')).text))
  })
})

describe('the index', () => {
  it('holds every clause word for word, and is the same in every build', async () => {
    const files = await buildIndex(records)
    const fragments = files
      .filter((file) => file.path.startsWith('fragment/'))
      .map((file) => JSON.parse(gunzipSync(file.content).toString().replace('pagefind_dcd', '')))
    for (const [i, clause] of policy.clauses.entries()) {
      const { content } = fragments.find(({ url }) => url === records[i]?.url)
      const { segments } = readRecord(content)
      for (const locale of locales)
        expect(segments[locale]).toEqual(clause.segments.map(({ text }) => oneSpace(text[locale])))
    }
    expect(await buildIndex(records)).toEqual(files)
  })
})
