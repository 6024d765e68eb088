/** The index and the sentences as the page holds them. */
import type { FinderEntry, FinderMention } from '../../finder/filters.ts'
import { mentionId } from '../../model/mention-id.ts'

/** A phrase of a sentence, which a reference of the index leads to. */
export interface Place extends FinderMention {
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
      const id = item.querySelector('a')?.hash.slice(1) ?? ''
      const places = marksOf(id).map((mark) => placeOf(mark, id, values(home.dataset.kind), usualStrength))
      return { id, item, home, mentions: places }
    }),
  )

/** `dir-x`, `dir-x.2`, `dir-x.3`: a clause that has several has one reference. */
function marksOf(id: string): HTMLElement[] {
  const marks: HTMLElement[] = []
  let mark = document.getElementById(id)
  while (mark) {
    marks.push(mark)
    mark = document.getElementById(`${id}.${marks.length + 1}`)
  }
  return marks
}

/** @throws where the mark stands in no sentence */
function placeOf(mark: HTMLElement, id: string, kind: string[], usualStrength: string): Place {
  const sentence = mark.closest<HTMLElement>('[data-segment]')
  const article = mark.closest('article')
  if (!sentence || !article) throw new Error(`${mark.id} is no phrase of a sentence`)
  // What all phrases of a sentence have stands on the sentence.
  const { domain, zone, strength } = { ...sentence.dataset, ...mark.dataset }
  return {
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
