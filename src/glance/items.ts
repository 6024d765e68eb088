/** Things of the policy that the plates name, with their places in the text. */
import type { Locale } from '../locale.ts'
import { clauseNumber } from '../model/labels.ts'
import type { Clause, Kind, Policy, UnitId } from '../model/types.ts'
import { pagePath, unitPath } from '../urls.ts'

export interface Item {
  id: string
  label: string
  /** `任务 7`, `Task 7`; null where the text numbers nothing. */
  number: string | null
  /** Below the root of the site. */
  path: string
}

export const itemOf = (clause: Clause, locale: Locale): Item => ({
  id: clause.id,
  label: clause.label[locale],
  number: clauseNumber(clause, locale),
  path: pagePath(clause, locale),
})

export const clausesOf = ({ clauses }: Pick<Policy, 'clauses'>, kind: Kind): Clause[] =>
  clauses.filter((clause) => clause.kind === kind)

/** Responsible units by the names that the text prints. */
export const unitsOf = (policy: Pick<Policy, 'unit'>, ids: readonly UnitId[], locale: Locale): Item[] =>
  ids.map((id) => ({ id, label: policy.unit(id).label[locale], number: null, path: unitPath(id, locale) }))
