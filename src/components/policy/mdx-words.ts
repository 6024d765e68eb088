/** What `remark-clauses.ts` hands to the component of a clause: one slot a line of the MDX. */
import type { Clause } from '../../model/types.ts'

/**
 * The words of each segment as Astro renders them from the MDX.
 *
 * @param render `Astro.slots.render`
 */
export const wordsOf = async (
  { segments }: Clause,
  render: (slot: string) => Promise<string>,
): Promise<ReadonlyMap<string, string>> =>
  new Map(await Promise.all(segments.map(async ({ id }) => [id, await render(id)] as const)))
