/** What plate 2, who relates to what, says in one language: zones and tasks by domains and zones, and what each pair rests on. */
import { glanceStrings } from '../i18n/glance.ts'
import { ui } from '../i18n/index.ts'
import type { Locale } from '../locale.ts'
import { type SectionTie, sectionTies } from '../model/questions/section-ties.ts'
import { type Basis, bases, type Kind, type Policy } from '../model/types.ts'
import { pagePath } from '../urls.ts'
import { clausesOf, type Item, itemOf } from './items.ts'

export interface Mark {
  /** Id of the domain or zone. */
  column: string
  basis: Basis
  /** Where the tie can be read: the sentence that names the other, or the reason. */
  path: string
}

export interface Row extends Item {
  /** In the order of the columns. */
  marks: readonly Mark[]
}

export interface Relations {
  locale: Locale
  title: string
  intro: string
  columns: readonly { title: string; list: readonly Item[] }[]
  rows: readonly { title: string; list: readonly Row[] }[]
  /** Of each basis, a pair that has it, and what its mark says. */
  legend: readonly { basis: Basis; row: string; column: string; meaning: string }[]
  /** Of each basis, before the name of what it ties. */
  basis: Record<Basis, string>
  comma: string
}

export function relationsContent(policy: Policy, locale: Locale): Relations {
  const s = glanceStrings[locale]
  const t = ui(locale)
  const ties = sectionTies(policy, (section) =>
    (['domain', 'zone', 'task'] satisfies Kind[]).some((kind) => section.startsWith(`${kind}-`)),
  )
  const columns = (['domain', 'zone'] as const).map((kind) =>
    clausesOf(policy, kind).map((clause) => ({
      ...itemOf(clause, locale),
      label: s.column(clause.label[locale]),
    })),
  )
  const rows = (kind: Kind) =>
    clausesOf(policy, kind).map(
      (clause): Row => ({
        ...itemOf(clause, locale),
        marks: columns
          .flat()
          .flatMap(({ id }) =>
            ties
              .filter(({ sections: [one, other] }) => one === id && other === clause.id)
              .map((tie) => ({ column: id, basis: tie.basis, path: ground(policy, tie, locale) })),
          ),
      }),
    )
  const [domains = [], zones = []] = columns
  return {
    locale,
    title: s.relations,
    intro: s.relationsIntro,
    columns: [
      { title: t.domains, list: domains },
      { title: t.zones, list: zones },
    ],
    rows: [
      { title: t.zones, list: rows('zone') },
      { title: t.tasks, list: rows('task') },
    ],
    legend: legend(policy, locale, rows('task'), columns.flat()),
    basis: s.basis,
    comma: t.comma,
  }
}

/** By the task that has the clause that all pages show as an example. */
function legend(
  policy: Policy,
  locale: Locale,
  rows: readonly Row[],
  columns: readonly Item[],
): Relations['legend'] {
  const { section } = policy.clause(policy.document.example)
  const row = rows.find(({ id }) => id === section)
  return bases.flatMap((basis) => {
    const mark = row?.marks.find((one) => one.basis === basis)
    const column = columns.find(({ id }) => id === mark?.column)
    if (!row?.number || !column) return []
    const meaning = glanceStrings[locale].means[basis](policy.clause(column.id).label[locale])
    return { basis, row: row.number, column: column.label, meaning }
  })
}

/** The sentence that names the other, or the clause on the later section’s page that shows the reason. */
function ground(policy: Policy, { sections: [, section], links }: SectionTie, locale: Locale): string {
  const [first] = links
  if (!first) throw new Error(`a tie of ${section} has no link`)
  const [stated] = links.flatMap(({ clause, link }) =>
    link.basis === 'text' ? { clause, segment: link.segment } : [],
  )
  const to = policy.clause(first.link.to)
  const clause = policy.clause(stated?.clause ?? (to.section === section ? to.id : first.clause))
  // Reasons of a whole section stand at the end of its page, those of a measure beside it.
  const anchor = stated?.segment ?? (clause.id === section ? 'ties' : clause.id)
  return `${pagePath(clause, locale)}#${anchor}`
}
