import { describe, expect, it } from 'vitest'
import { excerpt } from '../../src/search/excerpt.ts'
import { parseQuery } from '../../src/search/query.ts'
import { type Candidate, rank } from '../../src/search/rank.ts'
import { recordText, searchRecords } from '../../src/search/records.ts'
import { realPolicy } from '../support/content.ts'

const policy = realPolicy()
const urls = searchRecords(policy).map(({ url }) => url)
/** Every clause: what the index would leave out must not match here either. */
const candidates: Candidate[] = policy.clauses.map((clause, i) => ({
  url: urls[i] ?? '',
  record: recordText(policy, clause),
  score: 0,
}))

function search(input: string, openEnd = false) {
  const query = parseQuery(input, openEnd)
  if (!query) throw new Error(`nothing to look for in ${input}`)
  return rank(candidates, query, 'zh')
}
const ids = (found: readonly { url: string }[]) => found.map(({ url }) => url.replace(/^.*#/, ''))
const squeeze = (text: string) => text.normalize('NFKC').replace(/\s/g, '').toLowerCase()
const containing = (text: string) =>
  policy.clauses
    .filter(({ segments }) => segments.some((s) => squeeze(s.text.zh).includes(squeeze(text))))
    .map(({ id }) => id)

describe('one string', () => {
  it.each([
    '生物材料',
    '1，3-丙二醇',
    '1,3-丙二醇',
    'CAR-T',
    '500亿元',
    '500 亿元',
    '00亿元',
    '有机电激光显示（OLED）',
    '“1+5+X”',
    '研发-转化',
    '的',
  ])('%s finds the clauses that contain it, and no other', (text) => {
    expect(containing(text)).not.toHaveLength(0)
    expect(ids(search(text).results).sort()).toEqual(containing(text).sort())
  })

  it('is not found across two sentences or in a name', () => {
    expect(search('生物材料。鼓励').results).toHaveLength(0)
  })

  it('asks the index for Han only where it has some', () => {
    expect(parseQuery('00亿元')?.runs).toEqual(['"亿 元"'])
    expect(parseQuery('CAR-T')?.runs).toEqual(['car', 't'])
  })
})

describe('words', () => {
  it('in English match whole, inflected, and with or without a hyphen', () => {
    expect(ids(search('degradable plastic').results)).toContain('task-7-1')
    expect(ids(search('CAR T').results)).toEqual(ids(search('car-t').results))
    expect(search('platf').results).toHaveLength(0)
    expect(search('platf', true).results).not.toHaveLength(0)
  })

  it('may stand in a name above or among the units', () => {
    const found = ids(search('生物基化学品 区经委').results)
    expect(found).toContain('task-7-2')
  })

  it('are shown as partial where no clause has them all', () => {
    const { results, partial } = search('生物材料 不存在的词')
    expect(results).toHaveLength(0)
    expect(partial).not.toHaveLength(0)
  })
})

describe('hostile queries', () => {
  it.each(['', ' ', '""', '---', '，。', '\u0000', '\ud800', '😀'])('%j asks for nothing', (input) => {
    expect(parseQuery(input)).toBeNull()
  })

  it.each([
    '"',
    '(',
    '-生物',
    '"生物',
    '[a-',
    '<script>alert(1)</script>',
    '生'.repeat(10_000),
    '\\',
    '$&',
    'a|b',
  ])('%j does not throw', (input) => {
    const query = parseQuery(input)
    if (query) rank(candidates, query, 'en')
    expect(query?.phrase.text.length ?? 0).toBeLessThanOrEqual(160)
  })
})

describe('excerpt', () => {
  it('marks all matches and loses nothing of a short text', () => {
    const pieces = excerpt(
      '生物材料与生物医药',
      [
        [0, 2],
        [5, 7],
      ],
      'zh',
    )
    expect(pieces).toEqual([
      { text: '生物', marked: true },
      { text: '材料与', marked: false },
      { text: '生物', marked: true },
      { text: '医药', marked: false },
    ])
  })

  it('cuts a long text around the match', () => {
    const text = `${'前面的话，'.repeat(60)}目标${'，后面的话'.repeat(60)}`
    const pieces = excerpt(text, [[300, 302]], 'zh')
    expect(pieces.find(({ marked }) => marked)?.text).toBe('目标')
    expect(pieces[0]?.text).toBe('…')
    expect(pieces.at(-1)?.text).toBe('…')
    expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(160)
  })
})
