/** Directions of the real policy, compared with facts counted without the model's help. */
import { describe, expect, test } from 'vitest'
import { locales } from '../../src/locale.ts'
import { placementsOf } from '../../src/model/assemble/placements.ts'
import { holdsVerb } from '../../src/model/verbs.ts'
import { content, realPolicy } from '../support/content.ts'

const policy = realPolicy()
const mentions = policy.directions.flatMap((d) => d.mentions.map((m) => ({ ...m, direction: d.id })))
const direction = (id: string) => policy.directions.find((d) => d.id === id)
const segments = new Map(policy.clauses.flatMap((c) => c.segments.map((s) => [s.id, s.text])))

test('every mark in the files is a mention, and the reverse', () => {
  for (const locale of locales) {
    const marked = [...content]
      .filter(([file]) => file.startsWith(`${locale}/`))
      .flatMap(([, text]) => [...text.matchAll(/<Direction id="([^"]+)"/g)].map(([, id]) => id))
    expect.soft(marked.toSorted()).toEqual(mentions.map((m) => m.direction).toSorted())
  }
})

test.each(locales)('every phrase and verb stands in its segment (%s)', (locale) => {
  for (const { segment, phrase, verb, direction } of mentions) {
    const text = segments.get(segment)?.[locale] ?? ''
    expect.soft(text, direction).toContain(phrase[locale])
    expect.soft(holdsVerb(text, verb[locale]), `${segment} ${direction} ${verb[locale]}`).toBe(true)
  }
})

test('one thing has one direction, at all its places', () => {
  expect(direction('dir-biological-feed')?.mentions.map((m) => m.segment)).toEqual([
    'domain-agriculture-food.s2',
    'zone-agriculture-park.s1',
    'task-9.s2',
    'task-9-3.s1',
    'task-9-3.s2',
  ])
})

test('a verb keeps the word of the text and has a class of ours', () => {
  const huangjiu = direction('dir-huangjiu')?.mentions[0]
  expect(huangjiu).toMatchObject({ verb: { zh: '鼓励', en: 'Encourage' }, strength: 'support' })
})

describe('domains and zones', () => {
  const clause = (id: string) => {
    const found = policy.clauses.find((c) => c.id === id)
    if (!found) throw new Error(`no clause ${id}`)
    return found
  }
  const placed = (id: string, kind: 'domain' | 'zone') => placementsOf(clause(id), kind, policy.clauses)

  test('are the clause itself', () => {
    expect(placed('domain-biomaterials', 'domain')).toEqual([{ id: 'domain-biomaterials', basis: 'text' }])
  })
  test('are what a Ref names, also through a place', () => {
    expect(placed('task-3-3', 'domain')).toEqual([
      { id: 'domain-biomedicine', basis: 'editorial' },
      { id: 'domain-biomaterials', basis: 'text' },
    ])
    expect(placed('task-3-3', 'zone')).toEqual([
      { id: 'zone-medicine-port', basis: 'text' },
      { id: 'zone-materials-bay', basis: 'text' },
    ])
  })
  test('are what the editorial file ties to the clause, whichever way it is written', () => {
    expect(placed('task-9-2', 'domain')).toEqual([{ id: 'domain-agriculture-food', basis: 'editorial' }])
  })
  test('are what the editorial file ties to its task', () => {
    expect(placed('task-9-2', 'zone')).toEqual([{ id: 'zone-agriculture-park', basis: 'editorial' }])
  })
  test('of a direction are those of its mentions, by the text where one of them is', () => {
    expect(direction('dir-biological-feed')?.domains).toEqual([
      { id: 'domain-agriculture-food', basis: 'text' },
    ])
    expect(direction('dir-biological-feed')?.units).toEqual([
      'unit-science-commission',
      'unit-investment-promotion-office',
      'unit-agriculture-commission',
    ])
  })
})
