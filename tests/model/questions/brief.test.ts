import { expect, test } from 'vitest'
import { type Brief, briefOf, isField, type Row } from '../../../src/model/questions/brief.ts'
import type { Mention, Policy } from '../../../src/model/types.ts'
import { realPolicy } from '../../support/content.ts'

const policy = realPolicy()
const fields = policy.clauses.filter(isField)
const brief = (id: string, of: Policy = policy): Brief => {
  const field = of.clauses.filter(isField).find((clause) => clause.id === id)
  if (!field) throw new Error(`no domain or zone ${id}`)
  return briefOf(of, field)
}
const mentionsIn = (rows: readonly Row[]) => rows.flatMap(({ verbs }) => verbs.flat())
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
const all = policy.directions.flatMap(({ mentions }) => mentions)
const tied = (id: string, basis: string) => (mention: Mention) =>
  [...mention.domains, ...mention.zones].some((tie) => tie.id === id && tie.basis === basis)

test('the four domains and the five zones have a brief', () => {
  expect(fields).toHaveLength(9)
})

test('every mention stands once, by the basis of its own tie', () => {
  for (const field of fields) {
    const { encouraged, editorial } = briefOf(policy, field)
    const listed = encouraged.flatMap(({ rows }) => mentionsIn(rows))
    expect.soft(new Set(listed)).toEqual(new Set(all.filter(tied(field.id, 'text'))))
    expect.soft(listed).toHaveLength(new Set(listed).size)
    expect.soft(new Set(mentionsIn(editorial))).toEqual(new Set(all.filter(tied(field.id, 'editorial'))))
  }
})

test('they stand under the class of their verb, by clause, in the order of the text', () => {
  const order = ids(policy.clauses)
  for (const field of fields)
    for (const { verbClass, rows } of briefOf(policy, field).encouraged) {
      expect.soft(mentionsIn(rows).every(({ strength }) => strength === verbClass.id)).toBe(true)
      const at = rows.map(({ clause }) => order.indexOf(clause.id))
      expect.soft(at).toEqual([...new Set(at)].toSorted((a, b) => a - b))
      for (const { verbs } of rows)
        for (const mentions of verbs) expect.soft(new Set(mentions.map(({ verb }) => verb.zh)).size).toBe(1)
    }
  const [first] = brief('domain-biomaterials').encouraged
  // As the sentence has them, not as the directions are counted.
  expect(first?.rows[0]?.verbs[0]?.map(({ phrase }) => phrase.zh)).toEqual([
    '可降解塑料',
    '电子材料',
    '功能材料',
    '生物材料',
  ])
})

test('a domain leads to its zones, a zone to its domains, those of most phrases first', () => {
  const zones = brief('domain-biomaterials').crossing
  expect(ids(zones.map(({ clause }) => clause))).toEqual(['zone-materials-bay', 'zone-energy-valley'])
  expect(zones.map(({ count }) => count)).toEqual(zones.map(({ count }) => count).toSorted((a, b) => b - a))
  expect(brief('zone-materials-bay').crossing[0]?.clause.id).toBe('domain-biomaterials')
  expect(brief('zone-innovation-city').crossing).toEqual([])
})

test('units come with the tasks of the phrases, and pointers where a clause has no line', () => {
  const { units, pointed } = brief('domain-energy-environment')
  expect(units.map(({ unit, tasks }) => [unit.label.zh, ids(tasks)])).toEqual(
    expect.arrayContaining([['区农业农村委', ['task-10']]]),
  )
  for (const { unit, tasks } of units)
    for (const { id } of tasks) expect.soft(unit.clauses, unit.id).toContain(id)
  expect(ids(pointed)).toContain('task-10')
})

test('what serves every field is counted but for what the field has', () => {
  const withoutDomain = all.filter(({ domains }) => domains.length === 0)
  expect(brief('domain-biomaterials').general).toBe(withoutDomain.length)
  const ofZone = withoutDomain.filter(({ zones }) => zones.some(({ id }) => id === 'zone-medicine-port'))
  expect(ofZone.length).toBeGreaterThan(0)
  expect(brief('zone-medicine-port').general).toBe(withoutDomain.length - ofZone.length)
})

test('a tie that only the editors see leaves the list', () => {
  const changed: Policy = {
    ...policy,
    directions: policy.directions.map((direction) => ({
      ...direction,
      mentions: direction.mentions.map((mention) => ({
        ...mention,
        domains: mention.domains.map((tie) => ({ ...tie, basis: 'editorial' as const })),
      })),
    })),
  }
  const { encouraged, editorial, units } = brief('domain-biomaterials', changed)
  expect(encouraged).toEqual([])
  expect(units).toEqual([])
  expect(mentionsIn(editorial)).toHaveLength(
    mentionsIn(brief('domain-biomaterials').editorial).length +
      all.filter(tied('domain-biomaterials', 'text')).length,
  )
})
