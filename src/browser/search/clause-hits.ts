/** For other pages: what search would show for the words typed. Fetched where the page itself has nothing. */
import { answer } from '../../search/answer.ts'
import { fetchJson } from '../read-json.ts'
import { isSearchPage } from './page.ts'
import { resultItem } from './result-item.ts'
import { SourceLoader } from './sources.ts'

/**
 * Items of a list, the best first; none where the text does not have the words either.
 *
 * @param address of what search is told by its page
 * @throws as `answer` does
 */
export async function clauseHits(address: string, typed: string): Promise<HTMLLIElement[]> {
  const page = await fetchJson(address, isSearchPage)
  const { results, related } = await answer(typed, await new SourceLoader(page).open(), page.locale)
  return [...results, ...related].map((match) => resultItem(match, page))
}
