import { describe, expect, it } from 'vitest'
import { answer } from '../../src/search/answer.ts'
import { ask, catalog, containing, found, ids, lexicon, MemoryIndex, policy } from '../support/search.ts'
import { sample, substrings } from '../support/substrings.ts'

/** Sorted, to compare which clauses are found and not their order. */
const sorted = (list: readonly string[]) => [...list].sort()

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
    const { results, related, also } = (await ask('生物材料 量子计算机')).answer
    expect(results).toEqual([])
    // What says it comes before what is only named so.
    const saying = containing('生物材料')
    expect(sorted(ids(related).slice(0, saying.length))).toEqual(sorted(saying))
    expect(also).toEqual([])
  })

  it('are not shown in part where a clause has them all', async () => {
    expect((await ask('生物材料 区经委')).answer.related).toEqual([])
  })

  it('with operators are words', async () => {
    expect(await found('-生物饲料 +生物农药')).toEqual(await found('生物饲料 生物农药'))
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
    // *platform* begins so, but a reviewed synonym answers.
    const { results, related } = (await ask('PLA', 'en')).answer
    expect(results).toEqual([])
    expect(sorted(ids(related))).toEqual(['domain-biomaterials', 'task-7-1'])
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

  it('what has been found stands without the lexicon', async () => {
    const broken = {
      index: new MemoryIndex(),
      catalog,
      lexicon: () => Promise.reject(new Error('no lexicon')),
    }
    expect(ids((await answer('vaccine', broken, 'en')).results)).not.toEqual([])
    await expect(answer('zzzz', broken, 'en')).rejects.toThrow('no lexicon')
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

describe('synonyms', () => {
  it('are shown apart, and what was looked for is said', async () => {
    const rows = [
      ['疫苗厂', '疫苗', 'task-6-1'],
      ['减碳', '碳捕获', 'task-10-1'],
      ['carbon neutral', 'carbon capture', 'task-10-1'],
      ['subsidy', 'supply of policies', 'safeguard-2'],
      ['补贴', '优化政策供给', 'safeguard-2'],
      ['synbio', 'synthetic biology', 'task-8-3'],
      ['聚乳酸', '可降解塑料', 'task-7-1'],
      ['水稻', '抗旱稻', 'task-9-1'],
      ['減碳', '碳捕获', 'task-10-1'],
    ]
    for (const [typed = '', word, id] of rows) {
      const { results, related, also } = (await ask(typed)).answer
      expect.soft(results, typed).toEqual([])
      expect.soft(ids(related), typed).toContain(id)
      expect.soft(also, typed).toContain(word)
    }
  })

  it('never repeat a result', async () => {
    const { results, related, also } = (await ask('training', 'en')).answer
    expect(ids(results)).toEqual(['safeguard-1'])
    expect(also).toEqual(['talent'])
    expect(ids(related)).not.toContain('safeguard-1')
    expect(related).not.toEqual([])
  })

  it('are named only where they found something', async () => {
    const extra = { synonyms: [{ words: ['茄子'], find: ['疫苗', '西红柿'] }] }
    expect((await ask('茄子', 'zh', extra)).answer.also).toEqual(['疫苗'])
  })

  it('come before partial matches', async () => {
    const { related, also } = (await ask('聚乳酸 量子')).answer
    expect(also).not.toEqual([])
    expect(ids(related)).toContain('task-7-1')
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
