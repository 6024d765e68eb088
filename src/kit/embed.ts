/** The kit as HTML for another site: needs no script, no style and nothing from any host. The links lead to the cards. */

import { quotationClip } from '../copying/clips.ts'
import { escapeHtml as e } from '../escape-html.ts'
import type { CardJson } from '../exports/card-json.ts'
import type { Bilingual, Locale } from '../site.ts'

export interface KitEntry {
  card: CardJson
  /** The QR code as SVG; null where none is wanted. */
  code: string | null
}

/**
 * @param notice what goes with every copy of the text
 * @param today ISO date, the day of access
 */
export function embedHtml(
  entries: readonly KitEntry[],
  locales: readonly Locale[],
  notice: Bilingual,
  today: string,
): string {
  const figures = entries.map(({ card, code }) => {
    const { html = '' } = quotationClip(card, locales, today)
    const image =
      code === null ? '' : `\n<img src="${dataAddress(code)}" width="160" alt="${e(`QR: ${card.url}`)}">`
    return `<figure>\n${html}${image}\n</figure>`
  })
  const lines = locales.map(
    (locale) => `<p lang="${entries[0]?.card.words[locale].lang}"><small>${e(notice[locale])}</small></p>`,
  )
  return entries.length === 0 ? '' : [...figures, ...lines].join('\n')
}

const dataAddress = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg).replaceAll("'", '%27')}`
