/** For other pages: what search would show for the words typed. Fetched where the page itself has nothing. */
import { answer } from '../../search/answer.ts'
import type { SearchPage } from './page.ts'
import { resultItem } from './result-item.ts'
import { SourceLoader } from './sources.ts'

const loaders = new Map<string, SourceLoader>()

/**
 * Items of a list, the best first; none where the text does not have the words either.
 *
 * @throws as `answer` does; the next call starts afresh
 */
export async function clauseHits(page: SearchPage, typed: string): Promise<HTMLLIElement[]> {
  const loader = loaders.get(page.search) ?? new SourceLoader(page)
  loaders.set(page.search, loader)
  try {
    const { results, related } = await answer(typed, await loader.open(), page.locale)
    return [...results, ...related].map((match) => resultItem(match, page))
  } catch (error) {
    loader.close()
    throw error
  }
}
