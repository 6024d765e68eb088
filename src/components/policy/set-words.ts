/** How the words of a segment are set, as far as no stylesheet can tell. Elements are added (see base.css), never a character. */
import type { Locale } from '../../locale.ts'
import type { Segment } from '../../model/types.ts'

/** A tag, or the text between two. */
const PIECES = /<[^>]*>|[^<]+/g
const isText = (piece: string) => !piece.startsWith('<')

/** `1，3-丙二醇`, `CAR-T`, `low-carbon`. */
const COMPOUND = /\d[，,]\d-\p{L}+|[A-Za-z\d]+(?:-[A-Za-z\d]+)+/gu
/** A longer compound may be torn: whole it would leave a hole. */
const LONGEST = 12

/** `2025 年`, `12 月 9 日`, `第 39 次`, `300 亿元`, `〔2023〕22 号`: a number and what it counts. */
const NUMBER = /(?:第 |〔\d+〕)?\d+ (?:月 \d+ )?亿?\p{Script=Han}/gu
/** A dash and what it follows; at the head of a line the text prints two. */
const DASH = /[^—>]—(?!—)/gu

/** The date at the end of a record, which stands at the edge. */
const DATE_OF_RECORD = /\d+ 年.+/u
const DATED = '<span class="r">$&</span>'

/** An opening mark is blank in its first half, which a line that begins with it need not show. */
const OPENING = /^((?:<[^>]*>)*)([（“《])/

/** The last two letters of a text, with what stands after and between them. */
const END = /(?:[\p{L}\p{N}][^\p{L}\p{N}]*){2}$/u

/**
 * @param html words of the segment with their marks
 * @param isLast ends its paragraph, whose last line then has two characters at least
 */
export function setWords(html: string, segment: Segment, locale: Locale, isLast: boolean): string {
  const dated =
    segment.form === 'record' ? eachText(html, (text) => text.replace(DATE_OF_RECORD, DATED)) : html
  const kept = keepWhole(dated, locale)
  if (locale === 'en') return kept
  const opened = kept.replace(OPENING, '$1<span class="o">$2</span>')
  if (segment.phrases) return withBreaks(opened, segment.phrases)
  // The last of a responsibility line is the name of a unit, which is not torn anyway.
  return isLast && segment.form !== 'units' ? withEnd(opened) : opened
}

/** What no line may tear: a compound; in Chinese a number with what it counts, a dash with what it follows. */
export function keepWhole(html: string, locale: Locale): string {
  const compounds = eachText(html, (text) =>
    text.replace(COMPOUND, (compound) => (compound.length > LONGEST ? compound : whole(compound))),
  )
  if (locale === 'en') return compounds
  return withDashes(eachText(compounds, (text) => text.replace(NUMBER, whole).replace(DASH, whole)))
}

const whole = (words: string): string => `<span class="n">${words}</span>`

/** A dash behind a mark is kept with the mark. */
function withDashes(html: string): string {
  const pieces = html.match(PIECES) ?? []
  for (const [at, piece] of pieces.entries()) {
    if (!/^—(?!—)/u.test(piece) || !pieces[at - 1]?.startsWith('</')) continue
    const from = beginOf(pieces, at)
    pieces[from] = `<span class="n">${pieces[from]}`
    pieces[at] = `—</span>${piece.slice(1)}`
  }
  return pieces.join('')
}

/** Where the element begins that ends before a piece. */
function beginOf(pieces: readonly string[], at: number): number {
  let from = at
  let depth = 0
  do {
    from--
    if (pieces[from]?.startsWith('</')) depth++
    else if (!isText(pieces[from] ?? '')) depth--
  } while (depth > 0)
  return from
}

const eachText = (html: string, change: (text: string) => string): string =>
  html.replace(PIECES, (piece) => (isText(piece) ? change(piece) : piece))

/** Between two phrases a line may end. */
function withBreaks(html: string, phrases: readonly string[]): string {
  const ends = phrases.slice(0, -1).map((_, i) => phrases.slice(0, i + 1).join('').length)
  let at = 0
  return eachText(html, (text) => {
    const from = at
    at += text.length
    const cuts = ends.filter((end) => end > from && end <= at).map((end) => end - from)
    return [0, ...cuts].map((cut, i) => text.slice(cut, cuts[i])).join('<wbr>')
  })
}

/** The last letters with their stop are not parted; where a mark ends before the very last letter, the mark and it are not. */
function withEnd(html: string): string {
  const pieces = html.match(PIECES) ?? []
  const at = pieces.findLastIndex((piece) => isText(piece) && /[\p{L}\p{N}]/u.test(piece))
  const text = pieces[at] ?? ''
  const [end] = END.exec(text) ?? []
  if (end) {
    pieces[at] = `${text.slice(0, -end.length)}<span class="e">${end}</span>`
    return pieces.join('')
  }
  const from = beginOf(pieces, at)
  return [
    ...pieces.slice(0, from),
    '<span class="e">',
    ...pieces.slice(from, at + 1),
    '</span>',
    ...pieces.slice(at + 1),
  ].join('')
}
