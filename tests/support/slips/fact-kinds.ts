/** The kinds of slips, each made in a file of facts: YAML, a table, the register of addresses, the raw text. */
import { content } from '../content.ts'
import { pick, type Random } from './random.ts'
import { anyOf, HAN, LOOK_ALIKES, misspelled, UNSEEN, WIDTHS, WORD } from './words.ts'
import { type Pair, type Piece, type YamlPieces, yamlPieces } from './yaml-pieces.ts'

/** The source with a slip; undefined where it offers none. */
type FactSlip = (source: string, random: Random) => string | undefined

export interface FactKind {
  name: string
  /** Names of the files that it is made in. */
  files: RegExp
  slip: FactSlip
}

const put = (source: string, { from, to }: Piece, words: string): string =>
  source.slice(0, from) + words + source.slice(to)
const read = (source: string, { from, to }: Piece): string => source.slice(from, to)

/** Two pieces, each in the place of the other; undefined where one holds the other or both say the same. */
function exchanged(source: string, one: Piece, other: Piece): string | undefined {
  const [a, b] = one.from < other.from ? [one, other] : [other, one]
  if (a.to > b.from || read(source, a) === read(source, b)) return undefined
  return put(put(source, b, read(source, a)), a, read(source, b))
}

const known = new Map<string, YamlPieces>()
function piecesOf(source: string): YamlPieces {
  const pieces = known.get(source) ?? yamlPieces(source)
  known.set(source, pieces)
  return pieces
}

/** A list with two at least, and the place of one that another follows. */
function neighbors(lists: readonly (readonly Piece[])[], random: Random): [Piece, Piece] | undefined {
  const list = pick(
    lists.filter(({ length }) => length > 1),
    random,
  )
  const at = Math.floor(random() * ((list?.length ?? 0) - 1))
  const [one, other] = [list?.[at], list?.[at + 1]]
  return one && other && [one, other]
}

type Pieces = (source: string) => readonly (readonly Piece[])[]
const entries: Pieces = (source) => piecesOf(source).entries
const items: Pieces = (source) => piecesOf(source).items
/** Lines of a table or register, without the header and what only says how it is kept. */
const rows: Pieces = (source) => [
  [...source.matchAll(/^(?!#).+\n/gm)]
    .map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
    .slice(1),
]

const droppedOf =
  (pieces: Pieces): FactSlip =>
  (source, random) => {
    const found = neighbors(pieces(source), random)
    // With the comma after it, where it stands in brackets.
    return found && put(source, { from: found[0].from, to: found[1].from }, '')
  }

const doubledOf =
  (pieces: Pieces): FactSlip =>
  (source, random) => {
    const found = neighbors(pieces(source), random)
    if (!found) return undefined
    const [{ from }, { from: next }] = found
    return put(source, { from: next, to: next }, source.slice(from, next))
  }

const movedOf =
  (pieces: Pieces): FactSlip =>
  (source, random) => {
    const found = neighbors(pieces(source), random)
    return found && exchanged(source, ...found)
  }

/** Something in one of the pieces becomes something else. */
const changeIn =
  (
    pieces: (source: string) => readonly Piece[],
    pattern: RegExp,
    to: (found: string, random: Random) => string | undefined,
  ): FactSlip =>
  (source, random) => {
    const piece = pick(pieces(source), random)
    const match = piece && pick([...read(source, piece).matchAll(pattern)], random)
    const by = match && to(match[0], random)
    if (!match || by === undefined) return undefined
    const from = piece.from + match.index
    return put(source, { from, to: from + match[0].length }, by)
  }

const inValues = (source: string) => piecesOf(source).scalars
const inCells = (source: string): Piece[] =>
  [...source.matchAll(/^(?!#).+$/gm)].slice(1).flatMap(({ index, 0: row }) =>
    [...row.matchAll(/[^\t]+/g)].map((cell) => ({
      from: index + cell.index,
      to: index + cell.index + cell[0].length,
    })),
  )

const another = (values: readonly string[], value: string, random: Random) =>
  pick(
    values.filter((one) => one !== value),
    random,
  )

const ID = /\b(?:dir|term|unit|place|zone|domain|task|safeguard|target|principle|against|alone)-[a-z0-9-]+/g
const prefixOf = (id: string) => id.slice(0, id.indexOf('-'))
const idsByPrefix = Map.groupBy(
  new Set([...content.values()].flatMap((text) => text.match(ID) ?? [])),
  prefixOf,
)
const letters = [...new Set([...content.values()].join('').match(HAN))]

/** What can happen to words wherever they stand. */
const wordKinds = (files: RegExp, pieces: (source: string) => readonly Piece[]): FactKind[] =>
  (
    [
      ['Chinese: character dropped', HAN, () => ''],
      ['Chinese: character doubled', HAN, (found) => found + found],
      ['Chinese: character exchanged', HAN, (found, random) => another(letters, found, random)],
      ['Chinese: punctuation of the other width', anyOf(WIDTHS), (found) => WIDTHS.get(found)],
      ['English: misspelling', /(?<![\p{L}\d’-])\p{Script=Latin}{4,}(?![-\d])/gu, misspelled],
      ['English: word doubled', WORD, (found) => `${found} ${found}`],
      ['English: word dropped', /(?<= )\p{Script=Latin}+ /gu, () => ''],
      ['English: not inserted', WORD, (found) => `not ${found}`],
      [
        'id exchanged for another',
        ID,
        (id, random) => another(idsByPrefix.get(prefixOf(id)) ?? [], id, random),
      ],
      ['id misspelled', ID, misspelled],
      ['figure, date or hash changed', /\d/g, (digit, random) => another([...'0123456789'], digit, random)],
      ['character that is not seen', /\S/gu, (found, random) => found + pick(UNSEEN, random)],
      ['no-break or doubled space', / /g, (_, random) => pick(['\u00a0', '\u202f', '  '], random)],
      ['Cyrillic look-alike', anyOf(LOOK_ALIKES), (letter) => LOOK_ALIKES.get(letter)],
      ['tab for a space', / /g, () => '\t'],
    ] satisfies [string, RegExp, (found: string, random: Random) => string | undefined][]
  )
    .filter(([, pattern]) =>
      [...content].some(
        ([file, source]) =>
          files.test(file) && pieces(source).some((piece) => read(source, piece).match(pattern)),
      ),
    )
    .map(([name, pattern, to]) => ({ name, files, slip: changeIn(pieces, pattern, to) }))

const pieceKinds = (files: RegExp, what: string, pieces: Pieces): FactKind[] => [
  { name: `${what} dropped`, files, slip: droppedOf(pieces) },
  { name: `${what} doubled`, files, slip: doubledOf(pieces) },
  { name: `${what} moved`, files, slip: movedOf(pieces) },
]

const YAML = /\.yaml$/
const TABLE = /\.tsv$/
const LINES = /^(?:permalinks|policy\.raw)\.txt$/

const pairSlip =
  (slip: (source: string, pair: Pair, random: Random) => string | undefined): FactSlip =>
  (source, random) => {
    const pair = pick(piecesOf(source).pairs, random)
    return pair && slip(source, pair, random)
  }

/** Keys whose values are one of a few words. */
const CHOICE = /^(?:kind|aim|inside|reader)$/

const yamlKinds: FactKind[] = [
  {
    name: 'key misspelled',
    files: YAML,
    slip: pairSlip((source, { key, name }, random) =>
      put(source, name, key.length > 2 ? misspelled(key, random) : `${key}${key}`),
    ),
  },
  {
    name: 'key doubled',
    files: YAML,
    slip: pairSlip((source, { whole }) => {
      const words = read(source, whole)
      return words.endsWith('\n')
        ? put(source, whole, words + words)
        : put(source, whole, `${words}, ${words}`)
    }),
  },
  {
    name: 'key dropped',
    files: YAML,
    slip: pairSlip((source, { whole }) =>
      put(source, { ...whole, to: whole.to + (/^, /.exec(source.slice(whole.to))?.[0].length ?? 0) }, ''),
    ),
  },
  ...pieceKinds(YAML, 'entry', entries),
  ...pieceKinds(YAML, 'item of a list', items),
  {
    name: 'comma of a list dropped',
    files: YAML,
    slip: (source, random) => {
      const found = neighbors(piecesOf(source).items, random)
      return found && put(source, { from: found[0].to, to: found[0].to + 1 }, '')
    },
  },
  {
    name: 'languages exchanged',
    files: YAML,
    slip: (source, random) => {
      const map = pick(
        piecesOf(source).maps.filter((pairs) => pairs.some(({ key }) => key === 'zh')),
        random,
      )
      const [zh, en] = ['zh', 'en'].map((key) => map?.find((pair) => pair.key === key)?.value)
      return zh && en && exchanged(source, zh, en)
    },
  },
  {
    name: 'value exchanged with that of another entry',
    files: YAML,
    slip: (source, random) => {
      const { pairs } = piecesOf(source)
      const one = pick(pairs, random)
      const other = pick(
        pairs.filter(({ key, value }) => key === one?.key && value !== one.value),
        random,
      )
      return one && other && exchanged(source, one.value, other.value)
    },
  },
  {
    name: 'one of few words exchanged',
    files: /^(?:directions|outline|industrial-layout|places|changes|readings)\.yaml$/,
    slip: (source, random) => {
      const { pairs } = piecesOf(source)
      const chosen = pairs.filter(({ key }) => CHOICE.test(key))
      const one = pick(chosen, random)
      if (!one) return undefined
      const word = read(source, one.value)
      const words = chosen.filter(({ key }) => key === one.key).map(({ value }) => read(source, value))
      const other = another([...new Set(words)], word, random)
      return other && put(source, one.value, other)
    },
  },
  { name: 'quote dropped', files: YAML, slip: changeIn(inValues, /^"|"$/g, () => '') },
  {
    name: 'indented by one space more or less',
    files: YAML,
    slip: (source, random) => {
      const line = pick([...source.matchAll(/^ +(?=[^ #])/gm)], random)
      const by = pick(['', '  '], random)
      return line && by !== undefined ? put(source, { from: line.index, to: line.index + 1 }, by) : undefined
    },
  },
]

const tableKinds: FactKind[] = [
  ...pieceKinds(TABLE, 'row', rows),
  {
    name: 'cell exchanged with the next of its row',
    files: TABLE,
    slip: changeIn(
      (source) => rows(source)[0] ?? [],
      /^[^\n]+$/gm,
      (row, random) => {
        const cells = row.split('\t')
        const at = Math.floor(random() * (cells.length - 1))
        return [...cells.slice(0, at), cells[at + 1], cells[at], ...cells.slice(at + 2)].join('\t')
      },
    ),
  },
  {
    name: 'cell exchanged with that of the next row',
    files: TABLE,
    slip: (source, random) => {
      const found = neighbors(rows(source), random)
      if (!found) return undefined
      const [one, other] = found.map((row) => read(source, row).replace(/\n$/, '').split('\t'))
      const at = Math.floor(random() * (one?.length ?? 0))
      const with_ = (cells: readonly string[] = [], cell = '') => `${cells.with(at, cell).join('\t')}\n`
      return put(
        source,
        { from: found[0].from, to: found[1].to },
        with_(one, other?.[at]) + with_(other, one?.[at]),
      )
    },
  },
  {
    name: 'variant dropped',
    files: /^(?:glossary|strengths)\.tsv$/,
    slip: changeIn(inCells, /\|[^|\t]+|[^|\t]+\|/g, () => ''),
  },
  {
    name: 'tab dropped, or a space',
    files: TABLE,
    slip: changeIn(
      (source) => rows(source)[0] ?? [],
      /\t/g,
      (_, random) => pick(['', ' '], random),
    ),
  },
]

export const factKinds: readonly FactKind[] = [
  ...yamlKinds,
  ...wordKinds(YAML, inValues),
  ...tableKinds,
  ...wordKinds(TABLE, inCells),
  ...pieceKinds(LINES, 'line', rows),
  ...wordKinds(LINES, inCells),
]
