/** What goes on the clipboard for each thing that can be copied of a clause: plain text, and the same as HTML, in which Word keeps the link. */

import { type CitationStyle, recordStyles } from '../citation-styles.ts'
import { escapeHtml as e } from '../escape-html.ts'
import type { Locale } from '../locale.ts'
import type { Part } from '../model/types.ts'
import type { CardJson } from './card-json.ts'
import { withAccessDate } from './citations/access-date.ts'

export interface Clip {
  text: string
  /** For programs that take no plain text, or would lose something in it: a link, italics, paragraphs. */
  html?: string
}

/** Stands before a source, in the language of the quotation. */
const dash = { zh: '——', en: '— ' } as const satisfies Record<Locale, string>

/** The citation that names the source in running text. */
export const sourceStyle = { zh: 'official', en: 'english' } as const satisfies Record<Locale, CitationStyle>

/** The address as words, since it may be printed. */
export const linkClip = ({ url }: CardJson): Required<Clip> => ({
  text: url,
  html: `<a href="${e(url)}">${e(url)}</a>`,
})

/** The exact words: paragraphs, and an empty line between languages. */
export const textClip = ({ words }: CardJson, locales: readonly Locale[]): Clip => ({
  text: locales.map((locale) => plain(words[locale].paragraphs)).join('\n\n'),
  html: locales.map((locale) => paragraphs(words[locale].lang, words[locale].paragraphs)).join(''),
})

/**
 * A record for a program is plain text only: as HTML it would lose its lines.
 *
 * @param today ISO date of the copying.
 */
export function citationClip({ citations }: CardJson, style: CitationStyle, today: string): Clip {
  const { text, html = e(text) } = citations[style]
  const isRecord = recordStyles.some((record) => record === style)
  return { text: withAccessDate(text, today), ...(!isRecord && { html: withAccessDate(html, today) }) }
}

/** The words, and below them where they stand, with the address that leads there. */
export function quotationClip(card: CardJson, locales: readonly Locale[], today: string): Clip {
  const address = linkClip(card)
  const quotations = locales.map((locale) => {
    const { lang, paragraphs: all } = card.words[locale]
    const { text: source, html = '' } = citationClip(card, sourceStyle[locale], today)
    // The English citation holds the address itself.
    const cited = source.includes(card.url)
    return {
      text: `${plain(all)}\n\n${dash[locale]}${source}${cited ? '' : `\n${address.text}`}`,
      html: `<blockquote cite="${e(card.url)}" lang="${lang}">${paragraphs(lang, all)}</blockquote><p lang="${lang}">${dash[locale]}${html}${cited ? '' : `<br>${address.html}`}</p>`,
    }
  })
  return {
    text: quotations.map(({ text }) => text).join('\n\n'),
    html: quotations.map(({ html }) => html).join(''),
  }
}

const plain = (all: readonly Part[][]) =>
  all.map((parts) => parts.map((part) => (typeof part === 'string' ? part : part.title)).join('')).join('\n')

const paragraphs = (lang: string, all: readonly Part[][]) =>
  all.map((parts) => `<p lang="${lang}">${parts.map(partHtml).join('')}</p>`).join('')

const partHtml = (part: Part) => (typeof part === 'string' ? e(part) : `<cite>${e(part.title)}</cite>`)
