/** The records of the index: one a clause, with its words in both languages. Reads the policy only. */
import { clauseNumber } from '../model/labels.ts'
import type { Clause, Policy } from '../model/types.ts'
import type { Bilingual, Locale } from '../site.ts'
import { clausePath } from '../urls.ts'
import { type RecordText, writeRecord } from './record-text.ts'

export interface SearchRecord {
  /** Path of the clause below the folder of a language, the same in both: `tasks/7/#task-7-1`. */
  url: string
  content: string
  filters: Record<'kind' | 'domain' | 'zone' | 'unit', string[]>
}

export const searchRecords = (policy: Policy): SearchRecord[] =>
  policy.clauses.map((clause) => ({
    url: clausePath(clause, 'zh').replace('zh/', ''),
    content: writeRecord(recordText(policy, clause)),
    filters: filters(policy, clause),
  }))

/** What a reader may look for a clause by: its words, the names above it, the units that answer for it. */
export function recordText(policy: Policy, clause: Clause): RecordText {
  const lineage = [...ancestors(policy, clause), clause]
  const units = policy.units.filter((unit) => clause.units.includes(unit.id))
  const each = (list: (locale: Locale) => string[]): Bilingual<string[]> => ({
    zh: list('zh'),
    en: list('en'),
  })
  return {
    segments: each((locale) => clause.segments.map((segment) => segment.text[locale])),
    trail: each((locale) => lineage.map((one) => name(one, locale))),
    units: each((locale) => units.map((unit) => unit.label[locale])),
  }
}

function ancestors(policy: Policy, clause: Clause): Clause[] {
  const parent = policy.clauses.find((other) => other.id === clause.parent)
  return parent ? [...ancestors(policy, parent), parent] : []
}

const name = (clause: Clause, locale: Locale): string =>
  [clauseNumber(clause, locale), clause.label[locale]].filter((part) => part !== null).join(' ')

/** The clause itself, what it names, and what it or the task above it is tied to. */
function filters(policy: Policy, clause: Clause): SearchRecord['filters'] {
  const fromAbove = ancestors(policy, clause).flatMap((above) =>
    above.links.filter((link) => link.basis === 'editorial'),
  )
  const ids = new Set([clause.id, ...[...clause.links, ...fromAbove].map((link) => link.to)])
  const ofKind = (kind: 'domain' | 'zone') => [...ids].filter((id) => id.startsWith(`${kind}-`)).sort()
  return { kind: [clause.kind], domain: ofKind('domain'), zone: ofKind('zone'), unit: clause.units }
}
