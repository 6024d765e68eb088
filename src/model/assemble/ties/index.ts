/**
 * The domains and zones of a mention, by words on that very phrase: what its clause is tied to does not reach it.
 * The rules: docs/decisions/15-ties-by-phrase.md.
 */
import type { Facts } from '../../facts/index.ts'
import type { Clause, MentionTie } from '../../types.ts'
import { orderer } from '../in-order.ts'
import { domainRules } from './domains.ts'
import type { Phrase, TextTie } from './phrase.ts'
import { zoneRules } from './zones.ts'

export interface Ties {
  domains: MentionTie[]
  zones: MentionTie[]
}

/** @param phrases all that the text encourages: what a zone’s clause says decides for others */
export function tiesByPhrase(
  facts: Pick<Facts, 'directions' | 'places'>,
  clauses: readonly Clause[],
  phrases: readonly Phrase[],
): (phrase: Phrase) => Ties {
  const domainsOf = domainRules(clauses)
  const zonesOf = zoneRules(facts.places, phrases)
  const inOrder = orderer(clauses)
  const judgedOf = new Map<string, Facts['directions'][number]['ties']>(
    facts.directions.map(({ id, ties }) => [id, ties]),
  )

  /** Each once, on its strongest evidence, in the order of the text; what the editors add comes after what the text says. */
  const settled = (kind: 'domain' | 'zone', { direction, segment }: Phrase, found: readonly TextTie[]) => {
    const added = (judgedOf.get(direction) ?? []).filter((tie) => (tie.in ?? segment.id) === segment.id)
    return inOrder([...found.map(({ id }) => id), ...added.map(({ to }) => to)])
      .filter((clause) => clause.kind === kind)
      .flatMap(({ id }): MentionTie | [] => {
        const own = found.find((tie) => tie.id === id)
        if (own) return { ...own, basis: 'text' }
        const judged = added.find((tie) => tie.to === id)
        return judged ? { id, basis: 'editorial', evidence: 'editors', reason: judged.reason } : []
      })
  }
  return (phrase) => ({
    domains: settled('domain', phrase, domainsOf(phrase)),
    zones: settled('zone', phrase, zonesOf(phrase)),
  })
}
