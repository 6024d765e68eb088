/** The English of content and interface is spelled as in American English; our own words are few and used. */
import { expect, test } from 'vitest'
import { writtenIn } from '../src/model/written.ts'
import { realDraft } from './support/content.ts'
import { isAmerican, lexiconOf, misspelled, misspellings, ownWords, wordsOf } from './support/spelling.ts'
import { uiStrings } from './support/ui-strings.ts'

const own = lexiconOf(ownWords)
const draft = realDraft()

test('the content', () => {
  expect(misspellings(draft)).toEqual([])
})

test('the interface', () => {
  expect(
    uiStrings().flatMap(({ file, text }) => misspelled(text, own).map((word) => `${file}: ${word}`)),
  ).toEqual([])
})

test('each of our own words stands somewhere, and in no dictionary', () => {
  const english = writtenIn(draft).filter(({ language }) => language === 'en')
  const used = lexiconOf([...english, ...uiStrings()].map(({ text }) => text))
  expect(ownWords.filter((word) => misspelled(word, used).length > 0 || isAmerican(word))).toEqual([])
  expect(ownWords).toEqual([...new Set(ownWords)])
})

test.each(['organisation', 'colour', 'programme', 'licence', 'recieve', 'bioprocesss', 'manfacturing'])(
  'not American: %s',
  (word) => {
    expect(misspelled(`The ${word}’s end`, own)).toEqual([word])
  },
)

test.each([
  'organization',
  'People’s',
  'enterprises’',
  'Bioprocesses',
  'antitumor',
  '39th',
  'policy.raw.txt',
  'don’t',
])('American: %s', (word) => {
  expect(misspelled(word, new Set())).toEqual([])
})

test('words: names of files, figures and Chinese are none', () => {
  expect(wordsOf('See akn.zh.xml; 14th, and 1,3-propanediol: “AI”的 R&D')).toEqual([
    'See',
    'and',
    'propanediol',
    'AI',
    'R',
    'D',
  ])
})

test('a slip in the text is not in the glossary, nor one in the glossary in the text', () => {
  const { facts, policy } = draft
  const slips = (changed: typeof draft) => misspellings(changed).map(({ message }) => message)

  const [row, ...rows] = facts.glossary
  if (!row) throw new Error('the glossary is empty')
  const glossary = [{ ...row, en: `${row.en} bioremdiation` }, ...rows]
  expect(slips({ ...draft, facts: { ...facts, glossary } })).toEqual([`${row.id}: bioremdiation`])

  const words = policy.clauses.flatMap((c) => c.segments.flatMap(({ text }) => wordsOf(text.en)))
  const [ofTheTrade = ''] = words.filter((word) => misspelled(word, own).length > 0)
  const clauses = policy.clauses.map((clause) => ({
    ...clause,
    segments: clause.segments.map((segment) => ({
      ...segment,
      text: { ...segment.text, en: segment.text.en.replaceAll(ofTheTrade, `${ofTheTrade}x`) },
    })),
  }))
  expect(slips({ ...draft, policy: { ...policy, clauses } })).toContainEqual(
    expect.stringMatching(new RegExp(`: ${ofTheTrade}x`)),
  )
})
