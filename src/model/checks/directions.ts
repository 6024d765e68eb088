/** Directions are listed and mentioned, once a segment at most; their verbs are classed, and the English keeps their strength. */

import { locales } from '../../locale.ts'
import type { Check, Draft } from '../assemble/draft.ts'
import { STRENGTHS_FILE } from '../facts/strengths.ts'
import type { Finding, Position } from '../findings.ts'
import { marksOf } from '../parse/runs.ts'
import type { Mark } from '../types.ts'
import { holdsVerb, renderingFinder, rowFinder } from '../verbs.ts'

const rule = 'direction'

export const directions: Check = (draft, report) => {
  const { facts, policy } = draft
  const known = new Set<string>(facts.directions.map((d) => d.id))
  const mentioned = new Set<string>()
  const verbs = new Set<string>()
  const rowsOf = rowFinder(facts.strengths)

  for (const { segments } of policy.clauses)
    for (const segment of segments) {
      const marks = { zh: directionsIn(segment.runs.zh), en: directionsIn(segment.runs.en) }
      for (const locale of locales) {
        const at = draft.at(segment.id, locale)
        const fail = (message: string) => report({ ...at, rule, message: `${segment.id}: ${message}` })
        const ids = marks[locale].map((mark) => mark.id)
        for (const [i, { id, verb }] of marks[locale].entries()) {
          if (!known.has(id)) fail(`${id} is not in directions.yaml`)
          if (ids.indexOf(id) < i) fail(`expected one mention of ${id}, found another`)
          if (!verb) fail(`expected the verb that governs ${id}, found none`)
          else if (!holdsVerb(segment.text[locale], verb))
            fail(`the verb "${verb}" of ${id} is not in the segment`)
        }
      }
      for (const { id, verb = '' } of marks.zh) {
        mentioned.add(id)
        verbs.add(verb)
        const english = marks.en.find((mark) => mark.id === id)?.verb
        const at = draft.at(segment.id, 'en')
        if (english) checkStrength({ id, segment: segment.id, zh: verb, en: english, at }, rowsOf, report)
      }
    }
  for (const { id, at } of facts.directions)
    if (!mentioned.has(id)) report({ ...at, rule, message: `${id} is never mentioned in the text` })
  checkNames(draft, report)
  checkTies(draft, report)
  checkClasses(draft, verbs, report)
}

const directionsIn = (runs: Parameters<typeof marksOf>[0]): Mark[] =>
  marksOf(runs).filter(({ mark }) => mark === 'Direction')

interface VerbPair {
  id: string
  segment: string
  zh: string
  en: string
  at: Position
}

function checkStrength(
  { id, segment, zh, en, at }: VerbPair,
  rowsOf: ReturnType<typeof rowFinder>,
  report: (f: Finding) => void,
) {
  const renderingOf = renderingFinder(en)
  for (const row of rowsOf(zh))
    if (renderingOf(row) === undefined)
      report({
        ...at,
        rule,
        message: `${segment}: for the verb ${zh} of ${id} expected ${row.renderings.map((r) => `"${r}"`).join(' or ')} (${STRENGTHS_FILE}:${row.line}), found "${en}"`,
      })
}

function checkNames({ facts }: Draft, report: (f: Finding) => void) {
  const ids = new Map<string, number>()
  const labels = new Map<string, string>()
  for (const { id, label, at, within } of facts.directions) {
    if (ids.has(id)) report({ ...at, rule, message: `${id}: is already on line ${ids.get(id)}` })
    ids.set(id, at.line)
    for (const locale of locales) {
      const other = labels.get(label[locale])
      if (other)
        report({
          ...within('label', locale),
          rule,
          message: `${id}: the label "${label[locale]}" is that of ${other}`,
        })
      labels.set(label[locale], id)
    }
  }
}

/** What the editors tie exists, and the text does not say it already; there is somebody to ask. */
function checkTies({ facts, policy }: Draft, report: (f: Finding) => void) {
  const clauses = new Set(policy.clauses.map(({ id }) => id))
  const ids = new Set<string>(facts.directions.map((d) => d.id))
  const mentionsOf = new Map(policy.directions.map(({ id, mentions }) => [id as string, mentions]))
  for (const { id, near, ties, ask, at, within } of facts.directions) {
    for (const [i, other] of near.entries())
      if (other === id || !ids.has(other))
        report({
          ...within('near', i),
          rule,
          message: `${id}: near names ${other}, which is no other direction`,
        })
    const mentions = mentionsOf.get(id) ?? []
    for (const [i, clause] of ask.entries())
      if (!mentions.some((mention) => mention.ask.includes(clause)))
        report({
          ...within('ask', i),
          rule,
          message: `${id}: nobody need be sent to ${clause}; remove it from ask`,
        })
    for (const mention of mentions)
      if (mention.units.length + mention.ask.length === 0)
        report({
          ...at,
          rule,
          message: `${id}: expected in ask whom to ask for ${mention.segment}, found none`,
        })
    for (const [i, { to, in: where }] of ties.entries()) {
      const fail = (message: string) =>
        report({ ...within('ties', i), rule, message: `${id}: the tie to ${to} ${message}` })
      const meant = mentions.filter(({ segment }) => segment === (where ?? segment))
      if (!clauses.has(to)) fail('names no clause')
      else if (meant.length === 0) fail(`is in ${where}, which does not mention it`)
      else if (meant.every((m) => [...m.domains, ...m.zones].some((t) => t.id === to && t.basis === 'text')))
        fail('is in the text already; remove it')
      if (ties.slice(0, i).some((other) => other.to === to && other.in === where)) fail('is already there')
    }
  }
}

function checkClasses({ facts }: Draft, marked: ReadonlySet<string>, report: (f: Finding) => void) {
  const classed = new Map<string, string>()
  for (const { id, verbs, within } of facts.verbClasses)
    for (const [i, verb] of verbs.entries()) {
      const fail = (message: string) =>
        report({ ...within('verbs', i), rule, message: `${verb}: ${message}` })
      if (classed.has(verb)) fail(`expected in one class, found in ${classed.get(verb)} and ${id}`)
      if (!marked.has(verb)) fail('expected to govern a direction, found none')
      classed.set(verb, id)
    }
  for (const verb of marked)
    if (verb && !classed.has(verb))
      report({ file: 'verbs.yaml', line: 1, rule, message: `${verb}: expected in a class, found in none` })
}
