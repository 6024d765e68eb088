/** The index and the labels of this policy, made once a build. */

import type { Locale } from '../../locale.ts'
import { policy } from '../../policy.ts'
import * as make from './labels.ts'
import { indexFiles, recordsOf, wordsOf } from './pagefind.ts'
import { searchRecords } from './records.ts'

export const files = await indexFiles(searchRecords(policy))

export const labels = make.searchLabels(policy, recordsOf(files))

export const lexicon = make.lexicon(policy, labels)

/** Of Pagefind's files: what every search needs, and the part of the index with most words of a language. */
export function needed(locale: Locale): string[] {
  const parts = files.filter(({ path }) => path.startsWith('index/'))
  const [likeliest] = parts.toSorted((a, b) => wordsOf(b, locale) - wordsOf(a, locale))
  const always = files.filter(({ path }) => /\.(js|pagefind|pf_meta)$/.test(path))
  return [...always, likeliest].flatMap((file) => file?.path ?? [])
}

const meta = files.find(({ path }) => path.endsWith('.pf_meta'))?.path ?? ''

/** Changes with the index, so that an old entry is never used with a new one. */
export const tag: string = meta.replace(/^pagefind\.|\.pf_meta$/g, '')
