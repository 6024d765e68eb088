/** A document within a sentence: its title and its number. */
import type { Locale } from '../locale.ts'

/** The number as letters and references write it, 号 close to its digits (GB/T 9704—2012, GB/T 7714): the text may print a space. */
export const closedUp = (number: string): string => number.replace(/(?<=\d) (?=号)/, '')

export const namedIn: Record<Locale, (title: string, number: string) => string> = {
  // A title within a title has single marks (GB/T 15834—2011, 4.15).
  zh: (title, number) => `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》（${closedUp(number)}）`,
  en: (title, number) => `${title} (${number})`,
}
