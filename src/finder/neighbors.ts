/** What stands beside the answer: a firm that asks for one thing would want to see its neighbors as well. Pure. */
import type { DirectionHit, NamedDirections } from './hits.ts'
import type { FinderNames } from './names.ts'

/** An answer of more than this is one by itself. */
const FEW = 3
/** Directions shown with their neighbors, at most. */
const ENOUGH = 6

/** The answer with neighbors of what was found, in its order; as it is where it is long enough, or only partly an answer. */
export function withNeighbors(found: NamedDirections, { directions }: FinderNames): NamedDirections {
  const own = found.hits.filter(({ by }) => by !== 'near')
  if (found.partly || own.length === 0 || own.length > FEW) return found
  const near = own.flatMap(({ id }) => directions.find((direction) => direction.id === id)?.near ?? [])
  const hits = new Map(found.hits.map((hit) => [hit.id, hit]))
  for (const place of near) {
    const id = directions[place]?.id
    if (id && !hits.has(id) && hits.size < ENOUGH) hits.set(id, { id, by: 'near' } satisfies DirectionHit)
  }
  return { ...found, hits: [...hits.values()] }
}
