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
import { readContent } from '../src/read-content.ts'

function stop(message: string): never {
  console.error(message)
  process.exit(1)
}

const [command, reading, ...named] = process.argv.slice(2)
if (command !== undefined && (command !== 'add' || !reading))
  stop('expected: npm run readings [-- add <reading> [segment ...]]')

const content = readContent()
const { policy } = buildPolicy(content)
if (!policy) stop('The content cannot be read; run npm run build to see why.')
const segments = policy.clauses.flatMap((clause) => clause.segments)

const readings = policy.readings.map(({ id }) => id)
if (reading && !readings.includes(reading))
  stop(`expected a reading of ${READINGS_FILE} (${readings.join(', ')}), found ${reading}`)
const unknown = named.filter((id) => !segments.some((segment) => segment.id === id))
if (unknown.length > 0) stop(`The text has no ${unknown.join(', ')}`)

const changed = unregistered(
  readRegister(content.get(REGISTER_FILE) ?? '', () => {}),
  segments,
)
console.log(
  changed.length > 0
    ? `${changed.length} new or changed since the register was written:\n${changed.join('\n')}`
    : 'Every row is of its sentence as it stands.',
)

const read = segments.filter(({ id }) => reading && (named.length === 0 || named.includes(id)))
if (reading) console.log(`${reading}: read ${read.length} of ${segments.length} as they stand.`)

const register = registerOf(
  segments.map((segment) => ({
    ...segment,
    // In the order of readings.yaml.
    readings: readings.filter(
      (id) => segment.readings.includes(id) || (id === reading && read.includes(segment)),
    ),
  })),
)
writeFileSync(`src/content/${REGISTER_FILE}`, register)
