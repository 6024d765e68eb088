/** Makes the files of labels. Reads the policy only. */
import type { Clause, Policy } from '../../model/types.ts'
import { clausePath, glossaryPath, unitPath } from '../../urls.ts'
import { type ClauseLabel, type Lexicon, type Name, pathOf, type SearchLabels } from '../labels.ts'
import { syllables } from './pinyin.ts'
import { traditionalPairs } from './traditional.ts'

/** @param records what Pagefind calls the record of each clause */
export function searchLabels(policy: Policy, records: ReadonlyMap<string, string>): SearchLabels {
  const named = new Set([...policy.units, ...policy.places].map(({ label }) => label.zh))
  return {
    documentNumber: policy.document.number.zh,
    clauses: policy.clauses.map((clause) => clauseLabel(policy, clause, records.get(clause.id) ?? '')),
    units: policy.units.map(({ id, label }) => ({ id, label, path: unitPath(id) })),
    names: [
      ...policy.places.map(({ id, label }) => ({ label, path: glossaryPath(id) })),
      ...policy.terms
        .filter((term) => !named.has(term.zh))
        .map(({ id, zh, en }) => term({ zh, en }, glossaryPath(id))),
    ],
  }
}

/** Its address only where the English does not say it: most bytes of the file would be addresses. */
const term = (label: Name['label'], path: string): Name =>
  pathOf({ label }) === path ? { label } : { label, path }

export const lexicon = (policy: Policy, { clauses, units, names }: SearchLabels): Lexicon => ({
  pinyin: [...clauses, ...units, ...names].map(({ label }) => syllables(label.zh)),
  synonyms: policy.synonyms,
  traditional: traditionalPairs(
    policy.clauses.flatMap((c) => [c.label.zh, ...c.segments.map((s) => s.text.zh)]).join(''),
  ),
})

function clauseLabel(policy: Policy, clause: Clause, record: string): ClauseLabel {
  const { id, kind, parent, label, units } = clause
  const fromAbove = ancestors(policy, clause).flatMap((above) =>
    above.links.filter((link) => link.basis === 'editorial'),
  )
  const tied = new Set([id, ...[...clause.links, ...fromAbove].map((link) => link.to)])
  const ofKind = (prefix: 'domain' | 'zone') => [...tied].filter((to) => to.startsWith(`${prefix}-`)).sort()
  return {
    id,
    record,
    kind,
    parent,
    label,
    page: clausePath(clause, 'zh').replace(/^zh\/|#.*/g, ''),
    units,
    domains: ofKind('domain'),
    zones: ofKind('zone'),
  }
}

function ancestors(policy: Policy, clause: Clause): Clause[] {
  const parent = policy.clauses.find((other) => other.id === clause.parent)
  return parent ? [...ancestors(policy, parent), parent] : []
}
