/** Shows what was found: narrows the index and the sentences, the best first. */
import type { Entry, Place } from './entries.ts'

/** A direction with those of its places that were asked for. */
export interface Found {
  entry: Entry
  passing: readonly Place[]
  /** Of no field, and so of every one. */
  serving: readonly Place[]
  /** Only related: the text does not name what was typed. */
  isNear: boolean
}

/** The page as it came. */
export interface View {
  index: HTMLElement
  sentences: HTMLElement
  /** In the order of the text. */
  articles: readonly HTMLElement[]
  entries: readonly Entry[]
}

export interface Headings {
  near: string
  /** With the number of what stands under it. */
  every: string
}

/**
 * @param found in the order to show; all in the order of the page where nothing is typed
 * @param isRanked whether they are answers to what was typed, and stand together for it
 */
export function arrange(view: View, found: readonly Found[], isRanked: boolean, headings: Headings) {
  const { index, entries } = view
  for (const made of document.querySelectorAll('[data-made]')) made.remove()
  for (const { item, home } of entries) {
    item.hidden = true
    home.append(item)
  }
  const passing = found.filter((one) => one.passing.length > 0)
  for (const { entry, passing: places } of passing) refer(entry.item, entry, places)
  if (isRanked) {
    const first = index.querySelector('h3')
    const add = (node: HTMLElement) => first?.before(node)
    const items = (isNear: boolean) =>
      passing.filter((one) => one.isNear === isNear).map(({ entry }) => entry.item)
    add(list(items(false)))
    const near = items(true)
    if (near.length > 0) {
      add(heading(headings.near))
      add(list(near))
    }
  }
  for (const home of new Set(entries.map((entry) => entry.home))) {
    home.hidden = home.querySelector('li:not([hidden])') === null
    if (home.previousElementSibling instanceof HTMLElement) home.previousElementSibling.hidden = home.hidden
  }
  const serving = found.filter((one) => one.serving.length > 0)
  if (serving.length > 0)
    index.append(
      heading(headings.every),
      list(
        serving.map(({ entry, serving: places }) => {
          const copy = entry.item.cloneNode(true) as HTMLLIElement
          refer(copy, entry, places)
          return copy
        }),
      ),
    )
  showSentences(view, found, isRanked, headings.every)
}

/** Shows an entry with a reference to each clause that has any of these places; its name leads to the first of them. */
function refer(item: HTMLLIElement, { mentions }: Entry, places: readonly Place[]) {
  item.hidden = false
  const articles = [...new Set(mentions.map(({ article }) => article))]
  for (const [i, link] of [...item.querySelectorAll('a')].entries()) {
    const place = places.find(({ article }) => article === articles[i])
    const to = place ?? places[0]
    if (to) link.href = `#${to.mark.id}`
    // The first link has the name as well.
    const shown = i > 0 ? link : link.querySelector('i')
    if (shown) shown.hidden = !place
  }
}

function showSentences(
  { sentences, articles, entries }: View,
  found: readonly Found[],
  isRanked: boolean,
  every: string,
) {
  const shown = new Set(found.flatMap(({ passing, serving }) => [...passing, ...serving]))
  const places = entries.flatMap(({ mentions }) => mentions)
  const marked = (of: 'sentence' | 'article') =>
    new Set(places.flatMap((place) => (shown.has(place) ? place[of] : [])))
  const [withSentence, withArticle] = [marked('sentence'), marked('article')]
  for (const { mark, sentence, article } of places) {
    sentence.hidden = !withSentence.has(sentence)
    article.hidden = !withArticle.has(article)
    mark.className = 'off'
  }
  for (const { mark } of shown) mark.className = ''
  const own = new Set(found.flatMap(({ passing }) => passing.map(({ article }) => article)))
  const first = isRanked ? [...own] : articles.filter((article) => own.has(article))
  const others = articles.filter((article) => !own.has(article))
  const hasOthers = others.some((article) => !article.hidden)
  sentences.append(...first, ...(hasOthers ? [heading(every)] : []), ...others)
}

function heading(words: string): HTMLElement {
  const made = document.createElement('h3')
  made.dataset.made = ''
  made.textContent = words
  return made
}

function list(items: readonly HTMLElement[]): HTMLElement {
  const made = document.createElement('ul')
  made.dataset.made = ''
  made.append(...items)
  return made
}
