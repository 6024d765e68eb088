import { describe, expect, test } from 'vitest'
import { type Filters, type FinderMention, type FinderRow, facets, keeps } from '../../src/finder/filters.ts'

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

test('a row stays for what one of its mentions has', () => {
  const chosen: Partial<Filters>[] = [
    { domain: 'biomaterials' },
    { domain: 'chemicals' },
    { zone: 'materials-bay' },
    { kind: 'product' },
    { strength: 'explore' },
    { unit: 'customs' },
  ]
  expect(chosen.filter((one) => !kept(one))).toEqual([])
})

test('a row goes for another value of any facet', () => {
  expect(facets.filter((facet) => kept({ [facet]: 'other' }))).toEqual([])
})

describe('values of several facets', () => {
  test('keep a row of which one mention has all', () => {
    const chosen: Partial<Filters>[] = [
      { domain: 'biomaterials', strength: 'support' },
      { domain: 'chemicals', strength: 'support', unit: 'customs', kind: 'product' },
      { zone: 'materials-bay', strength: 'explore', unit: 'tax' },
    ]
    expect(chosen.filter((one) => !kept(one))).toEqual([])
  })

  test('drop a row of which two mentions have one each', () => {
    const chosen: Partial<Filters>[] = [
      { domain: 'biomaterials', zone: 'materials-bay' },
      { domain: 'biomaterials', strength: 'explore' },
      { zone: 'materials-bay', unit: 'customs' },
    ]
    expect(chosen.filter(kept)).toEqual([])
  })

  test('drop a row of another kind, whatever its mentions have', () => {
    expect(kept({ domain: 'biomaterials', kind: 'service' })).toBe(false)
  })
})

test('a value is a whole one, not a part of another', () => {
  expect(kept({ domain: 'bio' })).toBe(false)
  expect(kept({ kind: 'prod' })).toBe(false)
})
