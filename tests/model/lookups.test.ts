import { expect, it } from 'vitest'
import { policy } from '../../src/policy.ts'

it('says what an id stands for, and refuses one that names nothing', () => {
  const [unit] = policy.units
  const [place] = policy.places
  const [clause] = policy.clauses
  if (!unit || !place || !clause) throw new Error('The policy is empty')
  expect(policy.named(unit.id)).toEqual({ what: 'unit', unit })
  expect(policy.named(place.id)).toEqual({ what: 'place', place })
  expect(policy.named(clause.id)).toEqual({ what: 'clause', clause })
  expect(() => policy.named('unit-nobody')).toThrow('no clause, unit or place unit-nobody')
})
