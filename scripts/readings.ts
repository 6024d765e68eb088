/**
 * Writes src/content/readings.tsv anew: the row of a sentence that stands as it was read keeps its readings, any other has none.
 *
 *     npm run readings                                  acknowledges what changed
 *     npm run readings -- add <reading> [segment ...]   notes a reading of these sentences, or of all, as they stand
 */
import { writeFileSync } from 'node:fs'
import { buildPolicy } from '../src/model/build.ts'
import {
  READINGS_FILE,
  REGISTER_FILE,
  readRegister,
  registerOf,
  unregistered,
} from '../src/model/facts/readings.ts'
import type { Policy } from '../src/model/types.ts'
import { readContent } from '../src/read-content.ts'

const content = readContent()
const { policy } = buildPolicy(content)
if (!policy) throw new Error('The content cannot be read; run npm run build to see why.')
const segments = policy.clauses.flatMap((clause) => clause.segments)

const [command, reading, ...named] = process.argv.slice(2)
const wrong = whatIsWrong(policy)
if (wrong) {
  console.error(wrong)
  process.exitCode = 1
} else {
  const read = segments.filter(({ id }) => reading && (named.length === 0 || named.includes(id)))
  write(policy, new Set(read.map(({ id }) => id)))
  if (reading) console.log(`${reading}: read ${read.length} of ${segments.length} as they stand.`)
}

function whatIsWrong({ readings }: Policy): string | undefined {
  if (command === undefined) return undefined
  if (command !== 'add' || !reading) return 'expected: npm run readings [-- add <reading> [segment ...]]'
  const ids = readings.map(({ id }) => id)
  if (!ids.includes(reading))
    return `expected a reading of ${READINGS_FILE} (${ids.join(', ')}), found ${reading}`
  const unknown = named.filter((id) => !segments.some((segment) => segment.id === id))
  return unknown.length > 0 ? `The text has no ${unknown.join(', ')}` : undefined
}

function write({ readings }: Policy, read: ReadonlySet<string>): void {
  const rows = readRegister(content.get(REGISTER_FILE) ?? '', () => {})
  const changed = unregistered(rows, segments)
  // In the order of the readings, not of the notes.
  const has = (segment: (typeof segments)[number], id: string) =>
    segment.readings.includes(id) || (id === reading && read.has(segment.id))
  const register = registerOf(
    segments.map((s) => ({ ...s, readings: readings.map(({ id }) => id).filter((id) => has(s, id)) })),
  )
  writeFileSync(`src/content/${REGISTER_FILE}`, register)
  console.log(
    changed.length > 0
      ? `${changed.length} new or changed, so not yet read as they stand:\n${changed.join('\n')}`
      : 'Every row is of its sentence as it stands.',
  )
}
