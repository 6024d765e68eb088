/** Astro's pages and the model cut the same files: both have the same segments, text and marks. */
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Node } from 'unist'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { type Locale, locales } from '../../src/locale.ts'
import { remarkClauses } from '../../src/model/parse/remark-clauses.ts'
import { marksOf } from '../../src/model/parse/runs.ts'
import { content, edited, realPolicy } from '../support/content.ts'

interface Element extends Node {
  name?: string
  value?: string
  attributes?: { name: string; value: string }[]
  children?: Element[]
}

const pipeline = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(remarkClauses)

function transformed(file: string, files = content): Element {
  const source = (files.get(file) ?? '').replace(/^---[\s\S]*?---\n/, '')
  return pipeline.runSync(pipeline.parse(source) as Root) as Element
}

const all = (node: Element, name: string): Element[] =>
  (node.children ?? []).flatMap((c) => [...(c.name === name ? [c] : []), ...all(c, name)])
const text = (node: Element): string => node.value ?? (node.children ?? []).map(text).join('')
const attribute = (node: Element, name: string) => node.attributes?.find((a) => a.name === name)?.value
const marks = (node: Element): string[] =>
  (node.children ?? []).flatMap((c) => [
    ...(c.name ? [`${c.name} ${attribute(c, 'to') ?? attribute(c, 'id')}`] : []),
    ...marks(c),
  ])

/** What Astro renders of a section: its segments by slot, with their text and marks. */
const cut = (tree: Element) =>
  all(tree, 'Segment').map((node) => ({
    id: attribute(node, 'id'),
    slot: attribute(node, 'slot'),
    text: text(node),
    marks: marks(node),
  }))

/** The same of the model. */
const modelled = (section: string, locale: Locale) =>
  realPolicy()
    .clauses.filter((c) => c.section === section)
    .flatMap((c) => c.segments)
    .map((s) => ({
      id: s.id,
      slot: s.id,
      text: s.text[locale],
      marks: marksOf(s.runs[locale]).map((m) => `${m.mark} ${m.id}`),
    }))

test.each(locales)('every section has the same text and marks as the model: %s', (locale) => {
  for (const { id } of realPolicy().sections)
    expect(cut(transformed(`${locale}/${id}.mdx`)), id).toEqual(modelled(id, locale))
})

test.each([
  ['a character', '聚焦', '聚集'],
  ['a mark', '<Ref to="domain-biomaterials">生物材料</Ref>产业', '生物材料产业'],
  ['a line', '积极拓展', '\n积极拓展'],
])('%s that differs is seen', (_, from, to) => {
  const file = 'zh/task-7.mdx'
  const tree = transformed(file, edited([file, from, to]))
  expect(cut(tree)).not.toEqual(modelled('task-7', 'zh'))
})

test('marks are told their clause, and with it what the page is, by the page alone', () => {
  const tree = transformed('en/task-7.mdx')
  const [ref] = all(tree, 'Ref')
  expect(ref && attribute(ref, 'clause')).toBe('task-7')
  for (const node of [...all(tree, 'Clause'), ...all(tree, 'Ref')])
    expect(node.attributes?.[0]).toMatchObject({ type: 'mdxJsxExpressionAttribute', value: '...props' })
})

test('the language is not read from where the file lies', () => {
  const source = content.get('zh/task-7.mdx') ?? ''
  const at = (path: string) =>
    pipeline.runSync(pipeline.parse(source) as Root, new VFile({ path, value: source }))
  const plain = at('/project/src/content/zh/task-7.mdx')
  for (const path of ['/en/project/src/content/zh/task-7.mdx', 'C:\\en\\src\\content\\zh\\task-7.mdx'])
    expect(at(path)).toEqual(plain)
})
