/** What the answer beside the results says of a name, in one language: fetched when a query names something. */

export interface SearchFacts {
  /** By the Chinese of the term. */
  definitions: Record<string, Explained>
  /** By direction: the verb at each of its places, in their order. */
  verbs: Record<string, string[]>
}

export interface Explained {
  text: string
  /** Who says so; the editors too are named. */
  source: string
}
