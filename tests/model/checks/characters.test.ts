import { expect, test } from 'vitest'
import { characters } from '../../../src/model/checks/characters.ts'

const inEnglish = (text: string) => characters({ text, language: 'en' })
const inChinese = (text: string) => characters({ text, language: 'zh' })

test('what English and Chinese honestly need', () => {
  expect(inEnglish('“1+5+X”: the district’s R&D (50 %) – 1,3-propanediol [2023]; and/or … No. 22!')).toEqual(
    [],
  )
  expect(inChinese('《规划》（2021—2025年）：“十四五”、CAR-T·1,3-丙二醇〔2023〕……；吗？')).toEqual([])
})

test.each([
  ['zero-width space', 'gene\u200b', 'U+200B'],
  ['zero-width joiner', 'ge\u200dne', 'U+200D'],
  ['byte order mark', '\ufeffgene', 'U+FEFF'],
  ['right-to-left override', 'ge\u202ene', 'U+202E'],
  ['isolate', '\u2067gene\u2069', 'U+2067'],
  ['soft hyphen', 'ge\u00adne', 'U+00AD'],
  ['no-break space', 'gene\u00a0therapy', 'U+00A0'],
  ['narrow no-break space', '50\u202f%', 'U+202F'],
  ['tab', 'gene\ttherapy', 'U+0009'],
  ['Cyrillic look-alike', 'g\u0435ne', 'U+0435'],
  ['Greek look-alike', 'C\u039f', 'U+039F'],
  ['full-width Latin', 'ＣＲＯ', 'U+FF23 U+FF32 U+FF2F'],
  ['straight apostrophe', "the district's", 'U+0027'],
  ['straight quote', 'a "white list"', 'U+0022'],
  ['accent that combines', 'cafe\u0301', 'U+0301'],
  ['Han character', 'the 疫苗', 'U+75AB U+82D7'],
  ['full-width punctuation', 'genes，cells', 'U+FF0C'],
])('in English no %s', (_, text, number) => {
  expect(inEnglish(text)[0]).toContain(`(${number})`)
})

test.each([
  ['zero-width space', '生\u200b物', 'U+200B'],
  ['ideographic space', '生物\u3000制造', 'U+3000'],
  ['radical that looks like a character', '\u2f63物', 'U+2F63'],
  ['compatibility ideograph', '\uf900', 'U+F900'],
  ['Cyrillic look-alike', '\u0421AR-T', 'U+0421'],
  ['full-width Latin', 'ＣＲＯ', 'U+FF23 U+FF32 U+FF2F'],
  ['comma of half width', '疫苗,抗体', 'U+002C'],
  ['bracket of half width', '疫苗(CAR-T)', 'U+0028'],
])('in Chinese no %s', (_, text, number) => {
  expect(inChinese(text)[0]).toContain(`(${number})`)
})

test('each run that strays is reported', () => {
  expect(inEnglish('，that is 目标')).toHaveLength(2)
})

test('readers type either language, accents, Greek and straight apostrophes, and nothing that is not seen', () => {
  const typed = (text: string) => characters({ text, language: 'either' })
  expect(["brewer's yeast", 'TÜV', 'γδT细胞', '生物（bio）'].flatMap(typed)).toEqual([])
  expect(typed('γδT\u200b')).toHaveLength(1)
  expect(typed('\u0421AR-T')).toHaveLength(1)
})
