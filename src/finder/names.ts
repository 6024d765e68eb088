/** What directions are called: fetched when the reader types. */

export interface FinderName {
  /** Label, phrases and other names, in both languages. */
  names: string[]
  /** Of each Chinese one among them: a syllable a character, separated by spaces. */
  pinyin: Record<string, string>
  /** Names that are found only as a whole. */
  wholes: string[]
}

export interface FinderNames {
  /** By the id of the direction. */
  directions: Record<string, FinderName>
  /** Pairs of a traditional character that no name has and the simplified one that names have. */
  traditional: string
}
