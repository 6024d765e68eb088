/** The words around a phrase, to quote it so that it says something. */
import type { Locale } from '../site.ts'
import type { Link, Policy } from './types.ts'

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

export interface Quotation {
  segment: string
  words: string
  /** Labels of the places through which the words reach a zone. */
  places: string[]
}

/** The words behind `text` links; one quotation that reaches its clause through several places stands once. */
export function quotationsOf(links: readonly Link[], policy: Policy, locale: Locale): Quotation[] {
  const found: Quotation[] = []
  for (const { segment, phrase, via } of links) {
    if (!segment || !phrase) continue
    const text = policy.clauses.flatMap((c) => c.segments).find((s) => s.id === segment)?.text[locale] ?? ''
    const words = quotation(text, phrase[locale], locale)
    let entry = found.find((q) => q.segment === segment && q.words === words)
    if (!entry) {
      entry = { segment, words, places: [] }
      found.push(entry)
    }
    const place = policy.places.find((p) => p.id === via)?.label[locale]
    if (place && !entry.places.includes(place)) entry.places.push(place)
  }
  return found
}
