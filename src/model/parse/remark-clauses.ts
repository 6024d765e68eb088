/**
 * Remark transform for Astro's MDX pipeline: turns the lines of each `<Clause>` into `<Segment id role locale>`,
 * the same cut that the model makes (both use `clauseLines`), so that pages and model cannot drift apart.
 */
import type { Paragraph, PhrasingContent, Root } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { VFile } from 'vfile'
import type { Locale } from '../../locale.ts'
import type { OutlineClause } from '../facts/outline.ts'
import { isHeading, linesAreParagraphs, roleOf } from '../segments.ts'
import { attribute, type ClauseNode, clauseLines, isClause, type Line } from './lines.ts'

const attr = (name: string, value: string): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name, value })

/**
 * The plugin. A file is English if a folder `en` is in its path, otherwise Chinese.
 *
 * @throws when it is run: FormError for a clause that is no single paragraph, an Error for one that the outline lacks
 */
export function remarkClauses(outline: ReadonlyMap<string, OutlineClause>) {
  return (tree: Root, file: VFile): void => {
    const locale: Locale = file.path.includes('/en/') ? 'en' : 'zh'
    for (const node of tree.children) if (isClause(node)) cutIntoSegments(node, locale, outline)
  }
}

function cutIntoSegments(clause: ClauseNode, locale: Locale, outline: ReadonlyMap<string, OutlineClause>) {
  const id = attribute(clause, 'id') ?? ''
  const kind = outline.get(id)?.kind
  if (!kind) throw new Error(`clause ${id} is not in outline.yaml`)
  const lines = clauseLines(clause)
  const children: MdxJsxFlowElement['children'] = []
  let paragraph: Paragraph | undefined
  lines.forEach((line, i) => {
    const role = roleOf(kind, i)
    if (isHeading(kind, i)) {
      children.push(segmentNode('mdxJsxFlowElement', id, i, locale, line, role))
      return
    }
    if (!paragraph || linesAreParagraphs(kind)) {
      paragraph = { type: 'paragraph', children: [] }
      children.push(paragraph)
    } else if (locale === 'en') {
      // Sentences are parted by a space in English; in Chinese nothing stands between them.
      paragraph.children.push({ type: 'text', value: ' ' })
    }
    paragraph.children.push(segmentNode('mdxJsxTextElement', id, i, locale, line))
  })
  clause.attributes.push(attr('locale', locale))
  clause.children = children
}

function segmentNode(type: 'mdxJsxFlowElement', ...rest: SegmentArgs): MdxJsxFlowElement
function segmentNode(type: 'mdxJsxTextElement', ...rest: SegmentArgs): MdxJsxTextElement
function segmentNode(
  type: 'mdxJsxFlowElement' | 'mdxJsxTextElement',
  ...[clause, index, locale, line, role]: SegmentArgs
): MdxJsxFlowElement | MdxJsxTextElement {
  const attributes = [attr('id', `${clause}.s${index + 1}`), attr('locale', locale)]
  if (role) attributes.push(attr('role', role))
  tellMarksWhereTheyStand(line.nodes, clause, locale)
  // A flow element takes phrasing content here: a heading line has no paragraph of its own.
  return { type, name: 'Segment', attributes, children: line.nodes } as MdxJsxFlowElement | MdxJsxTextElement
}

type SegmentArgs = [clause: string, index: number, locale: Locale, line: Line, role?: string]

/** A mark in the text cannot know its language or clause; its link needs both. */
function tellMarksWhereTheyStand(nodes: readonly PhrasingContent[], clause: string, locale: Locale): void {
  for (const node of nodes) {
    if (node.type !== 'mdxJsxTextElement') continue
    node.attributes.push(attr('clause', clause), attr('locale', locale))
    tellMarksWhereTheyStand(node.children, clause, locale)
  }
}
