/**
 * No rule of the base has weight, and every rule of a component has: whatever a component says wins, in whatever order the bundler
 * puts the sheets together.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CssNode, generate, parse, walk } from 'css-tree'
import { expect, test } from 'vitest'

const BASE = ['styles/base.css', 'styles/submit.css', 'styles/print.css']
/** What has no selectors of a component: the colors and sizes of all, and the words of the policy, which weigh less than components. */
const OTHER = ['styles/tokens.css', 'components/policy/text.css']

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(astro|css)$/.test(file))
  .map((file) => {
    const source = readFileSync(join('src', file), 'utf8')
    return {
      file,
      css: file.endsWith('.css') ? source : (/<style>([\s\S]*)<\/style>/.exec(source)?.[1] ?? ''),
    }
  })

/** Pseudo-elements have as good as no weight. */
const isWeightless = (node: CssNode): boolean =>
  ['Combinator', 'PseudoElementSelector'].includes(node.type) ||
  (node.type === 'PseudoClassSelector' && node.name === 'where') ||
  (node.type === 'TypeSelector' && node.name === '*')

/** Each selector of a sheet, with what of it has weight. */
function selectors(css: string): { selector: string; weight: string }[] {
  const found: { selector: string; weight: string }[] = []
  walk(parse(css), {
    visit: 'Rule',
    enter({ prelude }) {
      if (prelude.type !== 'SelectorList') return
      for (const selector of prelude.children) {
        if (selector.type !== 'Selector') continue
        const weight = selector.children.filter((part) => !isWeightless(part))
        found.push({ selector: generate(selector), weight: generate({ ...selector, children: weight }) })
      }
    },
  })
  return found
}

/** Rules that are to win over components say so by a doubled class. */
const isDoubled = (weight: string) => /(\.[\w-]+)\1/.test(weight)
const heavy = (css: string) =>
  selectors(css).flatMap(({ selector, weight }) => (weight === '' || isDoubled(weight) ? [] : selector))
const weightless = (css: string) =>
  selectors(css).flatMap(({ selector, weight }) => (weight === '' ? selector : []))

test('the base has no weight', () => {
  const base = sheets.filter(({ file }) => BASE.includes(file))
  expect(base).toHaveLength(BASE.length)
  for (const { file, css } of base)
    expect.soft(heavy(css), file).toEqual(file === 'styles/print.css' ? [':root:root'] : [])
})

test('components have', () => {
  const components = sheets.filter(({ file }) => !BASE.includes(file) && !OTHER.includes(file))
  expect(components.length).toBeGreaterThan(60)
  for (const { file, css } of components) expect.soft(weightless(css), file).toEqual([])
})

test('a rule that would break the order is found', () => {
  expect(heavy('h1 {} :where(h2):hover {} :where(h3) b {} @media print { a {} }')).toEqual([
    'h1',
    ':where(h2):hover',
    ':where(h3) b',
    'a',
  ])
  expect(heavy(':where(h1), :where(h2):where(:lang(zh)), ::placeholder, *, .a.a {}')).toEqual([])
  expect(weightless(':where(.a) {} .b {} :where(.c) > p {} * {}')).toEqual([':where(.a)', '*'])
})
