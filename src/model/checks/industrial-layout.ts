/** The words kept of the core and of each zone stand literally in the segment they name; every zone has some. */
import { type Bilingual, locales } from '../../locale.ts'
import type { Check } from '../assemble/draft.ts'
import type { Within } from '../facts/index.ts'
import type { Position } from '../findings.ts'

export const industrialLayout: Check = ({ facts, policy }, report) => {
  const { core, zones } = facts.industrialLayout
  const fail = (at: Position, message: string) => report({ ...at, rule: 'industrial layout', message })

  const literal = <K extends string>(
    clause: string,
    entry: { segment: string; within: Within } & Record<K, Bilingual>,
    ...keys: K[]
  ) => {
    const { segment, within } = entry
    const found = policy.clauses.find(({ id }) => id === clause)?.segments.find(({ id }) => id === segment)
    if (!found) return fail(within('segment'), `expected a segment of ${clause}, found ${segment}`)
    for (const key of keys)
      for (const locale of locales) {
        const words = entry[key][locale]
        if (!found.text[locale].includes(words))
          fail(within(key, locale), `expected "${words}" in the ${locale} of ${segment}, found it nowhere`)
      }
  }

  if (!policy.places.some(({ id }) => id === core.place))
    fail(core.within('place'), `expected a place, found ${core.place}`)
  literal('layout', core, 'words')
  for (const zone of zones) literal(zone.zone, zone, 'drawsOn', 'words')

  const expected = policy.clauses.filter(({ kind }) => kind === 'zone').map(({ id }) => id)
  const found = zones.map(({ zone }) => zone)
  const odd = zones.find(({ zone }, i) => zone !== expected[i])
  if (expected.join() !== found.join())
    fail(
      odd?.within('zone') ?? core.at,
      `expected ${expected.join(', ')}, each once, found ${found.join(', ')}`,
    )
}
