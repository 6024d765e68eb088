import type { Policy } from './types.ts'

/** The raw source without what is not text: white space, page numbers (`- 1 -`) and the rule (━). */
export const bareSource = (raw: string): string =>
  withoutSpace(raw.replace(/^\s*- \d+ -\s*$/gm, '').replaceAll('━', ''))

/** Text without any white space: how source, content and page are compared. */
export const withoutSpace = (text: string): string => text.replace(/\s/g, '')

/** The Chinese of all sentences, one after the other: what is the same as the bare source. */
export const bareText = ({ clauses }: Pick<Policy, 'clauses'>): string =>
  withoutSpace(clauses.flatMap(({ segments }) => segments.map(({ text }) => text.zh)).join(''))

export interface Difference {
  /** Index of the first character that differs. */
  at: number
  expected: string
  found: string
}

/** Characters shown on either side of a difference. */
const CONTEXT = 12

/** The first difference between two texts with its context; null when they are equal. */
export function firstDifference(expected: string, found: string): Difference | null {
  if (expected === found) return null
  let at = 0
  while (expected.charAt(at) === found.charAt(at)) at++
  const around = (text: string) =>
    `${text.slice(Math.max(0, at - CONTEXT), at)}▸${text.slice(at, at + CONTEXT + 1)}`
  return { at, expected: around(expected), found: around(found) }
}
