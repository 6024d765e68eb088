/** The records of the index: one a clause, with its words in both languages; and the same words to be read. Reads the policy only. */
import type { Policy } from '../../model/types.ts'
import type { TextFile } from '../corpus.ts'
import { writeRecord } from '../record-text.ts'

export interface SearchRecord {
  /** The clause's id. */
  url: string
  content: string
}

export const textFile = ({ clauses }: Policy): TextFile =>
  Object.fromEntries(
    clauses.map(({ id, segments }) => [
      id,
      { zh: segments.map(({ text }) => text.zh), en: segments.map(({ text }) => text.en) },
    ]),
  )

export const searchRecords = (policy: Policy): SearchRecord[] =>
  Object.entries(textFile(policy)).map(([url, text]) => ({ url, content: writeRecord(text) }))
