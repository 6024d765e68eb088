/** A drawing as SVG. How it is colored, where its links lead and how words are set differ between page and file. */
import { fragment } from 'xmlbuilder2'
import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces'
import { languageTag } from '../../locale.ts'
import type { Amount, Drawing, Link, Node, Part, Text, Tone, Type } from './drawing.ts'

export interface Manner {
  /** Attributes that color the inside and the outline of a shape. */
  paint: (fill: Tone | 'none', stroke?: Tone) => Record<string, string>
  /** Writes words: as text, or as outlines. */
  words: (parent: XMLBuilder, words: Text | Amount) => void
  address: (path: string) => string
  /** What a link is called besides its words. */
  titleOf: (link: Link) => string | undefined
  /** Attributes of the element `svg`. */
  root: Record<string, string>
  /** White space around the drawing, in its units. */
  margin: number
  title: { id: string; words: string }
  description: { id: string; words: string }
}

/** At most two decimals: a hundredth of a unit is less than a printer's dot. */
export const short = (n: number): string => String(Math.round(n * 100) / 100)

export function svg(drawing: Drawing, manner: Manner): string {
  const { margin: m, title, description } = manner
  const box = [-m, -m, drawing.width + 2 * m, drawing.height + 2 * m]
  const root = fragment().ele('http://www.w3.org/2000/svg', 'svg', {
    viewBox: box.map(short).join(' '),
    lang: languageTag[drawing.locale],
    ...manner.root,
  })
  root.ele('title', { id: title.id }).txt(title.words)
  root.ele('desc', { id: description.id }).txt(description.words)
  if (m > 0) {
    const [x, y, width, height] = box.map(short)
    root.ele('rect', { x, y, width, height, ...manner.paint('paper') })
  }
  for (const node of drawing.nodes) write(root, node, manner)
  return root.end({ headless: true })
}

function write(parent: XMLBuilder, node: Node, manner: Manner): void {
  if (node.kind === 'link') writeLink(parent, node, manner)
  else writePart(parent, node, manner)
}

function writeLink(parent: XMLBuilder, link: Link, manner: Manner): void {
  const { about, basis, path, cell } = link
  const title = manner.titleOf(link)
  const a = parent.ele('a', {
    href: manner.address(path),
    'data-about': about,
    ...(basis && { 'data-basis': basis }),
  })
  if (title) a.ele('title').txt(title)
  a.ele('rect', {
    class: 'cell',
    x: short(cell.x),
    y: short(cell.y),
    width: short(cell.width),
    height: short(cell.height),
    'fill-opacity': '0',
  })
  for (const part of link.parts) writePart(a, part, manner)
}

function writePart(parent: XMLBuilder, part: Part, manner: Manner): void {
  switch (part.kind) {
    case 'text':
    case 'amount':
      manner.words(parent, part)
      return
    case 'path':
      parent.ele('path', {
        d: part.d,
        'stroke-width': short(part.width),
        ...manner.paint('none', part.stroke),
      })
      return
    case 'bar':
      parent.ele('rect', {
        x: short(part.x),
        y: short(part.y),
        width: short(part.width),
        height: short(part.height),
        ...manner.paint(part.fill),
      })
      return
    case 'disc':
      parent.ele('circle', {
        cx: short(part.x),
        cy: short(part.y),
        r: short(part.r),
        ...(part.stroke && { 'stroke-width': short(part.stroke.width) }),
        ...manner.paint(part.fill, part.stroke?.tone),
      })
      return
  }
}

/**
 * Words as text.
 *
 * @param letters attributes that say in which letters and color
 */
export function writeWords(
  parent: XMLBuilder,
  words: Text | Amount,
  letters: (type: Omit<Type, 'leading'>) => Record<string, string>,
): void {
  const at = { x: short(words.x), y: short(words.y) }
  if (words.kind === 'amount') {
    // The spaces are those of the smallest letters.
    const smallest = Math.min(...words.spans.map(({ type }) => type.size))
    const text = parent.ele('text', { ...at, 'font-size': short(smallest) })
    words.spans.forEach(({ words, type }, i) => {
      if (i > 0) text.txt(' ')
      text.ele('tspan', { 'font-size': short(type.size), ...letters(type) }).txt(words)
    })
    return
  }
  const { lines, size, leading, anchor, upright } = words
  const text = parent.ele('text', {
    ...(upright ? { transform: `translate(${at.x} ${at.y}) rotate(-90)` } : lines.length === 1 && at),
    'font-size': short(size),
    ...(anchor !== 'start' && { 'text-anchor': anchor }),
    ...letters(words),
  })
  if (lines.length === 1) text.txt(lines.join(''))
  else
    lines.forEach((line, i) => {
      text.ele('tspan', { x: at.x, y: short(words.y + i * leading) }).txt(line)
    })
}
