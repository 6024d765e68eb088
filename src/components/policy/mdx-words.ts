/** What `remark-clauses.ts` hands to the component of a clause: one slot a line of the MDX. */
import type { Locale } from '../../locale.ts'
import { blocksOf } from '../../model/structure.ts'
import type { Clause } from '../../model/types.ts'
import { setWords } from './set-words.ts'

/**
 * The words of each segment as Astro renders them from the MDX, set.
 *
 * @param render `Astro.slots.render`
 */
export async function wordsOf(
  clause: Clause,
  locale: Locale,
  render: (slot: string) => Promise<string>,
): Promise<ReadonlyMap<string, string>> {
  const words = blocksOf(clause).flatMap(({ segments }) =>
    segments.map(async (segment) => {
      const isLast = segment === segments.at(-1)
      return [segment.id, setWords(await render(segment.id), segment, locale, isLast)] as const
    }),
  )
  return new Map(await Promise.all(words))
}
