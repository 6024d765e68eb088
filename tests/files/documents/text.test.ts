import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { markdown } from '../../../src/files/documents/markdown/index.ts'
import { plainText, RULE } from '../../../src/files/documents/plain/index.ts'
import { choices, type Languages, numbered, readingOrder } from '../../../src/files/documents/reading.ts'
import type { Locale } from '../../../src/locale.ts'
import { firstDifference, withoutSpace } from '../../../src/model/source.ts'
import type { Policy } from '../../../src/model/types.ts'
import { absolute } from '../../../src/urls.ts'
import { realPolicy } from '../../support/content.ts'
import { source, titles, wrongPolicy } from '../../support/documents.ts'

const policy = realPolicy()
const HAN = /\p{Script=Han}/u
const isIn = (locale: Locale) => (line: string) => HAN.test(line) === (locale === 'zh')
const english = withoutSpace(
  readingOrder(policy)
    .map((block) => numbered(block, 'en'))
    .join(''),
)

/** What we add to the text of a plain file: the line with the address of each clause. */
const ADDRESS = /^\[(.+)\] (http.+)$/

const plainLines = (file: string): string[] => (file.split(`\n${RULE}\n`)[1] ?? '').split('\n')

/** The text of a plain file below its rule, in one language. */
const plainIn = (file: string, locale: Locale): string =>
  withoutSpace(
    plainLines(file)
      .filter((line) => !ADDRESS.test(line))
      .filter(isIn(locale))
      .join(''),
  )

/** The words of a node of Markdown, without links. */
function markdownText(node: Nodes): string {
  if (node.type === 'link') return ''
  if (node.type === 'text') return node.value
  if ('children' in node) return node.children.map(markdownText).join('')
  throw new Error(`the Markdown holds ${node.type}`)
}

/** The same of Markdown, through a parser. */
function markdownIn(file: string, locale: Locale): string {
  const { children } = unified().use(remarkParse).parse(file)
  const rule = children.findIndex((node) => node.type === 'thematicBreak')
  const blocks = children.slice(rule + 1).flatMap((node) =>
    // A heading of both languages holds them with a stroke between.
    node.type === 'heading' ? markdownText(node).split(' / ') : [markdownText(node)],
  )
  return withoutSpace(blocks.filter(isIn(locale)).join(''))
}

test.each([
  ['plain text', plainText, plainIn],
  ['Markdown', markdown, markdownIn],
] as const)('%s holds source and translation', (_, make, read) => {
  expect(firstDifference(source, read(make(policy, choices.zh), 'zh'))).toBeNull()
  expect(firstDifference(source, read(make(policy, choices.both), 'zh'))).toBeNull()
  expect(firstDifference(english, read(make(policy, choices.en), 'en'))).toBeNull()
  expect(firstDifference(english, read(make(policy, choices.both), 'en'))).toBeNull()
  expect(read(make(wrongPolicy(), choices.zh), 'zh')).not.toBe(source)
})

/** The real policy with other words in one segment. */
function policyWith(words: string): Policy {
  const changed = policy.segment('guiding-thought.s1')
  const clauses = policy.clauses.map((clause) => ({
    ...clause,
    segments: clause.segments.map((s) => (s === changed ? { ...s, runs: { ...s.runs, en: [words] } } : s)),
  }))
  return { ...policy, clauses }
}

test.each(['*a* _b_ `c` [d](e) <f> # &amp; \\g ~h~ |', '# a'])(
  'what means something to Markdown is text: %s',
  (words) => {
    const read = markdownIn(markdown(policyWith(words), choices.en), 'en')
    expect(read).toContain(withoutSpace(words))
  },
)

test('Markdown sets the titles in the English in italics, and nothing else', () => {
  const emphasized = (node: Nodes): string[] =>
    node.type === 'emphasis'
      ? [markdownText(node)]
      : 'children' in node
        ? node.children.flatMap(emphasized)
        : []
  expect(emphasized(unified().use(remarkParse).parse(markdown(policy, choices.both)))).toEqual(titles.en)
})

test('Markdown has one heading of the first level, and every clause its address', () => {
  const file = markdown(policy, choices.both)
  expect(file.match(/^# /gm)).toHaveLength(1)
  expect(file).toContain('\n#### （七）紧贴市场应用，转型发展生物材料产业 / Task 7. Stay close to market')
  const lost = policy.clauses.filter(({ id }) => !file.includes(`](${absolute(`c/${id}/`)})`))
  expect(lost.map(({ id }) => id)).toEqual([])
})

interface Part {
  heading: string
  addresses: (string | undefined)[]
}

/** A file as a knowledge base cuts it: at its headings. */
const cutAtHeadings = (file: string): Part[] =>
  file
    .split(/^(?=#{2,} )/m)
    .slice(1)
    .map((part) => ({
      heading: (/^#+ (.*)$/m.exec(part)?.[1] ?? '').replaceAll('*', ''),
      addresses: [...part.matchAll(/^\[.*\]\((.+)\)$/gm)].map((match) => match[1]),
    }))

/** The same by the model: a clause has its heading, and what has none belongs to the heading before it. */
function partsOf(languages: Languages): Part[] {
  const parts: Part[] = []
  for (const clause of policy.clauses) {
    const heading = readingOrder({ clauses: [clause] }).find(({ level }) => level)
    if (heading)
      parts.push({ heading: languages.map((l) => numbered(heading, l)).join(' / '), addresses: [] })
    parts.at(-1)?.addresses.push(absolute(`c/${clause.id}/`))
  }
  return parts
}

test.each(Object.entries(choices))(
  'Markdown (%s), cut at its headings, has in each part the address of its own clause first, and no other’s',
  (_, languages) => {
    const parts = cutAtHeadings(markdown(policy, languages))
    expect(parts).toEqual(partsOf(languages))
    expect(parts.length).toBeGreaterThan(55)
  },
)

test('the parts would differ if an address stood before its heading', () => {
  const wrong = markdown(policy, choices.zh).replace(/^(#+ .*)\n\n(\[.*\)\n)/gm, '$2\n$1\n')
  expect(cutAtHeadings(wrong)).not.toEqual(partsOf(choices.zh))
})

test('our number of a clause can be found in every file, beside its address', () => {
  const address = absolute('c/task-7-1/')
  expect(markdown(policy, choices.zh)).toContain(`\n[措施 7.1](${address})\n`)
  expect(markdown(policy, choices.both)).toContain(`\n[措施 7.1 / Measure 7.1](${address})\n`)
  expect(plainText(policy, choices.zh)).toContain(`\n[措施 7.1] ${address}\n`)
  expect(plainText(policy, choices.en)).toContain(`\n[Measure 7.1] ${address}\n`)
  for (const languages of Object.values(choices)) {
    const named = plainLines(plainText(policy, languages)).flatMap((line) => ADDRESS.exec(line)?.[2] ?? [])
    expect(named).toEqual(policy.clauses.map(({ id }) => absolute(`c/${id}/`)))
  }
})
