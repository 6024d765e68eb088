import { describe, expect, it } from 'vitest'
import { traditionalPairs } from '../../src/language/traditional.ts'
import { lexicon, policy } from '../support/search.ts'

const pairs = [...lexicon.traditional.matchAll(/(.)(.)/gu)].map(([, key = '', value = '']) => ({
  key,
  value,
}))
const text = policy.clauses
  .flatMap(({ label, segments }) => [label.zh, ...segments.map((s) => s.text.zh)])
  .join('')

describe('the traditional characters', () => {
  it('are pairs, each key once', () => {
    expect([...lexicon.traditional].length).toBe(pairs.length * 2)
    expect(new Set(pairs.map(({ key }) => key)).size).toBe(pairs.length)
    expect(pairs.length).toBeGreaterThan(300)
  })

  // A character of the text means itself, whatever else it may stand for.
  it('never stand in the text, and always lead to what does', () => {
    expect(pairs.filter(({ key, value }) => text.includes(key) || !text.includes(value))).toEqual([])
  })

  it('have what Hong Kong and Taiwan write', () => {
    const known = ['醫医', '細细', '療疗', '衞卫', '衛卫', '佈布']
    expect(pairs.map(({ key, value }) => key + value)).toEqual(expect.arrayContaining(known))
  })

  it('depend on the text', () => {
    expect(traditionalPairs('')).toBe('')
    expect(traditionalPairs('医')).toContain('醫医')
    expect(traditionalPairs('医醫')).not.toContain('醫医')
    expect(traditionalPairs('云 cloud')).toBe('雲云')
  })
})
