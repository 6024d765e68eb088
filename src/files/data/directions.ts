/**
 * Directions for machines, one row a mention: `/data/directions.csv` and `/data/directions.json`. For people:
 * `direction-sheets.ts`.
 */
import { type Options, stringify } from 'csv-stringify/sync'
import { type Bilingual, inEach, type Locale } from '../../locale.ts'
import { mentionId } from '../../model/mention-id.ts'
import type { Direction, Mention, MentionTie, Policy } from '../../model/types.ts'
import { rowEditions } from '../../notice.ts'
import { editionOf } from '../../rights.ts'
import { absolute, segmentPath } from '../../urls.ts'
import { tieJson } from './policy-json.ts'

interface Labeled {
  id: string
  label: Bilingual
}

/** A mention with what is needed to read it alone. */
export interface DirectionRow extends Omit<Mention, 'units' | 'ask'> {
  /** Of the row: `task-7-1.s2 dir-bio-based-degradable-plastics`. */
  id: string
  direction: string
  kind: string
  label: Bilingual
  /** In the order of the responsibility line. */
  units: Labeled[]
  /** Where there are none: whom to ask, by our judgement. */
  ask: (Labeled & { units: Labeled[] })[]
  sentence: Bilingual
  urls: Bilingual
}

/** Every mention of every direction. @throws when the segment or a unit of a mention is not there */
export const directionRows = (policy: Policy): DirectionRow[] =>
  policy.directions.flatMap((direction) => direction.mentions.map((m) => row(policy, direction, m)))

function row(policy: Policy, { id, kind, label }: Direction, mention: Mention): DirectionRow {
  const clause = policy.clause(mention.clause)
  const { segment, phrase, verb, strength, domains, zones, units, ask } = mention
  const labeled = (unit: string): Labeled => ({ id: unit, label: policy.unit(unit).label })
  const url = (locale: Locale) => absolute(segmentPath(clause, mention.segment, locale))
  return {
    id: mentionId(segment, id),
    direction: id,
    kind,
    label,
    clause: clause.id,
    segment,
    phrase,
    verb,
    strength,
    domains: domains.map(tieJson),
    zones: zones.map(tieJson),
    units: units.map(labeled),
    ask: ask.map((task) => {
      const asked = policy.clause(task)
      return { id: task, label: asked.label, units: asked.units.map(labeled) }
    }),
    sentence: policy.segment(segment).text,
    urls: inEach(url),
  }
}

/** @param notice the unofficial-edition line. */
export const directionsJson = (policy: Policy, notice: Bilingual) => ({
  schema: 2,
  edition: editionOf(policy),
  document: { notice, number: policy.document.number, title: policy.document.title },
  strengths: policy.verbClasses.map(({ id, label }) => ({ id, label })),
  mentions: directionRows(policy),
})

/**
 * UTF-8 with a byte order mark and CRLF, so that spreadsheets open it right (RFC 4180); a cell that they would take for a
 * formula is quoted as text.
 */
export const spreadsheet = {
  header: true,
  bom: true,
  record_delimiter: 'windows',
  escape_formulas: true,
} as const satisfies Options

/** A line a mention, its id first. */
export function directionsCsv(policy: Policy): string {
  const edition = rowEditions(policy)
  const lines = directionRows(policy).map((r) => ({
    id: r.id,
    direction: r.direction,
    kind: r.kind,
    label_zh: r.label.zh,
    label_en: r.label.en,
    clause: r.clause,
    segment: r.segment,
    phrase_zh: r.phrase.zh,
    phrase_en: r.phrase.en,
    verb_zh: r.verb.zh,
    verb_en: r.verb.en,
    strength: r.strength,
    domains: ties(r.domains),
    zones: ties(r.zones),
    units: r.units.map((u) => u.id).join('; '),
    units_zh: r.units.map((u) => u.label.zh).join('、'),
    units_en: r.units.map((u) => u.label.en).join('; '),
    ask: r.ask.map((task) => task.id).join('; '),
    sentence_zh: r.sentence.zh,
    sentence_en: r.sentence.en,
    url_zh: r.urls.zh,
    url_en: r.urls.en,
    edition,
  }))
  return stringify(lines, spreadsheet)
}

const ties = (list: readonly MentionTie[]): string =>
  list.map(({ id, basis, evidence }) => `${id} (${basis}: ${evidence})`).join('; ')
