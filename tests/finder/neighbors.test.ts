import { describe, expect, test } from 'vitest'
import type { NamedDirections } from '../../src/finder/hits.ts'
import { finderNames } from '../../src/finder/index.ts'
import type { FinderNames } from '../../src/finder/names.ts'
import { withNeighbors } from '../../src/finder/neighbors.ts'
import { realPolicy } from '../support/content.ts'

const names: FinderNames = {
  directions: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id, i) => ({
    id,
    names: [id],
    mentions: [],
    near: i === 0 ? [1, 2, 3, 4, 5, 6] : [0],
  })),
  vocabulary: [],
  said: [],
  pinyin: { characters: {}, names: {} },
  traditional: '',
}
const answer = (...hits: [id: string, by: 'name' | 'word' | 'near'][]): NamedDirections => ({
  hits: hits.map(([id, by]) => ({ id, by })),
  find: [],
  unsaid: [],
  partly: false,
})
const shown = (found: NamedDirections) => withNeighbors(found, names).hits.map(({ id, by }) => `${id} ${by}`)

describe('neighbors', () => {
  test('follow a short answer, up to six in all, and are only near', () => {
    expect(shown(answer(['a', 'name']))).toEqual(['a name', 'b near', 'c near', 'd near', 'e near', 'f near'])
  })
  test('do not take the place of what was found', () => {
    expect(shown(answer(['b', 'word'], ['a', 'name']))).toEqual([
      'b word',
      'a name',
      'c near',
      'd near',
      'e near',
      'f near',
    ])
  })
  test('stay away from a long answer, a part of one, and one that is only near', () => {
    const long = answer(['a', 'name'], ['b', 'name'], ['c', 'name'], ['d', 'name'])
    expect(withNeighbors(long, names)).toBe(long)
    const part = { ...answer(['a', 'name']), partly: true }
    expect(withNeighbors(part, names)).toBe(part)
    const near = answer(['a', 'near'])
    expect(withNeighbors(near, names)).toBe(near)
  })
  test('are of the same field, or of every one', () => {
    const policy = realPolicy()
    const fields = (id: string) => policy.directions.find((d) => d.id === id)?.domains.map((d) => d.id) ?? []
    const { directions } = finderNames(policy)
    const foreign = directions.flatMap(({ id, near }) =>
      near.flatMap((place) => {
        const [own, other] = [fields(id), fields(directions[place]?.id ?? '')]
        return own.length === 0 || other.length === 0 || own.some((field) => other.includes(field))
          ? []
          : `${id} ${place}`
      }),
    )
    expect(foreign).toEqual([])
    expect(directions.some(({ near }) => near.length > 0)).toBe(true)
  })
})
