/** What a script asks of a browser that the oldest ones lack. What each of them has is MDN's to say. */
import bcd from '@mdn/browser-compat-data' with { type: 'json' }
import type { CompatStatement, Identifier } from '@mdn/browser-compat-data/types'
import { type Expression, type MemberExpression, parse, type Super } from 'acorn'
import { full } from 'acorn-walk'
import { oldestBrowsers } from '../../src/browsers.ts'

const language = bcd.javascript.builtins ?? {}
const libraries = [language, bcd.api, bcd.webassembly.api ?? {}]
/** Hold functions, and are nobody's prototype. */
const NAMESPACES = new Set(['Atomics', 'Intl', 'JSON', 'Math', 'Reflect'])
/** What the objects are that a page always has. */
const PAGE: Readonly<Record<string, string>> = {
  document: 'Document',
  navigator: 'Navigator',
  history: 'History',
}
const GLOBAL = new Set(['globalThis', 'self', 'window'])
/** Make iterators, which had no methods but `next`. */
const ITERATORS = new Set(['values', 'keys', 'entries', 'matchAll'])

const oldest = oldestBrowsers.map((browser) => {
  const [, name, version] = /^(chrome|firefox|safari)(\d+)$/.exec(browser) ?? []
  if (name !== 'chrome' && name !== 'firefox' && name !== 'safari')
    throw new Error(`${browser}: expected a browser that MDN knows and its version`)
  return { name, version: Number(version) } as const
})

/** @param prefixes under which it is there too: `-webkit-` */
export const isKnown = ({ support }: CompatStatement, prefixes: ReadonlySet<string> = new Set()): boolean =>
  oldest.every(({ name, version }) =>
    [support[name] ?? []]
      .flat()
      .some(
        ({ version_added: from, flags, prefix, alternative_name: other }) =>
          from &&
          Number.parseFloat(from.replace('≤', '')) <= version &&
          !flags &&
          (!prefix || prefixes.has(prefix)) &&
          !other,
      ),
  )

/** `structuredClone`, `WeakRef`; undefined where no library has it. */
function knowsGlobal(name: string): boolean | undefined {
  const found = libraries.map((library) => library[name]?.__compat).find(Boolean)
  return found && isKnown(found)
}

/** `AbortSignal.timeout`, `document.adoptedStyleSheets`; undefined where no library has it. */
function knowsProperty(of: string, name: string): boolean | undefined {
  const found = libraries
    .map((library) => library[PAGE[of] ?? of])
    .map((owner) => (owner?.[`${name}_static`] ?? owner?.[name])?.__compat)
    .find(Boolean)
  return found && isKnown(found)
}

/** Every member of the objects of a library. */
const membersOf = (library: Identifier): (readonly [name: string, compat: CompatStatement])[] =>
  Object.entries(library)
    .filter(([owner]) => owner !== '__compat' && !NAMESPACES.has(owner))
    .flatMap(([, members]) => Object.entries(members))
    .flatMap(([name, { __compat }]) => (__compat ? [[name.replace('_static', ''), __compat]] : []))

const known = libraries.flatMap(membersOf).filter(([, compat]) => isKnown(compat))
const ofPrototype = ({ spec_url: specified }: CompatStatement) => String(specified).includes('prototype')
/** Names of members of the language's objects that the browsers know on none. */
const unknownMembers = new Set(
  membersOf(language).flatMap(([name, compat]) => (ofPrototype(compat) ? name : [])),
)
for (const [name] of known) unknownMembers.delete(name)

const nameOf = (node: Expression | Super): string | undefined =>
  node.type === 'Identifier' ? node.name : undefined
const propertyOf = ({ property }: MemberExpression): string => ('name' in property ? property.name : '')

function isIterator(node: Expression | Super): boolean {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false
  return ITERATORS.has(propertyOf(node.callee)) && nameOf(node.callee.object) !== 'Object'
}

function unknownMember(node: MemberExpression): string | undefined {
  const property = propertyOf(node)
  const of = nameOf(node.object)
  if (node.computed || property === '') return undefined
  if (of !== undefined && GLOBAL.has(of)) return knowsGlobal(property) === false ? property : undefined
  const known = of === undefined ? undefined : knowsProperty(of, property)
  if (known !== undefined) return known ? undefined : `${of}.${property}`
  const isHelper = isIterator(node.object) && language.Iterator?.[property] !== undefined
  return isHelper || unknownMembers.has(property) ? `.${property}` : undefined
}

/**
 * Syntax, globals and members of standard objects that the oldest browsers lack, each once. An object's kind is not known
 * here: a member counts as known where any object has one of that name.
 */
export function tooNew(script: string): string[] {
  const found = new Set<string>(script.match(/\(\?<[=!]/g) ?? [])
  try {
    full(parse(script, { ecmaVersion: 2020, sourceType: 'module' }), (node) => {
      const name =
        node.type === 'MemberExpression'
          ? unknownMember(node as MemberExpression)
          : node.type === 'Identifier' && 'name' in node && knowsGlobal(String(node.name)) === false
            ? String(node.name)
            : undefined
      if (name) found.add(name)
    })
  } catch (error) {
    found.add(`${error}: ${script.slice((error as { pos: number }).pos).slice(0, 20)}`)
  }
  return [...found].sort()
}
