/** What finder and search show for a query, over the real policy. */
import { directionsIn, type ExpectedAnswer, type ShownRow } from './answers.ts'
import { ask, names, policy } from './search.ts'

/** Rows as the reader sees them, and what stands for an expected mention among them. */
export interface Answered {
  rows: ShownRow[]
  idOf: (mention: string) => string
}

export async function answersOf(
  kind: 'finder' | 'search',
  { q, lang }: ExpectedAnswer,
  known = names,
): Promise<Answered> {
  if (kind === 'finder') {
    const hits = known.match(q)?.hits ?? []
    const rows = hits.flatMap(({ id }) => {
      const direction = policy.directions.find((d) => d.id === id)
      return (direction?.mentions ?? []).map(({ segment }) => ({ id: `${segment} ${id}`, directions: [id] }))
    })
    return { rows, idOf: (mention) => mention }
  }
  const { results, related } = (await ask(q, lang, known)).answer
  const rows = [...results, ...related].map(({ clause: { id } }) => ({
    id,
    directions: directionsIn(policy, id),
  }))
  return { rows, idOf: (mention) => mention.split('.')[0] ?? mention }
}
