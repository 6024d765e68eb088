/** Who answers for what: the source says it, and every page and file says the same. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { PolicyJson } from '../../src/files/data/policy-schema.ts'
import { locales } from '../../src/locale.ts'
import { content } from '../support/content.ts'
import { all, documentAt, text } from '../support/dom.ts'
import { offenders } from '../support/offenders.ts'

const policy: PolicyJson = JSON.parse(readFileSync('dist/data/policy.json', 'utf8'))
const slug = (id: string) => id.replace('unit-', '')
/** `/zh/units/x/` → `x`, `/zh/tasks/7/#task-7` → `task-7`. */
const last = (link: Element | null) => link?.getAttribute('href')?.match(/([^/#]+)\/?$/)?.[1] ?? ''
const pages = locales.flatMap((locale) =>
  policy.units.map((unit) => {
    const path = `${locale}/units/${slug(unit.id)}/`
    return { locale, unit, path, document: documentAt(path) }
  }),
)
const pathOf = ({ path }: { path: string }) => `/${path}`

const raw = (content.get('policy.raw.txt') ?? '').replace(/- \d+ -|\s/g, '')
/** What the source says: of each line, the names. They follow ten tasks and four safeguards, in this order. */
const lines = [...raw.matchAll(/（责任单位：((?:[^（）]|（[^（）]*）)*)）/g)].map(([, names = '']) =>
  names.split('、'),
)
const answered = [
  ...Array.from({ length: 10 }, (_, i) => `task-${i + 1}`),
  ...Array.from({ length: 4 }, (_, i) => `safeguard-${i + 1}`),
]
/** 区财政局（金融办） is 区财政局, with its office named. */
const unitNamed = (name: string) => name.replace(/（.*）/, '')
const pairs = lines.flatMap((names, i) => names.map((name) => `${answered[i]} ${unitNamed(name)}`)).toSorted()

describe('responsibility', () => {
  test('is said of 15 units in 14 lines, 48 times', () => {
    expect([lines.length, pairs.length]).toEqual([14, 48])
    expect(new Set(pairs.map((pair) => pair.split(' ')[1])).size).toBe(15)
  })

  test('is the same in policy.json', () => {
    expect(
      policy.units.flatMap(({ label, clauses }) => clauses.map((id) => `${id} ${label.zh}`)).toSorted(),
    ).toEqual(pairs)
  })

  test.each(locales)('is the same in the matrix in %s', (locale) => {
    const document = documentAt(`${locale}/units/`)
    const heads = all(document, 'main table thead th[scope="col"][abbr]')
    const columns = heads.map((head) => last(head.querySelector('a')))
    expect(columns).toEqual(answered)
    // Beside a cell its label is heard, and the cell says its number: neither twice.
    for (const head of heads) {
      const label = head.getAttribute('abbr') ?? ''
      const said = new RegExp(`^(任务|保障|Task|Safeguard) \\d+ ${label}$`)
      // On a wide screen and on a phone, one of which shows.
      expect.soft(head.children).toHaveLength(2)
      for (const one of head.children) expect.soft(text(one)).toMatch(said)
      expect.soft(head.querySelector('[title], [aria-label]')).toBeNull()
    }
    const shown = all(document, 'main table tbody tr').flatMap((row) => {
      const unit = policy.units.find(({ id }) => slug(id) === last(row.querySelector('th a')))
      return all(row, 'td').flatMap((cell, i) => {
        if (text(cell) === '') return []
        // The link of a wide screen and the square of a phone, of which one shows.
        for (const said of all(cell, 'a, .square'))
          expect.soft(text(heads[i] ?? null).startsWith(`${text(said)} `)).toBe(true)
        return `${columns[i]} ${unit?.label.zh}`
      })
    })
    expect(shown.toSorted()).toEqual(pairs)
  })

  test.each(locales)('is the same on the pages of the units in %s', (locale) => {
    const shown = pages
      .filter((page) => page.locale === locale)
      .flatMap(({ unit, document }) =>
        all(document, 'h3 a').map((link) => {
          const [, folder, number] = link.getAttribute('href')?.match(/\/(task|safeguard)s\/(\d+)\/$/) ?? []
          return `${folder}-${number} ${unit.label.zh}`
        }),
      )
    expect(shown.toSorted()).toEqual(pairs)
  })
})

test('a unit is shown with every name that the text prints for it, and no other', () => {
  const printed = Map.groupBy(new Set(lines.flat()), unitNamed)
  expect(printed.get('区财政局')?.toSorted()).toEqual(['区财政局', '区财政局（金融办）'])
  const wrong = offenders(pages, pathOf, ({ unit, document }) => {
    const head = all(document, '.unit h1, .names').map(text).join('\n')
    // The drafter signs with its full name: nowhere else does the text write a unit out.
    const full = unit.id === 'unit-economic-commission' ? ['上海市金山区经济委员会'] : []
    const names = (head.match(/\p{Script=Han}+(?:（\p{Script=Han}+）)?/gu) ?? []).filter(
      (words) => !/^(?:落款全称|原文亦作)$/.test(words),
    )
    expect(names.toSorted()).toEqual([...(printed.get(unit.label.zh) ?? []), ...full].toSorted())
  })
  expect(wrong).toEqual([])
})

test('a unit page names the measures of its tasks, and leads to each', () => {
  const text = content.get('outline.yaml') ?? ''
  const wrong = offenders(pages, pathOf, ({ unit, locale, document }) => {
    const expected = unit.clauses.flatMap((id) =>
      [...text.matchAll(new RegExp(`id: (${id}-\\d+)\\b`, 'g'))].map(([, measure]) => measure),
    )
    const shown = all(document, '.unit ol ul a')
    expect(shown.map(last)).toEqual(expected)
    expect(shown.map((a) => a.textContent?.trim())).toEqual(
      policy.clauses
        .filter(({ id }) => expected.includes(id))
        .map(({ id, label }) => `${id.replace(/^task-(\d+)-/, '$1.')} ${label[locale]}`),
    )
  })
  expect(wrong).toEqual([])
})

test('a unit page leads to those that share tasks or safeguards with it, and says which', () => {
  const sharedWith = (one: string, other: string) => {
    const of = (name: string) => pairs.filter((pair) => pair.endsWith(` ${name}`)).map((p) => p.split(' ')[0])
    return of(one).filter((id) => of(other).includes(id)).length
  }
  const wrong = offenders(pages, pathOf, ({ unit, locale, document }) => {
    const partners = policy.units
      .filter((other) => other !== unit)
      .map((other) => [slug(other.id), sharedWith(unit.label.zh, other.label.zh)] as const)
      .filter(([, shared]) => shared > 0)
    const shown = all(document, '.unit ul > li')
      .filter((li) => li.querySelector(`:scope > a[href^="/${locale}/units/"]`))
      .map((li) => {
        // `任务 1–8、10、保障 2`: eight, one and one.
        const pieces = text(li.querySelector('p span')).match(/\d+(?:–\d+)?/g) ?? []
        const numbers = pieces.map((piece) => {
          const [from = 0, to = from] = piece.split('–').map(Number)
          return to - from + 1
        })
        return [last(li.querySelector('a')), numbers.reduce((a, b) => a + b, 0)] as const
      })
    expect(shown.toSorted()).toEqual(partners.toSorted())
    const counts = shown.map(([, count]) => count)
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
  })
  expect(wrong).toEqual([])
})
