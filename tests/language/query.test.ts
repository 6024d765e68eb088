import { describe, expect, it } from 'vitest'
import { MAX_LENGTH, parseQuery, placesOf, toTerm } from '../../src/language/query.ts'
import { foldedQuery } from '../../src/search/answer.ts'
import { query } from '../support/search.ts'

const parts = (typed: string) => query(typed).terms.map(({ text }) => text)
const matches = (typed: string, text: string, openEnd = false) =>
  text.search(query(typed, openEnd).phrase.pattern) >= 0

describe('the parts of a query', () => {
  it('are words and quotations, without operators and stop words', () => {
    const rows: [string, string[]][] = [
      ['生物材料 区经委', ['生物材料', '区经委']],
      ['疫苗、抗体；酶，稻', ['疫苗', '抗体', '酶', '稻']],
      ['carbon "wet waste" rice', ['carbon', 'wet waste', 'rice']],
      // Operators of other searches are no operators here.
      ['-生物 +材料', ['生物', '材料']],
      ['CAR-T', ['car-t']],
      ['the storage of chemicals', ['storage', 'chemicals']],
      // Quoted, they were meant.
      ['"the" storage', ['the', 'storage']],
      ['of the', ['of the']],
      ['“生物', ['生物']],
    ]
    expect(rows.map(([typed]) => [typed, parts(typed)])).toEqual(rows)
  })

  it('leave the phrase whole', () => {
    expect(query('the storage of chemicals').phrase.text).toBe('the storage of chemicals')
  })

  it('were parted by the visitor or not', () => {
    const rows: [string, boolean][] = [
      ['500 亿元', false],
      ['CAR-T 细胞', false],
      ['生物制造', false],
      ['生物 制造', true],
      ['carbon capture', true],
      ['2023 22', true],
    ]
    expect(rows.map(([typed]) => [typed, query(typed).hasSeveralWords])).toEqual(rows)
  })
})

it('a word stands where it begins, whatever comes before it', () => {
  const { phrase } = query('enzyme')
  expect(placesOf('enzyme, enzyme 酶enzyme xenzyme enzyme1', phrase)).toEqual([
    [0, 6],
    [8, 14],
    [16, 22],
  ])
})

describe('the pattern of a term', () => {
  it('lets white space go where Han stands', () => {
    expect(matches('500亿元', '突破 500 亿元')).toBe(true)
    expect(matches('500 亿 元', '突破500亿元')).toBe(true)
    expect(matches('亿元', '亿，元')).toBe(false)
  })

  it('finds Latin words whole, in all their forms, hyphen or not', () => {
    expect(matches('high tech', 'the high-tech zone')).toBe(true)
    expect(matches('high-tech', 'the high tech zone')).toBe(true)
    expect(matches('vaccine', 'novel vaccines')).toBe(true)
    expect(matches('pla', 'a platform')).toBe(false)
    expect(matches('form', 'a platform')).toBe(false)
  })

  it('finds a Latin word beside Han', () => {
    expect(matches('OLED', '显示oled的')).toBe(true)
  })

  it('takes quoted words as they are', () => {
    expect('vaccines'.search(query('"vaccine" x').terms[0]?.pattern ?? / /)).toBe(-1)
  })

  it('finds beginnings of the last word from three letters, where it may', () => {
    expect(matches('pla', 'a platform', true)).toBe(true)
    expect(matches('pl', 'a platform', true)).toBe(false)
    expect(matches('pla form', 'platform formal', true)).toBe(false)
  })

  // Whatever the index does not find is never read.
  it('asks the index for what every match has', () => {
    expect(toTerm('00亿元')?.runs).toEqual(['亿元'])
    expect(toTerm('1,3-丙二醇等')?.runs).toEqual(['丙二醇等'])
    expect(toTerm('car-t')?.runs).toEqual(['car', 't'])
    expect(toTerm('policies')?.runs).toEqual(['polic'])
  })
})

describe('a hostile query', () => {
  it('of signs alone asks for nothing', () => {
    const typed = ['', ' ', '""', '---', '，。', '\u0000', '\ud800', '😀', '"""', '()[]{}', '\u202e\u200b']
    expect(typed.filter((one) => parseQuery(foldedQuery(one)))).toEqual([])
  })

  it('is looked for as it stands', () => {
    const typed = ['(生', '[生-', '\\生', '$&生', '生|物', '生.*', '生{1,}', '生+?', '^生', '生/u', '生)']
    const found = typed.map((one) => {
      const { pattern } = query(one).phrase
      return [one, `物${foldedQuery(one)}物`.search(pattern), '生物'.search(pattern)]
    })
    expect(found).toEqual(typed.map((one) => [one, 1, -1]))
  })

  it('with quotes out of balance is read', () => {
    const typed = ['"生物', '生物"', '"生" "物', '"" 生物 ""']
    expect(typed.filter((one) => !parts(one).join('').includes('生'))).toEqual([])
  })

  it.each(['生'.repeat(10_000), 'a '.repeat(5_000), '生 '.repeat(5_000), '"'.repeat(9_999).concat('生')])(
    'of ten thousand characters is cut (%#)',
    (typed) => {
      expect(foldedQuery(typed).length).toBeLessThanOrEqual(MAX_LENGTH)
      expect(() => parseQuery(foldedQuery(typed))).not.toThrow()
    },
  )
})
