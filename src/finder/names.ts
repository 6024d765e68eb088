/** What directions are called, by the text and by readers: fetched when the reader types, by the finder and by search. */

export interface FinderNames {
  /** In the order of the text. */
  directions: FinderName[]
  vocabulary: FinderWords[]
  /** Words of the vocabulary that stand in the text too. */
  said: string[]
  pinyin: Readings
  /** Pairs of a traditional character that no name has and the simplified one that names have. */
  traditional: string
}

export interface FinderName {
  id: string
  /** Label and phrases, in both languages. */
  names: string[]
  /** Where the text speaks of it. */
  mentions: PhrasePlace[]
  /** Its neighbors, by their place in the list. */
  near: number[]
}

/** A segment, and the places of its Chinese and its English phrase among the names. */
export type PhrasePlace = [segment: string, zh: number, en: number]

/** A concept in words of readers; directions by their place in the list. */
export interface FinderWords {
  words: string[]
  is: number[]
  near: number[]
  /** Words of the text. */
  find: string[]
}

/** How Chinese names are read. */
export interface Readings {
  /** By syllable, the characters that are mostly read so. */
  characters: Record<string, string>
  /** Names that are read otherwise: a syllable a character, separated by spaces. */
  names: Record<string, string>
}
