/** Reads a YAML file of `src/content` through its schema; every error becomes a finding with its line. */
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import type { Finding } from '../findings.ts'

/**
 * Parses YAML; fit for `toJS()` where nothing was reported.
 *
 * @param fail takes every error of syntax and every alias without its anchor, with its line from 1
 */
export function parseYaml(
  source: string,
  lines: LineCounter,
  fail: (line: number, message: string) => void,
): Document.Parsed {
  // The parser compares each key with every other.
  const doc = parseDocument(source, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
  for (const error of doc.errors) fail(lines.linePos(error.pos[0]).line, error.message)
  visit(doc, {
    Map(_, { items }) {
      const keys = new Set<string>()
      for (const { key } of items) {
        const name = String(key)
        if (keys.has(name) && isNode(key))
          fail(lines.linePos(key.range?.[0] ?? 0).line, `expected the key ${name} once`)
        keys.add(name)
      }
    },
    Alias(_, alias) {
      if (!alias.resolve(doc))
        fail(
          lines.linePos(alias.range?.[0] ?? 0).line,
          `expected an anchor &${alias.source} before *${alias.source}`,
        )
    },
  })
  return doc
}

/** What was read without a finding, by its file: tests read the same content many times over. */
const known = new Map<string, { source: string; read: Read<unknown> }>()

interface Read<T> {
  value: T
  /** Line of an entry, from 1. */
  lineOf: (path: readonly (string | number)[]) => number
}

/** @returns the parsed value, or undefined after reporting why there is none. */
export function readYaml<T>(
  file: string,
  source: string,
  schema: z.ZodType<T>,
  report: (f: Finding) => void,
): Read<T> | undefined {
  const last = known.get(file)
  // The same file goes through the same schema.
  if (last?.source === source) return last.read as Read<T>
  const lines = new LineCounter()
  let failed = false
  const doc = parseYaml(source, lines, (line, message) => {
    failed = true
    report({ file, line, rule: 'yaml', message })
  })
  if (failed) return undefined

  const starts = linesIn(doc.contents, lines)
  const lineOf = (path: readonly (string | number)[]): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const line = starts.get(path.slice(0, depth).join('/'))
      if (line) return line
    }
    return 1
  }
  const parsed = schema.safeParse(doc.toJS())
  if (parsed.success) {
    const read: Read<T> = { value: parsed.data, lineOf }
    known.set(file, { source, read })
    return read
  }
  for (const issue of parsed.error.issues.map(inBranch)) {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
    const line = lineOf(path)
    const message = `${path.join('.')}: ${issue.message}`
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : []
    const places = keys.map((key) => lineOfKey(doc.getIn(path, true), key, lines))
    for (const place of places.length > 0 ? places : [line])
      report({ file, line: place ?? line, rule: 'schema', message })
  }
  return undefined
}

/** Of a value that fits none of several shapes, what is wrong with it in the shape that it fits best. */
function inBranch(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue
  const inner = issue.errors.flat().toSorted((a, b) => b.path.length - a.path.length)[0]
  return inner && inner.path.length > 0 ? inBranch({ ...inner, path: [...issue.path, ...inner.path] }) : issue
}

/** The line of each value, by the keys and places that lead to it: read once, for a map looks through all its keys each time. */
function linesIn(
  node: unknown,
  lines: LineCounter,
  path: readonly unknown[] = [],
  found = new Map<string, number>(),
) {
  if (isNode(node) && node.range) found.set(path.join('/'), lines.linePos(node.range[0]).line)
  if (isMap(node)) for (const { key, value } of node.items) linesIn(value, lines, [...path, key], found)
  if (isSeq(node)) for (const [i, item] of node.items.entries()) linesIn(item, lines, [...path, i], found)
  return found
}

function lineOfKey(node: unknown, key: string, lines: LineCounter): number | undefined {
  const pair = isMap(node) ? node.items.find((one) => isScalar(one.key) && one.key.value === key) : undefined
  return isScalar(pair?.key) && pair.key.range ? lines.linePos(pair.key.range[0]).line : undefined
}
