import { describe, expect, test } from 'vitest'
import { indexOf, markId, readingOf, saidOf } from '../../src/finder/reading.ts'
import { directionKinds } from '../../src/model/types.ts'
import { realPolicy } from '../support/content.ts'

const policy = realPolicy()
const all = policy.directions.flatMap((direction) =>
  direction.mentions.map((mention) => ({ direction, mention })),
)

describe('a mark', () => {
  test('is called like its direction, and numbered where that stands again', () => {
    const twice = policy.directions.find(({ mentions }) => mentions.length === 3)
    if (!twice) throw new Error('no direction stands three times')
    const ids = twice.mentions.map((mention) => markId(twice, mention))
    expect(ids).toEqual([twice.id, `${twice.id}.2`, `${twice.id}.3`])
  })

  test('has a name of its own', () => {
    const ids = all.map(({ direction, mention }) => markId(direction, mention))
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('the index', () => {
  const groups = indexOf(policy)

  test('has the kinds in their order, and none is empty', () => {
    expect(groups.map(({ kind }) => kind)).toEqual(directionKinds)
    expect(groups.filter(({ directions }) => directions.length === 0)).toEqual([])
  })

  test('has every direction once, under its kind, in the order of the text', () => {
    for (const { kind, directions } of groups)
      expect.soft(directions, kind).toEqual(policy.directions.filter((d) => d.kind === kind))
    expect(groups.flatMap(({ directions }) => directions)).toHaveLength(policy.directions.length)
  })
})

describe('the sentences', () => {
  const clauses = readingOf(policy)
  const sentences = clauses.flatMap((one) => one.sentences)

  test('stand once each, in the order of the text', () => {
    const ids = sentences.map(({ segment }) => segment.id)
    const marked = new Set<string>(all.map(({ mention }) => mention.segment))
    const inText = policy.clauses.flatMap(({ segments }) => segments.map(({ id }) => id))
    expect(ids).toEqual(inText.filter((id) => marked.has(id)))
  })

  test('stand below their clause', () => {
    for (const { clause, sentences: own } of clauses)
      for (const { mentioned } of own)
        expect
          .soft(new Set(mentioned.map(({ mention }) => mention.clause)), clause.id)
          .toEqual(new Set([clause.id]))
  })

  test('have every mention once', () => {
    const id = ({ direction, mention }: (typeof all)[number]) => markId(direction, mention)
    expect(sentences.flatMap(({ mentioned }) => mentioned.map(id)).toSorted()).toEqual(all.map(id).toSorted())
  })

  test('are none of a clause that encourages nothing', () => {
    const [first] = policy.directions
    if (!first) throw new Error('no directions')
    const reading = readingOf({ clauses: policy.clauses, directions: [first] })
    expect(new Set(reading.map(({ clause }) => clause.id))).toEqual(
      new Set(first.mentions.map(({ clause }) => clause)),
    )
    expect(readingOf({ clauses: policy.clauses, directions: [] })).toEqual([])
  })
})

describe('what is said of phrases', () => {
  const [one, two, three] = all
  if (!one || !two || !three) throw new Error('too few mentions')
  const told = (by: Map<unknown, string[]>) =>
    saidOf([one, two, three], (mentioned) =>
      (by.get(mentioned) ?? []).map((what) => ({ key: what, what: what.toUpperCase() })),
    )

  test('is said once of all where it is the same', () => {
    expect(
      told(
        new Map([
          [one, ['a']],
          [two, ['a']],
          [three, ['a']],
        ]),
      ),
    ).toEqual([{ what: 'A', of: [] }])
  })

  test('names the phrases where it is not, in the order in which it is first said', () => {
    expect(
      told(
        new Map([
          [one, ['b', 'a']],
          [two, ['a']],
          [three, ['b', 'c']],
        ]),
      ),
    ).toEqual([
      { what: 'B', of: [one, three] },
      { what: 'A', of: [one, two] },
      { what: 'C', of: [three] },
    ])
  })

  test('is told apart by its key: of one zone, by two kinds of evidence', () => {
    expect(saidOf([one, two], (mentioned) => [{ key: mentioned === one ? 'x' : 'y', what: 'zone' }])).toEqual(
      [
        { what: 'zone', of: [one] },
        { what: 'zone', of: [two] },
      ],
    )
  })

  test('is nothing where nothing is said', () => {
    expect(told(new Map())).toEqual([])
  })
})
