/** Fetched with all that folding needs, once the reader types. */
import { type Matcher, matcherOf } from '../../finder/match.ts'

/** @throws when the names cannot be fetched */
export async function fetchMatcher(address: string): Promise<Matcher> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  return matcherOf(await response.json())
}
