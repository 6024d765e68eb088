/** What a style sheet asks of a browser that the oldest ones lack. What each of them has is MDN's to say. */
import bcd from '@mdn/browser-compat-data' with { type: 'json' }
import type { Identifier } from '@mdn/browser-compat-data/types'
import { type CssNode, type Declaration, parse, type Rule, walk } from 'css-tree'
import { isKnown } from './old-browsers.ts'

const { properties = {}, selectors = {}, types = {}, 'at-rules': atRules = {} } = bcd.css
const QUERY_UNITS = new Set(['cqb', 'cqh', 'cqi', 'cqmax', 'cqmin', 'cqw'])
const DYNAMIC_UNIT = /^[dls]v(?:b|h|i|max|min|w)$/

/** That MDN knows it and the oldest browsers do not: whatever MDN does not list is no feature, or too old to be one. */
const isTooNew = (feature: Identifier | undefined, prefixes?: ReadonlySet<string>): boolean =>
  feature?.__compat !== undefined && !isKnown(feature.__compat, prefixes)

const nameOf = (node: CssNode): string => ('name' in node ? String(node.name) : '')
const prefixOf = (name: string): string => /^-[a-z]+-/.exec(name)?.[0] ?? ''

/** What of a value is too new: its keywords, functions and units, and a second text of `content`. */
function inValue({ property, value }: Declaration, prefixes: ReadonlySet<string>): string[] {
  const found: string[] = []
  const of = properties[property]
  walk(value, (node) => {
    if (node.type === 'Identifier' && isTooNew(of?.[node.name], prefixes)) found.push(node.name)
    if (node.type === 'Function' && isTooNew(types[node.name] ?? types.color?.[node.name]))
      found.push(`${node.name}()`)
    if (
      node.type === 'Dimension' &&
      QUERY_UNITS.has(node.unit) &&
      isTooNew(types.length?.container_query_length_units)
    )
      found.push(node.unit)
    if (
      node.type === 'Dimension' &&
      DYNAMIC_UNIT.test(node.unit) &&
      isTooNew(types.length?.viewport_percentage_units_dynamic)
    )
      found.push(node.unit)
    if (node.type === 'Operator' && node.value === '/' && property === 'content' && isTooNew(of?.alt_text))
      found.push('/')
    // Thickness is the third value that the shorthand may have: browsers that know the properties may not know it here.
    if (
      ['Dimension', 'Percentage'].includes(node.type) &&
      property === 'text-decoration' &&
      isTooNew(of?.includes_thickness)
    )
      found.push('thickness')
    if (
      node.type === 'Function' &&
      property === 'text-decoration' &&
      isTooNew(of?.['includes_color-and-style'])
    )
      found.push('color')
  })
  return found.map((part) => `${property}: ${part}`)
}

/** What of the declarations of a rule is too new, but for those that say the same before in words that are not. */
function inDeclarations(declarations: readonly Declaration[]): string[] {
  const known = new Set<string>()
  return declarations.flatMap((declaration) => {
    const { property } = declaration
    if (property.startsWith('--')) return inValue(declaration, new Set())
    const prefixes = new Set(
      declarations
        .filter((other) => other.property === prefixOf(other.property) + property)
        .map((other) => prefixOf(other.property)),
    )
    const found = isTooNew(properties[property], prefixes) ? [property] : inValue(declaration, prefixes)
    if (found.length === 0) known.add(property)
    return known.has(property) ? [] : found
  })
}

function inSelector(node: CssNode): string[] {
  if (node.type === 'NestingSelector') return ['&']
  const kind = node.type === 'PseudoClassSelector' ? ':' : node.type === 'PseudoElementSelector' ? '::' : ''
  if (kind === '') return []
  const name = nameOf(node)
  const isList =
    name === 'not' &&
    'children' in node &&
    node.children?.first?.type === 'SelectorList' &&
    node.children.first.children.size > 1
  if (isList && isTooNew(selectors.not?.selector_list)) return [':not(a, b)']
  return isTooNew(selectors[name]) ? [kind + name] : []
}

function inAtRule(node: CssNode): string[] {
  if (node.type === 'FeatureRange' && isTooNew(atRules.media?.range_syntax)) return ['@media: range']
  if (node.type === 'Feature' && isTooNew(atRules.media?.[node.name])) return [`@media: ${node.name}`]
  return node.type === 'Atrule' && isTooNew(atRules[node.name]) ? [`@${node.name}`] : []
}

function inRule({ prelude, block }: Rule): string[] {
  const found: string[] = []
  walk(prelude, (part) => {
    found.push(...inSelector(part))
  })
  const children = block.children.toArray()
  if (children.some(({ type }) => ['Rule', 'Atrule', 'Raw'].includes(type))) found.push('nesting')
  // What has such a selector is ignored whole.
  return found.length > 0 ? found : inDeclarations(children.filter((child) => child.type === 'Declaration'))
}

/**
 * Properties, values, selectors and at-rules that the oldest browsers lack, each once. Not what stands inside an @supports, which
 * asks for them first, nor in an at-rule that they ignore whole.
 */
export function stylesTooNew(css: string): string[] {
  const found = new Set<string>()
  walk(parse(css, { parseCustomProperty: true }), (node) => {
    const names = node.type === 'Rule' ? inRule(node) : inAtRule(node)
    for (const name of names) found.add(name)
    const isSkipped = node.type === 'Atrule' && (names.length > 0 || node.name === 'supports')
    return isSkipped ? walk.skip : undefined
  })
  return [...found].sort()
}
