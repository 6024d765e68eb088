/** Turns the nodes of one line into typed runs. */
import type { PhrasingContent } from 'mdast'
import type { Mark, MarkName, Part, Run, Title } from '../types.ts'
import { attribute, FormError } from './lines.ts'

type Name = MarkName | Title['mark']

/** The attributes a mark may have; the first carries its id. */
const markAttributes = {
  Ref: ['to'],
  Direction: ['id', 'verb'],
  Unit: ['id'],
  Title: [],
} as const satisfies Record<Name, readonly string[]>

const isName = (name: string | null): name is Name => name !== null && name in markAttributes

/** A Direction may stand inside a Ref or the reverse, nothing deeper. */
const mayNest = (outer: readonly Name[], inner: Name): boolean =>
  outer.length === 0 || ['Direction,Ref', 'Ref,Direction'].includes([...outer, inner].join())

/**
 * @param outer marks around these nodes, outermost first.
 * @throws FormError on any node that is neither text nor a known mark.
 */
export function toRuns(nodes: readonly PhrasingContent[], line: number, outer: readonly Name[] = []): Run[] {
  return nodes.map((node): Run => {
    if (node.type === 'text') return node.value
    if (node.type !== 'mdxJsxTextElement')
      throw new FormError(`expected text and marks, found ${node.type}`, line)
    const { name } = node
    if (!isName(name)) throw new FormError(`expected Ref, Direction, Unit or Title, found <${name}>`, line)
    if (!mayNest(outer, name)) throw new FormError(`<${name}> stands inside <${outer.join('> and <')}>`, line)
    const allowed: readonly string[] = markAttributes[name]
    for (const a of node.attributes)
      if (a.type !== 'mdxJsxAttribute' || !allowed.includes(a.name))
        throw new FormError(
          `<${name}> takes ${allowed.join(', ') || 'no attribute'}, found ${'name' in a ? a.name : 'an expression'}`,
          line,
        )
    const runs = toRuns(node.children, line, [...outer, name])
    if (!textOf(runs)) throw new FormError(`<${name}> marks no text`, line)
    if (name === 'Title') return { mark: name, runs }
    const [idName] = markAttributes[name]
    const id = attribute(node, idName)
    if (!id) throw new FormError(`<${name}> lacks its attribute ${idName}`, line)
    const verb = attribute(node, 'verb')
    return { mark: name, id, runs, ...(verb !== undefined && { verb }) }
  })
}

/** The plain text of runs. */
export const textOf = (runs: readonly Run[]): string =>
  runs.map((run) => (typeof run === 'string' ? run : textOf(run.runs))).join('')

const isMark = (run: Run): run is Mark => typeof run !== 'string' && run.mark !== 'Title'

/** All marks with an id in runs, outer before inner, in order. */
export const marksOf = (runs: readonly Run[]): Mark[] =>
  runs.filter(isMark).flatMap((mark) => [mark, ...marksOf(mark.runs)])

/** The text of runs, cut at titles only. */
export function partsOf(runs: readonly Run[]): Part[] {
  const parts: Part[] = []
  for (const run of runs) {
    const text = textOf([run])
    const last = parts.at(-1)
    if (typeof run !== 'string' && run.mark === 'Title') parts.push({ title: text })
    else if (typeof last === 'string') parts[parts.length - 1] = last + text
    else parts.push(text)
  }
  return parts
}

/** A mark and where its words stand in the text of the runs. */
export interface MarkSpan {
  mark: Mark
  from: number
  to: number
}

/** The same with their places. */
export function spansOf(runs: readonly Run[], start = 0): MarkSpan[] {
  let from = start
  return runs.flatMap((run) => {
    const at = from
    from += textOf([run]).length
    return isMark(run) ? [{ mark: run, from: at, to: from }, ...spansOf(run.runs, at)] : []
  })
}
