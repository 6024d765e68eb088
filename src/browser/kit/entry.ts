/** One clause of the kit on the page: its words, where they stand, its code, and buttons that act on it. */

import { kitActions as s } from '../../i18n/kit.ts'
import type { Locale } from '../../locale.ts'
import type { CardJson } from '../../quoting/card-json.ts'
import { localIsoDate } from '../../quoting/citations/access-date.ts'
import { citationClip, sourceStyle } from '../../quoting/clips.ts'
import { element } from '../element.ts'
import { asText } from '../page-languages.ts'
import type { KitPage } from './page.ts'

export type Action = 'up' | 'down' | 'remove'
const actions: readonly Action[] = ['up', 'down', 'remove']
const languages: readonly Locale[] = ['zh', 'en']

/** @param act what a button does to the clause. */
export function kitEntry(
  card: CardJson,
  { cards }: KitPage,
  act: (action: Action, id: string) => void,
): HTMLLIElement {
  const item = element('li', 'entry')
  item.dataset.clause = card.id

  const quotation = element('div', 'pair')
  const sources = element('div', 'sources')
  // To be quoted as they are: a browser that translates the page leaves them.
  quotation.translate = sources.translate = false
  for (const locale of languages) {
    const { lang, name, caption, paragraphs } = card.words[locale]
    const side = element('div', locale)
    side.lang = lang
    const quote = element('blockquote', locale)
    quote.cite = card.url
    for (const [i, parts] of paragraphs.entries()) {
      const isHeading = i === 0 && caption !== name
      const paragraph = element(isHeading ? 'h2' : 'p')
      paragraph.append(
        ...parts.map((part) => (typeof part === 'string' ? part : element('cite', '', part.title))),
      )
      quote.append(paragraph)
    }
    if (caption !== null) side.append(element(caption === name ? 'h2' : 'p', 'caption', caption))
    side.append(quote)
    quotation.append(side)
    const source = element(
      'p',
      locale,
      citationClip(card, sourceStyle[locale], localIsoDate(new Date())).text,
    )
    source.lang = lang
    sources.append(source)
  }
  const address = element('a', '', card.url)
  address.href = `${cards}${card.id}/`
  const where = element('p', 'address')
  where.append(address)
  sources.append(where)

  const code = element('img', 'code')
  code.src = `${cards}${card.id}/code.svg`
  code.alt = `${asText(s.code)}${asText(s.colon)}${card.url}`
  const foot = element('div', 'foot')
  foot.append(sources, code)

  const tools = element('p', 'tools no-print')
  for (const action of actions) {
    const button = element('button', action, asText(s[action]))
    button.type = 'button'
    button.setAttribute(
      'aria-label',
      `${asText(s[action])}${asText(s.colon)}${asText({ zh: card.words.zh.name, en: card.words.en.name })}`,
    )
    button.onclick = () => act(action, card.id)
    tools.append(button)
  }
  item.append(quotation, foot, tools)
  return item
}
