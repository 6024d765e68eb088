/**
 * The register of readings is in order and names what exists. That a sentence has changed since is no fault of the content:
 * its state says so, and a test asks for its row.
 */
import type { Check } from '../assemble/draft.ts'
import { REGISTER_FILE } from '../facts/readings.ts'

export const readings: Check = ({ facts, policy }, report) => {
  const known = new Set<string>()
  let previous = facts.document.dates.issued
  for (const { id, date, within } of facts.readings) {
    const fail = (key: string, message: string) => report({ ...within(key), rule: 'readings', message })
    if (known.has(id)) fail('id', `expected a new id, found ${id} again`)
    known.add(id)
    if (date < previous)
      fail('date', `expected a date from ${previous} on, found ${date}; readings are added at the end`)
    else previous = date
  }

  const segments = policy.clauses.flatMap((clause) => clause.segments.map(({ id }) => id))
  const order = new Map(segments.map((id, i) => [id, i]))
  const seen = new Map<string, number>()
  let last = -1
  for (const row of facts.register) {
    const fail = (message: string) =>
      report({ file: REGISTER_FILE, line: row.line, rule: 'readings', message })
    const repeated = seen.get(row.segment)
    const place = order.get(row.segment)
    if (repeated !== undefined) fail(`${row.segment} is already on line ${repeated}`)
    else if (place === undefined) fail(`the text has no sentence ${row.segment}; run npm run readings`)
    else if (place < last)
      fail(`expected ${row.segment} before ${segments[last]}, as in the text; run npm run readings`)
    else last = place
    seen.set(row.segment, row.line)
    for (const id of row.readings) if (!known.has(id)) fail(`expected the id of a reading, found ${id}`)
  }
}
