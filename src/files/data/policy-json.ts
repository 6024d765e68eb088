/** The model for machines: `/data/policy.json`. Reads the policy, writes the shape of `policy-schema.ts`. */

import type { Bilingual } from '../../locale.ts'
import type { Clause, DocumentFacts, Link, Policy, Term } from '../../model/types.ts'
import { absolute, cardPath, clausePath } from '../../urls.ts'
import type { PolicyJson } from './policy-schema.ts'

/** @param notice the unofficial-edition line. */
export const policyJson = (policy: Policy, notice: Bilingual): PolicyJson => ({
  schema: 1,
  document: documentJson(policy.document, notice),
  clauses: policy.clauses.map(clauseJson),
  directions: policy.directions,
  strengths: policy.verbClasses.map(({ id, label }) => ({ id, label })),
  units: policy.units.map(({ id, label, clauses }) => ({ id, label, clauses })),
  places: policy.places,
  terms: policy.terms.map(termJson),
})

const documentJson = (document: DocumentFacts, notice: Bilingual): PolicyJson['document'] => {
  const { number, title, shortTitle, issuer, drafter, dates, sourceSha256, officialUrl } = document
  return { notice, number, title, shortTitle, issuer, drafter, dates, sourceSha256, officialUrl }
}

const clauseJson = (clause: Clause): PolicyJson['clauses'][number] => ({
  id: clause.id,
  kind: clause.kind,
  parent: clause.parent,
  number: clause.number?.printed ?? null,
  label: clause.label,
  segments: clause.segments.map(({ id, role, text }) => ({
    id,
    ...(role && { role }),
    zh: text.zh,
    en: text.en,
  })),
  units: clause.units,
  links: clause.links.map(linkJson),
  urls: {
    zh: absolute(clausePath(clause, 'zh')),
    en: absolute(clausePath(clause, 'en')),
    card: absolute(cardPath(clause.id)),
  },
})

/** In one order of keys, whichever way the link was made. */
const linkJson = ({ to, basis, via, segment, phrase, reason }: Link) => ({
  to,
  basis,
  ...(via && { via }),
  ...(segment && { segment }),
  ...(phrase && { phrase }),
  ...(reason && { reason }),
})

const termJson = ({ id, zh, en, definition, clauses }: Term): PolicyJson['terms'][number] => ({
  id,
  zh,
  en,
  ...(definition && { definition: { ...definition.text, source: definition.source } }),
  clauses,
})
