/** Astro's pages and the model cut the same files: both have the same segments, text and marks. */
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Node } from 'unist'
import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { outlineClauses } from '../../src/model/facts/outline.ts'
import { remarkClauses } from '../../src/model/parse/remark-clauses.ts'
import { marksOf } from '../../src/model/parse/runs.ts'
import { locales } from '../../src/site.ts'
import { content, realPolicy } from '../support/content.ts'
import { offenders } from '../support/offenders.ts'

interface Element extends Node {
  name?: string
  value?: string
  attributes?: { name: string; value: string }[]
  children?: Element[]
}

const outline = outlineClauses(parse(content.get('outline.yaml') ?? ''))
const pipeline = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).use(remarkClauses, outline)

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
    ...(c.name ? [`${c.name} ${attribute(c, 'to') ?? attribute(c, 'id')}`] : []),
    ...marks(c),
  ])

test.each(locales)('every section has the same text and marks as the model: %s', (locale) => {
  const policy = realPolicy()
  const wrong = offenders(
    policy.sections,
    ({ id }) => id,
    ({ id }) => {
      const cut = all(transformed(`${locale}/${id}.mdx`), 'Segment').map((node) => ({
        id: attribute(node, 'id'),
        locale: attribute(node, 'locale'),
        role: attribute(node, 'role'),
        text: text(node),
        marks: marks(node),
      }))
      const model = policy.clauses
        .filter((c) => c.section === id)
        .flatMap((c) => c.segments)
        .map((s) => ({
          id: s.id,
          locale,
          role: s.role,
          text: s.text[locale],
          marks: marksOf(s.runs[locale]).map((m) => `${m.mark} ${m.id}`),
        }))
      expect(cut).toEqual(model)
    },
  )
  expect(wrong).toEqual([])
})

const paragraphs = (file: string, id: string) =>
  all(transformed(file), 'Clause')
    .find((c) => attribute(c, 'id') === id)
    ?.children?.filter((c) => c.type === 'paragraph')
    .map(text)

test('a space parts sentences in English, nothing in Chinese', () => {
  expect(paragraphs('en/part-3.mdx', 'target-2025')?.join()).toMatch(/form\. Industry/)
  expect(paragraphs('zh/part-3.mdx', 'target-2025')?.join()).toMatch(/承载地。产业规模/)
})

test('letterhead, number, addressees and date are paragraphs of their own, the title is none', () => {
  expect(paragraphs('zh/notice.mdx', 'notice')).toHaveLength(6)
})

test('marks are told their clause and language', () => {
  const [ref] = all(transformed('en/task-7.mdx'), 'Ref')
  expect(ref && [attribute(ref, 'clause'), attribute(ref, 'locale')]).toEqual(['task-7', 'en'])
})

test('a clause that the outline lacks stops the transform', () => {
  const tree = pipeline.parse('<Clause id="task-11">\nText.\n</Clause>') as Root
  expect(() => pipeline.runSync(tree, new VFile({ path: '/src/content/en/x.mdx' }))).toThrow('task-11')
})
