/** The kit as HTML for another site: needs no script, no style and nothing from any host. The links lead to the cards. */

import { escapeHtml as e } from '../../escape-html.ts'
import { kitActions as s } from '../../i18n/kit.ts'
import type { Bilingual, Locale } from '../../locale.ts'
import type { CardJson } from '../card-json.ts'
import { quotationClip } from '../clips.ts'

export interface KitEntry {
  card: CardJson
  /** The QR code as SVG; null where none is wanted. */
  code: string | null
}

/** What goes with every copy of the text. */
export interface Terms {
  notice: Bilingual
  /** Names the license, which is then a link. */
  license: Bilingual & { name: string; url: string }
}

/** @param today ISO date, the day of access */
export function embedHtml(
  entries: readonly KitEntry[],
  locales: readonly Locale[],
  { notice, license }: Terms,
  today: string,
): string {
  const figures = entries.map(({ card, code }) => {
    const { html = '' } = quotationClip(card, locales, today)
    const alt = locales
      .map((locale) => s.code[locale] + s.colon[locale] + card.words[locale].name)
      .join(' / ')
    const image = code === null ? '' : `\n<img src="${dataAddress(code)}" width="160" alt="${e(alt)}">`
    const label = locales
      .map((locale) => `<b lang="${card.words[locale].lang}">${e(card.words[locale].name)}</b>`)
      .join('<br>')
    return `<figure>\n<figcaption>${label}</figcaption>\n${html}${image}\n</figure>`
  })
  const link = `<a rel="license" href="${e(license.url)}">${e(license.name)}</a>`
  const lines = locales.map((locale) => {
    const terms = e(license[locale]).replace(e(license.name), link)
    return `<p lang="${entries[0]?.card.words[locale].lang}"><small>${e(notice[locale])}<br>${terms}</small></p>`
  })
  return entries.length === 0 ? '' : [...figures, ...lines].join('\n')
}

const dataAddress = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg).replaceAll("'", '%27')}`
