/** Ties between whole sections: what a measure links to, its task is tied to. */
import { type Basis, type Link, type Policy, strongest } from '../types.ts'

/** Two sections and everything that ties them. */
export interface SectionTie {
  /** Ids of the two, in the order of the text. */
  sections: readonly [string, string]
  /** `text` where at least one of the links stands in the text. */
  basis: Basis
  /** Every link between a clause of one and a clause of the other, with the clause that holds it. */
  links: readonly { clause: string; link: Link }[]
}

/**
 * Ties between the sections that `belongs` selects, in the order of the text.
 *
 * @param belongs is asked about ids of sections: `zone-materials-bay`, `task-7`
 */
export function sectionTies(policy: Policy, belongs: (section: string) => boolean): SectionTie[] {
  const sectionOf = new Map(policy.clauses.map((clause) => [clause.id, clause.section]))
  const order = new Map(policy.sections.map(({ id }, i) => [id, i]))
  const position = (section: string) => order.get(section) ?? 0
  const ties = new Map<string, { sections: [string, string]; links: { clause: string; link: Link }[] }>()
  for (const clause of policy.clauses)
    for (const link of clause.links) {
      const to = sectionOf.get(link.to)
      if (!to || to === clause.section || !belongs(to) || !belongs(clause.section)) continue
      const [first, second] =
        position(clause.section) < position(to) ? [clause.section, to] : [to, clause.section]
      const tie = ties.get(`${first} ${second}`) ?? { sections: [first, second], links: [] }
      tie.links.push({ clause: clause.id, link })
      ties.set(`${first} ${second}`, tie)
    }
  return [...ties.values()]
    .flatMap((tie) => {
      const basis = strongest(tie.links.map(({ link }) => link))
      return basis ? { ...tie, basis } : []
    })
    .sort(
      ({ sections: [a, b] }, { sections: [c, d] }) => position(b) - position(d) || position(a) - position(c),
    )
}
