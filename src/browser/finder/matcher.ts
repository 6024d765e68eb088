/** Fetched with all that folding needs, once the reader types. */
import { type Matcher, matcherOf } from '../../finder/match.ts'
import { fetchNames } from './names.ts'

/** @throws as `fetchNames` does */
export const fetchMatcher = async (data: string): Promise<Matcher> => matcherOf(await fetchNames(data))
