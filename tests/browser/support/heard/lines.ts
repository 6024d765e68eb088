/** What a screen reader says from top to bottom, one line a breath; `[zh]` and `[en]` where the voice changes. */
import { gridOf } from './grid.ts'
import { FIELDS, type Heard, type Voice, within } from './tree.ts'

/** Told when they are entered and left. */
const LANDMARKS = new Set([
  'banner',
  'navigation',
  'main',
  'complementary',
  'contentinfo',
  'search',
  'region',
  'form',
])
const CONTAINERS = new Map([
  ['list', 'list'],
  ['DescriptionList', 'description list'],
  ['table', 'table'],
  ['group', 'group'],
  ['radiogroup', 'radio group'],
  ['figure', 'figure'],
  ['dialog', 'dialog'],
  ['blockquote', 'quote'],
  ['Details', 'details'],
  ['status', 'status'],
  ['note', 'note'],
  ['article', 'article'],
])
/** Of these the name is said, and what stands in them is their value. */
/** Said before their words, in the line they stand in. */
const SPOKEN = new Map([
  ['link', 'link'],
  ['button', 'button'],
  ['DisclosureTriangle', 'disclosure button'],
  ['image', 'image'],
  ['checkbox', 'checkbox'],
  ['radio', 'radio'],
  ['searchbox', 'search box'],
  ['textbox', 'text box'],
  ['combobox', 'combo box'],
])

const more = ({ states, description }: Heard): string =>
  [...states, description && `described “${description}”`].map((part) => part && `, ${part}`).join('')

export function heardLines(top: Heard): string[] {
  const lines: string[] = []
  let depth = 0
  let isInside = false
  let line = ''
  let block = -1
  let voice: Voice | '' = ''
  const end = () => {
    const indent = depth - (line.startsWith('• ') ? 1 : 0)
    if (line.trim()) lines.push(`${'  '.repeat(indent)}${line.trim()}`)
    line = ''
  }
  const begin = (words: string) => {
    end()
    line = words
  }
  /** A name is said in the voice of its element. */
  const said = (words: string, by: Voice): string => {
    const change = by !== voice ? `[${by}] ` : ''
    voice = by
    return change + words
  }
  const enter = (words: string, inside: () => void, leave: string) => {
    begin(words)
    end()
    depth += 1
    inside()
    end()
    depth -= 1
    if (leave) lines.push(`${'  '.repeat(depth)}${leave}`)
  }
  const all = (nodes: readonly Heard[]) => {
    for (const node of nodes) say(node)
  }
  /** Of one thing, however many blocks it has: a link, a heading. */
  const inOne = (nodes: readonly Heard[]) => {
    const before = isInside
    isInside = true
    all(nodes)
    isInside = before
  }
  const named = (node: Heard) => (node.name ? ` “${said(node.name, node.voice)}”` : '')

  function table(node: Heard) {
    const { rows, columns } = gridOf(node)
    enter(
      `table${named(node)}, ${rows.length} rows, ${columns.length} columns${more(node)}`,
      () => {
        all(node.children.filter(({ role }) => role === 'caption'))
        rows.forEach((row, i) => {
          begin(`row ${i + 1}`)
          end()
          depth += 1
          for (const { cell, head } of row.cells) {
            const heads = [
              cell.role !== 'rowheader' && row.head ? `of row “${row.head}”` : '',
              head && cell.role !== 'columnheader' ? `of column “${head}”` : '',
            ].filter(Boolean)
            begin(`${cell.role === 'gridcell' ? 'cell' : cell.role}${heads.map((h) => ` (${h})`).join('')}: `)
            block = cell.block
            if (cell.isNamedByContent) all(cell.children)
            else line += said(cell.name, cell.voice)
            if (cell.description) line += ` described “${cell.description}”`
            end()
          }
          depth -= 1
        })
      },
      'end of table',
    )
  }

  function say(node: Heard): void {
    const { role, children } = node
    if (role === 'StaticText') {
      if (node.block !== block && line && !/(: |• |⟨[^⟩“]* )$/.test(line)) {
        if (isInside) line += line.endsWith(' ') ? '' : ' '
        else end()
      }
      block = node.block
      line += said(node.name, node.voice)
    } else if (role === 'heading') {
      if (isInside) line += `${line.endsWith(' ') ? '' : ' '}heading ${node.level}: `
      else begin(`heading ${node.level}${more(node)}: `)
      block = node.block
      if (node.isNamedByContent) inOne(children)
      else line += said(node.name, node.voice)
      if (!isInside) end()
    } else if (role === 'table') table(node)
    else if (LANDMARKS.has(role))
      enter(`${role}${named(node)}${more(node)}`, () => all(children), `end of ${role}`)
    else if (CONTAINERS.has(role)) {
      const items = within(node).filter((one) => one.role === 'listitem').length
      const own = children.filter((one) => one.role === 'listitem').length
      const count = role === 'list' ? `, ${own || items} items` : ''
      enter(`${CONTAINERS.get(role)}${named(node)}${count}${more(node)}`, () => all(children), '')
    } else if (role === 'listitem') {
      begin('• ')
      block = node.block
      depth += 1
      all(children)
      end()
      depth -= 1
    } else if (SPOKEN.has(role)) {
      if (node.block !== block && line && !/(: |• )$/.test(line)) end()
      line += `⟨${SPOKEN.get(role)} `
      block = node.block
      const words = children.length > 0 && node.isNamedByContent && !FIELDS.includes(role)
      if (words) inOne(children)
      else line += said(node.name, node.voice)
      line += `${node.value && !words ? ` = ${node.value}` : ''}${more(node)}⟩`
    } else if (role === 'LabelText' && within(node).some((one) => FIELDS.includes(one.role)))
      // Its words are the name of the field.
      all(within(node).filter((one) => FIELDS.includes(one.role)))
    else if (role === 'Legend') end()
    else if (role === 'ListMarker') {
      if (/[\p{L}\p{N}]/u.test(node.name)) line += said(node.name, node.voice)
    } else {
      if (/^(paragraph|caption|term|definition|Figcaption)$/.test(role)) {
        if (!/(: |• )$/.test(line)) end()
        if (role === 'term' || role === 'definition' || role === 'caption') line += `${role}: `
      }
      if (role !== 'RootWebArea' && !node.isNamedByContent && children.length === 0)
        line += `⟨${role} ${said(node.name, node.voice)}${more(node)}⟩`
      else {
        if (node.description || (node.states.length > 0 && role !== 'RootWebArea'))
          line += `⟨${role}${named(node)}${more(node)}⟩ `
        all(children)
      }
    }
  }

  begin(`page “${said(top.name, top.voice)}”`)
  end()
  all(top.children)
  end()
  return lines
}
