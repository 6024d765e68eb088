/** The register of changes is in order, begins after the document and names clauses that exist. */
import type { Check } from '../assemble/draft.ts'
import type { Position } from '../findings.ts'

export const changes: Check = ({ facts, policy }, report) => {
  const clauses = new Set(policy.clauses.map((clause) => clause.id))
  let previous = facts.document.dates.issued
  for (const { date, changes, within } of facts.editions) {
    const fail = (at: Position, message: string) => report({ ...at, rule: 'change', message })
    if (date <= previous)
      fail(within('date'), `expected a date after ${previous}, found ${date}; editions are added at the end`)
    else previous = date
    for (const [i, change] of changes.entries())
      for (const [j, id] of (change.clauses ?? []).entries())
        if (!clauses.has(id))
          fail(within('changes', i, 'clauses', j), `expected the id of a clause, found ${id}`)
  }
}
