/** The numbers of clauses, once for every view: nothing else reads a number, least of all from an id (decision 12). */
import { printedNumber } from '../labels.ts'
import type { Clause, ClauseNumber } from '../types.ts'

/** @param clauses in the order of the text: a parent before what it contains */
export function addNumbers(clauses: readonly Clause[]): void {
  for (const [i, clause] of clauses.entries()) {
    const [first] = clause.segments
    clause.number = (first?.role && printedNumber(first.text.zh)) || counted(clause, clauses.slice(0, i))
  }
}

/** Principles and measures, which the text does not number, by their place. */
function counted({ kind, parent }: Clause, before: readonly Clause[]): ClauseNumber | null {
  const place = before.filter((c) => c.kind === kind && c.parent === parent).length + 1
  const above = before.find(({ id }) => id === parent)?.number
  if (kind === 'principle') return { mark: null, printed: null, digits: `${place}` }
  return kind === 'measure' && above
    ? { mark: null, printed: null, digits: `${above.digits}.${place}` }
    : null
}
