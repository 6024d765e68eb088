/** Narrowing by facets: the finder and search choose in the same way. */

/** The value chosen for each facet; an empty one lets everything pass. */
export type Chosen<Facet extends string> = Readonly<Record<Facet, string>>

/** True for what has the value chosen in each facet. */
export const hasChosen = <Facet extends string>(
  facets: readonly Facet[],
  chosen: Chosen<Facet>,
  valuesOf: (facet: Facet) => readonly string[],
): boolean => facets.every((facet) => chosen[facet] === '' || valuesOf(facet).includes(chosen[facet]))
