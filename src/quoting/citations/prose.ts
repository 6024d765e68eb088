/** A citation that people read, as plain text and as HTML: Word and mail keep the link of the second. */
import { escapeHtml } from '../../escape-html.ts'
import type { Locale } from '../../locale.ts'

export interface Citation {
  /** Language of the text, for `lang`. */
  lang: Locale
  /** Plain text, for the clipboard's `text/plain`. */
  text: string
  /** Escaped HTML, for `text/html`; only where the style holds a link. */
  html?: string
}

type Piece = string | { link: string } | { italic: string }

/** Pieces in their order; what a style may want set off is said once. */
export const prose = (lang: Locale, ...pieces: Piece[]): Required<Citation> => ({
  lang,
  text: pieces.map(plain).join(''),
  html: pieces.map(markup).join(''),
})

function plain(piece: Piece): string {
  if (typeof piece === 'string') return piece
  return 'link' in piece ? piece.link : piece.italic
}

function markup(piece: Piece): string {
  const words = escapeHtml(plain(piece))
  if (typeof piece === 'string') return words
  return 'link' in piece ? `<a href="${words}">${words}</a>` : `<i>${words}</i>`
}
