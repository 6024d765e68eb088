/** A drawing as data: layouts write it, `svg.ts` turns it into SVG for a page or a file. */

import type { Locale } from '../../locale.ts'
import type { Basis } from '../../model/types.ts'
import { type Weight, widthOf, wrap } from './measure.ts'

/** Functional colors, as in tokens.css; `paper` is what the drawing lies on. */
export type Tone = 'ink' | 'soft' | 'line' | 'accent' | 'paper'

/** `serif` for words of the document, `sans` for ours. */
export type Face = 'serif' | 'sans'

export interface Text {
  kind: 'text'
  /** Where the lines are anchored, and the baseline of the first. */
  x: number
  y: number
  lines: readonly string[]
  size: number
  /** From baseline to baseline. */
  leading: number
  face: Face
  weight: Weight
  tone: Tone
  anchor: 'start' | 'middle' | 'end'
  /** Reads upward. */
  upright?: true
}

/** One line of words in different sizes, as far apart as their font sets them: `RMB 50 billion`. */
export interface Amount {
  kind: 'amount'
  /** Where it begins, and its baseline. */
  x: number
  y: number
  spans: readonly { words: string; type: Type }[]
}

export interface Path {
  kind: 'path'
  d: string
  stroke: Tone
  width: number
}

export interface Bar {
  kind: 'bar'
  x: number
  y: number
  width: number
  height: number
  fill: Tone
}

export interface Disc {
  kind: 'disc'
  x: number
  y: number
  r: number
  fill: Tone
  /** A ring of this width around it. */
  stroke?: { tone: Tone; width: number }
}

export interface Box {
  x: number
  y: number
  width: number
  height: number
}

/** What leads somewhere. Its parts stay inside its cell. */
export interface Link {
  kind: 'link'
  /** What it stands for: an id, or for a tie the two ids with a space between them. */
  about: string
  basis?: Basis
  /** Below the root of the site. */
  path: string
  /** Says it in words, where the parts have none or too few. */
  title?: string
  cell: Box
  parts: readonly Part[]
}

export type Part = Text | Amount | Path | Bar | Disc
export type Node = Part | Link

export interface Drawing {
  locale: Locale
  width: number
  height: number
  nodes: readonly Node[]
}

export interface Type {
  size: number
  leading: number
  face: Face
  weight: Weight
  tone: Tone
}

/** Words in lines that fit into a width, set from the top of a cell. */
export function paragraph(
  words: string,
  x: number,
  top: number,
  width: number,
  type: Type,
  locale: Locale,
): Text {
  const lines = wrap(words, width, type.size, type.weight, locale)
  return { kind: 'text', x, y: top + type.size, lines, anchor: 'start', ...type }
}

/** One line, which is not broken: at its baseline. */
export const line = (
  words: string,
  x: number,
  y: number,
  type: Type,
  anchor: Text['anchor'] = 'start',
): Text => ({ kind: 'text', x, y, lines: [words], anchor, ...type })

/** Height of a text from the top of its first line to the bottom of its last. */
export const heightOf = ({ lines, leading }: Pick<Text, 'lines' | 'leading'>): number =>
  lines.length * leading

/** Width of its widest line, at most. */
export const spanOf = ({ lines, size, weight }: Text): number =>
  Math.max(...lines.map((words) => widthOf(words.trimEnd(), size, weight)))

export const stroke = (d: string, tone: Tone, width = 1): Path => ({ kind: 'path', d, stroke: tone, width })

/** All parts, those of links included. */
export const partsOf = (nodes: readonly Node[]): Part[] =>
  nodes.flatMap((node) => (node.kind === 'link' ? node.parts : [node]))

/** What stands in a node, as one line of words; empty where nothing is said. */
export function wordsOf(node: Node): string {
  switch (node.kind) {
    case 'text':
      // A line keeps the space at which it breaks.
      return node.lines.join('')
    case 'amount':
      return node.spans.map(({ words }) => words).join(' ')
    case 'link':
      return node.title ?? node.parts.map(wordsOf).filter(Boolean).join(' ')
    default:
      return ''
  }
}

export const linksOf = ({ nodes }: Drawing): Link[] => nodes.filter((node) => node.kind === 'link')
