/** What the checks look at: the facts, the parsed sections and the policy assembled from them, with places to point at. */
import type { Bilingual, Locale } from '../../locale.ts'
import type { Facts } from '../facts/index.ts'
import type { Finding, Position } from '../findings.ts'
import type { ParsedSection } from '../parse/section.ts'
import type { Policy } from '../types.ts'

export interface Draft {
  facts: Facts
  /** Parsed MDX of each language by section id; only files that exist. */
  sections: Bilingual<ReadonlyMap<string, ParsedSection>>
  /**
   * Assembled from the outline and the parsed lines. Where the languages differ in the number of lines,
   * the missing ones are empty: the alignment check says so.
   */
  policy: Policy
  /**
   * Where a segment stands in a language's file; where it is missing there, the line of its clause or the first.
   *
   * @throws when the policy has no such segment
   */
  at: (segmentId: string, locale: Locale) => Position
}

/** One rule. Reports everything it finds, never only the first. */
export type Check = (draft: Draft, report: (f: Finding) => void) => void
