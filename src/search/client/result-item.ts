/** One found clause, as a list item. Text only goes in as text: nothing that was typed becomes markup. */
import type { Locale } from '../../site.ts'
import { excerpt, type Piece } from '../excerpt.ts'
import type { Match } from '../rank.ts'
import type { SearchPage } from './page.ts'

export function resultItem({ url, record, hit }: Match, page: SearchPage): HTMLLIElement {
  const { locale } = page
  const names = record.trail[locale]
  const link = element('a', names.at(-1) ?? '')
  link.href = page.root + url
  const heading = element('h2')
  heading.append(link)

  const item = element('li')
  item.dataset.clause = url.slice(url.indexOf('#') + 1)
  if (names.length > 1) item.append(paragraph('trail', names.slice(0, -1).join(' › ')))
  item.append(heading)

  const own = hit.locale === locale && hit.segment !== null
  const shown = opening(record.segments[locale], hit.segment ?? 0, locale)
  const text = paragraph('excerpt')
  text.append(...pieces(excerpt(shown, own ? hit.ranges : [], locale)))
  item.append(text)

  // Found in the other language, or by a name or unit: show what was found, as it stands.
  if (!own) {
    const found = paragraph('found')
    found.lang = page.languageTag[hit.locale]
    found.append(...pieces(excerpt(hit.text, hit.ranges, hit.locale)))
    item.append(found)
  }
  return item
}

/** A sentence; the first one, which the heading repeats, goes on into the second. */
function opening(segments: readonly string[], at: number, locale: Locale): string {
  const text = segments[at] ?? ''
  const next = at === 0 ? segments[1] : undefined
  if (!next) return text
  return locale === 'zh' && /[。：]$/.test(text) ? text + next : `${text} ${next}`
}

const pieces = (list: readonly Piece[]): (Node | string)[] =>
  list.map(({ text, marked }) => (marked ? element('mark', text) : text))

function element<K extends keyof HTMLElementTagNameMap>(name: K, text = ''): HTMLElementTagNameMap[K] {
  const made = document.createElement(name)
  made.textContent = text
  return made
}

function paragraph(className: string, text = ''): HTMLParagraphElement {
  const made = element('p', text)
  made.className = className
  return made
}
