/** Plate 2, the sheet of relations: what `relations.typ` reads, and the same in words. */
import { glanceContent } from '../../glance/content.ts'
import { clausesOf, itemOf } from '../../glance/items.ts'
import { relationsContent } from '../../glance/relations.ts'
import { policyWords } from '../../i18n/document-words.ts'
import { glanceStrings } from '../../i18n/glance.ts'
import { ui } from '../../i18n/index.ts'
import type { Locale } from '../../locale.ts'
import type { Kind, Policy } from '../../model/types.ts'
import { absolute, titledPagePath } from '../../urls.ts'
import { modulesPath, QUIET_ZONE, qrSymbol } from '../qr/symbol.ts'
import { seriesWords } from './at-a-glance.ts'

export function relations(policy: Policy, locale: Locale) {
  const { document, targets, layout, standing, address } = glanceContent(policy, locale)
  const { title, columns, rows, legend } = relationsContent(policy, locale)
  const symbol = qrSymbol(address)
  const s = glanceStrings[locale]
  const t = ui(locale)
  const d = policyWords(policy, locale)
  const nameOf = (id: string) => policy.clause(id).label[locale]
  const marks = rows
    .flatMap(({ list }) => list)
    .flatMap((row) =>
      row.marks.map(({ column, basis, path }) => ({
        row: row.id,
        column,
        basis,
        path,
        says: `${row.number ?? row.label}${t.colon}${s.means[basis](nameOf(column))}`,
      })),
    )
  const numbered = (kind: Kind) =>
    clausesOf(policy, kind).map((clause) => ({
      ...itemOf(clause, locale),
      number: clause.number?.digits ?? '',
    }))
  const { place } = policy.industrialLayout.core
  const onCore = policy.places.find(({ id }) => id === place)?.zones ?? []
  return {
    locale,
    title,
    document,
    head: `${title} · ${t.unofficial}`,
    forwarded: s.forwarded(d),
    series: targets.series,
    titles: {
      domains: t.domainsTitle(d),
      zones: t.zonesTitle(d),
      tasks: t.tasksTitle(d),
      safeguards: t.safeguardsTitle(d),
    },
    columns: columns.map(({ list }) => list),
    domains: clausesOf(policy, 'domain').map((clause) => itemOf(clause, locale)),
    core: layout.core,
    schematic: s.schematic,
    zones: layout.zones.map((zone) => ({ ...zone, onCore: onCore.includes(zone.id) })),
    tasks: numbered('task'),
    safeguards: numbered('safeguard'),
    marks,
    legend,
    standing,
    address,
    codeTitle: s.code,
    qr: modulesPath(symbol, 1, QUIET_ZONE),
    qrSize: symbol.modules.size + 2 * QUIET_ZONE,
    colon: t.colon,
    root: absolute(''),
    textPath: titledPagePath('text', locale),
  }
}

/** A line for each thing on the sheet. */
export const relationsWords = (sheet: ReturnType<typeof relations>): string[] => [
  sheet.document,
  sheet.forwarded,
  ...seriesWords(sheet.series),
  sheet.titles.domains,
  ...sheet.domains.map(({ label }) => label),
  sheet.titles.zones,
  sheet.core.label,
  ...sheet.zones.flatMap(({ label, drawsOn, aim, words }) => [
    label,
    drawsOn,
    `${aim}${sheet.colon}${words}`,
  ]),
  sheet.titles.tasks,
  ...sheet.tasks.map(({ number, label }) => `${number} ${label}`),
  sheet.titles.safeguards,
  ...sheet.safeguards.map(({ number, label }) => `${number} ${label}`),
  ...sheet.marks.map(({ says }) => says),
  ...sheet.standing,
  sheet.address,
]
