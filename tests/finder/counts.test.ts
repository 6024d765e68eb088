import { describe, expect, test } from 'vitest'
import { directionsIn } from '../../src/finder/counts.ts'
import type { Basis, Direction, Mention, MentionTie, UnitId } from '../../src/model/types.ts'
import { realPolicy } from '../support/content.ts'

const tie = (id: string, basis: Basis): MentionTie => ({
  id,
  basis,
  evidence: basis === 'text' ? 'named' : 'editors',
})

function mention(segment: string, domains: MentionTie[], zones: MentionTie[], units: UnitId[]): Mention {
  const words = { zh: segment, en: segment }
  return {
    clause: 'task-1',
    segment,
    phrase: words,
    verb: words,
    strength: 'support',
    domains,
    zones,
    units,
    ask: [],
  }
}

const direction = (id: Direction['id'], mentions: Mention[]): Direction => ({
  id,
  kind: 'product',
  label: { zh: id, en: id },
  near: [],
  // What a direction has of its other mentions counts for nothing.
  domains: [{ id: 'domain-a', basis: 'text' }],
  zones: [{ id: 'zone-a', basis: 'text' }],
  units: ['unit-a', 'unit-b'],
  mentions,
})

const directions = [
  direction('dir-1', [
    mention('s1', [tie('domain-a', 'text')], [], ['unit-a']),
    mention('s2', [tie('domain-a', 'editorial')], [tie('zone-a', 'text')], ['unit-a']),
    mention('s3', [], [], ['unit-b']),
  ]),
  direction('dir-2', [mention('s1', [tie('domain-b', 'text')], [], ['unit-a'])]),
]
const counted = (
  ...[facet, id, basis]: Parameters<typeof directionsIn> extends [unknown, ...infer R] ? R : never
) => {
  const { mentions, directions: count, places } = directionsIn({ directions }, facet, id, basis)
  return [count, places, ...mentions.map((m) => `${m.direction.id} ${m.mention.segment}`)]
}

describe('under a value', () => {
  test('stand the mentions that have it themselves', () => {
    expect(counted('domain', 'domain-a')).toEqual([1, 2, 'dir-1 s1', 'dir-1 s2'])
    expect(counted('zone', 'zone-a')).toEqual([1, 1, 'dir-1 s2'])
    expect(counted('unit', 'unit-a')).toEqual([2, 3, 'dir-1 s1', 'dir-1 s2', 'dir-2 s1'])
    expect(counted('unit', 'unit-b')).toEqual([1, 1, 'dir-1 s3'])
  })

  test('only those on a basis, where one is asked for', () => {
    expect(counted('domain', 'domain-a', 'text')).toEqual([1, 1, 'dir-1 s1'])
    expect(counted('domain', 'domain-a', 'editorial')).toEqual([1, 1, 'dir-1 s2'])
    expect(counted('zone', 'zone-a', 'editorial')).toEqual([0, 0])
  })

  test('stands nothing where nothing has it', () => {
    expect(counted('domain', 'domain-c')).toEqual([0, 0])
  })
})

test('the text and the editors together make the whole, for every domain and zone', () => {
  const policy = realPolicy()
  const places = policy.clauses.filter(({ kind }) => kind === 'domain' || kind === 'zone')
  expect(places).toHaveLength(9)
  for (const { id, kind } of places) {
    const facet = kind === 'domain' ? 'domain' : 'zone'
    const { places: all } = directionsIn(policy, facet, id)
    const { places: text } = directionsIn(policy, facet, id, 'text')
    const { places: editorial } = directionsIn(policy, facet, id, 'editorial')
    expect.soft(text + editorial, id).toBe(all)
    expect.soft(text, id).toBeGreaterThan(20)
  }
})
