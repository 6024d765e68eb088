import type { RecordText } from './record-text.ts'

/** The index of the text: which clauses hold a word, and what they say. */
export interface TextIndex {
  /** Ids of clauses that hold a string of Han, or a Latin word that begins so, with a score. */
  find: (run: string) => Promise<ReadonlyMap<string, number>>
  /** The sentences of clauses that `find` has named; others are left out. */
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, RecordText>>
}
