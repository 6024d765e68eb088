import { expect, test } from 'vitest'
import { answersOf, partnersOf, signedName, unitLine } from '../../../src/model/questions/units.ts'
import { realPolicy } from '../../support/content.ts'

const policy = realPolicy()
const unit = (id: string) => {
  const found = policy.units.find((one) => one.id === id)
  if (!found) throw new Error(`no unit ${id}`)
  return found
}
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)

test('a unit answers for its tasks and safeguards, in the order of the text', () => {
  const { tasks, safeguards } = answersOf(policy, unit('unit-jinshan-customs'))
  expect(ids(tasks)).toEqual(['task-5'])
  expect(ids(safeguards)).toEqual([])
})

test('all units together answer for every task and every safeguard', () => {
  const { tasks, safeguards } = answersOf(policy)
  expect(ids(tasks)).toEqual(Array.from({ length: 10 }, (_, i) => `task-${i + 1}`))
  expect(ids(safeguards)).toEqual(Array.from({ length: 4 }, (_, i) => `safeguard-${i + 1}`))
})

test('who answers stands in the line of the task or safeguard; a measure has none', () => {
  expect(unitLine(policy, 'task-5')?.id).toBe('task-5-units')
  expect(unitLine(policy, 'safeguard-4')?.id).toBe('safeguard-4-units')
  expect(unitLine(policy, 'task-5-1')).toBeUndefined()
})

test('partners share what a unit answers for, those that share most first, never the unit itself', () => {
  for (const one of policy.units) {
    const partners = partnersOf(policy, one)
    expect.soft(partners.map((partner) => partner.unit)).not.toContain(one)
    for (const { unit: other, shared } of partners)
      expect.soft(ids(shared)).toEqual(one.clauses.filter((id) => other.clauses.includes(id)))
    const counts = partners.map(({ shared }) => shared.length)
    expect.soft(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect.soft(counts).not.toContain(0)
  }
})

test('a unit that shares nothing is no partner', () => {
  const [alone, ...others] = policy.units.map((one) => ({ ...one, clauses: ['task-1'] }))
  const [first] = others
  if (!alone || !first) throw new Error('no units')
  const made = { ...policy, units: [{ ...alone, clauses: ['task-2'] }, ...others] }
  expect(partnersOf(made, first).map((partner) => partner.unit.id)).not.toContain(alone.id)
})

test('the drafter signs with its full name; no other unit signs', () => {
  expect(signedName(policy, unit('unit-economic-commission'))?.zh).toBe('上海市金山区经济委员会')
  expect(policy.units.filter((one) => signedName(policy, one))).toHaveLength(1)
})
