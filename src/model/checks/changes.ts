/** The register of changes is in order, begins after the document and names clauses that exist. */
import type { Check } from '../assemble/draft.ts'

export const changes: Check = ({ facts, policy }, report) => {
  const clauses = new Set(policy.clauses.map((clause) => clause.id))
  let previous = facts.document.dates.issued
  for (const { date, changes, at } of facts.editions) {
    const fail = (message: string) => report({ ...at, rule: 'change', message })
    if (date <= previous)
      fail(`expected a date after ${previous}, found ${date}; editions are added at the end`)
    else previous = date
    for (const id of changes.flatMap(({ clauses = [] }) => clauses))
      if (!clauses.has(id)) fail(`expected the id of a clause, found ${id}`)
  }
}
