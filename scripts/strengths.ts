/**
 * Prints every place of every policy verb with its English, verb by verb, as TSV: the permitted rendering found there, the reason
 * of an exception in brackets, or `?`.
 */
import { stringify } from 'csv-stringify/sync'
import { buildPolicy } from '../src/model/build.ts'
import { readStrengths, STRENGTHS_FILE } from '../src/model/facts/strengths.ts'
import { readContent } from '../src/read-content.ts'

/** Characters of the Chinese on each side of the verb. */
const AROUND = 12

const content = readContent()
const { policy, findings } = buildPolicy(content)
if (!policy) throw new Error('The content cannot be read; run npm run build to see why.')
for (const { message } of findings) console.error(message)
const { verbPlaces, segment: segmentOf } = policy

const rows = readStrengths(content.get(STRENGTHS_FILE) ?? '', () => {}).flatMap(({ zh: verb }) =>
  verbPlaces
    .filter((place) => place.verb === verb)
    .map(({ segment, start, rendering, exception }) => {
      const { zh, en } = segmentOf(segment).text
      const end = start + verb.length
      return {
        verb,
        segment,
        chinese: `${zh.slice(Math.max(0, start - AROUND), start)}【${verb}】${zh.slice(end, end + AROUND)}`,
        english: en,
        rendering: rendering ?? (exception === undefined ? '?' : `(${exception})`),
      }
    }),
)
process.stdout.write(stringify(rows, { header: true, delimiter: '\t', quote: false }))

const unneeded = verbPlaces.filter(({ rendering, exception }) => rendering !== undefined && exception)
for (const { verb, segment } of unneeded) console.error(`No longer an exception: ${verb} in ${segment}`)
