/** Clauses and sentences as blocks and inlines: nothing is added to the words, no white space among them in Chinese. */
import type { Clause, Mark, Run, Segment } from '../../model/types.ts'
import { type Context, type Element, ISSUER } from './xml.ts'

/** Kinds that print each segment on a line of its own; in all others the sentences follow one another. */
const inLines: ReadonlySet<Clause['kind']> = new Set(['notice', 'signature'])

/** The text of a clause below a container: a `p` a line, or one `p` with a `span` a sentence. */
export function addText(
  parent: Element,
  eId: string,
  clause: Clause,
  segments: Segment[],
  context: Context,
): void {
  if (inLines.has(clause.kind)) {
    segments.forEach((segment, i) => {
      const line = { eId: `${eId}__p_${i + 1}`, GUID: segment.id }
      addSegment(parent.ele('p', line), line.eId, segment, context)
    })
    return
  }
  const p = parent.ele('p', { eId: `${eId}__p_1` })
  segments.forEach((segment, i) => {
    if (i > 0 && context.locale === 'en') p.txt(' ')
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
  addRuns(whole(), eId, segment.runs[context.locale], context)
}

/** `2023 年 10 月 11 日` → `2023-10-11`; null for anything else. */
function isoDate(zh: string): string | null {
  const [, year, month = '', day = ''] = /^(\d{4}) 年 (\d{1,2}) 月 (\d{1,2}) 日$/.exec(zh) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : null
}

/** Text and marks. Each mark has an eId below that of its segment, counted by element. */
export function addRuns(parent: Element, eId: string, runs: readonly Run[], context: Context): void {
  const counts = new Map<string, number>()
  for (const run of runs) {
    if (typeof run === 'string') {
      parent.txt(run)
      continue
    }
    const { name, attributes } = inlineOf(run, context)
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    const inline = `${eId}__${name}_${count}`
    addRuns(parent.ele(name, { eId: inline, ...attributes }), inline, run.runs, context)
  }
}

/** @throws when a mark leads to a clause that is not in the document */
function inlineOf(
  { mark, id }: Mark,
  { eIds }: Context,
): { name: string; attributes: Record<string, string> } {
  const refersTo = { refersTo: `#${id}` }
  if (mark === 'Direction') return { name: 'concept', attributes: refersTo }
  if (id.startsWith('unit-')) return { name: 'organization', attributes: refersTo }
  if (id.startsWith('place-')) return { name: 'location', attributes: refersTo }
  const target = eIds.get(id)
  if (!target) throw new Error(`no clause ${id}`)
  return { name: 'ref', attributes: { href: `#${target}` } }
}
