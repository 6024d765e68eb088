/** A sentence with what it encourages told apart, to be shown. */

import type { Locale } from '../locale.ts'
import { placeOfMark } from '../model/questions/quotation.ts'
import type { Direction, Mention, Segment } from '../model/types.ts'
import { APART } from '../model/verbs.ts'

/** A mention with what it mentions. */
export interface Mentioned {
  direction: Direction
  mention: Mention
}

/** Every mention of every direction, in the order of the directions. */
export const allMentioned = ({ directions }: { directions: readonly Direction[] }): Mentioned[] =>
  directions.flatMap((direction) => direction.mentions.map((mention) => ({ direction, mention })))

export interface Piece {
  text: string
  /** The direction whose name the piece is a part of. */
  direction: Direction['id'] | null
  /** A part of the verb that governs one of them. */
  isVerb: boolean
}

interface Span {
  start: number
  end: number
}

/**
 * The whole sentence in Chinese. An English segment may hold several sentences: from the first that is needed to the last.
 *
 * @param mentioned what is to be marked in it
 * @throws when a phrase or its verb does not stand in the segment
 */
export function passage(segment: Segment, mentioned: readonly Mentioned[], locale: Locale): Piece[] {
  const text = segment.text[locale]
  const phrases = mentioned.map(({ direction: { id }, mention }) => {
    const start = placeOfMark(segment.runs[locale], id)
    if (start < 0) throw new Error(`${id} is not marked in ${segment.id}`)
    return { start, end: start + mention.phrase[locale].length, id, verb: mention.verb[locale] }
  })
  const verbs = phrases.flatMap((phrase) => verbSpans(text, phrase.verb, phrase))
  const { from, to } =
    locale === 'zh' ? { from: 0, to: text.length } : sentencesAround(text, [...phrases, ...verbs])
  const edges = [...phrases, ...verbs].flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set([from, ...edges, to])].sort((a, b) => a - b)
  const holds = (at: number) => (span: Span) => span.start <= at && at < span.end
  return cuts.flatMap((start, i) => {
    const end = cuts[i + 1]
    if (end === undefined) return []
    const words = text.slice(start, end)
    return {
      text: end === to ? words.trimEnd() : words,
      direction: phrases.find(holds(start))?.id ?? null,
      isVerb: verbs.some(holds(start)),
    }
  })
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
    return { start, end: after }
  })
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })

function sentencesAround(text: string, spans: readonly Span[]): { from: number; to: number } {
  const [first, last] = [Math.min(...spans.map((s) => s.start)), Math.max(...spans.map((s) => s.end))]
  const all = [...sentences.segment(text)].map(({ index, segment }) => ({
    from: index,
    to: index + segment.length,
  }))
  return {
    from: all.find(({ to }) => first < to)?.from ?? 0,
    to: all.find(({ to }) => last <= to)?.to ?? text.length,
  }
}
