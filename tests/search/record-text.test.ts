import { describe, expect, it } from 'vitest'
import { fold } from '../../src/language/fold.ts'
import { searchRecords } from '../../src/search/index/records.ts'
import { indexQuery, spaced } from '../../src/search/record-text.ts'
import { policy } from '../support/search.ts'

const records = searchRecords(policy)
const readable = (content: string) => content.replaceAll('\u200b', '')

describe('a record', () => {
  it('parts every character of Han from the next', () => {
    for (const { content } of records) expect.soft(content).not.toMatch(/\p{Script=Han}{2}/u)
  })

  // Pagefind loses white space beside a zero-width space.
  it('has a zero-width space only where there is no other', () => {
    for (const { content } of records) expect.soft(content).not.toMatch(/\s\u200b\S|^\u200b/)
  })

  // Queries come folded, the index holds the words as printed.
  it('has the same words folded or not', () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu)
    for (const { content } of records)
      expect.soft(words(content)).toEqual(words(fold(content.replaceAll('\u200b', ' ')).text))
  })

  it('has Latin words after all Han in the order of the index', () => {
    expect(readable(spaced('CAR-T 等'))).toBe('\ua000CAR-\ua000T 等')
    expect('\ua000a' > '龥').toBe(true)
  })
})

describe('the index is asked', () => {
  it('for Han in its order, as a phrase', () => {
    expect(indexQuery('生物材料')).toBe('"生 物 材 料"')
  })

  it('for a Latin word as it is written there', () => {
    expect(indexQuery('vaccin')).toBe('\ua000vaccin')
    expect(indexQuery('2025')).toBe('\ua0002025')
  })
})
