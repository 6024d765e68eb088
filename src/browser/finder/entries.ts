/** The index and the sentences as the page holds them. */
import type { FinderEntry, FinderMention } from '../../finder/filters.ts'
import { mentionId } from '../../model/mention-id.ts'

/** A reference of the index with the phrase it leads to. */
export interface Place extends FinderMention {
  link: HTMLAnchorElement
  mark: HTMLElement
  sentence: HTMLElement
  article: HTMLElement
  /** Its id in the files. */
  record: string
}

export interface Entry extends FinderEntry {
  /** Of the direction. */
  id: string
  item: HTMLLIElement
  /** The list it stands in as long as nothing is typed. */
  home: HTMLElement
  mentions: readonly Place[]
}

const values = (list = ''): string[] => list.split(' ').filter((value) => value !== '')

/** @param usualStrength of phrases that the page gives none */
export const entriesOf = (index: HTMLElement, usualStrength: string): Entry[] =>
  [...index.querySelectorAll<HTMLElement>('ul')].flatMap((home) =>
    [...home.querySelectorAll('li')].map((item) => {
      const links = [...item.querySelectorAll('a')]
      const id = links[0]?.hash.slice(1) ?? ''
      const mentions = links.map((link) => placeOf(link, id, values(home.dataset.kind), usualStrength))
      return { id, item, home, mentions }
    }),
  )

/** @throws where the entry leads nowhere on the page */
function placeOf(link: HTMLAnchorElement, id: string, kind: string[], usualStrength: string): Place {
  const mark = document.getElementById(link.hash.slice(1))
  const sentence = mark?.closest<HTMLElement>('[data-segment]')
  const article = mark?.closest('article')
  if (!mark || !sentence || !article) throw new Error(`${link.hash} is no phrase of a sentence`)
  // What all phrases of a sentence have stands on the sentence.
  const { domain, zone, strength } = { ...sentence.dataset, ...mark.dataset }
  return {
    link,
    mark,
    sentence,
    article,
    record: mentionId(sentence.dataset.segment ?? '', id),
    domain: values(domain),
    zone: values(zone),
    kind,
    strength: [strength ?? usualStrength],
    unit: values(article.dataset.unit),
  }
}
