/** The index of the text: which clauses hold a word. */
export interface TextIndex {
  /** Ids of clauses of which a sentence holds a string of Han, or a Latin word that begins so. */
  find: (run: string) => Promise<ReadonlySet<string>>
}
