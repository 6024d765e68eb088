/** One found clause, as a list item. Text only goes in as text: nothing that was typed becomes markup. */
import type { Locale } from '../../locale.ts'
import { excerpt, type Piece } from '../../search/excerpt.ts'
import type { Hit, Match } from '../../search/rank.ts'
import { element } from '../element.ts'
import type { SearchPage } from './page.ts'

/** Words marked in the clause when it is opened, at most. */
const MAX_MARKS = 6

/** @param heading of the item, by what stands above the list */
export function resultItem(
  { clause, names, text, hit }: Match,
  page: SearchPage,
  heading: 'h2' | 'h3' = 'h2',
): HTMLLIElement {
  const { locale } = page
  const trail = names.trail[locale]
  const link = element('a', '', trail[trail.length - 1])
  link.href = `${page.root}${clause.page}${marks(hit, locale)}#${clause.id}`
  const title = element(heading)
  title.append(link)

  const item = element('li')
  item.dataset.clause = clause.id
  if (trail.length > 1) item.append(element('p', 'trail', trail.slice(0, -1).join(' › ')))
  item.append(title)

  const isOwn = hit?.locale === locale && hit.segment !== null
  const shown = opening(text?.[locale] ?? [], hit?.segment ?? 0, locale)
  if (shown) {
    const paragraph = element('p', 'excerpt')
    paragraph.append(...pieces(excerpt(shown, isOwn ? hit.ranges : [], locale)))
    item.append(paragraph)
  }
  // Found in the other language, or by a name or unit: show what was found, as it stands.
  if (hit && !isOwn) {
    const found = element('p', 'found')
    found.lang = page.languageTag[hit.locale]
    found.translate = false
    found.append(...pieces(excerpt(hit.text, hit.ranges, hit.locale)))
    item.append(found)
  }
  return item
}

/** What the clause's page is to mark: words in its own language. */
function marks(hit: Hit | null, locale: Locale): string {
  if (!hit || hit.locale !== locale || hit.segment === null) return ''
  const words = new Set(hit.ranges.map(([from, to]) => hit.text.slice(from, to)))
  return `?${new URLSearchParams([...words].slice(0, MAX_MARKS).map((word) => ['mark', word]))}`
}

/** A sentence; the first one, which the heading repeats, goes on into the second. */
function opening(segments: readonly string[], at: number, locale: Locale): string {
  const text = segments[at] ?? ''
  const next = at === 0 ? segments[1] : undefined
  if (!next) return text
  return locale === 'zh' && /[。：]$/.test(text) ? text + next : `${text} ${next}`
}

const pieces = (list: readonly Piece[]): (Node | string)[] =>
  list.map(({ text, marked }) => (marked ? element('mark', '', text) : text))
