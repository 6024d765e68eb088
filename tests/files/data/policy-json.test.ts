import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { policyJson } from '../../../src/files/data/policy-json.ts'
import { type PolicyJson, policyJsonSchema, policySchema } from '../../../src/files/data/policy-schema.ts'
import { locales } from '../../../src/locale.ts'
import { fingerprint } from '../../../src/model/questions/edition.ts'
import { absolute } from '../../../src/urls.ts'
import { realPolicy } from '../../support/content.ts'

const policy = realPolicy()
const notice = { zh: '非官方读本。', en: 'Unofficial edition.' }
const json = policyJson(policy, notice)
/** What a reader of the file gets. */
const parsed = (): PolicyJson => JSON.parse(JSON.stringify(json))
const clauseIds = new Set(json.clauses.map((c) => c.id))

const ajv = new Ajv2020({ strict: true, allErrors: true })
addFormats(ajv)
const isValid = ajv.compile(
  policyJsonSchema('https://policy.example/data/policy.schema.json', 'Policy', 'CC BY 4.0'),
)

test('the file has the published shape', () => {
  expect(policySchema.safeParse(parsed()).error?.issues).toBeUndefined()
  isValid(parsed())
  expect(isValid.errors).toBeNull()
})

test('the printed spaces stay', () => {
  const target = json.clauses.find((c) => c.id === 'target-2025')
  expect(target?.segments.at(-1)?.zh).toBe('产业规模突破 500 亿元，制造业产值达到 300 亿元。')
})

test('the document says what it is and what this edition is not', () => {
  expect(json.document).toMatchObject({
    notice,
    number: { zh: '金府办发〔2023〕22 号' },
    dates: { drafted: '2023-09-12', issued: '2023-10-11', printed: '2023-10-12' },
  })
})

test('the file says which edition it is, on which terms, from which source', () => {
  expect(json.edition).toMatchObject({
    date: policy.changes.at(-1)?.date,
    fingerprint: fingerprint(policy),
    preview: true,
    license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    source: { sha256: policy.document.sourceSha256, url: 'https://policy.example/data/policy.raw.txt' },
  })
})

test('a clause can be found by the number that readers see', () => {
  const shown = new Map(json.clauses.map(({ id, shownNumber }) => [id, shownNumber]))
  expect(shown.get('task-7-1')).toEqual({ digits: '7.1', zh: '措施 7.1', en: 'Measure 7.1' })
  expect(shown.get('part-6')).toEqual({ digits: '6', zh: '第 6 部分', en: 'Part 6' })
  expect(shown.get('zone-materials-bay')).toBeNull()
  const numbers = json.clauses.flatMap(({ shownNumber }) => shownNumber?.en ?? [])
  expect(new Set(numbers).size).toBe(numbers.length)
  const kinds = new Set(json.clauses.flatMap(({ kind, shownNumber }) => (shownNumber ? [kind] : [])))
  expect([...kinds]).toEqual(['part', 'principle', 'task', 'measure', 'safeguard'])
})

test('links go out from their clause, to something that exists', () => {
  const targets = new Set([...clauseIds, ...json.units.map((u) => u.id), ...json.places.map((p) => p.id)])
  const own = new Map(policy.clauses.map((c) => [c.id, c.links]))
  for (const { id, links, segments } of json.clauses) {
    expect.soft(links).toEqual(own.get(id))
    for (const link of links) {
      expect.soft(targets).toContain(link.to)
      expect.soft(link.to).not.toBe(id)
      if (link.segment) expect.soft(segments.map((s) => s.id)).toContain(link.segment)
      expect.soft(Boolean(link.reason)).toBe(link.basis === 'editorial')
    }
  }
})

test('every address is absolute and ends in a clause that exists', () => {
  for (const { id, urls } of json.clauses) {
    expect.soft(urls.card).toBe(absolute(`c/${id}/`))
    for (const locale of locales) {
      expect.soft(urls[locale].startsWith(absolute(`${locale}/`))).toBe(true)
      expect.soft(new URL(urls[locale]).hash).toBe(`#${id}`)
    }
  }
  expect(json.clauses.find((c) => c.id === 'task-7-1')?.urls.zh).toBe(absolute('zh/tasks/7/#task-7-1'))
  expect(json.clauses.find((c) => c.id === 'principle-1')?.urls.en).toBe(absolute('en/text/#principle-1'))
})

test('parents, units, places and terms name clauses that exist', () => {
  const named = [
    ...json.clauses.flatMap((c) => c.parent ?? []),
    ...[...json.units, ...json.places, ...json.terms].flatMap((x) => x.clauses),
    ...json.places.flatMap((p) => p.zones),
  ]
  expect(named.filter((id) => !clauseIds.has(id))).toEqual([])
})

const mentions = json.directions.flatMap((direction) => direction.mentions)
const ties = mentions.flatMap(({ domains, zones }) => [...domains, ...zones])

test('a tie says why, with the words that its evidence rests on and no others', () => {
  const ground: Partial<Record<string, string>> = { base: 'via', 'own-phrase': 'phrase', editors: 'reason' }
  expect(new Set(ties.map(({ evidence }) => evidence)).size).toBeGreaterThan(5)
  for (const tie of ties) {
    const own = ground[tie.evidence]
    expect.soft(Object.keys(tie)).toEqual(['id', 'basis', 'evidence', ...(own ? [own] : [])])
    expect.soft(tie.basis).toBe(tie.evidence === 'editors' ? 'editorial' : 'text')
  }
})

test('a tie leads to a domain or zone, through a place that the text ties to that zone', () => {
  const kindOf = new Map(json.clauses.map(({ id, kind }) => [id, kind]))
  for (const { domains, zones } of mentions) {
    for (const { id } of domains) expect.soft(kindOf.get(id)).toBe('domain')
    for (const { id, via } of zones) {
      expect.soft(kindOf.get(id)).toBe('zone')
      if (via) expect.soft(json.places.find((place) => place.id === via)?.zones).toContain(id)
    }
  }
})

test('a mention has units of its own, or says whose units may be asked', () => {
  const answering = new Set(json.units.flatMap((unit) => unit.clauses))
  expect(mentions.filter(({ ask }) => ask.length > 0).length).toBeGreaterThan(50)
  for (const { segment, units, ask } of mentions) {
    expect.soft(units.length > 0, segment).toBe(ask.length === 0)
    expect.soft([...answering]).toEqual(expect.arrayContaining(ask))
  }
})

test('directions, mentions and ties have their keys in one order', () => {
  const written = JSON.parse(
    JSON.stringify(
      policyJson(
        {
          ...policy,
          directions: policy.directions.map((direction) => ({
            ...reversed(direction),
            mentions: direction.mentions.map((mention) => ({
              ...reversed(mention),
              domains: mention.domains.map(reversed),
              zones: mention.zones.map(reversed),
            })),
          })),
        },
        notice,
      ),
    ),
  )
  expect(JSON.stringify(written)).toBe(JSON.stringify(json))
})

test('each segment says its state, by readings that the file describes', () => {
  const kindOf = new Map(json.readings.map(({ id, kind }) => [id, kind]))
  const stateOf = new Map(json.clauses.flatMap((c) => c.segments.map((s) => [s.id, s] as const)))
  for (const { id, state, readings } of policy.clauses.flatMap(({ segments }) => segments)) {
    expect.soft(stateOf.get(id)).toMatchObject({ state, readings })
    expect
      .soft(state === 'reviewed', id)
      .toBe(readings.some((by) => kindOf.get(by) === 'against-the-chinese'))
  }
})

describe('what does not have the shape fails', () => {
  const breakages: Record<string, (broken: PolicyJson) => void> = {
    'a missing language': (p) => Reflect.deleteProperty(p.document.title, 'en'),
    'an unknown key': (p) => Object.assign(p.clauses[0] ?? {}, { note: 'x' }),
    'a label in one language': (p) => Reflect.deleteProperty(p.clauses[0]?.label ?? {}, 'en'),
    'an unknown key of the file': (p) => Object.assign(p, { extra: 1 }),
    'an unknown kind': (p) => Object.assign(p.clauses[0] ?? {}, { kind: 'chapter' }),
    'a relative address': (p) => Object.assign(p.clauses[0]?.urls ?? {}, { zh: '/zh/text/#notice' }),
    'a clause without a card': (p) => Reflect.deleteProperty(p.clauses[0]?.urls ?? {}, 'card'),
    'an empty translation': (p) => Object.assign(p.clauses[0]?.segments[0] ?? {}, { en: '' }),
    'a segment without its state': (p) => Reflect.deleteProperty(p.clauses[0]?.segments[0] ?? {}, 'state'),
    'a state that is none': (p) => Object.assign(p.clauses[0]?.segments[0] ?? {}, { state: 'final' }),
    'a reading by nobody': (p) => Reflect.deleteProperty(p.readings[0] ?? {}, 'reader'),
    'an edition without its license': (p) => Reflect.deleteProperty(p.edition, 'license'),
    'a fingerprint that is none': (p) => Object.assign(p.edition, { fingerprint: '2026-11-28' }),
    'a clause that does not say how it is numbered': (p) =>
      Reflect.deleteProperty(p.clauses[0] ?? {}, 'shownNumber'),
    'another schema': (p) => Object.assign(p, { schema: 1 }),
    'a tie that does not say why': (p) => Reflect.deleteProperty(tieOf(p), 'evidence'),
    'a tie on evidence that there is not': (p) => Object.assign(tieOf(p), { evidence: 'clause' }),
    'a mention that does not say whom to ask': (p) =>
      Reflect.deleteProperty(p.directions[0]?.mentions[0] ?? {}, 'ask'),
    'a direction that says why': (p) =>
      Object.assign(p.directions.find((d) => d.domains.length > 0)?.domains[0] ?? {}, { evidence: 'named' }),
    'a date that is none': (p) => Object.assign(p.document.dates, { issued: '2023-13-11' }),
  }
  for (const [name, damage] of Object.entries(breakages))
    test(name, () => {
      const broken = parsed()
      damage(broken)
      expect.soft(isValid(broken)).toBe(false)
      expect.soft(policySchema.safeParse(broken).success).toBe(false)
    })
})

const tieOf = (p: PolicyJson) =>
  p.directions.flatMap((d) => d.mentions.flatMap((mention) => mention.domains))[0] ?? {}

/** The same, its keys in the opposite order. */
const reversed = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).reverse()) as T
