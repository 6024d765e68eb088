/** The pieces of a YAML file that a slip can drop, double or exchange. */
import { isMap, isScalar, isSeq, type Node, parseDocument, visit } from 'yaml'

/** A piece of a source: from the first character to behind the last. */
export interface Piece {
  from: number
  to: number
}

export interface Pair {
  key: string
  /** The key alone. */
  name: Piece
  /** The value alone. */
  value: Piece
  /** Both; lines where it has lines of its own. */
  whole: Piece
}

export interface YamlPieces {
  pairs: Pair[]
  /** The pairs of each map. */
  maps: Pair[][]
  /** Of each list, and of the map at the top: entries in lines of their own. */
  entries: Piece[][]
  /** Of each list in brackets. */
  items: Piece[][]
  /** Values that are no list and no map. */
  scalars: Piece[]
}

export function yamlPieces(source: string): YamlPieces {
  const found: YamlPieces = { pairs: [], maps: [], entries: [], items: [], scalars: [] }
  const document = parseDocument(source)
  const lineStart = (at: number) => source.lastIndexOf('\n', at - 1) + 1
  const pieceOf = (node: unknown): Piece => {
    const [from, to] = (node as Node).range ?? [0, 0]
    return { from, to }
  }
  /** Whole lines, from that of each piece to that of the next. */
  const inLines = (pieces: readonly Piece[], end: number): Piece[] =>
    pieces.map(({ from }, i) => ({ from: lineStart(from), to: lineStart(pieces[i + 1]?.from ?? end) }))

  visit(document, {
    Map(_, map) {
      const end = map.range?.[2] ?? source.length
      const names = map.items.map(({ key }) => pieceOf(key))
      // The first key of an entry stands behind its dash: its lines are not its own.
      const lines = map.flow ? [] : inLines(names, end)
      const pairs = map.items.map(({ key, value }, i): Pair => {
        const name = pieceOf(key)
        const held = isScalar(value) || isMap(value) || isSeq(value) ? pieceOf(value) : name
        const own = lines[i]
        const isBehindDash = own && /^\s*- /.test(source.slice(own.from, name.from))
        const whole = own && !isBehindDash ? own : { from: name.from, to: held.to }
        return { key: String(key), name, value: held, whole }
      })
      found.pairs.push(...pairs)
      found.maps.push(pairs)
      if (map === document.contents) found.entries.push(lines)
    },
    Seq(_, list) {
      const items = list.items.map(pieceOf)
      if (list.flow) found.items.push(items)
      else found.entries.push(inLines(items, list.range?.[2] ?? source.length))
    },
    Scalar(key, scalar) {
      if (key !== 'key') found.scalars.push(pieceOf(scalar))
    },
  })
  return found
}
