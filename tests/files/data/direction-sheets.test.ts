/** The spreadsheets for people say in words what the file for machines says by ids. */
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { directionSheet } from '../../../src/files/data/direction-sheets.ts'
import { directionsCsv } from '../../../src/files/data/directions.ts'
import { csvRecords } from '../../../src/finder/csv-records.ts'
import { type Locale, locales } from '../../../src/locale.ts'
import type { MentionTie, Policy } from '../../../src/model/types.ts'
import { editionLine } from '../../../src/notice.ts'
import { realPolicy } from '../../support/content.ts'
import { expectGolden } from '../../support/golden.ts'
import { steady } from '../../support/steady.ts'

const policy = realPolicy()
const few: Policy = {
  ...policy,
  directions: policy.directions.filter(({ id }) => ['dir-huangjiu', 'dir-bio-based-apis'].includes(id)),
}

const tableOf = (csv: string): string[][] => parse(csv, { bom: true })
const heads = {
  zh: '方向 类别 原文用词 原文词句 领域 领域依据 布局点 布局点依据 条款 责任单位 可咨询（编者指引） 原句 链接 版本'.split(
    ' ',
  ),
  en: 'Direction|Kind|Verb of the text|Words of the text|Domain|Why this domain|Zone|Why this zone|Clause|Responsible units|Whom to ask (editors’ pointer)|Sentence|Link|Edition'.split(
    '|',
  ),
}
/** Cells of a row under the names of the Chinese heads. */
const cellsOf = (row: readonly string[]) => Object.fromEntries(heads.zh.map((head, i) => [head, row[i]]))
const rowOf = (locale: Locale, id: string) => {
  const row = tableOf(directionSheet(policy, locale)).find((cells) => cells.at(-1) === id)
  return cellsOf(row ?? [])
}

describe.each(locales)('directions.%s.csv', (locale) => {
  const csv = directionSheet(policy, locale)
  const [header = [], ...rows] = tableOf(csv)

  test('looks as approved', () =>
    expectGolden(`directions.${locale}.csv`, steady(directionSheet(few, locale))))

  test('has heads in its language, and the ids last', () => {
    expect(header).toEqual([...heads[locale], 'segment_id', 'direction_id', 'id'])
  })

  test('has the rows of the file for machines, in the same order', () => {
    const machine: Record<string, string>[] = parse(directionsCsv(policy), { columns: true, bom: true })
    expect(rows.map((row) => row.slice(-3))).toEqual(machine.map((m) => [m.segment, m.direction, m.id]))
    for (const [i, m] of machine.entries()) {
      const cells = cellsOf(rows[i] ?? [])
      expect.soft(cells).toMatchObject({
        方向: m[`label_${locale}`],
        原文用词: m[`verb_${locale}`],
        原文词句: m[`phrase_${locale}`],
        原句: m[`sentence_${locale}`],
        链接: m[`url_${locale}`],
      })
      // As many as there are, or the words that there are none.
      const count = (list = '') => list.split(/[、,;] ?/).filter(Boolean).length
      for (const [head, column] of [
        ['领域', 'domains'],
        ['布局点', 'zones'],
        ['责任单位', 'units'],
      ] as const)
        expect.soft(count(cells[head]), `${m.id} ${head}`).toBe(Math.max(1, count(m[column])))
      expect.soft(Boolean(cells.领域依据)).toBe(m.domains !== '')
      expect.soft(Boolean(cells.布局点依据)).toBe(m.zones !== '')
      expect.soft(Boolean(cells['可咨询（编者指引）'])).toBe(m.units === '')
    }
  })

  test('has no id before its last columns', () => {
    const words = rows.flatMap((row) => row.slice(0, heads.zh.length))
    expect(
      words.filter((cell) => !cell.startsWith('https://') && /\b[a-z]+-[a-z]+\.s\d|\bdir-/.test(cell)),
    ).toEqual([])
    const known = [...policy.clauses, ...policy.units].map(({ id }) => id).filter((id) => id.includes('-'))
    expect(known.filter((id) => words.includes(id))).toEqual([])
  })

  test('opens in a spreadsheet: one byte order mark, lines that end as RFC 4180 says, no formula', () => {
    expect(csv.startsWith(`\ufeff${heads[locale][0]},`)).toBe(true)
    expect(csv.lastIndexOf('\ufeff')).toBe(0)
    expect(csv.endsWith('\r\n')).toBe(true)
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const label = { zh: '=HYPERLINK("http://x.example","酒")', en: '@SUM(1)' }
    const made: Policy = { ...few, directions: few.directions.map((direction) => ({ ...direction, label })) }
    for (const row of tableOf(directionSheet(made, locale)).slice(1))
      expect.soft(row[0]).toBe(`'${label[locale]}`)
  })

  test('gives the finder any of its rows', () => {
    const ids = new Set(rows.filter((_, i) => i % 3 === 0).flatMap((row) => row.at(-1) ?? []))
    const picked = tableOf(csvRecords(csv, ids)).slice(1)
    expect(picked).toEqual(rows.filter((row) => ids.has(row.at(-1) ?? '')))
    expect(csvRecords(csv, new Set(rows.flatMap((row) => row.at(-1) ?? [])))).toBe(csv)
  })
})

test('where the text names no domain, zone or unit, the row says so, and whom to ask', () => {
  const id = 'principle-3.s2 dir-research-and-design-services'
  expect(rowOf('zh', id)).toMatchObject({
    领域: '原文未点名',
    领域依据: '',
    布局点: '原文未点名',
    条款: '原则 3',
    责任单位: '原文未列',
    '可咨询（编者指引）': '任务 4：区经委、区科委',
    版本: `非官方读本 / 预览版 / ${editionLine(policy, 'zh')}`,
  })
  expect(rowOf('en', id)).toMatchObject({
    领域: 'the text names none',
    责任单位: 'the text names none',
    '可咨询（编者指引）': 'Task 4: District Economic Commission, District Science and Technology Commission',
    版本: `Unofficial edition / Preview / ${editionLine(policy, 'en')}`,
  })
})

describe('a reason', () => {
  const [direction] = few.directions
  const [mention] = direction?.mentions ?? []
  if (!direction || !mention) throw new Error('no directions')
  /** Reasons of a mention with these ties. */
  const reasonOf = (...domains: MentionTie[]) => {
    const made: Policy = { ...few, directions: [{ ...direction, mentions: [{ ...mention, domains }] }] }
    return cellsOf(tableOf(directionSheet(made, 'zh'))[1] ?? []).领域依据
  }
  const own: MentionTie = { id: 'domain-biomedicine', basis: 'text', evidence: 'own-clause' }
  const named: MentionTie = { id: 'domain-biomaterials', basis: 'text', evidence: 'named' }

  test('stands alone where there is one', () => {
    expect(reasonOf(own)).toBe('在其条款中')
    expect(reasonOf(named, { ...named, id: 'domain-biomedicine' })).toBe('原句点名')
  })

  test('stands with its domain where there are several', () => {
    expect(reasonOf(own, named)).toBe('生物医药领域（在其条款中）；生物材料领域（原句点名）')
  })
})
