/** The ladder of the reader's guide with what the text has of each verb. */
import type { Clause, Policy, Rung } from '../types.ts'

export interface LadderVerb {
  verb: string
  meaning: Rung['verbs'][number]['meaning']
  /** Renderings where it stands, the commonest first. */
  renderings: string[]
  count: number
  /** Where it stands, in the order of the text: the first sentence of each clause, and how often in the clause. */
  clauses: { clause: Clause; segment: string; times: number }[]
}

export const ladderOf = (policy: Policy): (Omit<Rung, 'verbs'> & { verbs: LadderVerb[] })[] =>
  policy.ladder.map(({ label, verbs }) => ({
    label,
    verbs: verbs.map(({ verb, meaning }) => {
      const places = policy.verbPlaces.filter((place) => place.verb === verb)
      const found = places.flatMap(({ rendering }) => rendering ?? [])
      const times = (rendering: string) => found.filter((one) => one === rendering).length
      return {
        verb,
        meaning,
        renderings: [...new Set(found)].sort((a, b) => times(b) - times(a)),
        count: places.length,
        clauses: policy.clauses.flatMap((clause) => {
          const here = places.filter(({ segment }) => clause.segments.some(({ id }) => id === segment))
          return here[0] ? [{ clause, segment: here[0].segment, times: here.length }] : []
        }),
      }
    }),
  }))
