/** The words around a phrase, to quote it so that it says something. */
import type { Locale } from '../../locale.ts'
import { textOf } from '../parse/runs.ts'
import type { Link, Policy, Run } from '../types.ts'

/** Ends of what is quoted. An English comma may stand inside a list, which is not cut. */
const STOPS: Record<Locale, RegExp> = { zh: /[，。；：]/, en: /[;:]|\.(?=\s|$)/ }

/**
 * The stretch between stops around a place in a text: `…，加快发展生物材料产业。` → `加快发展生物材料产业`.
 *
 * @param at where the quoted phrase begins
 */
export function quotation(text: string, at: number, phrase: string, locale: Locale): string {
  const stop = STOPS[locale]
  const before = text.slice(0, at).split(new RegExp(stop, 'g')).at(-1) ?? ''
  const after = text.slice(at + phrase.length).split(stop)[0] ?? ''
  return `${before}${phrase}${after}`.trim()
}

/** Where in a segment the first mark of an id begins; -1 where there is none. */
export function placeOfMark(runs: readonly Run[], id: string): number {
  let at = 0
  for (const run of runs) {
    if (typeof run !== 'string' && run.mark !== 'Title') {
      if (run.id === id) return at
      const inside = placeOfMark(run.runs, id)
      if (inside >= 0) return at + inside
    }
    at += textOf([run]).length
  }
  return -1
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
  for (const link of links) {
    if (link.basis !== 'text') continue
    const { to, phrase, via } = link
    const segment = policy.segment(link.segment)
    // The mark says where: the same word may stand earlier, inside another name.
    const at = placeOfMark(segment.runs[locale], via ?? to)
    const words = quotation(segment.text[locale], at, phrase[locale], locale)
    let entry = found.find((q) => q.segment === segment.id && q.words === words)
    if (!entry) {
      entry = { segment: segment.id, words, places: [] }
      found.push(entry)
    }
    const place = via && policy.place(via).label[locale]
    if (place && !entry.places.includes(place)) entry.places.push(place)
  }
  return found
}

/** In quotation marks; words that hold marks of their own need none around them. */
export const quoted = (words: string): string => (words.includes('“') ? words : `“${words}”`)
