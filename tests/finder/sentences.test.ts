import { describe, expect, test } from 'vitest'
import { directionsIn } from '../../src/finder/counts.ts'
import { evidenceOf, evidencesOf } from '../../src/finder/evidence.ts'
import { sectionsTiedBy, sentencesBySection } from '../../src/finder/sentences.ts'
import type { MentionTie } from '../../src/model/types.ts'
import { realPolicy } from '../support/content.ts'

const policy = realPolicy()
const everything = policy.directions.flatMap((direction) =>
  direction.mentions.map((mention) => ({ direction, mention })),
)

describe('sentences', () => {
  const groups = sentencesBySection(policy, everything)
  const sentences = groups.flatMap((group) => group.sentences)

  test('stand once, in the order of the text, with all that is mentioned', () => {
    const order = policy.clauses.flatMap((clause) => clause.segments.map(({ id }) => id))
    const at = sentences.map(({ segment }) => order.indexOf(segment.id))
    expect(at).toEqual([...new Set(at)].toSorted((a, b) => a - b))
    expect(sentences.flatMap(({ mentioned }) => mentioned)).toHaveLength(everything.length)
    for (const { clause, segment, mentioned } of sentences)
      for (const { mention } of mentioned)
        expect.soft([mention.clause, mention.segment]).toEqual([clause.id, segment.id])
  })

  test('of a measure stand under its task, those of a zone under the zone', () => {
    expect(new Set(groups.map(({ section }) => section)).size).toBe(groups.length)
    const sectionOf = (id: string) =>
      groups.find((group) => group.sentences.some(({ clause }) => clause.id === id))?.section.id
    expect(sectionOf('task-7-1')).toBe('task-7')
    expect(sectionOf('zone-materials-bay')).toBe('zone-materials-bay')
    expect(sectionOf('principle-4')).toBe('part-2')
  })
})

test('a domain has the zone that is named for it and the tasks that bear its name', () => {
  const ids = (...args: Parameters<typeof sectionsTiedBy>) => sectionsTiedBy(...args).map(({ id }) => id)
  expect(ids(policy, 'domain-biomaterials', 'zone-name')).toEqual(['zone-materials-bay'])
  expect(ids(policy, 'domain-biomaterials', 'task-title')).toEqual(['task-7'])
  expect(ids(policy, 'domain-agriculture-food', 'task-title')).toEqual(['task-8', 'task-9'])
})

test('no vaccine stands under Biomaterials', () => {
  const phrases = (id: string) =>
    directionsIn(policy, 'domain', id).mentions.map(({ mention }) => mention.phrase.zh)
  const isVaccine = (phrase: string) => /疫苗|抗体/.test(phrase)
  expect(phrases('domain-biomaterials').filter(isVaccine)).toEqual([])
  expect(phrases('domain-biomedicine').filter(isVaccine)).not.toEqual([])
})

describe('evidence', () => {
  const listed = (zh: string, en: string): MentionTie => ({
    id: 'zone-x',
    basis: 'text',
    evidence: 'own-phrase',
    phrase: { zh, en },
  })
  const judged: MentionTie = {
    id: 'zone-x',
    basis: 'editorial',
    evidence: 'editors',
    reason: { zh: '同类', en: 'alike' },
  }
  const named: MentionTie = { id: 'zone-x', basis: 'text', evidence: 'named' }
  const ties = [
    judged,
    listed('疫苗', 'vaccines'),
    named,
    listed('航煤', 'jet fuel'),
    listed('疫苗', 'vaccines'),
    judged,
  ]

  test('of several ties is said once for each kind, the strongest first', () => {
    expect(evidencesOf(ties, policy, 'zh')).toEqual(['原句点名', '布局点原句列有“疫苗”“航煤”', '编者：同类'])
    expect(evidencesOf(ties, policy, 'en')).toEqual([
      'named in the sentence',
      'the zone’s own sentence lists “vaccines” and “jet fuel”',
      'editors: alike',
    ])
  })

  test('of one tie is one phrase, for every tie of the policy', () => {
    const all = everything.flatMap(({ mention }) => [...mention.domains, ...mention.zones])
    expect(all.length).toBeGreaterThan(300)
    // Nothing is missing at its end or between its marks.
    const isWhole = (words: string) => words !== '' && !/undefined|依托$|列有$|：$|“”/.test(words)
    expect(all.map((tie) => evidenceOf(tie, policy, 'zh')).filter((words) => !isWhole(words))).toEqual([])
    expect(isWhole(evidenceOf({ ...named, evidence: 'own-phrase' }, policy, 'zh'))).toBe(false)
    const [place] = policy.places
    if (!place) throw new Error('no place')
    const base: MentionTie = { ...named, evidence: 'base', via: place.id }
    expect(evidenceOf(base, policy, 'zh')).toBe(`原句所列载体：${place.label.zh}`)
  })
})
