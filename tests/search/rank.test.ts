import { describe, expect, it } from 'vitest'
import type { Locale } from '../../src/locale.ts'
import type { RecordText } from '../../src/search/corpus.ts'
import { type Candidate, rank } from '../../src/search/rank.ts'
import { catalog, ids, query, textOf } from '../support/search.ts'

/** A clause of the policy that says something else: only the texts differ, names and units stay. */
const saying = (id: string, text: Partial<RecordText> | null): Candidate => {
  const clause = catalog.clause(id)
  return { clause, names: catalog.names(clause), text: text && { zh: [], en: [], ...text } }
}
const ranked = (typed: string, candidates: readonly Candidate[], locale: Locale = 'zh') =>
  ids(rank(candidates, query(typed), locale).results)
const real = (id: string) => saying(id, textOf(id))

describe('the order of results', () => {
  it('is the phrase, all in one sentence, all in the text, all with names and units', () => {
    // task-7-1 and its like answer to the economic commission (区经委), none has it in its text.
    const candidates = [
      saying('task-7-1', { zh: ['白菜'] }),
      saying('task-7-2', { zh: ['白菜。', '区经委。'] }),
      saying('task-7-3', { zh: ['白菜给区经委。'] }),
      saying('task-6-1', { zh: ['白菜区经委。'] }),
    ]
    expect(ranked('白菜 区经委', candidates)).toEqual(['task-6-1', 'task-7-3', 'task-7-2', 'task-7-1'])
  })

  it('has the closest words first within a sentence', () => {
    const far = saying('task-7-1', { zh: [`白菜${'，'.repeat(30)}萝卜`] })
    const close = saying('task-7-2', { zh: ['白菜和萝卜'] })
    expect(ranked('白菜 萝卜', [far, close])).toEqual(['task-7-2', 'task-7-1'])
  })

  it('has the clause first whose own label says it', () => {
    // Both say it; task-9-3 is named 推广应用生物饲料, and the label counts more than how often the word stands there.
    const often = saying('task-9', { zh: ['生物饲料生物饲料生物饲料'] })
    const named = saying('task-9-3', { zh: ['推广应用生物饲料。'] })
    expect(ranked('生物饲料', [often, named])).toEqual(['task-9-3', 'task-9'])
  })

  it('has the clause first whose label says little else', () => {
    expect(ranked('生物材料', [real('task-7-1'), real('domain-biomaterials')])).toEqual([
      'domain-biomaterials',
      'task-7-1',
    ])
  })

  it('counts how often a clause says it in one language, then keeps the order of the text', () => {
    const once = saying('task-9-1', { zh: ['白菜'], en: ['white'] })
    const twice = saying('task-9-2', { zh: ['白菜，白菜'] })
    const again = saying('task-9-3', { zh: ['白菜'] })
    expect(ranked('白菜', [once, twice, again])).toEqual(['task-9-2', 'task-9-1', 'task-9-3'])
  })
})

describe('what is no result', () => {
  it('is a clause with the pieces only, where another has the one string typed', () => {
    const whole = saying('task-7-1', { zh: ['白菜，萝卜'] })
    const pieces = saying('task-7-2', { zh: ['白菜。', '萝卜。'] })
    // `，` parts the string, but the visitor typed no space.
    expect(ranked('白菜，萝卜', [pieces, whole])).toEqual(['task-7-1'])
    expect(ranked('白菜，萝卜', [pieces])).toEqual(['task-7-2'])
    expect(ranked('白菜 萝卜', [pieces, saying('task-7-3', { zh: ['白菜萝卜'] })])).toEqual([
      'task-7-3',
      'task-7-2',
    ])
  })

  it('is a string across two sentences', () => {
    expect(ranked('白菜。萝卜', [saying('task-7-1', { zh: ['白菜。', '白'] })])).toEqual([])
    expect(ranked('白菜萝卜', [saying('task-7-1', { zh: ['白菜', '萝卜'] })])).toEqual([])
  })

  it('is a clause with some of the words: it is partial, and only where nothing has all', () => {
    const some = saying('task-7-1', { zh: ['白菜'] })
    const more = saying('task-7-2', { zh: ['白菜', '萝卜'] })
    const all = saying('task-7-3', { zh: ['白菜', '萝卜', '土豆'] })
    const none = saying('task-8-1', { zh: ['生菜'] })
    const asked = query('白菜 萝卜 土豆')
    const without = rank([some, more, none], asked, 'zh')
    expect(ids(without.results)).toEqual([])
    expect(ids(without.partial)).toEqual(['task-7-2', 'task-7-1'])
    const withAll = rank([some, more, all], asked, 'zh')
    expect(ids(withAll.results)).toEqual(['task-7-3'])
    expect(withAll.partial).toEqual([])
  })

  it('is never more than ten where it is partial', () => {
    const many = catalog.clauses.slice(0, 20).map(({ id }) => saying(id, { zh: ['白菜'] }))
    expect(rank(many, query('白菜 萝卜'), 'zh').partial).toHaveLength(10)
  })
})

describe('what is shown of a result', () => {
  const hit = (typed: string, candidate: Candidate, locale: Locale) =>
    rank([candidate], query(typed), locale).results[0]?.hit

  it('is in the reader’s language where both have it', () => {
    const both = saying('task-6-3', { zh: ['检验（POCT）。'], en: ['Point-of-care testing (POCT).'] })
    expect(hit('POCT', both, 'zh')).toMatchObject({ locale: 'zh', segment: 0 })
    expect(hit('POCT', both, 'en')).toMatchObject({ locale: 'en', segment: 0 })
  })

  it('is in the other language where only that has it', () => {
    expect(hit('疫苗', real('task-6-1'), 'en')?.locale).toBe('zh')
    expect(hit('vaccine', real('task-6-1'), 'zh')?.locale).toBe('en')
  })

  it('is the sentence with the match', () => {
    expect(hit('OLED', real('task-7-3'), 'zh')?.segment).toBe(2)
  })

  it('is the name or unit where the text has nothing', () => {
    expect(hit('区经委', real('task-7-1'), 'zh')).toMatchObject({ segment: null, text: '区经委' })
    expect(hit('区经委', saying('task-7-1', null), 'zh')).toMatchObject({ segment: null })
  })

  it.each([
    ['1,3-丙二醇', '推进 1，3-丙二醇等', ['1，3-丙二醇']],
    ['500亿元', '突破 500 亿元，达到 500 亿元。', ['500 亿元', '500 亿元']],
    ['ｏｌｅｄ', '显示（OLED）的', ['OLED']],
    ['“订单式”', '通过“订单式”人才', ['“订单式”']],
    ['vaccine', 'Vaccines, novel vaccine.', ['Vaccines', 'vaccine']],
    // What overlaps or touches is one mark.
    ['生物材料 材料湾', '生物材料湾', ['生物材料湾']],
    ['生物 材料', '生物材料与材料', ['生物材料', '材料']],
  ])('%s in %s is marked exactly', (typed, text, marked) => {
    const shown = hit(typed, saying('task-7-1', { zh: [text] }), 'zh')
    expect(shown?.ranges.map(([from, to]) => text.slice(from, to))).toEqual(marked)
  })
})
