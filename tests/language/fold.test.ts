import { describe, expect, it } from 'vitest'
import { fold } from '../../src/language/fold.ts'
import { policy } from '../support/search.ts'

describe('fold', () => {
  it('makes one of what is typed in many ways', () => {
    const rows = [
      ['ＣＡＲ－Ｔ', 'car-t'],
      ['1，3‑丙二醇', '1,3-丙二醇'],
      ['“1+5+X”', '"1+5+x"'],
      ['  500\u3000\t亿元', '500 亿元'],
      ['生\u200b物\u00ad', '生物'],
      ['Jinshan’s', "jinshan's"],
      ['Beijing–Tianjin−Hebei', 'beijing-tianjin-hebei'],
    ]
    expect(rows.map(([original = '']) => [original, fold(original).text])).toEqual(rows)
  })

  // `——到 2025 年` and `研发-转化` are not the same sign.
  it('keeps the long dash apart from the hyphen', () => {
    expect(fold('“孵化器—加速园”——').text).toBe('"孵化器—加速园"——')
  })

  it('is the same when folded again', () => {
    for (const clause of policy.clauses)
      for (const { text } of clause.segments)
        for (const original of [text.zh, text.en])
          expect.soft(fold(fold(original).text).text).toBe(fold(original).text)
  })

  it('knows where each character came from', () => {
    const original = 'Ａ  …\u200b😀b'
    const { text, at } = fold(original)
    expect(text).toBe('a ...😀b')
    expect(original.slice(at[text.indexOf('b')], at[text.length])).toBe('b')
    expect(original.slice(at[2], at[5])).toBe('…\u200b')
  })

  it('swallows control characters and half surrogates', () => {
    expect(fold('a\u0000\ud800b\u202e').text).toBe('ab')
  })
})
