/**
 * All that search and the finder fetch, made once a build. Its files stand in a folder named for what they say: those of two
 * builds never mix, in a cache or in a page that stays open, and each may be kept for ever.
 */

import { createHash } from 'node:crypto'
import { finderNames } from '../../finder/index.ts'
import { searchStrings } from '../../i18n/search.ts'
import { troubleStrings } from '../../i18n/trouble.ts'
import { unsaidStrings } from '../../i18n/unsaid.ts'
import { type Locale, languageTag, locales } from '../../locale.ts'
import { policy } from '../../policy.ts'
import { href } from '../../urls.ts'
import { searchFacts } from './facts.ts'
import * as make from './labels.ts'
import { indexFiles, isFetched, recordsOf, wordsOf } from './pagefind.ts'
import { searchRecords, textFile } from './records.ts'

export interface DataFile {
  /** Below the folder. */
  path: string
  content: string | Uint8Array<ArrayBuffer>
}

const index = await indexFiles(searchRecords(policy))
const labels = make.searchLabels(policy, recordsOf(index))

const json = (path: string, value: unknown): DataFile => ({ path, content: JSON.stringify(value) })

export const dataFiles: readonly DataFile[] = [
  json('labels.json', labels),
  json('text.json', textFile(policy)),
  json('names.json', finderNames(policy)),
  json('lexicon.json', make.lexicon(policy, labels)),
  ...locales.map((locale) => json(`facts/${locale}.json`, searchFacts(policy, locale))),
  ...index.filter(isFetched).map(({ path, content }) => ({ path: `pagefind/${path}`, content })),
]

/** What the pages say is in the settings as well. */
const hash = createHash('sha256').update(JSON.stringify([searchStrings, troubleStrings, unsaidStrings]))
for (const { path, content } of dataFiles) hash.update(`\n${path}\n`).update(content)

/** Changes with anything that the files say. */
export const tag: string = hash.digest('hex').slice(0, 10)

/** Address of the folder. */
export const dataFolder: string = href(`search/${tag}/`)

/** What the finder is told where it searches the text, below the folder. */
export const settingsPath = (locale: Locale): string => `settings/${languageTag[locale]}.json`

const parts = index.filter(({ path }) => path.startsWith('index/'))
/** The part of the index with most words of a language. */
export const indexPart = (locale: Locale): string =>
  `pagefind/${parts.toSorted((a, b) => wordsOf(b, locale) - wordsOf(a, locale))[0]?.path}`

const ENTRY = 'pagefind/pagefind-entry.json'

/** What Pagefind needs for every query, below the folder, as it asks for it. */
export const pagefindNeeds: readonly string[] = dataFiles
  .map(({ path }) => path)
  .filter((path) => path.startsWith('pagefind/') && !path.startsWith('pagefind/index/'))
  .map((path) => (path === ENTRY ? `${path}?ts=${tag}` : path))
