/**
 * The kit as HTML for another site: needs no script and no style, and says the same where the filter of a content system leaves only
 * paragraphs, links and pictures. The links lead to the cards; the codes are pictures on the host of the cards.
 */

import { escapeHtml as e } from '../../escape-html.ts'
import { kitActions as s } from '../../i18n/kit.ts'
import type { Bilingual, Locale } from '../../locale.ts'
import type { CardJson } from '../card-json.ts'
import { quotationClip } from '../clips.ts'

/** What goes with every copy of the text. */
export interface Terms {
  notice: Bilingual
  /** Names the license, which is then a link. */
  license: Bilingual & { name: string; url: string }
}

interface Wanted {
  locales: readonly Locale[]
  hasCodes: boolean
}

/** In CSS pixels, with the caption that the picture has. */
const WIDTH = 200

/** @param today ISO date, the day of access */
export function embedHtml(
  cards: readonly CardJson[],
  { locales, hasCodes }: Wanted,
  { notice, license }: Terms,
  today: string,
): string {
  const figures = cards.map((card) => {
    const captions = locales.flatMap((locale) => {
      const { lang, caption } = card.words[locale]
      return caption === null ? [] : `<p lang="${lang}"><strong>${e(caption)}</strong></p>`
    })
    const caption = captions.length > 0 ? `<figcaption>${captions.join('')}</figcaption>\n` : ''
    const { html = '' } = quotationClip(card, locales, today)
    const alt = locales
      .map((locale) => s.code[locale] + s.colon[locale] + card.words[locale].name)
      .join(' / ')
    const image = hasCodes
      ? `\n<p><img src="${e(`${card.url}qr.png`)}" width="${WIDTH}" alt="${e(alt)}"></p>`
      : ''
    return `<figure>\n${caption}${html}${image}\n</figure>`
  })
  const link = `<a rel="license" href="${e(license.url)}">${e(license.name)}</a>`
  const lines = locales.map((locale) => {
    const terms = e(license[locale]).replace(e(license.name), link)
    return `<p lang="${cards[0]?.words[locale].lang}"><small>${e(notice[locale])}<br>${terms}</small></p>`
  })
  return cards.length === 0 ? '' : [...figures, ...lines].join('\n')
}
