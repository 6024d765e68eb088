/** The sheet of relations, for those who work with the text: what `relations.typ` reads. */
import { ui } from '../../i18n/index.ts'
import { relationsStrings } from '../../i18n/relations.ts'
import type { Locale } from '../../locale.ts'
import { clauseNumber } from '../../model/labels.ts'
import type { Policy } from '../../model/types.ts'
import { absolute, titledPagePath } from '../../urls.ts'
import { type GlanceContent, glanceContent, type Item } from './content.ts'

export function relations(policy: Policy, locale: Locale) {
  const content = glanceContent(policy, locale)
  const { title, issued, series, titles, domains, core, zones, tasks, safeguards, ties, standing } = content
  const s = relationsStrings[locale]
  const named = <T extends Item>(items: readonly T[]) =>
    items.map((item) => ({ ...item, name: s.column(item.label) }))
  return {
    locale,
    title,
    issued,
    series,
    titles,
    core,
    tasks,
    safeguards,
    ties,
    standing,
    domains: named(domains),
    zones: named(zones),
    words: {
      name: s.name,
      colon: ui(locale).colon,
      head: `${s.name} · ${ui(locale).unofficial}`,
      schematic: s.schematic,
      textMark: s.textMark,
      editorialMark: s.editorialMark,
      marks: s.marks,
      example: s.example,
      semicolon: s.semicolon,
      stop: s.stop,
    },
    example: example(policy, content),
    root: absolute(''),
    textPath: titledPagePath('text', locale),
    path: titledPagePath('at-a-glance', locale),
  }
}

/** A row read out: of the tasks that have one mark of each kind, the first. */
function example(policy: Policy, { locale, domains, zones, tasks, ties }: GlanceContent) {
  const s = relationsStrings[locale]
  for (const { id } of tasks) {
    const own = ties.filter(({ ids }) => ids[1] === id)
    const [first, second] = own
    if (own.length !== 2 || first?.basis === second?.basis) continue
    const words = { text: s.named, editorial: s.judged }
    const label = (tied: string) => [...domains, ...zones].find((item) => item.id === tied)?.label ?? tied
    return {
      row: clauseNumber(policy.clause(id), locale),
      // What the text says comes first.
      marks: own
        .toSorted((a, b) => b.basis.localeCompare(a.basis))
        .map(({ ids, basis }) => ({ basis, words: words[basis](label(ids[0])) })),
    }
  }
  throw new Error('no task has one mark of each kind')
}
