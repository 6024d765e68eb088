/** The real content: nothing to report, and what is in it counted without the model's help. */
import { expect, test } from 'vitest'
import { formatFinding } from '../../src/model/findings.ts'
import { content, findingsOf, realPolicy } from '../support/content.ts'

const policy = realPolicy()
const { clauses } = policy
const raw = (content.get('policy.raw.txt') ?? '').replace(/- \d+ -|━|\s/g, '')

/** What stands in each （责任单位：…） of the raw text, which may hold brackets of its own. */
const responsibilityLines = [...raw.matchAll(/（责任单位：((?:（[^（）]*）|[^（）])*)）/g)].map(
  ([, names = '']) => names.split('、'),
)

test('the content has no findings', () => {
  expect(findingsOf(content).map(formatFinding)).toEqual([])
})

test('90 clauses, 162 segments, 7,968 characters', () => {
  expect(clauses).toHaveLength(90)
  expect(new Set(clauses.map((c) => c.id)).size).toBe(90)
  expect(clauses.flatMap((c) => c.segments)).toHaveLength(162)
  expect(raw).toHaveLength(7968)
})

test('each clause stands in one section, in the order of the text', () => {
  expect(policy.sections.flatMap((s) => s.clauses)).toEqual(clauses.map((c) => c.id))
})

test('14 responsibility lines name 15 units 48 times, as in the raw text', () => {
  expect(responsibilityLines).toHaveLength(14)
  expect(responsibilityLines.flat()).toHaveLength(48)
  // 区财政局（金融办） is 区财政局 with its office named.
  expect(new Set(responsibilityLines.flat().map((name) => name.replace(/（.*）/, ''))).size).toBe(15)

  const namesOf = (id: string) => policy.units.find((u) => u.id === id)?.names.zh
  const lines = clauses.filter((c) => c.kind === 'units')
  for (const [i, names] of responsibilityLines.entries())
    for (const [j, name] of names.entries())
      expect.soft(namesOf(lines[i]?.units[j] ?? ''), name).toContain(name)
  expect(lines.map((c) => c.units.length)).toEqual(responsibilityLines.map((names) => names.length))
  expect(policy.units).toHaveLength(15)
  expect(policy.units.flatMap((u) => u.clauses)).toHaveLength(48)
})

test('a measure has the units of its task', () => {
  for (const clause of clauses.filter((c) => c.kind === 'measure'))
    expect.soft(clause.units, clause.id).toEqual(clauses.find((c) => c.id === clause.parent)?.units)
})

test('a Chinese segment is one sentence', () => {
  for (const { id, text } of clauses.flatMap((c) => c.segments))
    expect.soft(text.zh.slice(0, -1), id).not.toContain('。')
})

test('titles and leads have their roles', () => {
  const kindsWith = (role: string) =>
    new Set(clauses.filter((c) => c.segments.some((s) => s.role === role)).map((c) => c.kind))
  expect(kindsWith('title')).toEqual(new Set(['part', 'task']))
  expect(kindsWith('lead')).toEqual(new Set(['principle', 'domain', 'measure', 'safeguard']))
})

test('two targets, each with two figures in 亿元', () => {
  expect(policy.targets).toEqual([
    {
      clause: 'target-2025',
      segment: 'target-2025.s2',
      year: 2025,
      industryScale: 500,
      manufacturingOutput: 300,
    },
    {
      clause: 'target-2030',
      segment: 'target-2030.s2',
      year: 2030,
      industryScale: 1000,
      manufacturingOutput: 800,
    },
  ])
})

test('a term knows the clauses whose Chinese holds it', () => {
  const clausesOf = (id: string) => policy.terms.find((t) => t.id === id)?.clauses
  expect(clausesOf('term-1-3-propanediol')).toEqual(['task-7-2'])
  expect(clausesOf('term-novel-vaccines')).toContain('domain-biomedicine')
  // 疫苗 stands there only inside 新型疫苗.
  expect(clausesOf('term-vaccines')).not.toContain('domain-biomedicine')
  // 白名单 stands nowhere but inside a longer term.
  expect(clausesOf('term-white-list')).toEqual(['safeguard-2'])
  for (const { zh, clauses } of policy.terms) expect.soft(clauses, zh).not.toEqual([])
})
