/** Turns the nodes of one line into typed runs. */
import type { PhrasingContent } from 'mdast'
import type { Mark, MarkName, Run } from '../types.ts'
import { attribute, FormError } from './lines.ts'

/** The attribute that carries the id, and all attributes a mark may have. */
const markAttributes: Record<MarkName, { id: string; allowed: string[] }> = {
  Ref: { id: 'to', allowed: ['to'] },
  Direction: { id: 'id', allowed: ['id', 'verb'] },
  Unit: { id: 'id', allowed: ['id'] },
}

const isMarkName = (name: string | null): name is MarkName => name !== null && name in markAttributes

/** A Direction may stand inside a Ref or the reverse, nothing deeper. */
const mayNest = (outer: readonly MarkName[], inner: MarkName): boolean =>
  outer.length === 0 || ['Direction,Ref', 'Ref,Direction'].includes([...outer, inner].join())

/**
 * @param outer marks around these nodes, outermost first.
 * @throws FormError on any node that is neither text nor a known mark.
 */
export function toRuns(
  nodes: readonly PhrasingContent[],
  line: number,
  outer: readonly MarkName[] = [],
): Run[] {
  return nodes.map((node): Run => {
    if (node.type === 'text') return node.value
    if (node.type !== 'mdxJsxTextElement')
      throw new FormError(`expected text and marks, found ${node.type}`, line)
    if (!isMarkName(node.name))
      throw new FormError(`expected Ref, Direction or Unit, found <${node.name}>`, line)
    if (!mayNest(outer, node.name))
      throw new FormError(`<${node.name}> stands inside <${outer.join('> and <')}>`, line)
    const { id: idName, allowed } = markAttributes[node.name]
    for (const a of node.attributes)
      if (a.type !== 'mdxJsxAttribute' || !allowed.includes(a.name))
        throw new FormError(
          `<${node.name}> takes ${allowed.join(', ')}, found ${'name' in a ? a.name : 'an expression'}`,
          line,
        )
    const id = attribute(node, idName)
    if (!id) throw new FormError(`<${node.name}> lacks its attribute ${idName}`, line)
    const verb = attribute(node, 'verb')
    const mark: Mark = { mark: node.name, id, runs: toRuns(node.children, line, [...outer, node.name]) }
    if (!textOf(mark.runs)) throw new FormError(`<${node.name}> marks no text`, line)
    return verb === undefined ? mark : { ...mark, verb }
  })
}

/** The plain text of runs. */
export const textOf = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : textOf(run.runs))).join('')

/** All marks in runs, outer before inner, in order. */
export const marksOf = (runs: readonly Run[]): Mark[] =>
  runs.flatMap((run) => (typeof run === 'string' ? [] : [run, ...marksOf(run.runs)]))

/** A mark and where its words stand in the text of the runs. */
export interface MarkSpan {
  mark: Mark
  from: number
  to: number
}

/** All marks in runs, outer before inner, in order, with their places. */
export function spansOf(runs: readonly Run[], start = 0): MarkSpan[] {
  let from = start
  return runs.flatMap((run) => {
    const at = from
    from += textOf([run]).length
    return typeof run === 'string' ? [] : [{ mark: run, from: at, to: from }, ...spansOf(run.runs, at)]
  })
}
