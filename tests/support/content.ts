/** The real content, and copies of it that are broken on purpose. */
import { expect } from 'vitest'
import type { Draft } from '../../src/model/assemble/draft.ts'
import { buildPolicy, readDraft } from '../../src/model/build.ts'
import type { ContentFiles } from '../../src/model/facts/index.ts'
import type { Finding } from '../../src/model/findings.ts'
import type { Policy } from '../../src/model/types.ts'
import { readContent } from '../../src/read-content.ts'

export const content: ContentFiles = readContent()

/** In `file`, the first `from` becomes `to`. */
export type Edit = readonly [file: string, from: string, to: string]

/** The real content with edits. An edit that meets nothing is an error of the test. */
export function edited(...edits: readonly Edit[]): Map<string, string> {
  const files = new Map(content)
  for (const [file, from, to] of edits) {
    const text = files.get(file)
    if (!text?.includes(from)) throw new Error(`${file} does not hold "${from}"`)
    files.set(
      file,
      text.replace(from, () => to),
    )
  }
  return files
}

export const findingsOf = (files: ContentFiles): Finding[] => buildPolicy(files).findings

/** What the build finds in the content with these edits. */
export const findingsAfter = (...edits: readonly Edit[]): Finding[] => findingsOf(edited(...edits))

/** What the checks look at, of the real content. */
export function realDraft(): Draft {
  const draft = readDraft(content, () => {})
  if (!draft) throw new Error('the facts of the real content cannot be read')
  return draft
}

let real: Policy | null = null

/** The policy of the real content, whatever the checks say of it. Read once for all tests: none may change it. */
export function realPolicy(): Policy {
  real ??= buildPolicy(content).policy
  if (!real) throw new Error('the facts of the real content cannot be read')
  return real
}

/** Line on which `text` first stands in a file, counted without the model's help. */
export function lineOf(file: string, text: string, files: ContentFiles = content): number {
  const source = files.get(file) ?? ''
  const at = source.indexOf(text)
  if (at < 0) throw new Error(`${file} does not hold "${text}"`)
  return source.slice(0, at).split('\n').length
}

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Matches a finding of this rule at this place whose message holds the words in this order. */
export const finding = (rule: string, file: string, line: number, ...words: string[]): Finding => ({
  file,
  line,
  rule,
  message: expect.stringMatching(new RegExp(words.map(escaped).join('.*'), 's')),
})
