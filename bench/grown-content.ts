/**
 * The content with tasks and safeguards several times over, as a longer policy would have them: they follow themselves with other
 * ids, numbers and Chinese characters, so that each copy speaks of things of its own. All facts that belong to them go with them,
 * and every check passes. Domains, zones and targets stay: pictures of one sheet show them all.
 */
import { createHash } from 'node:crypto'
import { parse, stringify as written } from 'yaml'
import { fold } from '../src/language/fold.ts'
import { buildPolicy } from '../src/model/build.ts'
import type { ContentFiles } from '../src/model/facts/index.ts'
import { clauseHash, permalinkLine } from '../src/model/facts/permalinks.ts'
import { registerOf } from '../src/model/facts/readings.ts'
import { editionDate, fingerprint } from '../src/model/questions/edition.ts'

/** Parts six and seven; headings number up to 99, which is enough for sixteen times. */
const PARTS = 2
const ONCE = /^(?:notice|title|part-[1-5]|domain-.+|zone-.+|closing)$/
/** Characters that rules look for: numbers, figures, targets, what a zone draws on. */
const FIXED = new Set('一二三四五六七八九十第年月日到亿元依托发挥利用聚焦产业规模突破制造值达')

const HAN = /\p{Script=Han}/gu
const HOLDER = /(?<=(?:id|to)="|^section: )[^"\n]+/gm
const OWNER = /(?<=id="|^section: )[^"\n]+/gm
const ONES = '一二三四五六七八九'
const numeral = (n: number): string =>
  `${n >= 20 ? ONES.charAt(Math.floor(n / 10) - 1) : ''}${n >= 10 ? '十' : ''}${n % 10 ? ONES.charAt((n % 10) - 1) : ''}`

const stringify = (value: unknown): string => written(value, { aliasDuplicateObjects: false })

type Value = string | number | boolean | null | Value[] | Entry
interface Entry {
  [key: string]: Value
}

/** What a copy of the content makes of ids and words. */
interface Copy {
  id: (id: string) => string
  han: (text: string) => string
  /** From 2. */
  number: number
}

export function grownContent(files: ContentFiles, times: number): ContentFiles {
  const source = (file: string): string => files.get(file) ?? ''
  const entriesOf = (file: string): Entry[] => parse(source(file))
  const grown = new Map(files)

  const outline = entriesOf('outline.yaml')
  const body = outline.filter(({ section }) => !ONCE.test(`${section}`))
  const at = outline.indexOf(body.at(-1) ?? {}) + 1
  const texts = body.map(({ section }) => source(`zh/${section}.mdx`))
  const bodyText = texts.join('').replace(/<[^>]+>/g, '')
  const copies = copiesOf(files, times, [
    ...texts.flatMap((text) => text.match(OWNER) ?? []),
    ...source('glossary.tsv')
      .split('\n')
      .flatMap((row) => {
        const [id = '', zh = ''] = row.split('\t')
        return (zh.match(HAN) ?? []).some((character) => !FIXED.has(character)) ? id : []
      }),
  ])
  const all = (list: readonly Entry[], more: (entry: Entry, copy: Copy) => Entry[]) =>
    stringify([...list, ...copies.flatMap((copy) => list.flatMap((entry) => more(entry, copy)))])

  grown.set(
    'outline.yaml',
    stringify([
      ...outline.slice(0, at),
      ...copies.flatMap((copy) => body.map((entry) => deeply(entry, copy))),
      ...outline.slice(at),
    ]),
  )
  for (const copy of copies)
    for (const { section } of body)
      for (const locale of ['zh', 'en'])
        grown.set(
          `${locale}/${copy.id(`${section}`)}.mdx`,
          sectionOf(source(`${locale}/${section}.mdx`), copy),
        )

  /** Entries that speak of what is copied. */
  const own = (entry: Entry, copy: Copy) => (copy.id(`${entry.id}`) === entry.id ? [] : [deeply(entry, copy)])
  for (const file of ['units.yaml', 'places.yaml']) grown.set(file, all(entriesOf(file), own))
  grown.set(
    'directions.yaml',
    all(entriesOf('directions.yaml'), (entry, copy) =>
      own(entry, copy).map((direction) => {
        const { label, ties } = direction as { label: Entry; ties?: Entry[] }
        // A tie stands in a sentence: where that is not copied, the copy has none.
        const own = ties?.filter((tie) => `${tie.in}`.includes(`-x${copy.number}.`))
        const named = { ...direction, label: { ...label, en: `${label.en} ${copy.number}` } }
        return { ...named, ...(own ? { ties: own } : {}) }
      }),
    ),
  )
  grown.set(
    'editorial-links.yaml',
    all(entriesOf('editorial-links.yaml'), (entry, copy) => {
      const link = deeply(entry, copy)
      return link.from === entry.from && link.to === entry.to ? [] : [link]
    }),
  )
  grown.set(
    'vocabulary.yaml',
    all(entriesOf('vocabulary.yaml'), (entry, copy) => {
      const words = (entry.words as string[]).map((word) =>
        copy.han(word) === word ? `${word} x${copy.number}` : copy.han(word),
      )
      const find = ((entry.find ?? []) as string[]).map((word) =>
        bodyText.includes(word) ? copy.han(word) : word,
      )
      return [{ ...deeply(entry, copy), words, find }]
    }),
  )
  const withVerbs = (verbs: readonly string[]) => [
    ...new Set([...verbs, ...copies.flatMap(({ han }) => verbs.map(han))]),
  ]
  const markedVerbs = new Set(texts.flatMap((text) => text.match(/(?<=verb=")[^"]+/g) ?? []))
  grown.set(
    'verbs.yaml',
    stringify(
      entriesOf('verbs.yaml').map((entry) => {
        const verbs = entry.verbs as string[]
        return {
          ...entry,
          verbs: [...new Set([...verbs, ...withVerbs(verbs.filter((v) => markedVerbs.has(v)))])],
        }
      }),
    ),
  )
  grown.set(
    'ladder.yaml',
    stringify(
      entriesOf('ladder.yaml').map((rung) => {
        const verbs = rung.verbs as { verb: string; meaning: Entry }[]
        const more = copies.flatMap((copy) =>
          verbs.map((v) => ({ ...v, from: v.verb, verb: copy.han(v.verb) })),
        )
        const known = new Set(verbs.map(({ verb }) => verb))
        return {
          ...rung,
          verbs: [
            ...verbs,
            ...more.flatMap(({ from, verb, meaning }) =>
              known.has(verb) || !bodyText.includes(from) ? [] : { verb, meaning },
            ),
          ],
        }
      }),
    ),
  )
  const verbPlaces: { otherWords: string[]; exceptions: Entry[] } = parse(source('verb-places.yaml'))
  grown.set(
    'verb-places.yaml',
    stringify({
      otherWords: withVerbs(verbPlaces.otherWords),
      exceptions: parse(
        all(verbPlaces.exceptions, (entry, copy) =>
          copy.id(`${entry.segment}`) === entry.segment ? [] : [deeply(entry, copy)],
        ),
      ),
    }),
  )
  const guide: { names: string[]; notes: Entry[] } = parse(source('guide.yaml'))
  grown.set(
    'guide.yaml',
    stringify({
      names: guide.names,
      notes: parse(
        all(guide.notes, (entry, copy) => [{ ...deeply(entry, copy), id: `${entry.id}-${copy.number}` }]),
      ),
    }),
  )
  const definitions: Entry = parse(source('definitions.yaml'))
  const defined = copies.map((copy) =>
    Object.fromEntries(Object.entries(definitions).map(([term, said]) => [copy.id(term), said])),
  )
  grown.set('definitions.yaml', stringify(Object.assign({}, ...defined, definitions)))

  const rows = (file: string, more: (cells: readonly string[], copy: Copy) => readonly string[]) => {
    const [header = '', ...lines] = source(file).replace(/\n$/, '').split('\n')
    const added = copies.flatMap((copy) => lines.map((line) => more(line.split('\t'), copy).join('\t')))
    grown.set(file, `${[...new Set([header, ...lines, ...added])].join('\n')}\n`)
  }
  rows('glossary.tsv', ([id = '', zh = '', ...cells], copy) =>
    copy.id(id) === id ? [id, zh, ...cells] : [copy.id(id), copy.han(zh), ...cells],
  )
  rows('strengths.tsv', ([zh = '', ...cells], { han }) => [han(zh), ...cells])
  return registered(grown, files)
}

function copiesOf(files: ContentFiles, times: number, own: readonly string[]): Copy[] {
  const copied = new Set(own)
  const used = [...new Set([...files.values()].join('').match(HAN))]
  const inText = [
    ...new Set(
      [...files].flatMap(([file, text]) => (/^zh\/|\.tsv$/.test(file) ? (text.match(HAN) ?? []) : [])),
    ),
  ].filter((character) => !FIXED.has(character))
  const taken = new Set(used)
  // Of those that a printed page has and folding leaves as they are.
  const fresh = Array.from({ length: 0x9fa5 - 0x4e00 }, (_, i) => String.fromCodePoint(0x4e00 + i)).filter(
    (character) => !taken.has(character) && fold(character).text === character,
  )
  return Array.from({ length: times - 1 }, (_, i) => {
    const others = fresh.slice(i * inText.length, (i + 1) * inText.length)
    if (others.length < inText.length) throw new Error('there are not enough characters for as many copies')
    const table = new Map(inText.map((character, j) => [character, others[j] ?? '']))
    const number = i + 2
    return {
      number,
      id: (id) => id.replace(/^[^.]+/, (name) => (copied.has(name) ? `${name}-x${number}` : name)),
      han: (text) => text.replace(HAN, (character) => table.get(character) ?? character),
    }
  })
}

/** Ids and Chinese, however deep. */
function deeply<T extends Value>(value: T, copy: Copy): T
function deeply(value: Value, copy: Copy): Value {
  if (typeof value === 'string') return copy.han(copy.id(value))
  if (Array.isArray(value)) return value.map((one) => deeply(one, copy))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, deeply(held, copy)]))
}

/** A section of the copy; the heading of a part goes on counting. */
const sectionOf = (source: string, copy: Copy): string =>
  copy
    .han(source)
    .replace(HOLDER, copy.id)
    .replace(
      new RegExp(`^([${ONES}])、(.+)$`, 'm'),
      (_, digit: string, title: string) =>
        `${numeral(ONES.indexOf(digit) + 1 + PARTS * (copy.number - 1))}、${title} ${copy.number}`,
    )
    .replace(/(<Clause id="part-\d[^"]*">\n)(\p{ASCII}+?)\n/u, `$1$2 ${copy.number}\n`)

/** With the raw text, its hash, the addresses, the readings and the fingerprint that the checks ask for. */
function registered(grown: Map<string, string>, files: ContentFiles): ContentFiles {
  const { policy } = buildPolicy(grown)
  if (!policy) throw new Error('the facts of the grown content cannot be read')
  const segments = policy.clauses.flatMap((clause) => clause.segments)
  const raw = `${segments.map(({ text }) => text.zh).join('\n')}\n`
  grown.set('policy.raw.txt', raw)
  const replaced = (file: string, from: RegExp, to: string) =>
    grown.set(file, (files.get(file) ?? '').replace(from, to))
  replaced('document.yaml', /[0-9a-f]{64}/, createHash('sha256').update(raw).digest('hex'))
  replaced(
    'changes.yaml',
    new RegExp(`(${editionDate(policy)}\\n  fingerprint: )\\w+`),
    `$1"${fingerprint(policy)}"`,
  )
  const known = files.get('permalinks.txt') ?? ''
  const lines = policy.clauses
    .filter(({ id }) => !known.includes(`\n${id} `))
    .map(({ id, segments }) =>
      permalinkLine(id, editionDate(policy), clauseHash(segments.map((s) => s.text.zh))),
    )
  grown.set('permalinks.txt', `${known}${lines.map((line) => `${line}\n`).join('')}`)
  grown.set('readings.tsv', registerOf(segments))
  return grown
}
