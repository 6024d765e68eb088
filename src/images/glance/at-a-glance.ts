/** Plate 1, the policy at a glance: what `at-a-glance.typ` reads, and the same in words. */
import { type Answered, type Glance, glanceContent } from '../../glance/content.ts'
import { glanceStrings } from '../../i18n/glance.ts'
import { ui } from '../../i18n/index.ts'
import type { Locale } from '../../locale.ts'
import type { Policy } from '../../model/types.ts'
import { absolute, titledPagePath } from '../../urls.ts'
import { modulesPath, QUIET_ZONE, qrSymbol } from '../qr/symbol.ts'

export function atAGlance(policy: Policy, locale: Locale) {
  const content = glanceContent(policy, locale)
  const symbol = qrSymbol(content.address)
  return {
    ...content,
    head: `${content.title} · ${ui(locale).unofficial}`,
    colon: ui(locale).colon,
    codeTitle: glanceStrings[locale].code,
    qr: modulesPath(symbol, 1, QUIET_ZONE),
    qrSize: symbol.modules.size + 2 * QUIET_ZONE,
    root: absolute(''),
    textPath: titledPagePath('text', locale),
  }
}

/** A line for each thing on the plate. */
export function atAGlanceWords({
  document,
  issued,
  number,
  targets,
  domains,
  layout,
  units,
  leftOut,
  standing,
  address,
  names,
  comma,
  colon,
}: ReturnType<typeof atAGlance>): string[] {
  const list = (items: readonly { label: string }[]) => items.map(({ label }) => label).join(comma)
  const answered = ({ number, label, units }: Answered) =>
    `${number} ${label} ${names.units}${colon}${list(units)}`
  return [
    document,
    issued,
    number,
    targets.title,
    ...seriesWords(targets.series),
    targets.note,
    domains.title,
    domains.note,
    ...domains.list.flatMap((domain) => [
      domain.label,
      ...domain.products.map(({ verb: [before, after], phrases }) =>
        [before, phrases.join(comma), after].filter(Boolean).join(' '),
      ),
      `${names.technologies}${colon}${domain.technologies.join(comma)}`,
      `${names.zone}${colon}${list(domain.zones)}`,
      ...domain.tasks.map(answered),
    ]),
    layout.title,
    layout.core.label,
    ...layout.zones.flatMap(({ label, drawsOn, aim, words }) => [label, drawsOn, `${aim}${colon}${words}`]),
    units.title,
    ...units.groups.flatMap((group) => [group.title, ...group.list.map(answered)]),
    units.note,
    leftOut.title,
    ...leftOut.things,
    leftOut.note,
    ...standing,
    address,
  ]
}

export const seriesWords = (series: Glance['targets']['series']): string[] =>
  series.flatMap(({ caption, figures }) => [
    caption,
    ...figures.map(({ by, amount }) => [by, ...amount].filter(Boolean).join(' ')),
  ])
