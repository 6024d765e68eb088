/** What the reader's guide speaks of is there: verbs of the ladder, places inside others, explained terms, clauses. */
import type { Check, Draft } from '../assemble/draft.ts'
import { STRENGTHS_FILE } from '../facts/strengths.ts'
import type { Finding } from '../findings.ts'

type Report = (f: Finding) => void
const rule = 'guide'

export const guide: Check = (draft, report) => {
  ladder(draft, report)
  insides(draft, report)
  const { facts, policy } = draft
  const clauses = new Set(policy.clauses.map(({ id }) => id))
  for (const [i, term] of facts.guide.names.entries())
    if (!facts.definitions.has(term))
      report({ ...facts.guide.within('names', i), rule, message: `${term} is not in definitions.yaml` })
  for (const { id, within, clauses: explained } of facts.guide.notes)
    for (const [i, clause] of explained.entries())
      if (!clauses.has(clause))
        report({ ...within('clauses', i), rule, message: `${id}: no clause ${clause}` })
}

function ladder({ facts, policy }: Draft, report: Report) {
  const known = new Set(facts.strengths.map(({ zh }) => zh))
  const standing = new Set(policy.verbPlaces.map(({ verb }) => verb))
  const seen = new Set<string>()
  for (const { verbs, within } of facts.ladder)
    for (const [i, { verb }] of verbs.entries()) {
      const fail = (message: string) =>
        report({ ...within('verbs', i, 'verb'), rule, message: `${verb} ${message}` })
      if (!known.has(verb)) fail(`is not in ${STRENGTHS_FILE}`)
      else if (!standing.has(verb)) fail('stands nowhere in the text')
      if (seen.has(verb)) fail('is on the ladder twice')
      seen.add(verb)
    }
}

/** A place lies in another that is there, and not in itself by way of others. */
function insides({ facts }: Draft, report: Report) {
  const outer = new Map<string, string | undefined>(facts.places.map(({ id, inside }) => [id, inside]))
  for (const { id, inside, within } of facts.places) {
    if (inside?.startsWith('place-') && !outer.has(inside))
      report({ ...within('inside'), rule, message: `${id}: no place ${inside}` })
    const passed = new Set<string>()
    for (let next: string | undefined = inside; next && !passed.has(next); next = outer.get(next))
      passed.add(next)
    if (passed.has(id)) report({ ...within('inside'), rule, message: `${id} lies inside itself` })
  }
}
