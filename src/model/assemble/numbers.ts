/** The number of each clause: what its heading prints (docs/decisions/12), or its place where the text prints none. */
import { numeralValue } from '../../language/numerals.ts'
import { printedNumber } from '../labels.ts'
import type { Clause, ClauseNumber, Kind } from '../types.ts'

/** Kinds that the text does not number, counted in their parents. */
const counted: readonly Kind[] = ['principle', 'measure']

/** Sets the numbers. A task comes before its measures, whose numbers begin with its own. */
export function addNumbers(clauses: readonly Clause[]): void {
  for (const clause of clauses) clause.number = numberOf(clause, clauses)
}

function numberOf(clause: Clause, clauses: readonly Clause[]): ClauseNumber | null {
  const heading = clause.segments.find(({ role }) => role)
  const printed = heading ? printedNumber(heading.text.zh) : null
  if (printed !== null) return { printed, digits: String(numeralValue(printed) ?? printed) }
  if (!counted.includes(clause.kind)) return null
  const siblings = clauses.filter(({ kind, parent }) => kind === clause.kind && parent === clause.parent)
  const place = String(siblings.indexOf(clause) + 1)
  const above = clause.kind === 'measure' && clauses.find(({ id }) => id === clause.parent)?.number
  return { printed: null, digits: above ? `${above.digits}.${place}` : place }
}
