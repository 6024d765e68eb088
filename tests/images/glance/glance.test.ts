/** The picture shows what the policy holds: every part of it, every tie on its own basis, and nothing else. */

import { describe, expect, test } from 'vitest'
import { ui } from '../../../src/i18n/index.ts'
import { glanceContent } from '../../../src/images/glance/content.ts'
import { type Drawing, type Link, linksOf, partsOf } from '../../../src/images/glance/drawing.ts'
import { narrow } from '../../../src/images/glance/narrow.ts'
import { wide } from '../../../src/images/glance/wide.ts'
import { locales } from '../../../src/locale.ts'
import { buildPolicy } from '../../../src/model/build.ts'
import type { Policy } from '../../../src/model/types.ts'
import { unofficialLine } from '../../../src/notice.ts'
import { type Edit, edited, realPolicy } from '../../support/content.ts'

const policy = realPolicy()
const layouts = { wide, narrow }
const drawings = locales.flatMap((locale) =>
  Object.entries(layouts).map(([name, layout]) => ({
    name: `${name} ${locale}`,
    locale,
    layout,
    drawing: layout(glanceContent(policy, locale)),
  })),
)

const policyAfter = (...edits: readonly Edit[]): Policy => {
  const { policy } = buildPolicy(edited(...edits))
  if (!policy) throw new Error('the facts cannot be read')
  return policy
}

/** A tie of the editorial file taken away. */
const without = policyAfter([
  'editorial-links.yaml',
  'from: domain-biomaterials\n  to: zone-energy-valley',
  'from: domain-biomaterials\n  to: domain-biomaterials',
])
/** A domain that the text no longer names. */
const unnamed = policyAfter(
  ['zh/task-8.mdx', '<Ref to="domain-agriculture-food">绿色食品</Ref>', '绿色食品'],
  ['zh/task-8.mdx', '<Ref to="domain-agriculture-food">健康食品</Ref>', '健康食品'],
)

const wordsOf = (nodes: Drawing['nodes']): string[] =>
  partsOf(nodes).flatMap((part) =>
    part.kind === 'text'
      ? [part.lines.join('')]
      : part.kind === 'amount'
        ? [part.spans.map(({ words }) => words).join(' ')]
        : [],
  )
const link = (drawing: Drawing, about: string): Link => {
  const found = linksOf(drawing).find((l) => l.about === about)
  if (!found) throw new Error(`no link about ${about}`)
  return found
}

/** Pairs of the sections that the picture ties, with the best basis of their links: written without the code under test. */
function pairs({ clauses }: Policy): Record<string, string> {
  const drawn = /^(domain|zone|task)-/
  const found: Record<string, string> = {}
  for (const { id, links } of clauses)
    for (const { to, basis } of links) {
      const ends = [id, to].map((end) => end.replace(/^(task-\d+).*/, '$1'))
      if (ends.some((end) => !drawn.test(end)) || ends[0] === ends[1]) continue
      if (ends.every((end) => end.startsWith('task-'))) continue
      const key = ends.sort((a, b) => order(a) - order(b)).join(' ')
      if (found[key] !== 'text') found[key] = basis
    }
  return found
}
const order = (id: string) => policy.clauses.findIndex((clause) => clause.id === id)

const tiesIn = (drawing: Drawing) =>
  Object.fromEntries(linksOf(drawing).flatMap(({ about, basis }) => (basis ? [[about, basis]] : [])))

describe.each(drawings)('$name', ({ locale, layout, drawing }) => {
  test('has every domain, zone, task and safeguard by its label', () => {
    for (const { id, kind, label } of policy.clauses)
      if (['domain', 'zone', 'task', 'safeguard'].includes(kind))
        expect.soft(wordsOf([link(drawing, id)]), id).toContain(label[locale])
  })

  test('has every target with its amount, two series that are not stacked and share a scale', () => {
    const bars: [number, number][] = []
    for (const target of policy.targets)
      for (const measure of ['industryScale', 'manufacturingOutput'] as const) {
        const own = link(drawing, `${target.clause}.${measure}`)
        const yi = target[measure]
        expect
          .soft(wordsOf([own]))
          .toEqual([String(target.year), locale === 'zh' ? `${yi} 亿元` : `RMB ${yi / 10} billion`])
        const bar = own.parts.find((part) => part.kind === 'bar')
        bars.push([yi, bar?.width ?? 0])
      }
    expect(bars).toHaveLength(4)
    for (const [yi, width] of bars)
      expect.soft(width / yi).toBeCloseTo((bars[0]?.[1] ?? 0) / (bars[0]?.[0] ?? 1))
    expect(wordsOf(drawing.nodes)).toEqual(
      expect.arrayContaining(
        locale === 'zh'
          ? ['产业规模突破', '制造业产值达到']
          : ['Industry scale exceeds', 'Manufacturing output value reaches'],
      ),
    )
  })

  test('says what each zone draws on and is to be, and what the core is', () => {
    const { core, zones } = policy.industrialLayout
    expect(wordsOf([link(drawing, core.place)])).toEqual([core.words[locale].replace('take', 'Take')])
    for (const { zone, drawsOn, toBe } of zones)
      expect
        .soft(wordsOf([link(drawing, zone)]))
        .toEqual(expect.arrayContaining([drawsOn[locale], toBe[locale]]))
  })

  test('has every tie, on its basis, and no other', () => {
    expect(tiesIn(drawing)).toEqual(pairs(policy))
  })

  test('shows the basis without color: filled where the text names, open where we judge; the title says it', () => {
    for (const { about, basis, parts, title } of linksOf(drawing).filter((l) => l.basis)) {
      const [disc, ...others] = parts.filter((part) => part.kind === 'disc')
      expect.soft(others).toEqual([])
      expect
        .soft([disc?.fill, Boolean(disc?.stroke)], about)
        .toEqual(basis === 'text' ? ['accent', false] : ['paper', true])
      const words = { zh: { text: '原文', editorial: '编者' }, en: { text: 'text', editorial: 'editorial' } }
      expect.soft(title?.endsWith(words[locale][basis ?? 'text'])).toBe(true)
    }
  })

  test('loses a tie that is taken away, and turns editorial where the text no longer names', () => {
    const less = tiesIn(layout(glanceContent(without, locale)))
    expect(tiesIn(drawing)).toHaveProperty(['domain-biomaterials zone-energy-valley'])
    expect(less).not.toHaveProperty(['domain-biomaterials zone-energy-valley'])
    expect(Object.keys(less)).toHaveLength(Object.keys(tiesIn(drawing)).length - 1)

    expect(tiesIn(drawing)['domain-agriculture-food task-8']).toBe('text')
    expect(tiesIn(layout(glanceContent(unnamed, locale)))['domain-agriculture-food task-8']).toBe('editorial')
  })

  test('says that the layout is a schematic, what the marks mean, and who stands behind it', () => {
    const all = wordsOf(drawing.nodes).join('\n')
    for (const words of [
      locale === 'zh' ? '示意图，不表示地理位置' : 'Schematic; not a map',
      locale === 'zh' ? '原文点名' : 'Named in the text',
      locale === 'zh' ? '编者判断' : 'Our judgment (editorial)',
      policy.document.number[locale],
      locale === 'zh' ? '2023 年 10 月 11 日' : 'October 11, 2023',
      unofficialLine(policy.document, locale),
      ui(locale).previewLine,
      `https://policy.example/${locale}/at-a-glance/`,
    ])
      expect.soft(all).toContain(words)
  })

  test('keeps its words inside their cells and itself inside its width', () => {
    for (const { about, cell } of linksOf(drawing)) {
      expect.soft(cell.x, about).toBeGreaterThanOrEqual(0)
      expect.soft(cell.x + cell.width, about).toBeLessThanOrEqual(drawing.width)
      expect.soft(cell.width, about).toBeGreaterThanOrEqual(24)
      expect.soft(cell.height, about).toBeGreaterThanOrEqual(18)
    }
  })

  test('has no cell over another', () => {
    const cells = linksOf(drawing)
    for (const [i, a] of cells.entries())
      for (const b of cells.slice(i + 1)) {
        const across =
          Math.min(a.cell.x + a.cell.width, b.cell.x + b.cell.width) - Math.max(a.cell.x, b.cell.x)
        const down =
          Math.min(a.cell.y + a.cell.height, b.cell.y + b.cell.height) - Math.max(a.cell.y, b.cell.y)
        // Focus rings of neighbours may share a hairline.
        expect.soft(Math.min(across, down), `${a.about} and ${b.about}`).toBeLessThanOrEqual(4)
      }
  })

  test('has letters of twelve pixels or more on the screen it is for', () => {
    for (const part of partsOf(drawing.nodes)) {
      const sizes =
        part.kind === 'text'
          ? [part.size]
          : part.kind === 'amount'
            ? part.spans.map(({ type }) => type.size)
            : []
      for (const size of sizes) expect.soft(size).toBeGreaterThanOrEqual(12)
    }
  })
})

test.each(locales)('the sheet has the proportions of A4 between margins of 14 mm: %s', (locale) => {
  const { width, height } = wide(glanceContent(policy, locale))
  expect(height / width).toBeCloseTo((297 - 28) / (210 - 28))
})

test('both languages have the same links', () => {
  for (const layout of Object.values(layouts)) {
    const [zh, en] = locales.map((locale) => linksOf(layout(glanceContent(policy, locale))))
    expect
      .soft(en?.map(({ about, basis }) => [about, basis]))
      .toEqual(zh?.map(({ about, basis }) => [about, basis]))
    expect.soft(en?.map(({ path }) => path.replace(/^en/, 'zh'))).toEqual(zh?.map(({ path }) => path))
  }
})

test('the city stands on the core, the other zones do not', () => {
  const { zones } = glanceContent(policy, 'zh')
  expect(zones.filter(({ onCore }) => onCore).map(({ id }) => id)).toEqual(['zone-innovation-city'])
})

test('what does not fit is an error, not an overflow', () => {
  const content = glanceContent(policy, 'en')
  const longer = (times: number) => ({
    ...content,
    tasks: content.tasks.map((task) => ({ ...task, label: `${task.label} `.repeat(times) })),
  })
  expect(() => wide(longer(3))).toThrow('higher than its sheet')
  expect(() => narrow({ ...content, site: 'x'.repeat(99) })).toThrow('does not fit')
})
