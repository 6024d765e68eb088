import { describe, expect, test } from 'vitest'
import { countsOf, type Filters, type FinderMention, facets, fitOf } from '../../src/finder/filters.ts'

const none: Filters = { domain: '', zone: '', kind: '', strength: '', unit: '' }
const mention = (known: Partial<FinderMention>): FinderMention => ({
  domain: [],
  zone: [],
  kind: ['product'],
  strength: ['support'],
  unit: [],
  ...known,
})

const known = {
  /** Of two domains, by the text's support. */
  material: mention({ domain: ['biomaterials', 'chemicals'], unit: ['tax', 'customs'] }),
  /** Of a domain and a zone. */
  bay: mention({ domain: ['biomaterials'], zone: ['materials-bay'], strength: ['explore'], unit: ['tax'] }),
  /** Of a zone alone. */
  plant: mention({ zone: ['materials-bay'], kind: ['facility'] }),
  /** Of no field. */
  fund: mention({ kind: ['facility'], strength: ['explore'], unit: ['tax'] }),
}
type Name = keyof typeof known
const names: Name[] = ['material', 'bay', 'plant', 'fund']
/** Which of them fit so. */
const fitting = (fit: ReturnType<typeof fitOf>, chosen: Partial<Filters>) =>
  names.filter((name) => fitOf(known[name], { ...none, ...chosen }) === fit)

test('everything passes where nothing is chosen', () => {
  expect(fitting('passes', {})).toEqual(names)
})

describe('a place passes', () => {
  test.each<[Partial<Filters>, Name[]]>([
    [{ domain: 'biomaterials' }, ['material', 'bay']],
    [{ domain: 'chemicals' }, ['material']],
    [{ zone: 'materials-bay' }, ['bay', 'plant']],
    [{ kind: 'facility' }, ['plant', 'fund']],
    [{ strength: 'explore' }, ['bay', 'fund']],
    [{ unit: 'customs' }, ['material']],
    [{ domain: 'biomaterials', zone: 'materials-bay' }, ['bay']],
    [{ domain: 'biomaterials', strength: 'support', unit: 'tax' }, ['material']],
    // Each has one of the two.
    [{ domain: 'chemicals', strength: 'explore' }, []],
    [{ zone: 'materials-bay', unit: 'customs' }, []],
  ])('with all of %o', (chosen, passing) => {
    expect(fitting('passes', chosen)).toEqual(passing)
  })
})

test('no other value of any facet lets it pass, nor a part of its own', () => {
  for (const facet of facets) expect.soft(fitting('passes', { [facet]: 'other' }), facet).toEqual([])
  expect(fitting('passes', { domain: 'bio' })).toEqual([])
  expect(fitting('passes', { kind: 'prod' })).toEqual([])
})

describe('what has no domain serves every field', () => {
  test.each<[Partial<Filters>, Name[]]>([
    [{ domain: 'biomaterials' }, ['plant', 'fund']],
    // The plant passes: it is of that very zone.
    [{ zone: 'materials-bay' }, ['fund']],
    [{ domain: 'biomaterials', zone: 'materials-bay' }, ['plant', 'fund']],
    // Its own zone is another: there it does not serve.
    [{ zone: 'food-valley' }, ['fund']],
    [{ domain: 'biomaterials', zone: 'food-valley' }, ['fund']],
    // What else is chosen it has to have.
    [{ domain: 'biomaterials', kind: 'facility', strength: 'support' }, ['plant']],
    [{ domain: 'biomaterials', unit: 'customs' }, []],
    // Without a field chosen nothing stands apart.
    [{}, []],
    [{ kind: 'product' }, []],
  ])('beside %o', (chosen, serving) => {
    expect(fitting('every', chosen)).toEqual(serving)
  })

  test('and what has one, but another, does not', () => {
    expect(fitOf(mention({ domain: ['food'] }), { ...none, domain: 'biomaterials' })).toBe('no')
    // It names no zone, but its domain is not asked about: it is not of every field.
    expect(fitOf(mention({ domain: ['food'] }), { ...none, zone: 'materials-bay' })).toBe('no')
  })
})

describe('counts', () => {
  const { material, bay, plant, fund } = known
  const entries = [{ mentions: [material, bay] }, { mentions: [plant] }, { mentions: [fund] }]
  const counts = (facet: (typeof facets)[number], chosen: Partial<Filters> = {}) =>
    Object.fromEntries(countsOf(entries, { ...none, ...chosen }, facet))

  test('are of directions, each once however often it stands there', () => {
    expect(counts('domain')).toEqual({ biomaterials: 1, chemicals: 1 })
    expect(counts('zone')).toEqual({ 'materials-bay': 2 })
    expect(counts('kind')).toEqual({ product: 1, facility: 2 })
  })

  test('are of what the other facets leave, place by place', () => {
    expect(counts('domain', { strength: 'explore' })).toEqual({ biomaterials: 1 })
    expect(counts('unit', { domain: 'chemicals' })).toEqual({ tax: 1, customs: 1 })
    expect(counts('unit', { domain: 'chemicals', strength: 'explore' })).toEqual({})
  })

  test('leave out what only serves every field', () => {
    expect(counts('kind', { domain: 'biomaterials' })).toEqual({ product: 1 })
  })

  test('of a facet do not ask what is chosen in it', () => {
    expect(counts('zone', { zone: 'food-valley' })).toEqual({ 'materials-bay': 2 })
  })
})
