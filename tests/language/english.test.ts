import { describe, expect, it } from 'vitest'
import { commonBeginning, formsOf, STOP_WORDS } from '../../src/language/english.ts'
import { fold } from '../../src/language/fold.ts'
import { policy } from '../support/search.ts'

const words = new Set(
  policy.clauses.flatMap(({ segments }) =>
    segments.flatMap(({ text }) => fold(text.en).text.match(/[a-z]+/g) ?? []),
  ),
)

describe('the forms of a word', () => {
  it('have each other', () => {
    const rows = [
      ['policies', 'policy'],
      ['policy', 'policies'],
      ['planned', 'plan'],
      ['plan', 'planning'],
      ['vaccines', 'vaccine'],
      ['vaccine', 'vaccines'],
      ['enterprise', 'enterprises'],
      ['enterprises', 'enterprise'],
      ['encouraging', 'encourage'],
      ['encourages', 'encouraged'],
      ['analysis', 'analyses'],
      ['analyses', 'analysis'],
      ['processes', 'process'],
      ['applied', 'apply'],
      ['factory', 'factories'],
    ]
    const missing = rows.filter(([word = '', form = '']) => !formsOf(word).includes(form))
    expect(missing).toEqual([])
  })

  it('of British words have the American ones', () => {
    const rows = [
      ['centre', 'center'],
      ['centres', 'center'],
      ['colour', 'color'],
      ['flavours', 'flavor'],
      ['industrialisation', 'industrialization'],
      ['optimising', 'optimize'],
      ['catalysed', 'catalyze'],
      ['fibre', 'fiber'],
      ['programme', 'program'],
      ['programmes', 'programs'],
      ['labelling', 'labeling'],
      ['labelled', 'label'],
      ['licences', 'license'],
      ['ageing', 'aging'],
      ['sulphur', 'sulfur'],
      ['paediatric', 'pediatric'],
    ]
    const missing = rows.filter(([word = '', form = '']) => !formsOf(word).includes(form))
    expect(missing).toEqual([])
  })

  // Issue 4, item 2: usual inflections, British spelling. Both at once is what a British reader types.
  it('of the British centred have the American centered', () => {
    expect(formsOf('centred')).toContain('centered')
  })

  // Short verbs are inflected like long ones; the text says `use` in 22 clauses.
  it('of a short verb have the verb', () => {
    expect(['using', 'used', 'uses'].filter((word) => !formsOf(word).includes('use'))).toEqual([])
  })

  // `enterprise` looks like a British *enterprize*, `source` like a British *sorce*.
  it('always have the word itself', () => {
    expect([...words].filter((word) => !formsOf(word).includes(word))).toEqual([])
  })

  it('have nothing that only looks like a form', () => {
    const rows = [
      ['process', 'proces'],
      ['biogas', 'bioga'],
      ['status', 'statu'],
      ['policy', 'police'],
      ['business', 'busines'],
    ]
    expect(rows.filter(([word = '', other = '']) => formsOf(word).includes(other))).toEqual([])
  })

  it('of an abbreviation, a figure or a foreign word are the word alone', () => {
    const words = ['car', 't', 'fda', 'co2', '2025', 'café']
    expect(words.map(formsOf)).toEqual(words.map((word) => [word]))
  })
})

describe('the common beginning', () => {
  it.each([
    [['policy', 'policies'], 'polic'],
    [['centre', 'center'], 'cent'],
    [['t'], 't'],
    [['aesthetic', 'esthetic'], ''],
    [[], ''],
  ])('of %j is %j', (list, beginning) => {
    expect(commonBeginning(list)).toBe(beginning)
  })

  // The index finds nothing for nothing, so the word would not be found.
  it('is never empty for a word of the text', () => {
    expect([...words].filter((word) => commonBeginning(formsOf(word)) === '')).toEqual([])
  })
})

it('words that say something are no stop words', () => {
  for (const word of ['high', 'new', 'not', 'no', 'use']) expect.soft(STOP_WORDS.has(word)).toBe(false)
})
