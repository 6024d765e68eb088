import { describe, expect, test } from 'vitest'
import {
  type Facet,
  type Filters,
  type FinderMention,
  type FinderRow,
  facets,
  keeps,
} from '../../src/finder/filters.ts'

const none: Filters = { domain: '', zone: '', kind: '', strength: '', unit: '' }
const mention = (known: Partial<FinderMention>): FinderMention => ({
  domain: [],
  zone: [],
  strength: [],
  unit: [],
  ...known,
})

/** Said twice: of biomaterials by the text's support, of a zone by its exploring. */
const row: FinderRow = {
  id: 'dir-x',
  kind: 'product',
  mentions: [
    mention({ domain: ['biomaterials', 'chemicals'], strength: ['support'], unit: ['tax', 'customs'] }),
    mention({ zone: ['materials-bay'], strength: ['explore'], unit: ['tax'] }),
  ],
}
const kept = (chosen: Partial<Filters>) => keeps(row, { ...none, ...chosen })

test('a row stays where nothing is chosen', () => {
  expect(kept({})).toBe(true)
})

test.each<Partial<Filters>>([
  { domain: 'biomaterials' },
  { domain: 'chemicals' },
  { zone: 'materials-bay' },
  { kind: 'product' },
  { strength: 'explore' },
  { unit: 'customs' },
])('a row stays for %j, which one of its mentions has', (chosen) => {
  expect(kept(chosen)).toBe(true)
})

test.each(facets)('a row goes for another %s', (facet: Facet) => {
  expect(kept({ [facet]: 'other' })).toBe(false)
})

describe('values of several facets', () => {
  test.each<Partial<Filters>>([
    { domain: 'biomaterials', strength: 'support' },
    { domain: 'chemicals', strength: 'support', unit: 'customs', kind: 'product' },
    { zone: 'materials-bay', strength: 'explore', unit: 'tax' },
  ])('keep a row of which one mention has all: %j', (chosen) => {
    expect(kept(chosen)).toBe(true)
  })

  test.each<Partial<Filters>>([
    { domain: 'biomaterials', zone: 'materials-bay' },
    { domain: 'biomaterials', strength: 'explore' },
    { zone: 'materials-bay', unit: 'customs' },
  ])('drop a row of which two mentions have one each: %j', (chosen) => {
    expect(kept(chosen)).toBe(false)
  })

  test('drop a row of another kind, whatever its mentions have', () => {
    expect(kept({ domain: 'biomaterials', kind: 'service' })).toBe(false)
  })
})

test('a value is a whole one, not a part of another', () => {
  expect(kept({ domain: 'bio' })).toBe(false)
  expect(kept({ kind: 'prod' })).toBe(false)
})
