/** The sentence that quotes a clause with its source. */
import { expect, test } from 'vitest'
import { withoutSpace } from '../../src/model/source.ts'
import { cardJson } from '../../src/quoting/card-json.ts'
import { realPolicy } from '../support/content.ts'
import { offenders } from '../support/offenders.ts'

const policy = realPolicy()
const cards = policy.clauses.map((clause) => ({ clause, ...cardJson(policy, clause) }))
const sentencesOf = (id: string) => cards.find((card) => card.id === id)?.sentences
const source = withoutSpace(policy.clauses.flatMap((c) => c.segments.map((s) => s.text.zh)).join(''))

test('is what an official writes: document, number, printed place, the words in quotation marks', () => {
  expect(sentencesOf('task-7-1')?.zh.text).toMatch(
    /^《金山区加快推进生物制造产业高质量发展的实施意见》（金府办发〔2023〕22号）第六部分第（七）项提出：“产业化推进生物材料。鼓励企业[^“”]*。”$/,
  )
  expect(sentencesOf('preamble')?.zh.text).toMatch(/22号）引言提出：“为深入贯彻/)
  expect(sentencesOf('target-2025')?.zh.text).toMatch(/第三部分提出：“到 2025 年/)
})

test('in English names the place, the title in italics and what the words are', () => {
  const { title, number } = policy.document
  const { text, html } = sentencesOf('task-7-1')?.en ?? { text: '', html: '' }
  expect(text.startsWith(`Part 6, item (7), of the ${title.en} (${number.en}) states: “`)).toBe(true)
  expect(text).toMatch(/” \(unofficial translation, edition of \d{4}-\d{2}-\d{2} · [0-9a-f]{12}\)\.$/)
  expect(html).toContain(`<i>${title.en}</i>`)
  expect(sentencesOf('zone-materials-bay')?.en.text).toMatch(/^Part 5 of the /)
  expect(sentencesOf('preamble')?.en.text).toMatch(/^The preamble of the /)
})

test('quotes the words of the text and nothing else, with single marks inside', () => {
  const wrong = offenders(
    cards.filter(({ sentences }) => sentences),
    ({ id }) => id,
    ({ sentences }) => {
      const [, quoted = '', ...rest] = (sentences?.zh.text ?? '').split(/[“”]/)
      // Nothing follows the closing mark, and none stands within.
      expect(rest).toEqual([''])
      expect(source).toContain(withoutSpace(quoted.replaceAll('‘', '“').replaceAll('’', '”')))
      expect(sentences?.en.text.match(/[“”]/g)).toHaveLength(2)
    },
  )
  expect(wrong).toEqual([])
})

test('is offered of every clause of one paragraph, and of no other', () => {
  const without = cards.filter(({ sentences }) => sentences === null).map(({ clause }) => clause.kind)
  expect([...new Set(without)]).toEqual([
    'notice',
    'title',
    'part',
    'task',
    'units',
    'signature',
    'copy-list',
    'imprint',
  ])
})
