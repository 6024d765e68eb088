/** What the words typed name: the answer of the matcher. */

export interface DirectionHit {
  /** Of the direction. */
  id: string
  /** `name`: its label or a phrase of the text; `word`: another name of it; `near`: it is only the nearest that the text has, or a neighbor of what was found. */
  by: 'name' | 'word' | 'near'
  /** Words of the vocabulary that led there. */
  words?: string[]
}

export interface NamedDirections {
  /** The best first. */
  hits: DirectionHit[]
  /** Words of the text that answer what is no direction. */
  find: string[]
  /** What was typed and no name of the text holds, as typed. */
  unsaid: string[]
  /** No direction has all the words; these have some of them. */
  partly: boolean
}
