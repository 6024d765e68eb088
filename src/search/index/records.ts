/** The records of the index: one a clause, with its words in both languages. Reads the policy only. */
import type { Policy } from '../../model/types.ts'
import { writeRecord } from '../record-text.ts'

export interface SearchRecord {
  /** The clause's id. */
  url: string
  content: string
}

export const searchRecords = (policy: Policy): SearchRecord[] =>
  policy.clauses.map(({ id, segments }) => ({
    url: id,
    content: writeRecord({
      zh: segments.map((segment) => segment.text.zh),
      en: segments.map((segment) => segment.text.en),
    }),
  }))
