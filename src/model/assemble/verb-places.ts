/** Where the policy's verbs stand. A verb inside a longer verb, a term of the glossary or another word is not counted there. */
import { termMatcher } from '../facts/glossary.ts'
import type { Facts } from '../facts/index.ts'
import type { Clause, VerbPlace } from '../types.ts'
import { renderingFinder } from '../verbs.ts'

export function readVerbPlaces(facts: Facts, clauses: readonly Clause[]): VerbPlace[] {
  const strengths = new Map(facts.strengths.map((row) => [row.zh, row]))
  const { otherWords, exceptions } = facts.verbPlaces
  const others = [...facts.glossary.map(({ zh }) => zh), ...otherWords]
  const match = termMatcher([...new Set([...strengths.keys(), ...others])].map((zh) => ({ zh })))
  return clauses.flatMap(({ segments }) =>
    segments.flatMap(({ id, text }) => {
      const renderingOf = renderingFinder(text.en)
      return match(text.zh).flatMap(({ row, start }) => {
        const strength = strengths.get(row.zh)
        if (!strength) return []
        const rendering = renderingOf(strength)
        const exception = exceptions.find(({ verb, segment }) => verb === row.zh && segment === id)?.reason
        return [
          {
            verb: row.zh,
            segment: id,
            start,
            ...(rendering !== undefined && { rendering }),
            ...(exception !== undefined && { exception }),
          },
        ]
      })
    }),
  )
}
