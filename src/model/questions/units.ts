/** What a unit answers for, and with whom: read from the policy for the unit pages. */
import type { Bilingual } from '../../locale.ts'
import type { Clause, Policy, Unit } from '../types.ts'

/** Tasks and safeguards of a unit (of all units when none is given), in the order of the text. */
export function answersOf(policy: Policy, unit?: Unit): { tasks: Clause[]; safeguards: Clause[] } {
  const answered = policy.clauses.filter((c) => !unit || unit.clauses.includes(c.id))
  return {
    tasks: answered.filter((c) => c.kind === 'task'),
    safeguards: answered.filter((c) => c.kind === 'safeguard'),
  }
}

/** Where the responsibility line of a task or safeguard stands. */
export const unitLine = (policy: Policy, id: string): Clause | undefined =>
  policy.clauses.find((c) => c.kind === 'units' && c.parent === id)

/** Units that share tasks or safeguards with this one, most first. */
export const partnersOf = (policy: Policy, unit: Unit): { unit: Unit; shared: Clause[] }[] =>
  policy.units
    .filter((other) => other !== unit)
    .map((other) => ({
      unit: other,
      shared: policy.clauses.filter((c) => unit.clauses.includes(c.id) && other.clauses.includes(c.id)),
    }))
    .filter(({ shared }) => shared.length > 0)
    .sort((a, b) => b.shared.length - a.shared.length)

/** The name with which a unit signs: the one place where the text writes it out; nothing for a unit that does not sign. */
export const signedName = (policy: Policy, unit: Unit): Bilingual | undefined =>
  policy.clauses
    .filter((c) => c.kind === 'signature')
    .flatMap(({ links }) => links)
    .flatMap((link) => (link.to === unit.id && link.basis === 'text' ? link.phrase : []))[0]
