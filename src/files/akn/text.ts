/** Clauses and sentences as blocks and inlines: nothing is added to the words, no white space among them in Chinese. */
import { inEach } from '../../locale.ts'
import { ancestorsOf } from '../../model/questions/containment.ts'
import { isInLines, sentenceGap } from '../../model/structure.ts'
import type { Clause, Run, Segment } from '../../model/types.ts'
import { type Context, type Element, ISSUER } from './xml.ts'

/** The segments of a clause, without the marks by which it names itself or what contains it: no clause refers to itself. */
export function segmentsOf(clause: Clause, { policy }: Context): Segment[] {
  const own = new Set([...ancestorsOf(policy.clauses, clause), clause].map(({ id }) => id))
  const unmarked = (runs: readonly Run[]): Run[] =>
    runs.flatMap((run) => {
      if (typeof run === 'string') return [run]
      const inner = unmarked(run.runs)
      return run.mark === 'Ref' && own.has(run.id) ? inner : [{ ...run, runs: inner }]
    })
  return clause.segments.map((segment) => ({
    ...segment,
    runs: inEach((locale) => unmarked(segment.runs[locale])),
  }))
}

/** The text of a clause below a container: a `p` a line, or one `p` with a `span` a sentence. */
export function addText(
  parent: Element,
  eId: string,
  clause: Clause,
  segments: Segment[],
  context: Context,
): void {
  if (isInLines(clause)) {
    segments.forEach((segment, i) => {
      const line = { eId: `${eId}__p_${i + 1}`, GUID: segment.id }
      addSegment(parent.ele('p', line), line.eId, segment, context)
    })
    return
  }
  const p = parent.ele('p', { eId: `${eId}__p_1` })
  segments.forEach((segment, i) => {
    if (i > 0 && sentenceGap[context.locale]) p.txt(sentenceGap[context.locale])
    const span = { eId: `${eId}__p_1__span_${i + 1}`, GUID: segment.id }
    addSegment(p.ele('span', span), span.eId, segment, context)
  })
}

/** The words of a segment, in the element that says what the whole of it is. */
function addSegment(parent: Element, eId: string, segment: Segment, context: Context): void {
  const { document } = context.policy
  const { zh } = segment.text
  const date = isoDate(zh)
  const whole = () => {
    if (zh === document.number.zh) return parent.ele('docNumber')
    if (zh === document.title.zh) return parent.ele('docTitle')
    if (zh === document.issuer.zh)
      return parent.ele('organization', { eId: `${eId}__organization_1`, refersTo: `#${ISSUER}` })
    return date ? parent.ele('docDate', { date }) : parent
  }
  addRuns(whole(), eId, segment.runs, context)
}

/** `2023 年 10 月 11 日` → `2023-10-11`; null for anything else. */
function isoDate(zh: string): string | null {
  const [, year, month = '', day = ''] = /^(\d{4}) 年 (\d{1,2}) 月 (\d{1,2}) 日$/.exec(zh) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

/**
 * Text and marks. Each mark has an eId below that of its segment, counted by element. Where the order of words differs from
 * the Chinese, the `wId` says which element of the Chinese it answers to (Naming Convention, 5.5).
 */
export function addRuns(parent: Element, eId: string, runs: Segment['runs'], context: Context): void {
  const original = new Map(
    inlinesIn(piecesOf(runs.zh, eId, context)).map((inline) => [inline.key, inline.eId]),
  )
  const add = (to: Element, pieces: readonly Piece[]) => {
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        to.txt(piece)
        continue
      }
      const wId = original.get(piece.key)
      const ids = { eId: piece.eId, ...(wId !== piece.eId && { wId }) }
      add(to.ele(piece.name, { ...ids, ...piece.attributes }), piece.inner)
    }
  }
  add(parent, piecesOf(runs[context.locale], eId, context))
}

type Piece = string | Inline

interface Inline {
  name: string
  attributes: Record<string, string>
  eId: string
  /** What it is and which of its like in the segment: the same in both languages. */
  key: string
  inner: Piece[]
}

/** @param alike how many of a like have been met in the segment */
function piecesOf(
  runs: readonly Run[],
  above: string,
  context: Context,
  alike = new Map<string, number>(),
): Piece[] {
  const counts = new Map<string, number>()
  return runs.map((run) => {
    if (typeof run === 'string') return run
    const { name, attributes } = inlineOf(run, context)
    const eId = `${above}__${next(counts, name)}`
    const key = next(alike, [name, ...Object.values(attributes)].join(' '))
    return { name, attributes, eId, key, inner: piecesOf(run.runs, eId, context, alike) }
  })
}

const inlinesIn = (pieces: readonly Piece[]): Inline[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece, ...inlinesIn(piece.inner)]))

/** `concept` → `concept_1`, `concept_2` … */
function next(counts: Map<string, number>, name: string): string {
  const count = (counts.get(name) ?? 0) + 1
  counts.set(name, count)
  return `${name}_${count}`
}

/** @throws when a mark leads to a clause that is not in the document */
function inlineOf(
  run: Exclude<Run, string>,
  { eIds, policy }: Context,
): { name: string; attributes: Record<string, string> } {
  // `docTitle` is for the title of the document itself, `ref` for one that has an address.
  if (run.mark === 'Title') return { name: 'inline', attributes: { name: 'title' } }
  const { mark, id } = run
  const refersTo = { refersTo: `#${id}` }
  if (mark === 'Direction') return { name: 'concept', attributes: refersTo }
  const { what } = policy.named(id)
  if (what === 'unit') return { name: 'organization', attributes: refersTo }
  if (what === 'place') return { name: 'location', attributes: refersTo }
  const target = eIds.get(id)
  if (!target) throw new Error(`no clause ${id}`)
  return { name: 'ref', attributes: { href: `#${target}` } }
}
