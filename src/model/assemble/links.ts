/** Outgoing links of a clause: `text` from its marks, `editorial` from the YAML file. */
import type { Facts } from '../facts/index.ts'
import { marksOf, textOf } from '../parse/runs.ts'
import type { EditorialLink, Segment, TextLink } from '../types.ts'

/** Links that the segments themselves state, one a segment and target; a clause never links to itself. */
export function textLinks(clause: string, segments: readonly Segment[], places: Facts['places']): TextLink[] {
  return segments.flatMap((segment) => {
    const links = new Map<string, TextLink>()
    const english = marksOf(segment.runs.en)
    for (const mark of marksOf(segment.runs.zh)) {
      if (mark.mark === 'Direction') continue
      const twin = english.find((m) => m.mark === mark.mark && m.id === mark.id)
      const phrase = { zh: textOf(mark.runs), en: textOf(twin?.runs ?? []) }
      const add = (link: Pick<TextLink, 'to' | 'via'>) => {
        const key = `${link.to} ${link.via ?? ''}`
        if (link.to !== clause && !links.has(key))
          links.set(key, { ...link, basis: 'text', segment: segment.id, phrase })
      }
      add({ to: mark.id })
      for (const zone of places.find((p) => p.id === mark.id)?.zones ?? []) add({ to: zone, via: mark.id })
    }
    return [...links.values()]
  })
}

export const editorialLinks = (clause: string, all: Facts['editorialLinks']): EditorialLink[] =>
  all
    .filter((link) => link.from === clause)
    .map(({ to, reason }) => ({ to, basis: 'editorial', reason: { zh: reason.zh, en: reason.en } }))
