import { describe, expect, it } from 'vitest'
import { syllables } from '../../src/language/pinyin.ts'
import { labels, lexicon } from '../support/search.ts'

describe('pinyin', () => {
  it('is that of the word, where a character has several readings', () => {
    const rows = [
      ['重组蛋白', 'chong zu dan bai'],
      ['DNA 重组', 'dna chong zu'],
      ['重点领域', 'zhong dian ling yu'],
      ['长三角', 'chang san jiao'],
      ['增长极', 'zeng zhang ji'],
      ['行动方案', 'xing dong fang an'],
      ['优化政策供给', 'you hua zheng ce gong ji'],
      // ü is typed as v.
      ['绿色', 'lv se'],
      ['畜禽粪便', 'chu qin fen bian'],
    ]
    expect(rows.map(([text = '']) => [text, syllables(text)])).toEqual(rows)
  })

  it('has a syllable for every Han character of every name, and one part for what stands between', () => {
    const names = [...labels.clauses, ...labels.units, ...labels.names].map(({ label }) => label.zh)
    expect(new Set(Object.keys(lexicon.pinyin))).toEqual(new Set(names))
    for (const name of names) {
      const parts = name.match(/\p{Script=Han}|[^\p{Script=Han}]+/gu) ?? []
      const read = lexicon.pinyin[name]?.split(' ') ?? []
      expect.soft(read, name).toHaveLength(parts.length)
      for (const [at, part] of parts.entries())
        if (/\p{Script=Han}/u.test(part)) expect.soft(read[at], name).toMatch(/^[a-z]+$/)
    }
  })
})
