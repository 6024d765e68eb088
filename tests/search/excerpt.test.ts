import { describe, expect, it } from 'vitest'
import { excerpt } from '../../src/search/excerpt.ts'

const join = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('')

describe('an excerpt', () => {
  it('marks all matches and loses nothing of a short text', () => {
    const ranges = [
      [0, 2],
      [5, 7],
    ] as const
    expect(excerpt('生物材料与生物医药', ranges, 'zh')).toEqual([
      { text: '生物', marked: true },
      { text: '材料与', marked: false },
      { text: '生物', marked: true },
      { text: '医药', marked: false },
    ])
  })

  it('is the beginning of the text where nothing is to be marked', () => {
    const text = '前面的话，'.repeat(60)
    const pieces = excerpt(text, [], 'zh')
    expect(text.startsWith(join(pieces).replace(/…$/, ''))).toBe(true)
    expect(pieces.at(-1)?.text).toBe('…')
  })

  it('is cut around the match, at a pause', () => {
    const text = `${'前面的话，'.repeat(60)}目标${'，后面的话'.repeat(60)}`
    const pieces = excerpt(text, [[300, 302]], 'zh')
    expect(pieces.map(({ marked }) => marked)).toEqual([false, false, true, false, false])
    expect(pieces[0]?.text).toBe('…')
    expect(pieces[1]?.text).toMatch(/^前面的话，/)
    expect(pieces[2]?.text).toBe('目标')
    expect(pieces[3]?.text).toMatch(/后面的话$/)
    expect(pieces[4]?.text).toBe('…')
    expect(join(pieces).length).toBeLessThan(160)
  })

  it('of English is cut between words', () => {
    const text = `${'some words before, '.repeat(40)}target${' and words after'.repeat(40)}`
    const at = text.indexOf('target')
    const body = excerpt(text, [[at, at + 6]], 'en').slice(1, -1)
    expect(join(body)).toMatch(/^(some|words|before)\b.*\b(and|words|after)$/)
  })

  it('has the whole of a long match', () => {
    const text = '长'.repeat(400)
    const pieces = excerpt(text, [[100, 250]], 'zh')
    expect(pieces.find(({ marked }) => marked)?.text).toHaveLength(150)
  })

  // Wherever the second match stands, it is marked whole or not at all.
  it('never cuts inside a match', () => {
    const text = '话'.repeat(400)
    for (let at = 202; at < 300; at++) {
      const marked = excerpt(
        text,
        [
          [200, 202],
          [at + 1, at + 5],
        ],
        'zh',
      ).filter((piece) => piece.marked)
      for (const { text: word } of marked.slice(1)) expect.soft(word, `at ${at}`).toHaveLength(4)
    }
  })
})
