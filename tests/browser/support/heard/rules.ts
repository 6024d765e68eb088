/** What no page may do to a reader who listens. Each rule tells its faults, a line each. */
import { gridOf } from './grid.ts'
import { FIELDS, type Heard, type Voice, within, wordsOf } from './tree.ts'

type Rule = (top: Heard, isBilingual: boolean) => string[]

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim()
const nameOf = (node: Heard): string => plain(node.name || wordsOf(node))
const ofRole = (top: Heard, ...roles: string[]): Heard[] =>
  within(top).filter(({ role }) => roles.includes(role))

const headings: Rule = (top) => {
  const list = ofRole(top, 'heading')
  const found = list.filter(({ level }) => level === 1).length === 1 ? [] : ['not one heading of level 1']
  if (list[0]?.level !== 1) found.push(`the first is “${list[0] && nameOf(list[0])}”`)
  list.forEach((heading, i) => {
    const before = list[i - 1]
    if (before && heading.level > before.level + 1)
      found.push(`“${nameOf(heading)}” of level ${heading.level} after level ${before.level}`)
  })
  return found
}

/** In a cell a link is heard with the head of its row. */
function rowHeads(top: Heard): Map<Heard, string> {
  const heads = new Map<Heard, string>()
  for (const table of ofRole(top, 'table'))
    for (const { head, cells } of gridOf(table).rows)
      for (const { cell } of cells)
        if (cell.role !== 'rowheader') for (const link of ofRole(cell, 'link')) heads.set(link, `${head}: `)
  return heads
}

/** Places of a page are told apart by where the link stands: `全文` of a clause leads to it in the text, that of the head to its begin. */
const pageOf = (address: string): string => address.replace(/[?#].*$/, '')

const links: Rule = (top) => {
  const heads = rowHeads(top)
  const places = new Map<string, string>()
  return ofRole(top, 'link').flatMap((link) => {
    const to = pageOf(link.to)
    if (link.isPolicy || to === pageOf(top.to)) return []
    const name = (heads.get(link) ?? '') + nameOf(link)
    const before = places.get(name) ?? to
    places.set(name, before)
    if (!/[\p{L}\p{N}]/u.test(name)) return [`no words for ${to}`]
    return before === to ? [] : [`“${name}” leads to ${before} and to ${to}`]
  })
}

/** Said apart from what stands around them. */
const SPOKEN = ['link', 'button', 'heading', 'image', 'columnheader', 'rowheader', ...FIELDS]

/** What is said one after the other: blocks of text, names of links, pictures, lists, and so on. */
function sayings(top: Heard): { words: string; node: Heard }[] {
  const found: { words: string; node: Heard }[] = []
  let block = -1
  const add = (node: Heard) => {
    const { role, children } = node
    if (role === 'StaticText') {
      const last = found.at(-1)
      if (last?.node.role === 'StaticText' && node.block === block) last.words = plain(last.words + node.name)
      else found.push({ words: plain(node.name), node })
      block = node.block
      // What a page says of itself stands there for a moment only, beside the line that is seen.
    } else if (['Legend', 'option', 'status'].includes(role)) return
    else if (role === 'LabelText' && ofRole(node, ...FIELDS).length > 0) ofRole(node, ...FIELDS).forEach(add)
    else if (SPOKEN.includes(role)) {
      // A heading may be a link, a link may have a heading: said once.
      found.push({ words: nameOf(node), node })
      block = -1
    } else {
      // A table is jumped to by its name.
      if (node.name && !node.isNamedByContent && !['RootWebArea', 'table'].includes(role))
        found.push({ words: nameOf(node), node })
      children.forEach(add)
    }
  }
  add(top)
  return found.filter(({ words }) => words !== '')
}

const twice: Rule = (top) => {
  const list = sayings(top)
  const repeated = list.flatMap(({ words, node }, i) => {
    const before = list[i - 1]
    if (before?.words !== words || before.node.voice !== node.voice) return []
    // A group of rows may be named by the first of them.
    return before.node.role === 'rowheader' ? [] : [`“${words}” ${before.node.role}, ${node.role}`]
  })
  const described = within(top).flatMap((node) =>
    node.description && nameOf(node).includes(plain(node.description))
      ? [`“${node.description}” is the name and the description of a ${node.role}`]
      : [],
  )
  return [...repeated, ...described]
}

/** All that is read of a block, or of a link outside a list of initials, is one letter or figure. */
const loose: Rule = (top) => {
  const blocks = new Map<number, string>()
  const names: string[] = []
  const read = (node: Heard) => {
    const { role, block, children } = node
    if (['navigation', 'term', 'LabelText'].includes(role)) return
    if (role === 'link') names.push(nameOf(node))
    const isSpoken = SPOKEN.includes(role)
    // What stands beside a link is read with it.
    const words = isSpoken ? '……' : role === 'StaticText' ? node.name : ''
    blocks.set(block, (blocks.get(block) ?? '') + words)
    if (!isSpoken) children.forEach(read)
  }
  read(top)
  return [...names, ...blocks.values()].flatMap((words) =>
    /^\s*[\p{L}\p{N}\p{S}]\s*$/u.test(words) ? [`“${words}”`] : [],
  )
}

const HAN = /\p{Script=Han}/u
const count = (words: string, letters: RegExp): number => words.match(letters)?.length ?? 0
/** A Chinese sentence may quote English words. */
const isMostlyLatin = (words: string): boolean =>
  ENGLISH.test(words) && count(words, /[a-z]/g) > count(words, /\p{Script=Han}/gu)
/** Two words and more: one may be a name, an abbreviation, a file. */
const ENGLISH = /[A-Za-z][a-z]+[ ,]+[a-z]{2,}/

/** Code and addresses are of no language. */
const withoutCode = (node: Heard): Heard[] =>
  node.role === 'code' ? [] : [node, ...node.children.flatMap(withoutCode)]

/** A label has one voice: on a page for both languages it says both in it. */
const isInBoth = (name: string): boolean => / · /.test(name) && HAN.test(name)

const voices: Rule = (top, isBilingual) =>
  withoutCode(top).flatMap((node) => {
    if (node.role !== 'StaticText' && (node.isNamedByContent || !node.name)) return []
    if (isBilingual && isInBoth(node.name)) return []
    if (node.voice === 'none') return [`“${plain(node.name)}” in no language`]
    const isWrong = HAN.test(node.name)
      ? node.voice === 'en' || isMostlyLatin(node.name)
      : node.voice === 'zh' && ENGLISH.test(node.name)
    return isWrong ? [`“${plain(node.name)}” in ${node.voice}`] : []
  })

const LANDMARKS = ['banner', 'navigation', 'main', 'complementary', 'contentinfo', 'search', 'region']

const landmarks: Rule = (top) =>
  LANDMARKS.flatMap((role) => {
    const names = ofRole(top, role).map(({ name }) => name)
    const isUnclear = names.length > 1 && (names.includes('') || new Set(names).size < names.length)
    return isUnclear ? [`${role}: ${names.map((name) => `“${name}”`).join(', ')}`] : []
  })

/** Said again at each change of row: what takes longer than the longest name of a unit stands in a cell instead. */
const LONGEST_HEAD = 70
/** A character is a syllable, which takes three letters. */
const lengthOf = (words: string): number => words.replace(/\p{Script=Han}/gu, '...').length

const tables: Rule = (top) =>
  ofRole(top, 'table').flatMap((table) => [
    ...(table.name ? [] : ['a table without a name']),
    ...gridOf(table).rows.flatMap(({ head }) =>
      lengthOf(head) > LONGEST_HEAD ? [`“${head}” is a long head of a row`] : [],
    ),
  ])

/** Safari takes the role from a list that shows no marker, unless the marker is an empty one. */
const lists: Rule = (top) =>
  ofRole(top, 'list').flatMap((list) => {
    const words = plain(wordsOf(list)).slice(0, 40)
    if (words === '' && list.children.length === 0) return ['an empty list']
    return list.marker === 'none' && !list.attributes.has('role') ? [`“${words}” shows no marker`] : []
  })

/** Not `GB/T 7714`, `SVG`, an address, which both voices read. */
const HAN_OR_WORD = /^(?!https:).*(\p{Script=Han}|[a-z]{2})/u

/** Languages in which it is said. */
const voicesOf = (node: Heard): string =>
  [
    ...new Set(
      within(node)
        .filter((one) => HAN_OR_WORD.test(one.role === 'StaticText' || !one.isNamedByContent ? one.name : ''))
        .map(({ voice }) => voice),
    ),
  ]
    .sort()
    .join()

/** What is in one language has its like in the other: as many of the one as of the other. */
const bothLanguages: Rule = (top, isBilingual) => {
  if (!isBilingual) return []
  return ['banner', 'main', 'contentinfo'].flatMap((place) =>
    ['link', 'button', 'heading', 'navigation', 'group', 'paragraph', ...FIELDS].flatMap((role) => {
      const inPlace = ofRole(top, place).flatMap((area) => ofRole(area, role))
      const only = (voice: Voice) =>
        inPlace.filter((node) => !within(node).some((one) => one.isPolicy) && voicesOf(node) === voice)
      const [zh, en] = [only('zh'), only('en')]
      return zh.length === en.length
        ? []
        : [`${role} of ${place}: ${zh.map(nameOf).join(', ')} | ${en.map(nameOf).join(', ')}`]
    }),
  )
}

export const RULES: Record<string, Rule> = {
  'has one first heading, and none skips a level': headings,
  'has links of one name that lead to one place': links,
  'says nothing twice in a row': twice,
  'reads no loose letter': loose,
  'is read in the voice of its language': voices,
  'has landmarks that can be told apart': landmarks,
  'has tables with a name and short heads': tables,
  'has lists that stay lists': lists,
  'says in both languages what is for both': bothLanguages,
}

export function brokenRules(top: Heard, isBilingual: boolean): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(RULES).flatMap(([name, rule]) => {
      const found = [...new Set(rule(top, isBilingual))]
      return found.length > 0 ? [[name, found]] : []
    }),
  )
}
