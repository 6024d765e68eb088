/** What stands where in a drawing whose letters are outlines. */
import { all, parseDocument } from './dom.ts'

/** What Typst sets as one outline. */
const LIGATURES = /ffi|ffl|ff|fi|fl|——/g

interface Line {
  /** From above. */
  y: number
  letters: number
}

/** How many letters each line has, in the order in which they are drawn. */
export function drawnLines(svg: string): Line[] {
  const lines: Line[] = []
  for (const words of all(parseDocument(svg), '.typst-text')) {
    let y = 0
    for (let el: Element | null = words; el; el = el.parentElement)
      y += Number(/matrix\((?:\S+ ){5}(\S+)\)/.exec(el.getAttribute('transform') ?? '')?.[1] ?? 0)
    const letters = all(words, 'use').length
    const last = lines.at(-1)
    if (last && Math.abs(last.y - y) < 1) last.letters += letters
    else lines.push({ y, letters })
  }
  return lines
}

/**
 * The lines of a drawing, without white space and with a point for each ligature.
 *
 * @param words all that it says, in the order in which it is drawn
 * @throws when it does not have as many letters as they
 */
export function readLines(svg: string, words: string): string[] {
  const lines = drawnLines(svg)
  const letters = words.replace(LIGATURES, '.').replace(/[\s\u2060]/g, '')
  const drawn = lines.reduce((sum, line) => sum + line.letters, 0)
  if (drawn !== letters.length) throw new Error(`${drawn} letters are drawn of ${letters.length}`)
  let at = 0
  return lines.map((line) => {
    const from = at
    at += line.letters
    return letters.slice(from, at)
  })
}

/** Names that an end of a line stands in, as `生物|材料`. */
export function brokenNames(lines: readonly string[], names: readonly string[]): string[] {
  const text = lines.join('')
  const ends = lines.map((_, i) => lines.slice(0, i + 1).join('').length)
  return names.flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'g'))].flatMap(({ index }) =>
      ends
        .filter((end) => end > index && end < index + name.length)
        .map((end) => `${name.slice(0, end - index)}|${name.slice(end - index)}`),
    ),
  )
}
