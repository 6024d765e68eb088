/** For other pages: what search would show for the words typed. Fetched where the page itself has nothing. */
import { languageTag } from '../../locale.ts'
import { answer } from '../../search/answer.ts'
import { pageLanguage } from '../page-languages.ts'
import { fetchJson } from '../read-json.ts'
import { isSearchPage, type SearchPage } from './page.ts'
import { resultItem } from './result-item.ts'
import { SourceLoader } from './sources.ts'

export interface ClauseHits {
  /** Items of a list, the best first. */
  items: HTMLLIElement[]
  /** Whether the text has the words themselves; else what is shown is only related. */
  isInText: boolean
}

/** Opened once: each loader has an index and names of its own. */
let opened: { page: SearchPage; sources: SourceLoader } | undefined

/**
 * @param data folder of all that search and the finder fetch
 * @throws as `answer` does; the next call asks afresh for what did not arrive
 */
export async function clauseHits(data: string, typed: string): Promise<ClauseHits> {
  if (!opened) {
    const page = await fetchJson(`${data}settings/${languageTag[pageLanguage]}.json`, isSearchPage)
    opened = { page, sources: new SourceLoader(page) }
  }
  const { page, sources } = opened
  try {
    const { results, related } = await answer(typed, await sources.openAll(), page.locale)
    return {
      items: [...results, ...related].map((match) => resultItem(match, page, 'h3')),
      isInText: results.length > 0,
    }
  } catch (error) {
    sources.close()
    throw error
  }
}
