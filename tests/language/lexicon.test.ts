import { describe, expect, it } from 'vitest'
import type { Lexicon } from '../../src/language/lexicon.ts'
import { simplified, synonymsOf } from '../../src/language/lexicon.ts'
import { lexicon } from '../support/search.ts'

describe('traditional characters', () => {
  it('become simplified ones', () => {
    const rows = [
      ['生物醫藥', '生物医药'],
      ['細胞與基因治療', '细胞与基因治疗'],
      // Hong Kong and Taiwan write some otherwise.
      ['區衞健委', '区卫健委'],
      ['區衛健委', '区卫健委'],
      ['產業佈局', '产业布局'],
      ['幹細胞', '干细胞'],
      ['任務七 car-t', '任务七 car-t'],
    ]
    expect(rows.map(([typed = '']) => [typed, simplified(typed, lexicon)])).toEqual(rows)
  })

  it('leave alone what the text itself says', () => {
    expect(simplified('生物制造 😀 biomaterials', lexicon)).toBe('生物制造 😀 biomaterials')
  })
})

describe('synonyms', () => {
  const list: Lexicon = {
    ...lexicon,
    synonyms: [
      { words: ['PLA', '聚乳酸'], find: ['degradable plastics'] },
      { words: ['biodegradable plastic'], find: ['degradable plastics', 'degradable materials'] },
    ],
  }

  it('are found for a word in any case and form, and inside a longer query', () => {
    expect(synonymsOf('pla', list)).toEqual(['degradable plastics'])
    expect(synonymsOf('the pla industry', list)).toEqual(['degradable plastics'])
    expect(synonymsOf('聚乳酸工厂', list)).toEqual(['degradable plastics'])
    expect(synonymsOf('biodegradable plastics', list)).toEqual([
      'degradable plastics',
      'degradable materials',
    ])
  })

  it('are named once', () => {
    expect(synonymsOf('pla biodegradable plastic', list)).toEqual([
      'degradable plastics',
      'degradable materials',
    ])
  })

  it('are not found inside another word', () => {
    expect(synonymsOf('plant', list)).toEqual([])
    expect(synonymsOf('display', list)).toEqual([])
    expect(synonymsOf('聚乳', list)).toEqual([])
  })

  it('of the reviewed list lead to the words of the text', () => {
    const rows = [
      ['疫苗厂', '疫苗'],
      ['减碳', '碳捕获'],
      ['carbon neutral', 'carbon capture'],
      ['subsidy', 'supply of policies'],
      ['补贴', '优化政策供给'],
      ['synbio', 'synthetic biology'],
      ['聚乳酸', '可降解塑料'],
      ['水稻', '抗旱稻'],
    ]
    expect(rows.filter(([typed = '', word = '']) => !synonymsOf(typed, lexicon).includes(word))).toEqual([])
  })
})
