import { describe, expect, it } from 'vitest'
import { simplified } from '../../src/language/lexicon.ts'
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
