/** The words kept of the core and of each zone stand literally in the segment they name; every zone has some. */
import { type Bilingual, locales } from '../../locale.ts'
import type { Check } from '../assemble/draft.ts'
import type { Position } from '../findings.ts'

export const industrialLayout: Check = ({ facts, policy }, report) => {
  const { core, zones } = facts.industrialLayout
  const fail = (at: Position, message: string) => report({ ...at, rule: 'industrial layout', message })

  const literal = (clause: string, segment: string, phrases: readonly Bilingual[], at: Position) => {
    const found = policy.clauses.find(({ id }) => id === clause)?.segments.find(({ id }) => id === segment)
    if (!found) return fail(at, `expected a segment of ${clause}, found ${segment}`)
    for (const phrase of phrases)
      for (const locale of locales)
        if (!found.text[locale].includes(phrase[locale]))
          fail(at, `expected "${phrase[locale]}" in the ${locale} of ${segment}, found it nowhere`)
  }

  if (!policy.places.some(({ id }) => id === core.place))
    fail(core.at, `expected a place, found ${core.place}`)
  literal('layout', core.segment, [core.words], core.at)
  for (const { zone, segment, drawsOn, words, at } of zones) literal(zone, segment, [drawsOn, words], at)

  const expected = policy.clauses.filter(({ kind }) => kind === 'zone').map(({ id }) => id)
  const found = zones.map(({ zone }) => zone)
  if (expected.join() !== found.join())
    fail(core.at, `expected ${expected.join(', ')}, each once, found ${found.join(', ')}`)
}
