/** Reads a YAML file of `src/content` through its schema; every error becomes a finding with its line. */
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Finding } from '../findings.ts'

/** @returns the parsed value, or undefined after reporting why there is none. */
export function readYaml<T>(
  file: string,
  source: string,
  schema: z.ZodType<T>,
  report: (f: Finding) => void,
): { value: T; lineOf: (path: readonly (string | number)[]) => number } | undefined {
  const lines = new LineCounter()
  const doc = parseDocument(source, { lineCounter: lines })
  for (const error of doc.errors)
    report({
      file,
      line: lines.linePos(error.pos[0]).line,
      rule: 'yaml',
      message: error.message.split('\n')[0] ?? '',
    })
  if (doc.errors.length > 0) return undefined

  const lineOf = (path: readonly (string | number)[]): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = doc.getIn(path.slice(0, depth), true)
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  const parsed = schema.safeParse(doc.toJS())
  if (parsed.success) return { value: parsed.data, lineOf }
  for (const issue of parsed.error.issues) {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))
    report({ file, line: lineOf(path), rule: 'schema', message: `${path.join('.')}: ${issue.message}` })
  }
  return undefined
}
