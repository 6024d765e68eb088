/** Finds what stands behind an id. */
import type { Named, Policy, PolicyData } from './types.ts'

const byId = <T extends { id: string }>(what: string, list: readonly T[]): ((id: string) => T) => {
  const found = new Map(list.map((entry) => [entry.id, entry]))
  return (id) => {
    const entry = found.get(id)
    if (!entry) throw new Error(`The policy has no ${what} ${id}`)
    return entry
  }
}

function byName({ clauses, units, places }: PolicyData): (id: string) => Named {
  const found = new Map<string, Named>([
    ...clauses.map((clause) => [clause.id, { what: 'clause', clause }] as const),
    ...units.map((unit) => [unit.id, { what: 'unit', unit }] as const),
    ...places.map((place) => [place.id, { what: 'place', place }] as const),
  ])
  return (id) => {
    const named = found.get(id)
    if (!named) throw new Error(`The policy has no clause, unit or place ${id}`)
    return named
  }
}

/** A label is a part of its heading: without number, dash and stop. */
function phrasesOf(label: string, phrases: readonly string[]): string[] {
  const from = phrases.join('').indexOf(label)
  let start = -from
  return phrases
    .map((phrase) => {
      const piece = label.slice(Math.max(0, start), Math.max(0, start + phrase.length))
      start += phrase.length
      return piece
    })
    .filter(Boolean)
}

function byHeading({ clauses }: PolicyData): Policy['phrases'] {
  const found = new Map(
    clauses.flatMap(({ label, segments }) =>
      segments.flatMap(({ text, phrases }) =>
        phrases
          ? [text.zh, label.zh]
              .filter((heading) => text.zh.includes(heading))
              .map((heading) => [heading, phrasesOf(heading, phrases)] as const)
          : [],
      ),
    ),
  )
  return (heading) => found.get(heading) ?? [heading]
}

export const withLookups = (data: PolicyData): Policy => ({
  ...data,
  clause: byId('clause', data.clauses),
  segment: byId(
    'segment',
    data.clauses.flatMap(({ segments }) => segments),
  ),
  unit: byId('unit', data.units),
  place: byId('place', data.places),
  phrases: byHeading(data),
  named: byName(data),
})
