/** Cuts the paragraph of a `<Clause>` into its lines: one line is one segment. */
import type { PhrasingContent, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { Node } from 'unist'

export type ClauseNode = MdxJsxFlowElement

export interface Line {
  nodes: PhrasingContent[]
  /** Line in the file, from 1. */
  line: number
}

export class FormError extends Error {
  /** Line in the file, from 1. */
  readonly line: number

  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}

const lineOf = (node: Node): number => node.position?.start.line ?? 1

export const isClause = (node: RootContent | Root): node is ClauseNode =>
  node.type === 'mdxJsxFlowElement' && node.name === 'Clause'

/** Value of a plain string attribute, undefined when absent or an expression. */
export function attribute(node: MdxJsxFlowElement | MdxJsxTextElement, name: string): string | undefined {
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name)
  return typeof found?.value === 'string' ? found.value : undefined
}

/**
 * The lines of a clause.
 * @throws FormError when the clause holds anything but one paragraph of text and marks:
 * a list, a heading, a code span, a hard line break, a mark across lines.
 */
export function clauseLines(clause: ClauseNode): Line[] {
  const [paragraph, second] = clause.children
  if (paragraph?.type !== 'paragraph')
    throw new FormError(
      `expected one paragraph, found ${paragraph ? paragraph.type : 'nothing'}`,
      lineOf(paragraph ?? clause),
    )
  if (second) throw new FormError(`expected one paragraph, found also ${second.type}`, lineOf(second))

  const lines: Line[] = [{ nodes: [], line: lineOf(paragraph) }]
  for (const node of paragraph.children) {
    if (node.type === 'text') {
      node.value.split(/\r?\n/).forEach((value, i) => {
        if (i > 0) lines.push({ nodes: [], line: lineOf(node) + i })
        if (value) lines.at(-1)?.nodes.push({ type: 'text', value })
      })
    } else if (node.type === 'mdxJsxTextElement') {
      if (node.position && node.position.start.line !== node.position.end.line)
        throw new FormError(`a <${node.name}> mark runs across lines`, lineOf(node))
      lines.at(-1)?.nodes.push(node)
    } else {
      throw new FormError(`expected text and marks, found ${node.type}`, lineOf(node))
    }
  }
  return lines
}
