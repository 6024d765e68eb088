/** Links of the real text: which are stated, through which place, and seen from which end. */
import { describe, expect, test } from 'vitest'
import { marksOf } from '../../src/model/parse/runs.ts'
import { quotation, quotationsOf } from '../../src/model/questions/quotation.ts'
import { tiesOf } from '../../src/model/questions/ties.ts'
import { realPolicy } from '../support/content.ts'

const policy = realPolicy()
const linksOf = (id: string) => policy.clauses.find((c) => c.id === id)?.links ?? []

/** Clauses whose text reaches a zone through a place, with the zones in order. */
const zonesReached = Object.fromEntries(
  policy.clauses
    .filter((c) => c.kind !== 'zone')
    .map((c) => [
      c.id,
      [
        ...new Set(c.links.filter((l) => l.basis === 'text' && l.to.startsWith('zone-')).map((l) => l.to)),
      ].sort(),
    ])
    .filter(([, zones]) => zones?.length),
)

describe('zones', () => {
  test('are named in their own clauses, and each by one word in the opening of their part', () => {
    const naming = policy.clauses.filter((c) =>
      c.segments.some((s) => marksOf(s.runs.zh).some((m) => m.id.startsWith('zone-'))),
    )
    const zones = policy.clauses.filter((c) => c.kind === 'zone')
    expect(naming.map((c) => c.id)).toEqual(['layout', ...zones.map((c) => c.id)])
    const named = linksOf('layout').flatMap((l) =>
      l.basis === 'text' && !l.via && l.to.startsWith('zone-') ? [[l.to, l.phrase.zh, l.phrase.en]] : [],
    )
    expect(named).toEqual([
      ['zone-innovation-city', '一城', 'one city'],
      ['zone-medicine-port', '一港', 'one port'],
      ['zone-materials-bay', '一湾', 'one bay'],
      ['zone-agriculture-park', '一园', 'one park'],
      ['zone-energy-valley', '一谷', 'one valley'],
    ])
    expect(linksOf('task-1-1').filter((l) => l.to === 'layout')).toMatchObject([
      { basis: 'text', phrase: { zh: '一核多点' } },
    ])
    for (const zone of zones)
      for (const { id, segments } of policy.clauses)
        if (id !== zone.id)
          // 湾区生物医药港 is a place, not the zone 生物医药港.
          expect
            .soft(segments.map((s) => s.text.zh.replaceAll('湾区生物医药港', '')).join(''), id)
            .not.toContain(zone.label.zh)
  })

  test('are reached from the rest of the text through places, never from tasks 6 to 10', () => {
    expect(Object.keys(zonesReached)).toEqual(
      expect.arrayContaining([
        'layout',
        'principle-4',
        'task-3-1',
        'task-3-2',
        'task-3-3',
        'task-4-1',
        'task-5-3',
      ]),
    )
    expect(Object.keys(zonesReached).filter((id) => /^task-([6-9]|10)/.test(id))).toEqual([])
    for (const clause of policy.clauses.filter((c) => c.kind !== 'zone' && c.id !== 'layout'))
      for (const link of clause.links
        .filter((l) => l.basis === 'text')
        .filter((l) => l.to.startsWith('zone-')))
        expect.soft(link.via, clause.id).toMatch(/^place-/)
  })

  test('three of them are reached from 5.3', () => {
    const via = linksOf('task-5-3').flatMap((l) =>
      l.basis === 'text' && l.via ? [[l.to, l.via, l.phrase.zh]] : [],
    )
    expect(via).toEqual([
      ['zone-innovation-city', 'place-bay-area-innovation-city', '湾区科创城'],
      ['zone-medicine-port', 'place-high-tech-zone', '高新区'],
      ['zone-materials-bay', 'place-carbon-valley', '碳谷绿湾'],
    ])
  })
})

test('a text link quotes the words that make it, in both languages', () => {
  expect(linksOf('task-7-1').filter((l) => l.to === 'domain-biomaterials' && l.basis === 'text')).toEqual([
    {
      to: 'domain-biomaterials',
      basis: 'text',
      segment: 'task-7-1.s1',
      phrase: { zh: '生物材料', en: 'biomaterials' },
    },
  ])
})

test('every text link stands where it says, every editorial link has a reason', () => {
  const segments = new Map(policy.clauses.flatMap((c) => c.segments.map((s) => [s.id, s] as const)))
  for (const link of policy.clauses.flatMap((c) => c.links)) {
    if (link.basis === 'text') {
      const text = segments.get(link.segment)?.text
      expect.soft(link.phrase.zh && text?.zh.includes(link.phrase.zh), JSON.stringify(link)).toBe(true)
      expect.soft(link.phrase.en && text?.en.includes(link.phrase.en), JSON.stringify(link)).toBe(true)
    } else expect.soft(link.reason.zh && link.reason.en, JSON.stringify(link)).toBeTruthy()
  }
})

test('no clause links to itself, nothing links to a direction', () => {
  for (const { id, links } of policy.clauses) {
    expect.soft(links.map((l) => l.to)).not.toContain(id)
    expect.soft(links.filter((l) => l.to.startsWith('dir-'))).toEqual([])
  }
})

test('ties are seen from both ends', () => {
  const from = tiesOf(policy, 'task-5-3').find((t) => t.clause === 'zone-materials-bay' && !t.incoming)
  const to = tiesOf(policy, 'zone-materials-bay').find((t) => t.clause === 'task-5-3' && t.incoming)
  expect(from?.links).toEqual(to?.links)
  expect(from?.basis).toBe('text')
})

test('ties come in the order of the text and leave out units and places', () => {
  const order = policy.clauses.map((c) => c.id)
  const places = tiesOf(policy, 'domain-biomedicine').map((t) => order.indexOf(t.clause))
  expect(places).not.toContain(-1)
  expect(places).toEqual([...places].sort((a, b) => a - b))
})

test('a quotation is the stretch between stops that holds the phrase, and no list is cut', () => {
  const zh = '积极拓展市场，加快发展生物材料产业。'
  expect(quotation(zh, zh.indexOf('生物材料'), '生物材料', 'zh')).toBe('加快发展生物材料产业')
  const en = 'Expand; develop biomaterials, 1.5 times, and food fast. Then rest.'
  expect(quotation(en, en.indexOf('biomaterials'), 'biomaterials', 'en')).toBe(
    'develop biomaterials, 1.5 times, and food fast',
  )
})

test('the words are quoted where the mark stands, not where the word stands first inside a name', () => {
  const links = policy.clauses.find((c) => c.id === 'zone-materials-bay')?.links ?? []
  const toDomain = links.filter((link) => link.to === 'domain-biomaterials' && link.basis === 'text')
  const words = quotationsOf(toDomain, policy, 'zh').map((quoted) => quoted.words)
  expect(words).toContain('重点发展生物塑料、节能保温材料、功能高分子材料等生物材料')
  expect(words).not.toContain('依托碳谷绿湾打造“生物材料湾”')
})

test('words that reach a zone through several places are quoted once, with all the places', () => {
  const policy = realPolicy()
  const links = policy.clauses.find((c) => c.id === 'task-3-1')?.links ?? []
  const toZone = links.filter((link) => link.to === 'zone-innovation-city' && link.basis === 'text')
  expect(toZone).toHaveLength(2)
  expect(quotationsOf(toZone, policy, 'zh')).toEqual([
    {
      segment: 'task-3-1.s2',
      words: '推进中科生态数字港、东湖国际创新中心等载体建设',
      places: ['中科生态数字港', '东湖国际创新中心'],
    },
  ])
})
