/** What the names of the real policy do not say of pinyin: see catalog.test.ts for the rest. */
import { expect, test } from 'vitest'
import { type NameWithPinyin, namesByPinyin } from '../../src/language/typed-pinyin.ts'

const names: NameWithPinyin[] = [
  { zh: '黄酒', pinyin: 'huang jiu' },
  { zh: '细胞治疗（CAR-T）', pinyin: 'xi bao zhi liao （CAR-T）' },
  { zh: '1，3-丙二醇', pinyin: '1，3- bing er chun' },
  { zh: '绿色', pinyin: 'lv se' },
  { zh: '没有读音', pinyin: '' },
]

test('is heard where every part of it is heard', () => {
  const rows: [string, string[]][] = [
    ['huangjiu lvse', ['黄酒 绿色']],
    ['xibao huangjiu', ['细胞 黄酒']],
    // What is not heard is not left out in silence.
    ['huangjiu shenme', []],
    ['xibaozhiliaocart', ['细胞治疗（CAR-T）']],
    ['zhiliao car-t', ['治疗（CAR-T）']],
    ['13bingerchun', ['1，3-丙二醇']],
    ['luse', ['绿色']],
    ['meiyouduyin', []],
    ['jiu', []],
  ]
  expect(rows.map(([typed]) => [typed, namesByPinyin(typed, names)])).toEqual(rows)
})

test('is heard nowhere where there are no names', () => {
  expect(namesByPinyin('huangjiu', [])).toEqual([])
})
