/** The model for machines: `/data/policy.json`. Reads the policy, writes the shape of `policy-schema.ts`. */

import type { Bilingual } from '../../locale.ts'
import { clauseNumber } from '../../model/labels.ts'
import type {
  Clause,
  Direction,
  DocumentFacts,
  Link,
  Mention,
  MentionTie,
  Policy,
  Term,
} from '../../model/types.ts'
import { editionOf } from '../../rights.ts'
import { absolute, cardPath, clausePath } from '../../urls.ts'
import type { PolicyJson } from './policy-schema.ts'

/** @param notice the unofficial-edition line. */
export const policyJson = (policy: Policy, notice: Bilingual): PolicyJson => ({
  schema: 2,
  edition: editionOf(policy),
  document: documentJson(policy.document, notice),
  clauses: policy.clauses.map(clauseJson),
  directions: policy.directions.map(directionJson),
  vocabulary: policy.vocabulary,
  strengths: policy.verbClasses.map(({ id, label }) => ({ id, label })),
  units: policy.units.map(({ id, label, clauses }) => ({ id, label, clauses })),
  places: policy.places.map(({ id, label, zones, clauses }) => ({ id, label, zones, clauses })),
  terms: policy.terms.map(termJson),
  readings: policy.readings,
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
  shownNumber: shownNumber(clause),
  label: clause.label,
  segments: clause.segments.map(({ id, role, text, state, readings }) => ({
    id,
    ...(role && { role }),
    zh: text.zh,
    en: text.en,
    state,
    readings,
  })),
  units: clause.units,
  links: clause.links.map(linkJson),
  urls: {
    zh: absolute(clausePath(clause, 'zh')),
    en: absolute(clausePath(clause, 'en')),
    card: absolute(cardPath(clause.id)),
  },
})

function shownNumber(clause: Clause): PolicyJson['clauses'][number]['shownNumber'] {
  const [zh, en] = [clauseNumber(clause, 'zh'), clauseNumber(clause, 'en')]
  return clause.number && zh && en ? { digits: clause.number.digits, zh, en } : null
}

/** In one order of keys, whichever way the link was made. */
function linkJson(link: Link): PolicyJson['clauses'][number]['links'][number] {
  const { to, basis } = link
  switch (basis) {
    case 'text': {
      const { via, segment, phrase } = link
      return { to, basis, ...(via && { via }), segment, phrase }
    }
    case 'editorial':
      return { to, basis, reason: link.reason }
    default:
      return basis satisfies never
  }
}

const directionJson = (direction: Direction): PolicyJson['directions'][number] => {
  const { id, kind, label, near, domains, zones, units, mentions } = direction
  return { id, kind, label, near, domains, zones, units, mentions: mentions.map(mentionJson) }
}

function mentionJson(mention: Mention): PolicyJson['directions'][number]['mentions'][number] {
  const { clause, segment, phrase, verb, strength, domains, zones, units, ask } = mention
  return {
    clause,
    segment,
    phrase,
    verb,
    strength,
    domains: domains.map(tieJson),
    zones: zones.map(tieJson),
    units,
    ask,
  }
}

export const tieJson = ({ id, basis, evidence, via, phrase, reason }: MentionTie): MentionTie => ({
  id,
  basis,
  evidence,
  ...(via && { via }),
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
