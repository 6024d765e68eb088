import { describe, expect, test } from 'vitest'
import { isEnough, RARE, weigh } from '../../src/language/rarity.ts'

const among = (word: string, holders: number) => weigh(word, holders, 300, RARE.names)

describe('a word', () => {
  test('tells more the fewer have it', () => {
    expect(among('methanol', 1).weight).toBe(1)
    expect(among('vaccine', 4).weight).toBeLessThan(among('methanol', 1).weight)
    expect(among('vaccine', 4).tells).toBe(true)
    expect(among('cell', 30).weight).toBeLessThan(among('vaccine', 4).weight)
    expect(among('cell', 30).tells).toBe(false)
  })

  test('of any field tells nothing, however few have it', () => {
    for (const word of ['plant', 'strains', 'continuous', 'processes', '技术', '产品', 'x'])
      expect.soft(among(word, 1).tells, word).toBe(false)
  })

  test('of companies weighs nothing; one that none has weighs like the most common of the rare', () => {
    expect(among('company', 3).weight).toBe(0)
    expect(among('zeppelin', 0)).toEqual({ weight: among('feed', 9).weight, isKnown: false, tells: false })
  })
})

test('half of the query must be known, and a word of it must tell', () => {
  expect(isEnough([among('methanol', 1), among('zeppelin', 0)])).toBe(true)
  expect(isEnough([among('methanol', 1), among('zeppelin', 0), among('airship', 0)])).toBe(false)
  expect(isEnough([among('cell', 30), among('technology', 20)])).toBe(false)
  expect(isEnough([among('methanol', 1), among('technology', 20), among('company', 5)])).toBe(true)
  expect(isEnough([])).toBe(false)
})
