/** The register of changes is in order, begins after the document and names clauses that exist. */
import type { Check } from '../assemble/draft.ts'

export const changes: Check = ({ facts, policy }, report) => {
  const clauses = new Set(policy.clauses.map((clause) => clause.id))
  let previous = facts.document.dates.issued
  for (const { date, clauses: changed = [], at } of facts.changes) {
    const fail = (message: string) => report({ ...at, rule: 'change', message })
    if (date < previous)
      fail(`expected a date from ${previous} on, found ${date}; entries are added at the end`)
    else previous = date
    for (const id of changed) if (!clauses.has(id)) fail(`expected the id of a clause, found ${id}`)
  }
}
