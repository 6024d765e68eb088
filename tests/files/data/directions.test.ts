import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { directionRows, directionsCsv, directionsJson } from '../../../src/files/data/directions.ts'
import { policyJson } from '../../../src/files/data/policy-json.ts'
import { withLookups } from '../../../src/model/lookups.ts'
import type { MentionTie, Policy } from '../../../src/model/types.ts'
import { realPolicy } from '../../support/content.ts'
import { expectGolden } from '../../support/golden.ts'
import { steady } from '../../support/steady.ts'

const policy = realPolicy()
const notice = { zh: '非官方读本', en: 'Unofficial edition' }
const csv = directionsCsv(policy)
const json = directionsJson(policy, notice)
const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true })
const rows = rowsOf(csv)
const mentions = policy.directions.flatMap((d) => d.mentions.map((m) => ({ ...m, direction: d })))

/** The real policy with two directions: of one place, and of several. */
const few: Policy = {
  ...policy,
  directions: policy.directions.filter(({ id }) => ['dir-huangjiu', 'dir-biological-feed'].includes(id)),
}

test('directions.csv looks as approved', () => expectGolden('directions.csv', steady(directionsCsv(few))))

test('directions.json looks as approved', () => {
  // The edition is another with every change to the text.
  const { edition, ...rest } = directionsJson(few, notice)
  expect(edition).toEqual(policyJson(few, notice).edition)
  return expectGolden('directions.json', `${JSON.stringify(rest, null, 2)}\n`)
})

describe('directions.csv', () => {
  test('has a row for each mention, in the order of the directions, each with an id of its own', () => {
    expect(rows.map((r) => [r.direction, r.segment])).toEqual(
      mentions.map((m) => [m.direction.id, m.segment]),
    )
    expect(rows.map((r) => r.id)).toEqual(mentions.map((m) => `${m.segment} ${m.direction.id}`))
    expect(new Set(rows.map((r) => r.id)).size).toBe(rows.length)
  })

  test('read again says what the policy says', () => {
    const sentences = new Map(policy.clauses.flatMap((c) => c.segments.map((s) => [s.id, s.text])))
    const ties = (list: readonly MentionTie[]) =>
      list.map((t) => `${t.id} (${t.basis}: ${t.evidence})`).join('; ')
    const label = (id: string) => policy.units.find((unit) => unit.id === id)?.label
    for (const [i, { direction, ...m }] of mentions.entries())
      expect.soft(rows[i]).toMatchObject({
        kind: direction.kind,
        label_zh: direction.label.zh,
        label_en: direction.label.en,
        clause: m.clause,
        phrase_zh: m.phrase.zh,
        phrase_en: m.phrase.en,
        verb_zh: m.verb.zh,
        verb_en: m.verb.en,
        strength: m.strength,
        domains: ties(m.domains),
        zones: ties(m.zones),
        // In the order of the responsibility line.
        units: m.units.join('; '),
        units_zh: m.units.map((id) => label(id)?.zh).join('、'),
        units_en: m.units.map((id) => label(id)?.en).join('; '),
        ask: m.ask.join('; '),
        sentence_zh: sentences.get(m.segment)?.zh,
        sentence_en: sentences.get(m.segment)?.en,
        edition: expect.stringMatching(/^非官方读本 .*Unofficial edition/),
      })
  })

  test('has addresses of the sentence in both languages', () => {
    for (const row of rows) {
      expect.soft(row.url_zh).toMatch(/^https:\/\/policy\.example\/zh\/[a-z0-9/-]*\/#/)
      expect.soft(row.url_zh?.split('#')[1]).toBe(row.segment)
      expect.soft(row.url_en).toBe(row.url_zh?.replace('/zh/', '/en/'))
    }
  })

  test('opens in a spreadsheet: one byte order mark, lines that end as RFC 4180 says', () => {
    expect(csv.startsWith('\ufeffid,direction,')).toBe(true)
    expect(csv.lastIndexOf('\ufeff')).toBe(0)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test('has a line for each row, which begins with its id as it is', () => {
    const lines = csv.split('\r\n').slice(1, -1)
    expect(lines).toHaveLength(rows.length)
    for (const [i, line] of lines.entries()) expect.soft(line.startsWith(`${rows[i]?.id},`)).toBe(true)
  })

  test('has no cell that a spreadsheet takes for a formula', () => {
    expect(rows.flatMap((r) => Object.values(r)).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })

  test('disarms what a spreadsheet would run, and keeps its words', () => {
    const [direction] = few.directions
    if (!direction) throw new Error('no directions')
    for (const words of ['=HYPERLINK("http://x.example","酒")', '+1', '-1', '@SUM(1)', '\t=1', '\r=1']) {
      const made: Policy = { ...few, directions: [{ ...direction, label: { zh: words, en: words } }] }
      const [row] = rowsOf(directionsCsv(made))
      expect.soft([row?.label_zh, row?.label_en]).toEqual([`'${words}`, `'${words}`])
    }
  })

  test('holds commas, quotation marks and line breaks', () => {
    const [direction] = few.directions
    if (!direction) throw new Error('no directions')
    const words = 'a, "b";\r\nc'
    const made: Policy = { ...few, directions: [{ ...direction, label: { zh: words, en: words } }] }
    expect(rowsOf(directionsCsv(made)).map((r) => r.label_en)).toEqual(direction.mentions.map(() => words))
  })
})

describe('directions.json', () => {
  test('has the rows of the CSV', () => {
    const bare = (list: string) => list.split('; ').filter(Boolean)
    const same = json.mentions.map((m, i) => {
      const row = rows[i] ?? {}
      return {
        id: row.id,
        direction: row.direction,
        kind: row.kind,
        label: { zh: row.label_zh, en: row.label_en },
        clause: row.clause,
        segment: row.segment,
        phrase: { zh: row.phrase_zh, en: row.phrase_en },
        verb: { zh: row.verb_zh, en: row.verb_en },
        strength: row.strength,
        domains: bare(row.domains ?? '').map(placed),
        zones: bare(row.zones ?? '').map(placed),
        units: bare(row.units ?? '').map((id) => ({ id, label: m.units.find((u) => u.id === id)?.label })),
        ask: bare(row.ask ?? '').map((id) => ({ id })),
        sentence: { zh: row.sentence_zh, en: row.sentence_en },
        urls: { zh: row.url_zh, en: row.url_en },
      }
    })
    expect(json.mentions).toHaveLength(rows.length)
    expect(json.mentions).toMatchObject(same)
  })

  test('has the ties of policy.json, key by key', () => {
    const published = policyJson(policy, notice).directions.flatMap((d) => d.mentions)
    const ties = (list: readonly Record<'domains' | 'zones', unknown>[]) =>
      JSON.stringify(list.map(({ domains, zones }) => [domains, zones]))
    expect(ties(json.mentions)).toBe(ties(published))
  })

  test('says whom to ask, with the units of the task', () => {
    const row = json.mentions.find(({ id }) => id === 'principle-3.s2 dir-research-and-design-services')
    expect(row?.ask).toEqual([
      {
        id: 'task-4',
        label: policy.clause('task-4').label,
        units: policy.clause('task-4').units.map((id) => ({ id, label: policy.unit(id).label })),
      },
    ])
  })

  test('has the units in the order of the responsibility line', () => {
    const line = policy.clauses.find(({ id }) => id === 'task-9-units')?.segments[0]?.text.zh ?? ''
    const row = json.mentions.find(({ id }) => id === 'task-9-3.s1 dir-biological-feed')
    expect(row?.units.map(({ label }) => line.indexOf(label.zh))).toEqual(
      row?.units.map(({ label }) => line.indexOf(label.zh)).toSorted((a, b) => a - b),
    )
    expect(row?.units[0]?.label.zh).toBe('区农业农村委')
  })

  test('names every class of verbs that a row has, and says that it is unofficial', () => {
    const classes = json.strengths.map(({ id }) => id)
    for (const { strength } of json.mentions) expect.soft(classes).toContain(strength)
    expect(json.document.notice).toEqual(notice)
  })

  test('can be written and read', () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json)
  })
})

test('a mention that stands nowhere, or under a unit that there is not, is an error', () => {
  const lost = withLookups({ ...few, clauses: few.clauses.filter(({ id }) => id !== 'task-8-2') })
  expect(() => directionRows(lost)).toThrow(/no (clause|segment) task-8-2/)
  expect(() => directionRows(withLookups({ ...few, units: [] }))).toThrow('no unit unit-')
})

/** `domain-x (text: task-title)` read again. */
function placed(cell: string) {
  const [, id, basis, evidence] = cell.match(/^(\S+) \((text|editorial): (\S+)\)$/) ?? []
  return { id, basis, evidence }
}
