/** Reads facts and parsed sections; writes the policy. Tolerant of gaps, so that the checks can report all of them. */
import { heldFinder } from '../../language/held.ts'
import { type Bilingual, inEach, type Locale, locales } from '../../locale.ts'
import { termMatcher } from '../facts/glossary.ts'
import type { Facts } from '../facts/index.ts'
import type { OutlineClause } from '../facts/outline.ts'
import { wordingOf } from '../facts/readings.ts'
import type { Position } from '../findings.ts'
import { bareTitle, unitsLabel } from '../labels.ts'
import { withLookups } from '../lookups.ts'
import { marksOf, textOf } from '../parse/runs.ts'
import type { ParsedClause, ParsedSection } from '../parse/section.ts'
import { formOf, roleOf } from '../structure.ts'
import {
  type Clause,
  type Definition,
  type IndustrialLayout,
  isUnitId,
  type Place,
  type Segment,
  type State,
  type Term,
  type Unit,
} from '../types.ts'
import { readDirections } from './directions.ts'
import type { Draft } from './draft.ts'
import { editorialLinks, textLinks } from './links.ts'
import { addNumbers } from './numbers.ts'
import { readTargets } from './targets.ts'
import { readVerbPlaces } from './verb-places.ts'

type Sections = Draft['sections']

export function assemble(facts: Facts, sections: Sections): Draft {
  const positions = new Map<string, Bilingual<Position>>()
  const readingsOf = readingsIn(facts)
  const clauses = facts.outline.flatMap(({ section, clauses: entries }) =>
    entries.map((entry) => {
      const parsed = {
        zh: find(sections.zh.get(section), entry.id),
        en: find(sections.en.get(section), entry.id),
      }
      const segments = pairLines(entry, parsed, readingsOf)
      segments.forEach((segment, i) => {
        const place = (locale: Locale): Position => ({
          file: `${locale}/${section}.mdx`,
          line: parsed[locale]?.lines[i]?.line ?? parsed[locale]?.line ?? 1,
        })
        positions.set(segment.id, inEach(place))
      })
      return toClause(entry, section, segments, facts)
    }),
  )
  addNumbers(clauses)
  addResponsibleUnits(clauses)
  const policy = withLookups({
    document: facts.document,
    sections: facts.outline.map((s) => ({ id: s.section, clauses: s.clauses.map((c) => c.id) })),
    clauses,
    units: readUnits(facts, clauses),
    places: readPlaces(facts, clauses),
    terms: readTerms(facts, clauses),
    targets: readTargets(clauses),
    industrialLayout: readLayout(facts),
    vocabulary: facts.vocabulary.map(({ words, is, near, find, class: code }) => ({
      words,
      is,
      near,
      find,
      ...(code && { class: code }),
    })),
    directions: readDirections(facts, clauses),
    verbClasses: facts.verbClasses.map(({ id, label, verbs }) => ({ id, label, verbs })),
    verbPlaces: readVerbPlaces(facts, clauses),
    ladder: facts.ladder.map(({ label, verbs }) => ({ label, verbs })),
    placeNames: facts.guide.names,
    notes: facts.guide.notes.map(({ id, title, text, clauses }) => ({
      id,
      title,
      text: toDefinition(text),
      clauses,
    })),
    editions: facts.editions.map(({ date, fingerprint }) => ({ date, fingerprint })),
    changes: facts.editions.flatMap(({ date, changes }) =>
      changes.map(({ kind, title, clauses = [] }) => ({ date, kind, title, clauses })),
    ),
    readings: facts.readings.map(({ id, date, kind, reader, what }) => ({ id, date, kind, reader, what })),
  })
  const at = (segmentId: string, locale: Locale): Position => {
    const position = positions.get(segmentId)?.[locale]
    if (!position) throw new Error(`no segment ${segmentId}`)
    return position
  }
  return { facts, sections, policy, at }
}

const find = (section: ParsedSection | undefined, id: string): ParsedClause | undefined =>
  section?.clauses.find((clause) => clause.id === id)

function pairLines(
  entry: OutlineClause,
  parsed: Bilingual<ParsedClause | undefined>,
  readingsOf: ReadingsOf,
): Segment[] {
  const count = Math.max(...locales.map((locale) => parsed[locale]?.lines.length ?? 0))
  const forms = Array.from({ length: count }, (_, i) => entry.lines?.[i] ?? formOf(entry.kind, i))
  return forms.map((form, i) => {
    const runs = { zh: parsed.zh?.lines[i]?.runs ?? [], en: parsed.en?.lines[i]?.runs ?? [] }
    const role = roleOf(entry.kind, i)
    const text = { zh: textOf(runs.zh), en: textOf(runs.en) }
    const id = `${entry.id}.s${i + 1}`
    return {
      id,
      ...(role && { role }),
      form,
      runs,
      text,
      ...readingsOf({ id, text }),
      ...(entry.heading && i === forms.indexOf('heading') && { phrases: entry.heading.split('|') }),
    }
  })
}

/** What the register says of a segment as it stands. */
type ReadingsOf = (segment: Pick<Segment, 'id' | 'text'>) => Pick<Segment, 'state' | 'readings'>

function readingsIn({ register, readings }: Facts): ReadingsOf {
  const byWording = Map.groupBy(register, ({ wording }) => wording)
  return (segment) => {
    const ids = (byWording.get(wordingOf(segment)) ?? []).flatMap((row) => row.readings)
    const read = readings.filter(({ id }) => ids.includes(id))
    const state: State = read.some(({ kind }) => kind === 'against-the-chinese') ? 'reviewed' : 'translated'
    return { state, readings: read.map(({ id }) => id) }
  }
}

function toClause(entry: OutlineClause, section: string, segments: Segment[], facts: Facts): Clause {
  const heading = segments.find((s) => s.role)?.text
  return {
    id: entry.id,
    kind: entry.kind,
    section,
    parent: entry.parent ?? null,
    beginsSheet: entry.beginsSheet ?? false,
    number: null,
    label: inEach((locale) => entry.label?.[locale] ?? bareTitle(heading?.[locale] ?? '')),
    ...(entry.short && { short: entry.short }),
    segments,
    units: [],
    links: [
      ...textLinks(entry.id, segments, facts.places),
      ...editorialLinks(entry.id, facts.editorialLinks),
    ],
  }
}

const unitMarks = (clause: Clause) =>
  clause.segments.flatMap((s) => marksOf(s.runs.zh).filter((m) => m.mark === 'Unit'))

/** A responsibility line speaks for its task or safeguard, which it is named with, and for all measures in it. */
function addResponsibleUnits(clauses: Clause[]): void {
  for (const line of clauses.filter((c) => c.kind === 'units')) {
    const answered = clauses.find(({ id }) => id === line.parent)
    if (answered) line.label = unitsLabel(answered)
    const units = [...new Set(unitMarks(line).flatMap(({ id }) => (isUnitId(id) ? id : [])))]
    for (const clause of clauses)
      if (clause.id === line.id || clause.id === line.parent || clause.parent === line.parent)
        clause.units = units
  }
}

function termName(facts: Facts, id: string): Bilingual {
  const row = facts.glossary.find((r) => r.id === id)
  return { zh: row?.zh ?? '', en: row?.en ?? '' }
}

function readUnits(facts: Facts, clauses: readonly Clause[]): Unit[] {
  const lines = clauses.filter((c) => c.kind === 'units')
  const marks = inEach((locale) =>
    Map.groupBy(
      lines.flatMap((c) =>
        c.segments.flatMap((s) => marksOf(s.runs[locale]).filter(({ mark }) => mark === 'Unit')),
      ),
      ({ id }) => id,
    ),
  )
  return facts.units.map(({ id, term }) => ({
    id,
    label: termName(facts, term),
    names: inEach((locale) => [...new Set(marks[locale].get(id)?.map(({ runs }) => textOf(runs)))]),
    clauses: lines.filter((c) => c.units.includes(id)).map((c) => c.parent ?? c.id),
  }))
}

function readPlaces(facts: Facts, clauses: readonly Clause[]): Place[] {
  const marked = new Map(
    clauses.map((c) => [c.id, new Set(c.segments.flatMap((s) => marksOf(s.runs.zh).map((m) => m.id)))]),
  )
  return facts.places.map(({ id, term, zones, inside, where, unknown }) => ({
    id,
    label: termName(facts, term),
    zones,
    clauses: clauses.flatMap((c) => (marked.get(c.id)?.has(id) ? c.id : [])),
    ...(inside && { inside }),
    ...(where && { where: toDefinition(where) }),
    ...(unknown && { unknown }),
  }))
}

type Explanation = Pick<NonNullable<ReturnType<Facts['definitions']['get']>>, 'zh' | 'en' | 'source'>

const toDefinition = ({ zh, en, source }: Explanation): Definition => ({
  text: { zh, en },
  source:
    source === 'ours' ? null : { name: source.name, ...(source.url !== undefined && { url: source.url }) },
})

function readLayout(facts: Facts): IndustrialLayout {
  const { pattern, motto, core, zones } = facts.industrialLayout
  return {
    pattern: termName(facts, pattern),
    motto: termName(facts, motto),
    core: { place: core.place, segment: core.segment, words: core.words },
    zones: zones.map(({ zone, segment, drawsOn, aim, words }) => ({ zone, segment, drawsOn, aim, words })),
  }
}

function readTerms(facts: Facts, clauses: readonly Clause[]): Term[] {
  const users = new Map<string, Set<string>>()
  const find = (termsIn: (text: string) => { id: string }[]) => {
    for (const clause of clauses)
      for (const segment of clause.segments)
        for (const { id } of termsIn(segment.text.zh))
          users.set(id, (users.get(id) ?? new Set()).add(clause.id))
  }
  const match = termMatcher(facts.glossary)
  find((text) => match(text).map(({ row }) => row))
  // A term that never stands alone is used where a longer one holds it: 白名单.
  find(
    heldFinder(
      facts.glossary.filter(({ id }) => !users.has(id)),
      ({ zh }) => zh,
    ),
  )
  return facts.glossary.map(({ id, zh, en }) => {
    const found = facts.definitions.get(id)
    return {
      id,
      zh,
      en,
      ...(found && { definition: toDefinition(found) }),
      clauses: [...(users.get(id) ?? [])],
    }
  })
}
