/** A piece of a text around its matches, cut where a reader would pause. */
import type { Locale } from '../locale.ts'
import type { Range } from './rank.ts'

export interface Piece {
  text: string
  marked: boolean
}

/** A Han character takes the room of two others. */
const WIDTH = { zh: 110, en: 220 }
/** How far a cut may move to find a pause. */
const SLACK = { zh: 14, en: 30 }
const PAUSE = /[，。；：、,;:.]\s?|\s/gu
const ELLIPSIS = '…'

/** @param ranges in order, without overlaps; without any, the beginning of the text. */
export function excerpt(text: string, ranges: readonly Range[], locale: Locale): Piece[] {
  const [from, to] = extent(text, ranges[0], WIDTH[locale], SLACK[locale])
  const pieces: Piece[] = []
  const add = (part: string, marked: boolean) => {
    if (part !== '') pieces.push({ text: part, marked })
  }
  if (from > 0) add(ELLIPSIS, false)
  let place = from
  for (const [start, end] of ranges) {
    if (start < place || start >= to) continue
    // What does not fit is not cut in two; a first match longer than the piece is.
    if (end > to && start !== ranges[0]?.[0]) continue
    add(text.slice(place, start), false)
    place = Math.min(end, to)
    add(text.slice(start, place), true)
  }
  add(text.slice(place, to), false)
  if (to < text.length) add(ELLIPSIS, false)
  return pieces
}

function extent(text: string, first: Range | undefined, width: number, slack: number): Range {
  if (text.length <= width + slack) return [0, text.length]
  const [start, end] = first ?? [0, 0]
  const middle = Math.floor((start + Math.min(end, start + width)) / 2)
  const from = Math.min(start, Math.max(0, middle - Math.floor(width / 2)))
  const to = Math.min(text.length, Math.max(from + width, Math.min(end, from + 2 * width)))
  return [pauseBefore(text, from, start, slack), pauseAfter(text, to, slack)]
}

/** The first pause from `from` on, unless it would cut into the match. */
function pauseBefore(text: string, from: number, start: number, slack: number): number {
  if (from === 0) return 0
  const pause = [...text.slice(from, Math.min(from + slack, start)).matchAll(PAUSE)][0]
  return pause ? from + pause.index + pause[0].length : from
}

function pauseAfter(text: string, to: number, slack: number): number {
  if (to >= text.length) return text.length
  const pause = [...text.slice(to, to + slack).matchAll(PAUSE)][0]
  return pause ? to + pause.index : to
}
