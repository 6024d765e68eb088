/** What the text says for one domain or zone: read from the policy for the sheet that is handed over. */
import type { Clause, Mention, Policy, Unit, VerbClass } from '../types.ts'
import { placeOfMark } from './quotation.ts'

/** A domain or a zone: what mentions belong to. */
export type Field = Clause & { kind: 'domain' | 'zone' }

export const isField = (clause: Clause): clause is Field => clause.kind === 'domain' || clause.kind === 'zone'

/** What a clause encourages, by the verbs that it says so with. */
export interface Row {
  clause: Clause
  /** Mentions that share a verb. */
  verbs: Mention[][]
}

export interface Brief {
  /** By the text's own words, class by class, in the order of the text. */
  encouraged: { verbClass: VerbClass; rows: Row[] }[]
  /** What only the editors tie to it. */
  editorial: Row[]
  /** Zones of a domain, domains of a zone, by words on the same phrases; those of most phrases first. */
  crossing: { clause: Clause; count: number }[]
  /** Units of the tasks in which the phrases stand; those of most phrases first. */
  units: { unit: Unit; count: number; tasks: Clause[] }[]
  /** Tasks and safeguards that the editors point to where a clause has no responsibility line. */
  pointed: Clause[]
  /** Mentions that belong to no domain, and not to this field: they serve every one. */
  general: number
}

export function briefOf(policy: Policy, field: Field): Brief {
  const [ties, crossingTies] =
    field.kind === 'domain' ? (['domains', 'zones'] as const) : (['zones', 'domains'] as const)
  const all = inOrder(policy)
  const basisOf = (mention: Mention) => mention[ties].find(({ id }) => id === field.id)?.basis
  const own = all.filter((mention) => basisOf(mention) === 'text')
  const clausesOf = (ids: readonly string[]) => policy.clauses.filter(({ id }) => ids.includes(id))

  const crossing = own.flatMap((mention) => mention[crossingTies].filter(({ basis }) => basis === 'text'))
  return {
    encouraged: policy.verbClasses
      .map((verbClass) => ({
        verbClass,
        rows: rowsOf(
          policy,
          own.filter(({ strength }) => strength === verbClass.id),
        ),
      }))
      .filter(({ rows }) => rows.length > 0),
    editorial: rowsOf(
      policy,
      all.filter((mention) => basisOf(mention) === 'editorial'),
    ),
    crossing: mostFirst(
      clausesOf(crossing.map(({ id }) => id)).map((clause) => ({
        clause,
        count: crossing.filter(({ id }) => id === clause.id).length,
      })),
    ),
    units: mostFirst(
      policy.units.map((unit) => {
        const answered = own.filter(({ units }) => units.includes(unit.id))
        const sections = answered.map(({ clause }) => policy.clause(clause).section)
        return { unit, count: answered.length, tasks: clausesOf(sections) }
      }),
    ).filter(({ count }) => count > 0),
    pointed: clausesOf(own.flatMap(({ ask }) => ask)),
    general: all.filter((mention) => mention.domains.length === 0 && !basisOf(mention)).length,
  }
}

/** Every mention as it follows in the Chinese. */
function inOrder({ clauses, directions }: Policy): Mention[] {
  const segments = clauses.flatMap((clause) => clause.segments)
  return segments.flatMap(({ id, runs }) =>
    directions
      .flatMap((direction) =>
        direction.mentions
          .filter(({ segment }) => segment === id)
          .map((mention) => ({ mention, at: placeOfMark(runs.zh, direction.id) })),
      )
      .sort((a, b) => a.at - b.at)
      .map(({ mention }) => mention),
  )
}

const mostFirst = <T extends { count: number }>(list: readonly T[]): T[] =>
  [...list].sort((a, b) => b.count - a.count)

/** @param mentions in the order of the text */
const rowsOf = (policy: Policy, mentions: readonly Mention[]): Row[] =>
  [...Map.groupBy(mentions, ({ clause }) => clause)].map(([clause, ofClause]) => ({
    clause: policy.clause(clause),
    verbs: [...Map.groupBy(ofClause, ({ verb }) => verb.zh).values()],
  }))
