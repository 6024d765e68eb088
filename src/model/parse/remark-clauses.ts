/**
 * Remark transform for Astro's MDX pipeline: each line of a `<Clause>` becomes a `<Segment>` in a slot of its name. The cut is the
 * model's own (both use `clauseLines`); how the lines stand on the page is the component's business, which has the model's clause.
 */
import type { PhrasingContent, Root } from 'mdast'
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx'
import { attribute, type ClauseNode, clauseLines, isClause, segmentId } from './lines.ts'

/**
 * The plugin.
 *
 * @throws when it is run: FormError for a clause that is no single paragraph
 */
export const remarkClauses =
  () =>
  (tree: Root): void => {
    for (const node of tree.children) if (isClause(node)) cutIntoSegments(node)
  }

const attr = (name: string, value: string): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name, value })

/** `{...props}`: what the page is, its language above all, is told by the page and by nothing else. */
const ofThePage = (): MdxJsxExpressionAttribute => ({
  type: 'mdxJsxExpressionAttribute',
  value: '...props',
  data: {
    estree: {
      type: 'Program',
      sourceType: 'module',
      comments: [],
      body: [
        {
          type: 'ExpressionStatement',
          expression: {
            type: 'ObjectExpression',
            properties: [{ type: 'SpreadElement', argument: { type: 'Identifier', name: 'props' } }],
          },
        },
      ],
    },
  },
})

function cutIntoSegments(clause: ClauseNode): void {
  const id = attribute(clause, 'id') ?? ''
  clause.children = clauseLines(clause).map(({ nodes }, i) => {
    tellMarks(nodes, id)
    const segment = segmentId(id, i)
    // A flow element takes phrasing content here: a line is no paragraph.
    return {
      type: 'mdxJsxFlowElement',
      name: 'Segment',
      attributes: [attr('slot', segment), attr('id', segment)],
      children: nodes,
    } as MdxJsxFlowElement
  })
  clause.attributes.unshift(ofThePage())
}

/** A mark cannot know its clause or page; its link needs both. */
function tellMarks(nodes: readonly PhrasingContent[], clause: string): void {
  const marks = nodes.filter((node): node is MdxJsxTextElement => node.type === 'mdxJsxTextElement')
  for (const mark of marks) {
    mark.attributes.unshift(ofThePage(), attr('clause', clause))
    tellMarks(mark.children, clause)
  }
}
