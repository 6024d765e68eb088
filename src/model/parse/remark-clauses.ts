/**
 * Remark transform for Astro's MDX pipeline: hands the lines of each `<Clause>` to its component, one named slot a segment,
 * the same cut that the model makes (both use `clauseLines`), so that pages and model cannot drift apart.
 */
import type { PhrasingContent, Root } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import type { VFile } from 'vfile'
import { type Locale, locales } from '../../locale.ts'
import { attribute, type ClauseNode, clauseLines, isClause } from './lines.ts'

const attr = (name: string, value: string): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name, value })

/**
 * The plugin.
 *
 * @throws when it is run: FormError for a clause that is no single paragraph, an Error for a file that lies in the folder of no language
 */
export function remarkClauses() {
  return (tree: Root, file: VFile): void => {
    const locale = localeOf(file.path)
    for (const node of tree.children) if (isClause(node)) cutIntoSlots(node, locale)
  }
}

/** A section lies right in the folder of its language; what stands above that is the machine's affair. */
function localeOf(path: string): Locale {
  const folder = path.split(/[\\/]/).at(-2)
  const locale = locales.find((one) => one === folder)
  if (!locale) throw new Error(`${path}: a section lies in ${locales.join('/ or ')}/`)
  return locale
}

function cutIntoSlots(clause: ClauseNode, locale: Locale) {
  const id = attribute(clause, 'id') ?? ''
  clause.children = clauseLines(clause).map(({ nodes }, i) => {
    tellMarksWhereTheyStand(nodes, id, locale)
    // A flow element takes phrasing content here: a line has no paragraph of its own.
    return {
      type: 'mdxJsxFlowElement',
      name: 'Fragment',
      attributes: [attr('slot', `${id}.s${i + 1}`)],
      children: nodes,
    } as MdxJsxFlowElement
  })
  clause.attributes.push(attr('locale', locale))
}

/** A mark in the text cannot know its language or clause; its link needs both. */
function tellMarksWhereTheyStand(nodes: readonly PhrasingContent[], clause: string, locale: Locale): void {
  for (const node of nodes) {
    if (node.type !== 'mdxJsxTextElement') continue
    node.attributes.push(attr('clause', clause), attr('locale', locale))
    tellMarksWhereTheyStand(node.children, clause, locale)
  }
}
