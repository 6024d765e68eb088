/** Reads one MDX section; writes its clauses as lines of runs, with every form error as a finding. */
import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { LineCounter } from 'yaml'
import { z } from 'zod'
import { parseYaml } from '../facts/yaml.ts'
import type { Finding } from '../findings.ts'
import type { Run } from '../types.ts'
import { attribute, clauseLines, FormError, isClause } from './lines.ts'
import { textOf, toRuns } from './runs.ts'

export interface ParsedLine {
  runs: Run[]
  line: number
}

export interface ParsedClause {
  id: string
  line: number
  lines: ParsedLine[]
}

export interface ParsedSection {
  file: string
  clauses: ParsedClause[]
}

/** What an MDX file says about itself: which section it is. */
export const frontmatterSchema = z.strictObject({
  /** Id of the section; the same as the file's name. */
  section: z.string(),
})

const FRONTMATTER = /^---\n([\s\S]*?)\n---(?=\n|$)/

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx)

/**
 * @param file path inside `src/content`
 * @param source its text, frontmatter included
 * @param report takes every error of syntax, frontmatter and form
 * @returns what could be read: no clauses where the MDX does not parse, a line without runs where its form is wrong
 */
export function parseSection(file: string, source: string, report: (f: Finding) => void): ParsedSection {
  const fail = (line: number, rule: string, message: string) => report({ file, line, rule, message })

  checkFrontmatter(file, source, fail)
  // Blank lines in place of the frontmatter keep the line numbers of what follows.
  const body = source.replace(FRONTMATTER, (block) => block.replace(/[^\n]/g, ''))

  let tree: Root
  try {
    tree = parser.parse(body)
  } catch (error) {
    const line = (error as { line?: number }).line ?? 1
    fail(line, 'syntax', `MDX does not parse: ${(error as Error).message}`)
    return { file, clauses: [] }
  }

  const clauses: ParsedClause[] = []
  for (const node of tree.children) {
    const line = node.position?.start.line ?? 1
    if (!isClause(node)) {
      fail(line, 'form', `expected <Clause>, found ${node.type}`)
      continue
    }
    const id = attribute(node, 'id')
    if (!id || node.attributes.length !== 1) {
      fail(line, 'form', '<Clause> takes exactly one attribute, id')
      continue
    }
    const clause: ParsedClause = { id, line, lines: [] }
    clauses.push(clause)
    /** A line that breaks the form is reported and empty; the rest is read on. */
    const attempt = <T>(read: () => T[]): T[] => {
      try {
        return read()
      } catch (error) {
        if (!(error instanceof FormError)) throw error
        fail(error.line, 'form', `${id}: ${error.message}`)
        return []
      }
    }
    for (const { nodes, line } of attempt(() => clauseLines(node)))
      clause.lines.push({ runs: attempt(() => toRuns(nodes, line)), line })
    for (const l of clause.lines)
      if (textOf(l.runs) !== textOf(l.runs).trim())
        fail(l.line, 'form', `${id}: a line begins or ends with a space`)
  }
  return { file, clauses }
}

function checkFrontmatter(
  file: string,
  source: string,
  fail: (line: number, rule: string, message: string) => void,
) {
  let failed = false
  const yaml = parseYaml(FRONTMATTER.exec(source)?.[1] ?? '', new LineCounter(), (line, message) => {
    failed = true
    // The fence stands above it.
    fail(line + 1, 'frontmatter', message)
  })
  if (failed) return
  const parsed = frontmatterSchema.safeParse(yaml.toJS() ?? {})
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : String(issue.path[0] ?? '')
      const at = source.split('\n').findIndex((l) => l.startsWith(`${key}:`))
      fail(Math.max(at, 0) + 1, 'frontmatter', `${issue.message} (allowed: section)`)
    }
    return
  }
  const name = file.replace(/^.*\//, '').replace(/\.mdx$/, '')
  if (parsed.data.section !== name)
    fail(2, 'frontmatter', `expected section: ${name}, found section: ${parsed.data.section}`)
}
