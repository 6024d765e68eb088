/** A sentence with its direction and verb told apart, to be shown. */

import type { Locale } from '../locale.ts'
import { placeOfMark } from '../model/questions/quotation.ts'
import type { Direction, Mention, Segment } from '../model/types.ts'
import { APART } from '../model/verbs.ts'

export interface Piece {
  text: string
  part: 'phrase' | 'verb' | 'rest'
}

interface Span {
  start: number
  end: number
  part: 'phrase' | 'verb'
}

/**
 * The whole sentence in Chinese. An English segment may hold several sentences: those from the verb to the phrase.
 *
 * @throws when the phrase or its verb does not stand in the segment
 */
export function passage(
  segment: Segment,
  direction: Direction['id'],
  mention: Mention,
  locale: Locale,
): Piece[] {
  const text = segment.text[locale]
  const start = placeOfMark(segment.runs[locale], direction)
  if (start < 0) throw new Error(`${direction} is not marked in ${segment.id}`)
  const phrase: Span = { start, end: start + mention.phrase[locale].length, part: 'phrase' }
  const spans = [phrase, ...verbSpans(text, mention.verb[locale], phrase)].sort((a, b) => a.start - b.start)
  const { from, to } =
    locale === 'zh' ? { from: 0, to: text.length } : sentencesAround(text, spans[0], spans.at(-1))
  const pieces: Piece[] = []
  let at = from
  for (const span of spans) {
    pieces.push({ text: text.slice(at, span.start), part: 'rest' })
    pieces.push({ text: text.slice(span.start, span.end), part: span.part })
    at = span.end
  }
  pieces.push({ text: text.slice(at, to).trimEnd(), part: 'rest' })
  return pieces.filter((piece) => piece.text !== '')
}

/** The verb nearest before the phrase, else the first after it; parts that stand apart follow in their order, around the phrase. */
function verbSpans(text: string, verb: string, phrase: Span): Span[] {
  let after = -1
  return verb.split(APART).map((part) => {
    const words = part.trim()
    const nearest =
      after < 0 ? text.lastIndexOf(words, phrase.start - words.length) : text.indexOf(words, after)
    const isApart = nearest >= phrase.end || nearest + words.length <= phrase.start
    const start = nearest >= 0 && isApart ? nearest : text.indexOf(words, phrase.end)
    if (start < 0)
      throw new Error(`the verb "${verb}" is not beside "${text.slice(phrase.start, phrase.end)}"`)
    after = start + words.length
    return { start, end: after, part: 'verb' }
  })
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

function sentencesAround(text: string, first?: Span, last?: Span): { from: number; to: number } {
  const all = [...sentences.segment(text)].map(({ index, segment }) => ({
    from: index,
    to: index + segment.length,
  }))
  const holding = (at = 0) => all.find(({ from, to }) => from <= at && at < to)
  return { from: holding(first?.start)?.from ?? 0, to: holding(last?.start)?.to ?? text.length }
}
