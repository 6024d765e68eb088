/** What directions are called: fetched when the reader types. */

export interface FinderName {
  /** Label, phrases and other names, in both languages. */
  names: string[]
  /** Of the Chinese ones among them, in their order: a syllable a character, parted by spaces. */
  pinyin: string[]
  /** Names that are found only as a whole. */
  wholes: string[]
}

export interface FinderNames {
  /** By the id of the direction. */
  directions: Record<string, FinderName>
  /** Pairs of a traditional character that no name has and the simplified one that names have. */
  traditional: string
}
