/** Clauses as the structure of the document: preface, preamble, hierarchy, conclusions. */

import { languageTag } from '../../locale.ts'
import { clauseNumber, printedNumberLength } from '../../model/labels.ts'
import type { Clause, Run, Segment } from '../../model/types.ts'
import { elementOf, frameOf } from './eids.ts'
import { addRuns, addText, segmentsOf } from './text.ts'
import type { Context, Element } from './xml.ts'

const frames = ['preface', 'preamble', 'mainBody', 'conclusions'] as const

export function addClauses(doc: Element, context: Context): void {
  const { policy, locale } = context
  for (const frame of frames) {
    const clauses = policy.clauses.filter(
      (clause) => clause.parent === null && frameOf(clause.kind) === frame,
    )
    // The schema asks for a body; the other three are optional.
    if (clauses.length === 0 && frame !== 'mainBody') continue
    const parent = doc.ele(frame, {
      ...(frame !== 'mainBody' && { eId: frame }),
      'xml:lang': languageTag[locale],
    })
    for (const clause of clauses)
      if (frame === 'mainBody') addHierarchy(parent, clause, context)
      else addContainer(parent, clause, context)
  }
}

function addContainer(parent: Element, clause: Clause, context: Context): void {
  const eId = eIdOf(clause, context)
  const container = parent.ele('container', { eId, GUID: clause.id, name: clause.kind })
  addText(container, eId, clause, segmentsOf(clause, context), context)
}

/**
 * A part, section or other unit of the hierarchy: number, heading, then either `content`, or `intro`, units and `wrapUp`.
 * What a task says before its measures is its own intro; what a part says there is a clause of its own.
 */
function addHierarchy(parent: Element, clause: Clause, context: Context): void {
  const eId = eIdOf(clause, context)
  const name = elementOf(clause.kind)
  const element = parent.ele(name, {
    eId,
    GUID: clause.id,
    ...(name === 'hcontainer' && { name: clause.kind }),
  })
  const text = addNumberAndHeading(element, eId, clause, context)
  const children = context.policy.clauses.filter((child) => child.parent === clause.id)
  if (children.length === 0) {
    const content = `${eId}__content`
    addText(element.ele('content', { eId: content }), content, clause, text, context)
    return
  }
  if (text.length > 0) {
    const intro = `${eId}__intro`
    addText(element.ele('intro', { eId: intro }), intro, clause, text, context)
  }
  for (const child of children) {
    const childName = elementOf(child.kind)
    if (childName === 'intro' || childName === 'wrapUp') {
      const childId = eIdOf(child, context)
      const block = element.ele(childName, { eId: childId, GUID: child.id })
      addText(block, childId, child, segmentsOf(child, context), context)
    } else addHierarchy(element, child, context)
  }
}

/**
 * Takes the printed number off the first segment; a title becomes the heading, a lead stays with the sentences after it.
 * In English the number is ours and says so (`status="editorial"`).
 *
 * @returns the segments that are left
 */
function addNumberAndHeading(element: Element, eId: string, clause: Clause, context: Context): Segment[] {
  const [first, ...rest] = segmentsOf(clause, context)
  if (!first) return []
  const numbered = withoutNumber(element, first, clause, context)
  if (first.role !== 'title') return [numbered, ...rest]
  const heading = `${eId}__heading`
  addRuns(element.ele('heading', { eId: heading, GUID: first.id }), heading, numbered.runs, context)
  return rest
}

function withoutNumber(element: Element, segment: Segment, clause: Clause, { locale }: Context): Segment {
  if (locale === 'en') {
    const number = clauseNumber(clause, locale)
    if (number) element.ele('num', { status: 'editorial' }).txt(number)
    return segment
  }
  const length = printedNumberLength(segment.text.zh)
  const [start, ...others] = segment.runs.zh
  if (length === 0 || typeof start !== 'string') return segment
  element.ele('num').txt(start.slice(0, length))
  const runs: Run[] = [start.slice(length), ...others]
  return { ...segment, runs: { ...segment.runs, zh: runs } }
}

function eIdOf({ id }: Clause, { eIds }: Context): string {
  const eId = eIds.get(id)
  if (!eId) throw new Error(`no eId for ${id}`)
  return eId
}
