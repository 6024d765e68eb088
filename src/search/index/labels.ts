/** Makes the files of labels. Reads the policy only. */

import type { Lexicon } from '../../language/lexicon.ts'
import { syllables } from '../../language/pinyin.ts'
import { traditionalPairs } from '../../language/traditional.ts'
import { placementsOf } from '../../model/assemble/placements.ts'
import type { Clause, Policy } from '../../model/types.ts'
import { belowLanguage, glossaryPath, pagePath, unitPath } from '../../urls.ts'
import { type ClauseLabel, type Name, pathOf, type SearchLabels } from '../labels.ts'

/** @param records what Pagefind calls the record of each clause */
export function searchLabels(policy: Policy, records: ReadonlyMap<string, string>): SearchLabels {
  const named = new Set([...policy.units, ...policy.places].map(({ label }) => label.zh))
  return {
    documentNumber: policy.document.number,
    clauses: policy.clauses.map((clause) => clauseLabel(policy, clause, records.get(clause.id) ?? '')),
    units: policy.units.map(({ id, label }) => ({ id, label, path: belowLanguage(unitPath(id, 'zh')) })),
    names: [
      ...policy.places.map(({ id, label }) => ({ label, path: belowLanguage(glossaryPath(id, 'zh')) })),
      ...policy.terms
        .filter((term) => !named.has(term.zh))
        .map(({ id, zh, en }) => term({ zh, en }, belowLanguage(glossaryPath(id, 'zh')))),
    ],
  }
}

/** Its address only where the English does not say it: most bytes of the file would be addresses. */
const term = (label: Name['label'], path: string): Name =>
  pathOf({ label }) === path ? { label } : { label, path }

export const lexicon = (policy: Policy, { clauses, units, names }: SearchLabels): Lexicon => ({
  pinyin: Object.fromEntries(
    [...clauses, ...units, ...names].map(({ label: { zh } }) => [zh, syllables(zh)]),
  ),
  traditional: traditionalPairs(
    policy.clauses.flatMap((c) => [c.label.zh, ...c.segments.map((s) => s.text.zh)]).join(''),
  ),
})

function clauseLabel(policy: Policy, clause: Clause, record: string): ClauseLabel {
  const { id, kind, parent, number, label, units } = clause
  const placedIn = (placed: 'domain' | 'zone') =>
    placementsOf(clause, placed, policy.clauses).map((placement) => placement.id)
  return {
    id,
    record,
    kind,
    parent,
    number: number?.digits ?? null,
    label,
    page: belowLanguage(pagePath(clause, 'zh')),
    units,
    domains: placedIn('domain'),
    zones: placedIn('zone'),
  }
}
