import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { indexFiles, recordsOf, wordsOf } from '../../../src/search/index/pagefind.ts'
import { searchRecords } from '../../../src/search/index/records.ts'
import { policy, textOf } from '../../support/search.ts'

const records = searchRecords(policy)
const files = await indexFiles(records)
const named = recordsOf(files)

const fragment = z.object({ url: z.string(), content: z.string() })
/** What a browser would read, by what Pagefind calls the record. */
const fragments = new Map(
  files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ path, content }) => [
      path.slice('fragment/'.length, -'.pf_fragment'.length),
      fragment.parse(JSON.parse(gunzipSync(content).toString().replace('pagefind_dcd', ''))),
    ]),
)

describe('the index', () => {
  it('has every clause once', () => {
    expect([...named.keys()].sort()).toEqual(policy.clauses.map(({ id }) => id).sort())
    expect(new Set(named.values()).size).toBe(policy.clauses.length)
    expect(fragments.size).toBe(policy.clauses.length)
  })

  it('holds every clause word for word', () => {
    for (const [id, record] of named) {
      const read = fragments.get(record)
      expect.soft(read?.url).toBe(id)
      expect
        .soft(read?.content.replace(/[\u200b\ua000]/g, ''))
        .toBe([...textOf(id).zh, ...textOf(id).en].join(' '))
    }
  })

  it('is the same in every build', async () => {
    const again = await indexFiles(records)
    expect(again.map(({ path }) => path)).toEqual(files.map(({ path }) => path))
    for (const [i, { content }] of again.entries())
      expect.soft(Buffer.compare(content, files[i]?.content ?? content)).toBe(0)
  })

  it('has no file twice, and none that this site does without', () => {
    const paths = files.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toContain('pagefind.js')
    expect(paths.filter((path) => /ui|highlight|worker/.test(path))).toEqual([])
  })

  // A Chinese query is to fetch hardly any English: Latin words sort after all Han.
  it('keeps the words of the two languages in parts of their own', () => {
    const parts = files.filter(({ path }) => path.startsWith('index/'))
    expect(parts.length).toBeGreaterThan(1)
    const han = (part: (typeof parts)[number]) => wordsOf(part, 'zh')
    const most = parts.toSorted((a, b) => han(b) - han(a))[0]
    const all = parts.reduce((sum, part) => sum + han(part), 0)
    expect(most ? han(most) / all : 0).toBeGreaterThan(0.9)
  })
})
