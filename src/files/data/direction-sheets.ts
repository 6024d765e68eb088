/** Directions for people, in their language, one row a mention: `/data/directions.zh.csv` and `/data/directions.en.csv`. */
import { stringify } from 'csv-stringify/sync'
import { evidenceOf } from '../../finder/evidence.ts'
import { directionSheetStrings } from '../../i18n/direction-sheets.ts'
import { directionStrings } from '../../i18n/directions.ts'
import { ui } from '../../i18n/index.ts'
import type { Locale } from '../../locale.ts'
import { clauseName } from '../../model/labels.ts'
import { mentionId } from '../../model/mention-id.ts'
import type { Direction, Mention, MentionTie, Policy, UnitId } from '../../model/types.ts'
import { rowEdition } from '../../notice.ts'
import { absolute, segmentPath } from '../../urls.ts'
import { spreadsheet } from './directions.ts'

/** For those who join tables: named alike in both languages. The finder picks rows by the last. */
export const sheetIds = { segment: 'segment_id', direction: 'direction_id', id: 'id' }

/** @throws when what a mention names is not there */
export function directionSheet(policy: Policy, locale: Locale): string {
  const rows = policy.directions.flatMap((direction) =>
    direction.mentions.map((mention) => row(policy, direction, mention, locale)),
  )
  return stringify(rows, {
    ...spreadsheet,
    columns: { ...directionSheetStrings[locale].columns, ...sheetIds },
  })
}

type Row = Record<keyof (typeof directionSheetStrings.zh)['columns'] | keyof typeof sheetIds, string>

function row(policy: Policy, direction: Direction, mention: Mention, locale: Locale): Row {
  const s = directionSheetStrings[locale]
  const { comma, colon } = ui(locale)
  const clause = policy.clause(mention.clause)
  const name = (id: string) => policy.clause(id).label[locale]
  const units = (list: readonly UnitId[]) => list.map((unit) => policy.unit(unit).label[locale]).join(comma)
  /** One reason stands alone, also where it ties to several. */
  const because = (ties: readonly MentionTie[]) => {
    const told = ties.map((tie) => evidenceOf(tie, policy, locale))
    const [only, ...others] = new Set(told)
    if (only !== undefined && others.length === 0) return only
    return ties.map(({ id }, i) => s.because(name(id), told[i] ?? '')).join(s.semicolon)
  }
  const names = (ties: readonly MentionTie[]) => ties.map(({ id }) => name(id)).join(comma) || s.namesNone
  return {
    label: direction.label[locale],
    kind: directionStrings[locale].kinds[direction.kind],
    verb: mention.verb[locale],
    phrase: mention.phrase[locale],
    domains: names(mention.domains),
    domainsBecause: because(mention.domains),
    zones: names(mention.zones),
    zonesBecause: because(mention.zones),
    clause: clauseName(clause, locale),
    units: units(mention.units) || s.noUnits,
    ask: mention.ask
      .map((id) => policy.clause(id))
      .map((task) => `${clauseName(task, locale)}${colon}${units(task.units)}`)
      .join(s.semicolon),
    sentence: policy.segment(mention.segment).text[locale],
    url: absolute(segmentPath(clause, mention.segment, locale)),
    edition: rowEdition(policy, locale),
    segment: mention.segment,
    direction: direction.id,
    id: mentionId(mention.segment, direction.id),
  }
}
