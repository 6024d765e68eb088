/** Alphabetical order and initials: Latin for English, pinyin for Chinese. The collations come with the pinned Node. */

import type { Bilingual, Locale } from '../locale.ts'
import { REREAD, syllables } from './pinyin.ts'
import { HAN } from './words.ts'

export interface InitialGroup<T> {
  /** `A`…`Z`; null for what begins otherwise: figures, and in Chinese also Latin letters. */
  initial: string | null
  terms: T[]
}

const collators: Bilingual<Intl.Collator> = {
  zh: new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true, ignorePunctuation: true }),
  en: new Intl.Collator('en', { numeric: true, ignorePunctuation: true }),
}

/** The collation knows one reading a character. */
const asRead = (word: string): string => word.replace(REREAD.word, REREAD.homophone)

function initialOf(word: string, locale: Locale): string | null {
  const first = /[\p{L}\p{N}]/u.exec(word)?.[0] ?? ''
  if (locale === 'en') return /[a-z]/i.test(first) ? first.toUpperCase() : null
  return HAN.test(first)
    ? syllables(word.slice(word.indexOf(first)))
        .charAt(0)
        .toUpperCase()
    : null
}

/** Terms in the order of a language, by initial; what has none comes last. */
export function groupByInitial<T extends Bilingual & { id: string }>(
  terms: readonly T[],
  locale: Locale,
): InitialGroup<T>[] {
  const sorted = [...terms].sort(
    (a, b) => collators[locale].compare(asRead(a[locale]), asRead(b[locale])) || (a.id < b.id ? -1 : 1),
  )
  const groups = Map.groupBy(sorted, (term) => initialOf(term[locale], locale))
  return [...groups]
    .map(([initial, members]) => ({ initial, terms: members }))
    .sort((a, b) => ((a.initial ?? '~') < (b.initial ?? '~') ? -1 : 1))
}
