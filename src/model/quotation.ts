/** The words around a phrase, to quote it so that it says something. */
import type { Locale } from '../site.ts'

const STOPS: Record<Locale, string> = { zh: '，。；：', en: ',.;:' }

/**
 * The stretch between stops that holds the phrase: `生物材料` → `加快发展生物材料产业`.
 * @returns the phrase itself when the text does not hold it.
 */
export function quotation(text: string, phrase: string, locale: Locale): string {
  const at = text.indexOf(phrase)
  if (at < 0) return phrase
  const isStop = (index: number) => STOPS[locale].includes(text.charAt(index))
  let start = at
  while (start > 0 && !isStop(start - 1)) start--
  let end = at + phrase.length
  while (end < text.length && !isStop(end)) end++
  return text.slice(start, end).trim()
}
