/** Whatever is named exists: targets of marks and editorial links, terms and zones of places and units. */
import { locales } from '../../locale.ts'
import type { Check, Draft } from '../assemble/draft.ts'
import type { Finding, Position } from '../findings.ts'
import { marksOf } from '../parse/runs.ts'

export const references: Check = (draft, report) => {
  const { facts, policy } = draft
  const clauses = new Set(policy.clauses.map((c) => c.id))
  const places = new Set<string>(facts.places.map((p) => p.id))
  const units = new Set<string>(facts.units.map((u) => u.id))
  const terms = new Set<string>(facts.glossary.map((t) => t.id))
  const fail = (at: Position, message: string) => report({ ...at, rule: 'reference', message })

  for (const clause of policy.clauses)
    for (const segment of clause.segments)
      for (const locale of locales)
        for (const mark of marksOf(segment.runs[locale])) {
          const at = draft.at(segment.id, locale)
          if (mark.mark === 'Ref' && !clauses.has(mark.id) && !places.has(mark.id) && !units.has(mark.id))
            fail(at, `${segment.id}: <Ref to="${mark.id}"> names nothing that exists`)
          if (mark.mark === 'Unit' && !units.has(mark.id))
            fail(at, `${segment.id}: unit ${mark.id} is not in units.yaml`)
        }

  for (const unit of facts.units)
    if (!terms.has(unit.term)) fail(unit.within('term'), `${unit.id}: no term ${unit.term} in glossary.tsv`)
  for (const place of facts.places) {
    if (!terms.has(place.term))
      fail(place.within('term'), `${place.id}: no term ${place.term} in glossary.tsv`)
    for (const [i, zone] of place.zones.entries())
      if (!clauses.has(zone)) fail(place.within('zones', i), `${place.id}: no zone ${zone}`)
      else if (!names(draft, zone, place.id))
        fail(
          place.within('zones', i),
          `${place.id}: expected a <Ref> to it in the clause ${zone}, found none`,
        )
  }
  for (const [id, definition] of facts.definitions)
    if (!terms.has(id)) fail(definition.at, `no term ${id} in glossary.tsv`)

  editorial(draft, clauses, report)
  unnamed(draft, report)
}

/** True when the Chinese of a clause names the id. */
const names = ({ policy }: Draft, clause: string, id: string): boolean =>
  policy.clauses
    .filter((c) => c.id === clause)
    .some((c) => c.segments.some((s) => marksOf(s.runs.zh).some((m) => m.id === id)))

function editorial({ facts }: Draft, clauses: ReadonlySet<string>, report: (f: Finding) => void) {
  const rule = 'reference'
  const pairs = new Set<string>()
  for (const { from, to, at, within } of facts.editorialLinks) {
    for (const [key, end] of Object.entries({ from, to }))
      if (!clauses.has(end)) report({ ...within(key), rule, message: `editorial link: no clause ${end}` })
    if (from === to) report({ ...within('to'), rule, message: `editorial link from ${from} to itself` })
    const pair = [from, to].sort().join(' ')
    if (pairs.has(pair))
      report({
        ...at,
        rule,
        message: `editorial link ${from} – ${to} is already there; one direction is enough`,
      })
    pairs.add(pair)
  }
}

function unnamed({ facts, policy }: Draft, report: (f: Finding) => void) {
  const marked = new Set(
    policy.clauses.flatMap((c) => c.segments.flatMap((s) => marksOf(s.runs.zh).map((m) => m.id))),
  )
  for (const { id, at } of [...facts.units, ...facts.places])
    if (!marked.has(id)) report({ ...at, rule: 'reference', message: `${id} is never named in the text` })
}
