/** Astro's pages and the model cut the same files: both have the same segments, text and marks. */
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Node } from 'unist'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { locales } from '../../src/locale.ts'
import { remarkClauses } from '../../src/model/parse/remark-clauses.ts'
import { marksOf, partsOf } from '../../src/model/parse/runs.ts'
import { content, realPolicy } from '../support/content.ts'
import { offenders } from '../support/offenders.ts'

interface Element extends Node {
  name?: string
  value?: string
  attributes?: { name: string; value: string }[]
  children?: Element[]
}

const pipeline = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(remarkClauses)

function transformed(file: string): Element {
  const source = (content.get(file) ?? '').replace(/^---[\s\S]*?---\n/, '')
  const path = `/project/src/content/${file}`
  return pipeline.runSync(pipeline.parse(source) as Root, new VFile({ path, value: source })) as Element
}

const all = (node: Element, name: string): Element[] =>
  (node.children ?? []).flatMap((c) => [...(c.name === name ? [c] : []), ...all(c, name)])
const text = (node: Element): string => node.value ?? (node.children ?? []).map(text).join('')
const attribute = (node: Element, name: string) => node.attributes?.find((a) => a.name === name)?.value
const marks = (node: Element): string[] =>
  (node.children ?? []).flatMap((c) => [
    ...(c.name && c.name !== 'Title' ? [`${c.name} ${attribute(c, 'to') ?? attribute(c, 'id')}`] : []),
    ...marks(c),
  ])

test.each(locales)('every section has the same text and marks as the model: %s', (locale) => {
  const policy = realPolicy()
  const wrong = offenders(
    policy.sections,
    ({ id }) => id,
    ({ id }) => {
      const cut = all(transformed(`${locale}/${id}.mdx`), 'Fragment').map((node) => ({
        id: attribute(node, 'slot'),
        text: text(node),
        marks: marks(node),
        titles: all(node, 'Title').map(text),
      }))
      const model = policy.clauses
        .filter((c) => c.section === id)
        .flatMap((c) => c.segments)
        .map((s) => ({
          id: s.id,
          text: s.text[locale],
          marks: marksOf(s.runs[locale]).map((m) => `${m.mark} ${m.id}`),
          titles: partsOf(s.runs[locale]).flatMap((part) => (typeof part === 'string' ? [] : [part.title])),
        }))
      expect(cut).toEqual(model)
    },
  )
  expect(wrong).toEqual([])
})

test('marks are told their clause and language', () => {
  const [ref] = all(transformed('en/task-7.mdx'), 'Ref')
  expect(ref && [attribute(ref, 'clause'), attribute(ref, 'locale')]).toEqual(['task-7', 'en'])
})

test('the language is that of the folder, wherever the project lies', () => {
  const localeAt = (path: string) => {
    const tree = pipeline.parse('<Clause id="task-7">\nText.\n</Clause>') as Root
    const [clause] = all(pipeline.runSync(tree, new VFile({ path })) as Element, 'Clause')
    return clause && attribute(clause, 'locale')
  }
  expect(localeAt('/srv/en/site/src/content/zh/task-7.mdx')).toBe('zh')
  expect(localeAt('/srv/zh/site/src/content/en/task-7.mdx')).toBe('en')
  expect(localeAt('C:\\en\\site\\src\\content\\zh\\task-7.mdx')).toBe('zh')
  expect(() => localeAt('/srv/en/site/src/content/task-7.mdx')).toThrow('zh/ or en/')
})
