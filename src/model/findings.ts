/** Problems in the content are data: each check reports all it finds, and the build prints them together. */
import { PlainError } from '../plain-error.ts'

export interface Position {
  /** Path inside `src/content`. */
  file: string
  /** From 1. */
  line: number
}

export interface Finding extends Position {
  /** Short name of the rule that was broken. */
  rule: string
  /** What was expected and what was found. */
  message: string
}

export const formatFinding = (f: Finding): string =>
  `src/content/${f.file}:${f.line}  [${f.rule}] ${f.message}`

/** Thrown when the content has findings; its message lists them all. */
export class ContentError extends PlainError {
  readonly findings: readonly Finding[]

  constructor(findings: readonly Finding[]) {
    super(`${findings.length} problem(s) in the content:\n${findings.map(formatFinding).join('\n')}`)
    this.name = 'ContentError'
    this.findings = findings
  }
}
