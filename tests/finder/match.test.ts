import { describe, expect, test } from 'vitest'
import { finderNames } from '../../src/finder/index.ts'
import { matcherOf } from '../../src/finder/match.ts'
import type { FinderName } from '../../src/finder/names.ts'
import { MAX_LENGTH } from '../../src/language/query.ts'
import { HAN } from '../../src/language/words.ts'
import { realPolicy } from '../support/content.ts'
import { sample } from '../support/substrings.ts'

const isChinese = (name: string) => HAN.test(name)
/** @param pinyin of the Chinese names, in their order */
const name = (names: string[], pinyin: string[] = [], wholes: string[] = []): FinderName => ({
  names,
  pinyin: Object.fromEntries(pinyin.map((read, i) => [names.filter(isChinese)[i], read])),
  wholes,
})

/** A few directions with names of every sort. */
const matcher = matcherOf({
  directions: {
    huangjiu: name(['黄酒', 'Huangjiu', '米酒', 'brewery'], ['huang jiu', 'mi jiu'], ['rice wine']),
    rice: name(['水稻品种', 'Rice varieties', 'rice seed'], ['shui dao pin zhong']),
    vaccines: name(['mRNA 疫苗', 'mRNA vaccines'], ['mRNA yi miao']),
    cart: name(['细胞治疗（CAR-T）', 'Cell therapy (CAR-T)'], ['xi bao zhi liao （CAR-T）']),
    research: name(['委托研究', 'Contract research (CRO)'], ['wei tuo yan jiu']),
    microbes: name(['微生物', 'Microorganisms'], ['wei sheng wu']),
    plastics: name(
      ['可降解塑料', 'Degradable plastics', 'PLA', '聚乳酸'],
      ['ke jiang jie su liao', 'ju ru suan'],
    ),
    industry: name(['绿色产业', 'Green industry'], ['lv se chan ye']),
  },
  traditional: '黃黄細细療疗產产業业綠绿',
})
const called = (typed: string) => [...(matcher(typed)?.ids ?? ['all'])]
const isPartly = (typed: string) => matcher(typed)?.partly

describe('a direction is found', () => {
  test('by its names, their parts and forms, in any spelling', () => {
    const rows: [way: string, typed: string, ids: string[]][] = [
      ['by its Chinese name', '黄酒', ['huangjiu']],
      ['by a part of it', '塑料', ['plastics']],
      ['by its English name', 'degradable plastics', ['plastics']],
      ['by a word of it', 'plastics', ['plastics']],
      ['by another form of the word', 'plastic', ['plastics']],
      ['by another name', '米酒', ['huangjiu']],
      ['by an abbreviation', 'PLA', ['plastics']],
      ['in capitals and small letters', 'hUANGJIU', ['huangjiu']],
      ['in full width', 'ＰＬＡ', ['plastics']],
      ['with another hyphen', 'CAR‑T', ['cart']],
      ['in traditional characters', '細胞治療', ['cart']],
      ['in traditional and simplified ones mixed', '細胞治疗', ['cart']],
      ['in pinyin', 'huangjiu', ['huangjiu']],
      ['in pinyin by syllables', 'ju ru suan', ['plastics']],
      ['in pinyin with tones', 'jù rǔ suān', ['plastics']],
      ['in pinyin of a part', 'xibao', ['cart']],
      ['in pinyin with ü', 'lüse', ['industry']],
      ['in pinyin with v', 'lvse chanye', ['industry']],
      ['with white space around', '  黄酒　', ['huangjiu']],
      ['with white space within', '黄 酒', ['huangjiu']],
      ['by words of several of its names', '米酒 brewery', ['huangjiu']],
      ['without the small words', 'the varieties of rice', ['rice']],
    ]
    expect(rows.map(([way, typed]) => [way, typed, called(typed)])).toEqual(rows)
  })

  test('where it has all the words, and others are not', () => {
    expect(called('rice seed')).toEqual(['rice'])
    expect(isPartly('rice seed')).toBe(false)
  })

  test('where none has all the words, by some of them, and this is said', () => {
    expect(called('水稻 黄酒')).toEqual(['huangjiu', 'rice'])
    expect(isPartly('水稻 黄酒')).toBe(true)
    expect(called('green plastics')).toEqual(['plastics', 'industry'])
    expect(isPartly('green plastics')).toBe(true)
  })

  test('where Chinese words run together, by the names that stand in them, and this is said', () => {
    expect(called('有机水稻品种')).toEqual(['rice'])
    expect(isPartly('有机水稻品种')).toBe(true)
    expect(called('聚乳酸米酒')).toEqual(['huangjiu', 'plastics'])
    expect(called('PLA材料')).toEqual(['plastics'])
    expect(called('PLAB材料')).toEqual([])
    expect(called('麦酒')).toEqual([])
  })

  test('not because both speak of companies', () => {
    const named = matcherOf({
      directions: { seeds: name(['seed company']), chemicals: name(['chemical company']) },
      traditional: '',
    })
    expect([...(named('seed company')?.ids ?? [])]).toEqual(['seeds'])
    expect([...(named('rice seed company')?.ids ?? [])]).toEqual(['seeds'])
    expect([...(named('steel company')?.ids ?? [])]).toEqual([])
  })

  test('by no word: none, not some', () => {
    expect(matcher('steel mill')).toEqual({ ids: new Set(), partly: false })
  })
})

describe('while it is typed', () => {
  test('the last word may be the beginning of a longer one', () => {
    expect(called('degrad')).toEqual(['plastics'])
    expect(called('green ind')).toEqual(['industry'])
  })
  test('no other word may', () => {
    expect(called('degrad rice')).toEqual(['rice'])
    expect(isPartly('degrad rice')).toBe(true)
  })
  test('a whole word comes before beginnings of others', () => {
    expect(called('rice')).toEqual(['rice'])
    expect(called('micro')).toEqual(['microbes'])
  })
  test('two letters are no beginning', () => {
    expect(called('mi')).toEqual([])
  })
})

test('a short word inside a longer one is not found', () => {
  for (const [typed, longer, ids] of [
    ['RNA', 'mRNA', []],
    ['cro', 'Microorganisms', ['research']],
    ['ice', 'Rice', []],
  ] as const) {
    expect.soft(called(longer), longer).not.toEqual([])
    expect.soft(called(typed), typed).toEqual(ids)
  }
})

describe('a name that is found as a whole', () => {
  test('is found so, and its words are not', () => {
    expect(called('rice wine')).toEqual(['huangjiu'])
    expect(called('Rice  Wine')).toEqual(['huangjiu'])
    expect(called('rice-wines')).toEqual(['huangjiu'])
    expect(called('rice')).toEqual(['rice'])
    expect(called('wine')).toEqual([])
  })
  test('is found among other words', () => {
    expect(called('rice wine brewery')).toEqual(['huangjiu'])
    expect(called('the rice wine')).toEqual(['huangjiu'])
  })
  test('is not found in other words', () => {
    expect(called('price wine')).toEqual([])
    expect(called('rice winery')).toEqual(['rice'])
  })
})

test('signs, white space and small words ask nothing', () => {
  const typed = ['', ' ', '\n\t　', '，。', '...', '.*', '(((', '\\', '🧬', 'the', 'of', '\u0000', '\u200b']
  expect(typed.filter((one) => matcher(one) !== null)).toEqual([])
})

describe('whatever is typed is only words', () => {
  test('signs and markup', () => {
    const rows: [string, string[]][] = [
      ['.*(?:x+x+)+y', []],
      ['黄.', ['huangjiu']],
      ['黄.酒', []],
      ['[黄]酒$', []],
      ['黄|塑', []],
      ['(?<!a)pla', []],
      ['PLA+', ['plastics']],
      ['^huangjiu$', ['huangjiu']],
      ['<script>alert(1)</script>', []],
      ['<b>黄酒</b>', ['huangjiu']],
      ['"><img src=x onerror=alert(1)>', []],
      ['__proto__', []],
      ['constructor', []],
      ['"黄酒"', ['huangjiu']],
      ['"黄酒', ['huangjiu']],
      ['\u202e黄酒\u202c', ['huangjiu']],
      // Half a pair is no character.
      ['\ud83d黄酒', ['huangjiu']],
      ['%E0%A4%A', []],
    ]
    expect(rows.map(([typed]) => [typed, called(typed)])).toEqual(rows)
  })

  test('anything 100,000 times', () => {
    for (const part of ['x', '酒', 'huang ', '(', '"', '<b>', '(x+x+)+y', ' ', '黃'])
      expect
        .soft(matcher(part.repeat(Math.ceil(100_000 / part.length)))?.ids.size ?? 0, part)
        .toBeLessThanOrEqual(1)
  })

  test('what is beyond the longest query is not read', () => {
    expect(called(`黄酒${' '.repeat(MAX_LENGTH)}塑料`)).toEqual(['huangjiu'])
  })
})

describe('the real directions', () => {
  const policy = realPolicy()
  const names = finderNames(policy)
  const real = matcherOf(names)
  const ids = (typed: string) => [...(real(typed)?.ids ?? [])]
  /** By all of the words. */
  const isFound = (id: string, typed: string) => {
    const { ids: found, partly } = real(typed) ?? {}
    return found?.has(id) && !partly
  }
  const each = policy.directions.map((d) => d.id)
  /** Each look-up takes its time. */
  const some = process.env.TEST_ALL ? each : sample(each, 100)
  const missed = (spellings: (id: string) => readonly string[], list = each) =>
    list.flatMap((id) =>
      spellings(id)
        .filter((typed) => !isFound(id, typed))
        .map((typed) => `${id}: ${typed}`),
    )

  test('are found by each of their names, in both languages', () => {
    expect(
      missed((id) => [...(names.directions[id]?.names ?? []), ...(names.directions[id]?.wholes ?? [])]),
    ).toEqual([])
  }, 300_000)

  test('are found by the words that the text uses for them', () => {
    const said = (id: string) => policy.directions.find((d) => d.id === id)?.mentions ?? []
    expect(missed((id) => said(id).flatMap(({ phrase }) => [phrase.zh, phrase.en.toUpperCase()]))).toEqual([])
  })

  test('are found by the beginning of their English label', () => {
    const label = (id: string) => policy.directions.find((d) => d.id === id)?.label.en ?? ''
    const beginning = (id: string) => [label(id).slice(0, -1)].filter((typed) => /[a-z]{4,}$/i.test(typed))
    expect(missed(beginning, some)).toEqual([])
  })

  test('are found in traditional characters', () => {
    const pairs = [...names.traditional]
    const traditional = new Map(pairs.flatMap((c, i) => (i % 2 === 0 ? [[pairs[i + 1] ?? '', c]] : [])))
    const label = (id: string) => policy.directions.find((d) => d.id === id)?.label.zh ?? ''
    const typed = (id: string) => [...label(id)].map((c) => traditional.get(c) ?? c).join('')
    expect(each.filter((id) => typed(id) !== label(id)).length).toBeGreaterThan(each.length / 2)
    expect(missed((id) => [typed(id)])).toEqual([])
  })

  test('are found in the pinyin of their Chinese label', () => {
    const pinyin = (id: string) =>
      Object.values(new Map(Object.entries(names.directions)).get(id)?.pinyin ?? {})[0] ?? ''
    const plain = new Set<string>(each.filter((id) => /^[a-z]+( [a-z]+)+$/.test(pinyin(id))))
    expect(plain.size).toBeGreaterThan(each.length * 0.8)
    const spellings = (id: string) => (plain.has(id) ? [pinyin(id), pinyin(id).replaceAll(' ', '')] : [])
    expect(missed(spellings, some)).toEqual([])
  })

  test('are found by what readers type', () => {
    const rows = [
      ['rice wine', 'dir-huangjiu'],
      ['黃酒', 'dir-huangjiu'],
      ['沼气', 'dir-biogas'],
      ['biogas', 'dir-biogas'],
      ['SAF', 'dir-bio-jet-fuel'],
      ['航煤', 'dir-bio-jet-fuel'],
      ['聚乳酸', 'dir-bio-based-degradable-plastics'],
      ['功能性食品', 'dir-functional-foods'],
      ['jiegan', 'dir-crop-straw'],
    ]
    expect(rows.filter(([typed = '', id = '']) => !ids(typed).includes(id))).toEqual([])
  })

  test('rice finds no wine', () => {
    expect(ids('rice')).not.toContain('dir-huangjiu')
  })
})
