import { describe, expect, test } from 'vitest'
import { finderNames } from '../../src/finder/index.ts'
import { matcherOf } from '../../src/finder/match.ts'
import type { FinderNames } from '../../src/finder/names.ts'
import { readerOf } from '../../src/finder/readings.ts'
import { syllables } from '../../src/language/pinyin.ts'
import { MAX_LENGTH } from '../../src/language/query.ts'
import { HAN } from '../../src/language/words.ts'
import { realPolicy } from '../support/content.ts'
import { sample } from '../support/substrings.ts'

type Words = readonly [words: string[], to: { is?: string[]; near?: string[]; find?: string[] }]

/** @param said words of the vocabulary that the text uses */
function namesOf(
  directions: Record<string, string[]>,
  words: readonly Words[] = [],
  said: string[] = [],
): FinderNames {
  const ids = Object.keys(directions)
  const places = (list: readonly string[] = []) => list.map((id) => ids.indexOf(id))
  const chinese = [...Object.values(directions).flat(), ...words.flatMap(([list]) => list)].filter((name) =>
    HAN.test(name),
  )
  return {
    directions: Object.entries(directions).map(([id, names]) => ({ id, names, mentions: [], near: [] })),
    vocabulary: words.map(([list, { is, near, find = [] }]) => ({
      words: list,
      is: places(is),
      near: places(near),
      find,
    })),
    said,
    pinyin: { characters: {}, names: Object.fromEntries(chinese.map((name) => [name, syllables(name)])) },
    traditional: '黃黄細细療疗產产業业綠绿單单',
  }
}

/** A few directions with names of every sort, and words of readers for them. */
const few = namesOf(
  {
    huangjiu: ['黄酒', 'Huangjiu'],
    rice: ['水稻品种', 'Rice varieties'],
    seeds: ['种子工程', 'Rice and wheat seeds'],
    newVaccines: ['创新型 mRNA 疫苗', 'Innovative mRNA vaccines'],
    vaccines: ['新疫苗', 'New vaccines'],
    cart: ['CAR-T 细胞治疗产品', 'CAR-T cell therapy products'],
    cells: ['细胞工厂', 'Cell factories'],
    cdmo: ['委托研发生产服务（CDMO）', 'Contract research, development, and manufacturing (CDMO)'],
    cmo: ['委托生产服务（CMO）', 'Contract manufacturing (CMO)'],
    microbes: ['微生物', 'Microorganisms'],
    plastics: ['可降解塑料', 'Degradable plastics'],
    antibodies: ['单克隆抗体', 'Monoclonal antibodies'],
    drugs: ['抗体药物', 'Antibody drugs'],
    plant: ['植物保护', 'Plant protection'],
    methanol: ['甲醇', 'Methanol'],
    industry: ['绿色产业', 'Green industry'],
    food: ['新型食品', 'New types of food'],
  },
  [
    [['米酒', 'rice wine', 'brewery'], { is: ['huangjiu'] }],
    [['PLA', '聚乳酸'], { is: ['plastics'] }],
    [['单抗', 'mAb'], { is: ['antibodies', 'drugs'], near: ['cells'] }],
    [['疫苗'], { near: ['antibodies'] }],
    [['代工', 'contract manufacturing'], { is: ['cmo', 'cdmo'] }],
    [['人工肉', 'cultivated meat'], { near: ['cells', 'food'] }],
    [['e-methanol', '绿色甲醇'], { is: ['methanol'] }],
    [['产值'], { find: ['产业规模突破'] }],
    [['生物药'], { is: ['drugs'] }],
    [['glucose monitor'], { near: ['microbes'] }],
  ],
  ['生物药'],
)
const matcher = matcherOf(few)
const found = (typed: string, match = matcher) => (match(typed)?.hits ?? []).map(({ id }) => id)

describe('a direction is found', () => {
  test('by its names, their parts and forms, in any spelling', () => {
    const rows: [way: string, typed: string, ids: string[]][] = [
      ['by its Chinese name', '黄酒', ['huangjiu']],
      ['by a part of it', '塑料', ['plastics']],
      ['by its English name', 'degradable plastics', ['plastics']],
      ['by a word of it', 'plastics', ['plastics']],
      ['by another form of the word', 'plastic', ['plastics']],
      ['by two words that stand apart in it', 'wheat rice', ['seeds']],
      ['by a word of readers', '米酒', ['huangjiu']],
      ['by another form of it', 'breweries', ['huangjiu']],
      ['by an abbreviation', 'PLA', ['plastics']],
      ['in capitals and small letters', 'hUANGJIU', ['huangjiu']],
      ['in full width', 'ＰＬＡ', ['plastics']],
      ['in traditional characters', '細胞治療', ['cart']],
      ['in traditional and simplified ones mixed', '細胞治疗', ['cart']],
      ['in pinyin', 'huangjiu', ['huangjiu']],
      ['in pinyin by syllables', 'ju ru suan', ['plastics']],
      ['in pinyin with tones', 'jù rǔ suān', ['plastics']],
      ['in pinyin of a part', 'zhiliao', ['cart']],
      ['in pinyin with ü', 'lüse', ['industry']],
      ['in pinyin with v', 'lvse chanye', ['industry']],
      ['with white space around', '  黄酒　', ['huangjiu']],
      ['with white space within', '黄 酒', ['huangjiu']],
      ['by a name and a word of readers', '米酒 huangjiu', ['huangjiu']],
      ['without the small words', 'the varieties of rice', ['rice']],
    ]
    expect(rows.map(([way, typed]) => [way, typed, found(typed)])).toEqual(rows)
  })

  test('whether its words are joined, parted or hyphenated', () => {
    for (const typed of ['CAR-T', 'car t', 'cart', 'CAR T', 'CAR‑T', 'CAR-T细胞'])
      expect.soft(found(typed), typed).toEqual(['cart'])
    for (const typed of ['e-methanol', 'emethanol', 'E Methanol'])
      expect.soft(found(typed), typed).toEqual(['methanol'])
    // But not where a word goes on.
    expect(found('carton')).toEqual([])
    expect(found('art')).toEqual([])
  })

  test('not by a part of a word of readers', () => {
    expect(found('wine')).toEqual([])
    expect(found('肉')).toEqual([])
    expect(found('rice')).toEqual(['rice', 'seeds'])
    expect(found('price wine')).toEqual([])
  })

  test('not by a part of another word', () => {
    for (const [typed, longer] of [
      ['RNA', 'mRNA'],
      ['ice', 'rice'],
      ['organism', 'microorganism'],
    ] as const) {
      expect.soft(found(longer), longer).not.toEqual([])
      expect.soft(found(typed), typed).toEqual([])
    }
  })
})

describe('the best comes first', () => {
  test('what is called so, what holds it by its share, other names in the order of the list, what is near', () => {
    expect(matcher('疫苗')?.hits).toEqual([
      { id: 'vaccines', by: 'name' },
      { id: 'newVaccines', by: 'name' },
      { id: 'antibodies', by: 'near', words: ['疫苗'] },
    ])
    expect(matcher('mAb')?.hits).toEqual([
      { id: 'antibodies', by: 'word', words: ['mAb'] },
      { id: 'drugs', by: 'word', words: ['mAb'] },
      { id: 'cells', by: 'near', words: ['mAb'] },
    ])
    const order = matcherOf(namesOf({ a: ['生物基可降解塑料制品'], b: ['可降解塑料'], c: ['塑料'] }))
    expect(found('塑料', order)).toEqual(['c', 'b', 'a'])
  })

  test('never twice: a name stays a name', () => {
    const hits = matcher('contract manufacturing')?.hits
    expect(hits).toEqual([
      { id: 'cmo', by: 'name' },
      { id: 'cdmo', by: 'word', words: ['contract manufacturing'] },
    ])
  })
})

describe('several words', () => {
  test('lead to what has all of them, and to nothing else', () => {
    expect(matcher('therapy products cell')).toMatchObject({
      hits: [{ id: 'cart', by: 'name' }],
      partly: false,
    })
    expect(matcher('rice wine huangjiu')).toMatchObject({
      hits: [{ id: 'huangjiu', by: 'word', words: ['rice wine'] }],
      partly: false,
    })
  })

  test('that are one word of readers are not taken apart', () => {
    // Rice is a word of other directions.
    expect(found('rice wine')).toEqual(['huangjiu'])
    expect(found('rice-wines')).toEqual(['huangjiu'])
    expect(found('the rice wine of Jinshan')).toEqual(['huangjiu'])
  })

  test('where none has all, lead to what has some, and this is said', () => {
    expect(matcher('水稻 黄酒')).toMatchObject({
      hits: [{ id: 'rice' }, { id: 'huangjiu' }],
      partly: true,
      unsaid: [],
    })
    expect(matcher('antibody contract manufacturing')).toMatchObject({
      hits: [
        { id: 'cmo', by: 'name' },
        { id: 'cdmo', by: 'word' },
        { id: 'drugs', by: 'name' },
        { id: 'antibodies', by: 'name' },
      ],
      partly: true,
    })
  })

  test('that are Chinese need no spaces', () => {
    expect(matcher('单抗代工')).toMatchObject({
      hits: [
        { id: 'antibodies', by: 'word' },
        { id: 'drugs', by: 'word' },
        { id: 'cmo', by: 'word' },
        { id: 'cdmo', by: 'word' },
        { id: 'cells', by: 'near' },
      ],
      partly: true,
    })
    expect(found('PLA材料')).toEqual(['plastics'])
    expect(found('PLAB材料')).toEqual([])
    expect(found('麦酒')).toEqual([])
  })

  test('of companies are passed over', () => {
    for (const typed of [
      '疫苗厂家',
      '做疫苗的公司',
      '我们是研发疫苗的',
      'vaccine maker',
      'a vaccine company',
    ]) {
      expect.soft(found(typed).slice(0, 2), typed).toEqual(['vaccines', 'newVaccines'])
      expect.soft(matcher(typed)?.partly, typed).toBe(false)
    }
    const named = matcherOf(namesOf({ seeds: ['seed company'], chemicals: ['chemical company'] }))
    expect(found('seed company', named)).toEqual(['seeds'])
    expect(found('steel company', named)).toEqual([])
  })
})

describe('nothing is better than everything', () => {
  test('where only a common word is known', () => {
    // Words of any field, by the list.
    expect(found('plant engineering')).toEqual([])
    expect(found('industry 4.0')).toEqual([])
    expect(found('manufacturing plant')).toEqual([])
    expect(found('钢铁产业')).toEqual([])
    expect(found('生产技术')).toEqual([])
    // And by how many names have them.
    const cell = matcherOf(
      namesOf({
        ...Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`c${i}`, [`cell ${'abcdefghi'[i]}x`]])),
        rare: ['lettuce'],
      }),
    )
    expect(found('cell tower', cell)).toEqual([])
    expect(found('lettuce tower', cell)).toEqual(['rare'])
  })

  test('where less than half is known', () => {
    expect(found('plastics from outer space')).toEqual([])
    expect(found('plastics tower')).toEqual(['plastics'])
    expect(found('量子计算机 火箭发动机 塑料')).toEqual([])
  })

  test('where nothing is', () => {
    expect(matcher('steel mill')).toEqual({ hits: [], find: [], unsaid: ['steel mill'], partly: false })
  })
})

describe('what is not said', () => {
  test('is what no name of the text holds, as it was typed', () => {
    const rows: [typed: string, unsaid: string[]][] = [
      ['黄酒', []],
      ['人工肉', ['人工肉']],
      ['Cultivated  Meat', ['Cultivated  Meat']],
      ['單抗', ['單抗']],
      // A word of readers that the text uses too.
      ['生物药', []],
      ['塑料 量子', ['量子']],
      ['做人工肉的公司', ['人工肉']],
      // One letter is no word.
      ['plastics x', []],
    ]
    expect(rows.map(([typed]) => [typed, matcher(typed)?.unsaid])).toEqual(rows)
  })

  test('may be answered by words of the text', () => {
    expect(matcher('产值')).toMatchObject({ hits: [], find: ['产业规模突破'], unsaid: ['产值'] })
  })
})

describe('while it is typed', () => {
  test('the last word may be the beginning of a longer one', () => {
    expect(found('degrad')).toEqual(['plastics'])
    expect(found('green ind')).toEqual(['industry'])
    expect(found('glucose mon')).toEqual(['microbes'])
    expect(found('聚乳')).toEqual(['plastics'])
  })
  test('no other word may', () => {
    expect(found('degrad food')).toEqual(['food'])
  })
  test('a whole word comes before beginnings of others', () => {
    expect(found('micro')).toEqual(['microbes'])
    expect(found('cell')).toEqual(['cells', 'cart'])
  })
  test('the shorter word comes first', () => {
    const order = matcherOf(namesOf({ a: ['Biomanufacturing of feed'], b: ['Biomanufacturing'] }))
    expect(found('bioman', order)).toEqual(['b', 'a'])
  })
  test('two letters are no beginning, nor is one character', () => {
    expect(found('ma')).toEqual([])
    expect(found('mic')).toEqual(['microbes'])
    expect(found('聚')).toEqual([])
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
      ['黄|塑', []],
      ['(?<!a)pla', ['plastics']],
      ['PLA+', ['plastics']],
      ['^huangjiu$', ['huangjiu']],
      ['<script>alert(1)</script>', []],
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
    expect(rows.map(([typed]) => [typed, found(typed)])).toEqual(rows)
  })

  test('anything 100,000 times', () => {
    for (const part of ['x', '酒', 'huang ', '(', '"', '<b>', '(x+x+)+y', ' ', '黃'])
      expect.soft(found(part.repeat(Math.ceil(100_000 / part.length))).length, part).toBeLessThanOrEqual(1)
  })

  test('what is beyond the longest query is not read', () => {
    expect(found(`黄酒${' '.repeat(MAX_LENGTH)}塑料`)).toEqual(['huangjiu'])
  })
})

describe('the real directions', () => {
  const policy = realPolicy()
  const names = finderNames(policy)
  const real = matcherOf(names)
  /** By all of the words. */
  const isFound = (id: string, typed: string) => {
    const { hits = [], partly } = real(typed) ?? {}
    return hits.some((hit) => hit.id === id) && !partly
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

  test('are found by each of their names first, in both languages', () => {
    for (const { id, names: own } of names.directions)
      for (const name of own) {
        const equal = names.directions.filter((d) =>
          d.names.some((one) => one.toLowerCase() === name.toLowerCase()),
        )
        expect
          .soft(
            equal.map((d) => d.id),
            `${id}: ${name}`,
          )
          .toContain(found(name, real)[0])
        expect.soft(found(name, real), name).toContain(id)
      }
  }, 300_000)

  test('are found by every word of readers', () => {
    const called = (id: string) =>
      policy.vocabulary
        .filter(({ is, near }) => [...is, ...near].some((other) => other === id))
        .flatMap(({ words }) => words)
    expect(missed(called)).toEqual([])
  }, 300_000)

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
    const read = readerOf(names.pinyin)
    const pinyin = (id: string) => read(policy.directions.find((d) => d.id === id)?.label.zh ?? '')
    const plain = new Set<string>(each.filter((id) => /^[a-z]+( [a-z]+)+$/.test(pinyin(id))))
    expect(plain.size).toBeGreaterThan(each.length * 0.8)
    const spellings = (id: string) => (plain.has(id) ? [pinyin(id), pinyin(id).replaceAll(' ', '')] : [])
    expect(missed(spellings, some)).toEqual([])
  })

  test('are found by what readers type', () => {
    const rows = [
      ['rice wine', 'dir-huangjiu'],
      ['黃酒', 'dir-huangjiu'],
      ['biogas', 'dir-biogas'],
      ['SAF', 'dir-bio-jet-fuel'],
      ['航煤', 'dir-bio-jet-fuel'],
      ['聚乳酸', 'dir-bio-based-degradable-plastics'],
      ['功能性食品', 'dir-functional-foods'],
      ['jiegan', 'dir-crop-straw'],
    ]
    expect(rows.filter(([typed = '', id = '']) => !found(typed, real).includes(id))).toEqual([])
  })
})
