/** Queries taken out of the text itself. */

interface Sentences {
  clauses: readonly { id: string; segments: readonly { zh: string }[] }[]
}

/** Every string of two to four characters, one of them Han, that stands in a sentence, with the clauses that hold it. */
export function substrings({ clauses }: Sentences): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const { id, segments } of clauses)
    for (const segment of segments) {
      const text = [...segment.zh.replace(/\s/g, '')]
      for (let length = 2; length <= 4; length++)
        for (let at = 0; at + length <= text.length; at++) {
          const part = text.slice(at, at + length).join('')
          if (!/\p{Script=Han}/u.test(part)) continue
          found.set(part, (found.get(part) ?? new Set()).add(id))
        }
    }
  return found
}

/** Every n-th of a list, the same ones each time. */
export const sample = <T>(list: readonly T[], size: number): T[] =>
  Array.from({ length: size }, (_, i) => list[Math.floor((i * list.length) / size)] as T)
