/** What a clause itself names as encouraged: its products, verb by verb, and its technologies. */
import type { Clause, DirectionKind, Mention, Policy } from '../types.ts'
import { placeOfMark } from './quotation.ts'

export interface Named {
  /** Mentions that share a verb, where not all of them are technologies. */
  products: Mention[][]
  technologies: Mention[]
}

/** Stands before the word that sums up a list: 助剂、表面活性剂等精细化学品. */
const SUMS_UP = '等'

/** In the order of the Chinese. The word that sums up a list is left out: the list says what it stands for. */
export function namedIn({ directions }: Pick<Policy, 'directions'>, { id, segments }: Clause): Named {
  const found = segments.flatMap((segment) =>
    directions
      .flatMap(({ id: direction, kind, mentions }) =>
        mentions
          .filter((mention) => mention.segment === segment.id && mention.clause === id)
          .map((mention) => ({ kind, mention, at: placeOfMark(segment.runs.zh, direction) })),
      )
      .filter(({ at }) => !segment.text.zh.slice(0, at).endsWith(SUMS_UP))
      .sort((a, b) => a.at - b.at),
  )
  const byVerb = [...Map.groupBy(found, ({ mention }) => mention.verb.zh).values()]
  const isTechnology = ({ kind }: { kind: DirectionKind }) => kind === 'technology'
  const mentionsOf = (group: typeof found) => group.map(({ mention }) => mention)
  return {
    products: byVerb.filter((group) => !group.every(isTechnology)).map(mentionsOf),
    technologies: byVerb.filter((group) => group.every(isTechnology)).flatMap(mentionsOf),
  }
}
