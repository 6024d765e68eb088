import { describe, expect, it } from 'vitest'
import { type Locale, locales } from '../../src/locale.ts'
import { answer, firstAnswer } from '../../src/search/answer.ts'
import {
  ask,
  catalog,
  containing,
  corpus,
  found,
  ids,
  lexicon,
  MemoryIndex,
  names,
  namesWith,
  policy,
} from '../support/search.ts'
import { sample, substrings } from '../support/substrings.ts'

/** Sorted, to compare which clauses are found and not their order. */
const sorted = (list: readonly string[]) => [...list].sort()

describe('the first answer', () => {
  it.each(['生物饲料', '任务七', '7.1', '生物制造', 'biopesticide', 'OLED', 'vaccines'])(
    'to %s is a part of the whole one, and comes without index and names',
    async (typed) => {
      const first = await firstAnswer(typed, { catalog, corpus: Promise.resolve(corpus) }, 'zh')
      expect(first).not.toEqual([])
      expect(await found(typed)).toEqual(expect.arrayContaining(first.map(({ clause }) => clause.id)))
    },
  )

  it('is none to what only names and other spellings find', async () => {
    expect(await firstAnswer('shengwu', { catalog, corpus: Promise.resolve(corpus) }, 'zh')).toEqual([])
  })
})

describe('a string of the text', () => {
  it('finds the clauses that contain it, and no other', async () => {
    const clauses = policy.clauses.map(({ id, segments }) => ({ id, segments: segments.map((s) => s.text) }))
    const every = [...substrings({ clauses }).keys()]
    const strings = sample(every, process.env.TEST_ALL ? 3_000 : 300)
    const wrong: string[] = []
    for (const text of strings) {
      const [results, expected] = [sorted(await found(text)), sorted(containing(text))]
      if (results.length === 0 || results.join() !== expected.join())
        wrong.push(`${text}: ${results} instead of ${expected}`)
    }
    expect(wrong).toEqual([])
  }, 300_000)

  it('finds them in any width and with or without spaces', async () => {
    const typed = [
      'CAR-T',
      'car-t',
      '1，3-丙二醇',
      '1,3-丙二醇',
      '有机电激光显示（OLED）',
      '有机电激光显示(oled)',
      '“1+5+X”',
      '研发-转化',
      '500 亿元',
      '500亿元',
      '５００亿元',
      '00亿元',
      '孵化器—加速园',
      '的',
      '稻',
    ]
    for (const text of typed) expect.soft(sorted(await found(text)), text).toEqual(sorted(containing(text)))
    expect(await found('。')).toEqual([])
  })

  // `研发-转化` is not `研发——转化`, and 。 ends a sentence.
  it.each(['生物材料。鼓励', '研发——转化'])('is not %s', async (text) => {
    expect(containing(text)).toEqual([])
    expect(await found(text)).toEqual([])
  })

  // What an input method types for a dash, and what a keyboard without one has.
  it.each(['加速园-产业园', '加速园——产业园'])(
    'is %s where nothing is printed so: the long dash is meant',
    async (text) => {
      expect(await found(text)).toEqual(containing('加速园—产业园'))
    },
  )

  it('needs no lexicon in Chinese', async () => {
    expect((await ask('生物材料')).lexicons).toBe(0)
    expect((await ask('生物材料', 'en')).lexicons).toBe(0)
    expect((await ask('生物材料 区经委')).lexicons).toBe(0)
  })
})

describe('several words', () => {
  it('must all be in the clause, its names or its units', async () => {
    const results = await found('生物材料 区经委')
    expect(results.slice(0, 2).sort()).toEqual(['task-7', 'task-7-1'])
    expect(results).not.toContain('zone-materials-bay')
  })

  it('are shown in part where no clause has them all', async () => {
    const { results, related, unsaid, partly } = (await ask('生物材料 量子计算机')).answer
    expect(results).toEqual([])
    expect(partly).toBe(true)
    expect(unsaid).toEqual({ typed: ['量子计算机'], relation: 'none', said: [] })
    expect(ids(related)).toContain('domain-biomaterials')
    expect(ids(related).filter((id) => !containing('生物材料').includes(id))).toEqual([])
  })

  it('are not shown in part where only a common word is known, or too little is', async () => {
    for (const typed of [
      'quantum development',
      '量子 企业',
      'enterprise xylophone',
      'lasers for submarines in the policy',
    ])
      expect.soft((await ask(typed, 'en')).answer, typed).toMatchObject({
        results: [],
        related: [],
        unsaid: { typed: [typed], relation: 'none' },
      })
  })

  it('are shown in part where a rare word of the text is known that names no direction', async () => {
    const { related, partly, unsaid } = (await ask('customs xylophone', 'en', namesWith())).answer
    expect(ids(related)).toContain('task-5-units')
    expect({ partly, unsaid }).toEqual({ partly: true, unsaid: null })
  })

  it('are not shown in part where a clause has them all', async () => {
    expect((await ask('生物材料 区经委')).answer.related).toEqual([])
  })

  it('with operators are words', async () => {
    expect(await found('-生物饲料 +生物农药')).toEqual(await found('生物饲料 生物农药'))
  })
})

describe('a heading whose label is another', () => {
  const headed = policy.clauses.flatMap(({ id, segments, label }) => {
    const heading = segments.find(({ role }) => role)?.text
    return heading && !heading.en.startsWith(label.en) ? { id, heading, label } : []
  })

  it.each(locales)('finds its clause first (%s)', async (locale) => {
    for (const { id, heading } of sample(headed, process.env.TEST_ALL ? headed.length : 12))
      expect.soft((await found(heading[locale], locale))[0], heading[locale]).toBe(id)
  })

  it.each(locales)('is found by its label, too (%s)', async (locale) => {
    expect(headed.length).toBeGreaterThan(30)
    for (const { id, label } of headed) {
      const paths = (await ask(label[locale], locale)).answer.jumps.map(({ path }) => path)
      expect.soft(paths.join(), label[locale]).toMatch(new RegExp(`#${id}\\b`))
    }
  })
})

describe('a number', () => {
  it('finds its clause', async () => {
    const rows: [string, string[]][] = [
      ['六（七）', ['task-7']],
      ['7.1', ['task-7-1', 'safeguard-1']],
      ['第七条任务', ['task-7']],
      ['任務七', ['task-7']],
      ['2023 22', ['notice']],
    ]
    for (const [typed, expected] of rows) expect.soft(await found(typed), typed).toEqual(expected)
  })

  it('comes before what says it', async () => {
    // Part three is named 发展目标; other clauses say 三、 nowhere, but （一） stands in two headings.
    expect(await found('三、')).toEqual(['part-3'])
    expect(await found('（一）')).toEqual(['task-1', 'safeguard-1'])
    // 七 stands in one heading of a part and in one of a task: the number is of the task.
    expect((await found('第七条'))[0]).toBe('task-7')
  })

  // Issue 4, item 10: a result shows an excerpt; a clause whose label is not in its own text has one too.
  it('comes with the text of its clause', async () => {
    for (const typed of ['六（七）', 'task-7-1', '六、', '22号', 'target 2025', 'guiding thought'])
      expect.soft((await ask(typed)).answer.results[0]?.text?.zh.length, typed).toBeGreaterThan(0)
  })
})

describe('English', () => {
  it('finds a word in its forms and spellings', async () => {
    const rows = [
      ['vaccine', 'task-6-1'],
      ['"wet waste"', 'task-10-2'],
      ['colour', 'task-8-2'],
      ['industrialisation of biomaterials', 'task-7-1'],
      ['cell factory', 'task-8-3'],
      ['whitelist', 'safeguard-2'],
      ['biobased chemicals', 'task-7-2'],
      // The index knows nothing that all of *aesthetic* and *esthetic* begin with.
      ['medical aesthetics', 'zone-medicine-port'],
    ]
    for (const [typed = '', id] of rows) expect.soft(await found(typed, 'en'), typed).toContain(id)
  })

  it('finds the same with a hyphen and without', async () => {
    expect(await found('high-tech', 'en')).toEqual(await found('high tech', 'en'))
    expect(await found('hightech', 'en')).toEqual(await found('high tech', 'en'))
    expect(await found('CAR T', 'en')).toEqual(await found('car-t', 'en'))
  })

  it('finds a beginning only where nothing else answers', async () => {
    expect(await found('biomanufactur', 'en')).toContain('task-4-1')
    expect(await found('bi', 'en')).toEqual([])
    // *platform* begins so, but a word of readers answers.
    const PLA = namesWith({ words: ['PLA'], is: ['dir-degradable-plastics'] })
    const { results, related } = (await ask('PLA', 'en', PLA)).answer
    expect(results).toEqual([])
    expect(ids(related)).toEqual(['domain-biomaterials'])
    // *Plant* is a word of the text, and *planting* is not.
    const plants = await found('plant', 'en')
    const planned = policy.clauses.filter(({ segments }) =>
      segments.some((s) => /\bplants?\b/i.test(s.text.en)),
    )
    expect(sorted(plants)).toEqual(sorted(planned.map(({ id }) => id)))
  })

  // A paste is cut at 160 characters, often inside a word; then the word's beginning is all there is.
  it('that was pasted finds its clause', async () => {
    const long = policy.clauses.flatMap(({ id, segments }) =>
      segments.map(({ text }) => ({ id, text: text.en })).filter(({ text }) => text.length > 160),
    )
    const lost: string[] = []
    for (const { id, text } of sample(long, 20)) if (!(await found(text, 'en')).includes(id)) lost.push(id)
    expect(lost).toEqual([])
  })

  // Each look-up is work for the browser, and a slow one has a quarter of the speed.
  it('that was pasted does not keep the browser busy', async () => {
    const pasted =
      'Encourage enterprises to use technologies such as biodegradation, biosorption, and biotransformation '
    expect((await ask(pasted.repeat(3), 'en')).asked.length).toBeLessThan(500)
  })
})

describe('words of one another', () => {
  it.each([
    ['bio-materials', 'domain-biomaterials'],
    ['bio medicine', 'domain-biomedicine'],
    ['start up', 'task-3-1'],
  ])('%s is one word of the text', async (typed, id) => {
    expect((await found(typed, 'en'))[0]).toBe(id)
  })

  it.each(['four', 'thing', 'bred'])('%s is no form of a shorter word', async (typed) => {
    expect(await found(typed, 'en')).toEqual([])
  })

  it('Chinese names without a space between them are shown apart', async () => {
    const { results, related } = (await ask('生物医药区卫健委')).answer
    expect(results).toEqual([])
    expect(ids(related)[0]).toBe('task-6')
  })

  it('pinyin of two names has both', async () => {
    expect((await found('rencai peiyang'))[0]).toBe('safeguard-1')
  })

  it('what has been found stands without the names or the lexicon', async () => {
    const whole = { catalog, names: async () => names, lexicon: async () => lexicon }
    for (const missing of ['names', 'lexicon'] as const) {
      const broken = {
        ...whole,
        index: new MemoryIndex(),
        corpus: Promise.resolve(corpus),
        [missing]: () => Promise.reject(new Error(missing)),
      }
      expect.soft(ids((await answer('vaccine', broken, 'en')).results), missing).not.toEqual([])
      await expect(answer('zzzz', broken, 'en')).rejects.toThrow(missing)
    }
  })
})

describe('across languages', () => {
  it('a Chinese query on the English site shows the Chinese that matched, and the reverse', async () => {
    const chinese = (await ask('碳捕获', 'en')).answer.results[0]
    expect(chinese).toMatchObject({ clause: { id: 'task-10-1' }, hit: { locale: 'zh' } })
    const english = (await ask('carbon capture', 'zh')).answer.results[0]
    expect(english).toMatchObject({ clause: { id: 'task-10-1' }, hit: { locale: 'en' } })
  })

  it('words may be of both', async () => {
    // The same clauses; which comes first may depend on how often a language repeats a word.
    expect(sorted(await found('biomaterials 区经委'))).toEqual(
      sorted(await found('生物材料 District Economic Commission')),
    )
  })
})

describe('other scripts', () => {
  it('in traditional characters find what they are', async () => {
    const rows = [
      ['生物醫藥', '生物医药'],
      ['細胞與基因治療', '细胞与基因治疗'],
      ['生物材料 區經委', '生物材料 区经委'],
    ]
    for (const [traditional = '', simple = ''] of rows) {
      expect.soft(await found(traditional), traditional).toEqual(await found(simple))
      expect.soft(await found(traditional), traditional).not.toEqual([])
    }
  })

  it('in pinyin find what they are', async () => {
    const rows = [
      ['shengwu zhizao', '生物制造'],
      ['shengwuzhizao', '生物制造'],
      ['tan gu lv wan', '碳谷绿湾'],
      ['qūjīngwěi', '区经委'],
    ]
    for (const [pinyin = '', han = ''] of rows)
      expect.soft(await found(pinyin), pinyin).toEqual(await found(han))
  })

  it('come after what says it literally', async () => {
    // 张江 is *Zhangjiang* in the English: both are found, each clause once, those with the Latin letters first.
    expect(catalog.fromPinyin('zhangjiang', lexicon)).toEqual(['张江'])
    const { results } = (await ask('zhangjiang')).answer
    const literal = policy.clauses.filter(({ segments }) =>
      segments.some((s) => /zhangjiang/i.test(s.text.en)),
    )
    expect(sorted(ids(results).slice(0, literal.length))).toEqual(sorted(literal.map(({ id }) => id)))
    expect(results[0]?.hit?.locale).toBe('en')
    expect(new Set(ids(results)).size).toBe(results.length)
  })

  it('of less than four letters are no pinyin', async () => {
    expect(await found('wan')).toEqual([])
  })
})

describe('words of readers', () => {
  const known = namesWith(
    { words: ['单抗', 'mAb'], is: ['dir-monoclonal-antibodies'], near: ['dir-antibody-drugs'] },
    { words: ['人工肉', 'cultivated meat'], near: ['dir-cell-factories'] },
    { words: ['减碳'], find: ['碳捕获'] },
    { words: ['抗体'], near: ['dir-vaccines'] },
  )
  const answered = async (typed: string, locale: Locale = 'zh') => (await ask(typed, locale, known)).answer

  it('lead to the sentences of what they name, then to those of what is near, with the phrase marked', async () => {
    const { results, related } = await answered('单抗')
    expect(results).toEqual([])
    expect(
      related.map(({ clause, hit }) => [
        clause.id,
        ...(hit?.ranges ?? []).map(([from, to]) => hit?.text.slice(from, to)),
      ]),
    ).toEqual([
      ['task-6-1', '单克隆抗体'],
      ['domain-biomedicine', '抗体药物'],
    ])
  })

  it('are said not to be the text’s own, and what it says instead', async () => {
    expect((await answered('单抗')).unsaid).toEqual({ typed: ['单抗'], relation: 'is', said: ['单克隆抗体'] })
    expect((await answered('mAb', 'en')).unsaid).toEqual({
      typed: ['mAb'],
      relation: 'is',
      said: ['monoclonal antibodies'],
    })
    expect((await answered('人工肉')).unsaid).toMatchObject({ typed: ['人工肉'], relation: 'near' })
    expect((await answered('單抗')).unsaid).toMatchObject({ typed: ['單抗'], relation: 'is' })
    // As pinyin is read.
    expect((await answered('dankang')).unsaid).toMatchObject({ typed: ['单抗'], relation: 'is' })
    expect((await answered('不存在')).unsaid).toEqual({ typed: ['不存在'], relation: 'none', said: [] })
  })

  it('may lead to words of the text', async () => {
    const { related, unsaid } = await answered('减碳')
    expect(ids(related)).toContain('task-10-1')
    expect(unsaid?.relation).toBe('near')
  })

  it('come after what says it, and never repeat a result', async () => {
    const { results, related, unsaid } = await answered('抗体')
    expect(sorted(ids(results))).toEqual(sorted(containing('抗体')))
    expect(ids(related)).not.toEqual([])
    expect(ids(related).filter((id) => ids(results).includes(id))).toEqual([])
    expect(unsaid).toBeNull()
  })

  it('come before some of the words', async () => {
    const { related, partly, unsaid } = await answered('人工肉 量子')
    expect(ids(related)[0]).toBe('task-8-3')
    expect(partly).toBe(true)
    expect(unsaid?.typed).toEqual(['人工肉', '量子'])
  })

  it('jump to the term they stand for', async () => {
    expect((await answered('单抗')).jumps[0]?.path).toBe('glossary/#term-monoclonal-antibodies')
    expect((await answered('人工肉')).jumps).toEqual([])
  })
})

describe('best first', () => {
  it('what is called so comes before what has the letters', async () => {
    const typed = '人才'
    const plain = await found(typed)
    const last = plain[plain.length - 1] ?? ''
    const own = policy.directions.find(({ mentions }) => mentions.every(({ clause }) => clause === last))
    if (!own || plain.length < 2) throw new Error('choose another word')
    const known = namesWith({ words: [typed], is: [own.id] })
    const named = ids((await ask(typed, 'zh', known)).answer.results)
    expect(named[0]).toBe(last)
    // The order changes, not what is found.
    expect(sorted(named)).toEqual(sorted(plain))
  })

  it('a clause whose marked phrase it is comes first', async () => {
    for (const [typed = '', locale] of [
      ['生物饲料', 'zh'],
      ['surfactants', 'en'],
      ['incubators', 'en'],
    ] as const) {
      const [first = ''] = await found(typed, locale)
      const phrases = policy.directions.flatMap(({ mentions }) =>
        mentions.filter(({ clause }) => clause === first).map(({ phrase }) => phrase[locale].toLowerCase()),
      )
      expect.soft(phrases, typed).toContain(typed)
    }
  })
})

describe('what the text does not have', () => {
  it('is not found', async () => {
    for (const typed of ['预制菜', 'quantum computing', '😀', '<script>alert(1)</script>', '"', '—', ''])
      expect.soft((await ask(typed)).answer.results, typed).toEqual([])
  })
})

it('jumps come with the answer, whether or not the text has the words', async () => {
  expect((await ask('区卫健委')).answer.jumps[0]?.path).toBe('units/health-commission/')
  expect((await ask('區衛健委')).answer.jumps[0]?.path).toBe('units/health-commission/')
  expect((await ask('6.7')).answer.jumps[0]?.path).toBe('tasks/7/#task-7')
})

it('the index is never asked for nothing', async () => {
  for (const typed of ['aesthetics', 'medical aesthetics', 'the', '（一）', '2023 22'])
    expect.soft((await ask(typed, 'en')).asked, typed).not.toContain('')
})
