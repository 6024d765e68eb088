/** A text as its smallest words: every Han character, and every Latin word in a form that inflection and British spelling do not change. */
import { stemOf } from './english.ts'
import { LATIN } from './query.ts'

export interface Atom {
  /** As it stands in the folded text. */
  text: string
  stem: string
  /** Place in the folded text. */
  from: number
  to: number
}

const ATOM = new RegExp(`\\p{Script=Han}|${LATIN}+`, 'gu')

/** Names say the same words over and over. */
const stems = new Map<string, string>()

function stemOnce(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const stem = stemOf(word)
  stems.set(word, stem)
  return stem
}

/** @param folded signs and white space between the words are passed over */
export const atomsOf = (folded: string): Atom[] =>
  [...folded.matchAll(ATOM)].map(({ 0: text, index }) => ({
    text,
    stem: stemOnce(text),
    from: index,
    to: index + text.length,
  }))

/**
 * Words run together, to be compared without regard to hyphens and spaces: `CAR-T`, `car t` and `cart` are one, as are `e-methanol`
 * and `emethanol`; but what is found begins and ends where words do.
 */
export class Words {
  readonly texts: string
  readonly stems: string
  private readonly atoms: readonly Atom[]
  /** Most words are never looked into. */
  private edges: { texts: ReadonlySet<number>; stems: ReadonlySet<number> } | undefined

  constructor(atoms: readonly Atom[]) {
    this.atoms = atoms
    this.texts = atoms.map(({ text }) => text).join('')
    this.stems = atoms.map(({ stem }) => stem).join('')
  }

  equals(other: Words): boolean {
    return this.texts === other.texts || this.stems === other.stems
  }

  /** Whether the other words stand among these as whole words. */
  holds(other: Words): boolean {
    return (
      this.saysAll(other) ||
      (this.stems.includes(other.stems) &&
        this.ends(other, 'stems').some((to) => this.edgesOf('stems').has(to)))
    )
  }

  /** Whether the other words stand among these in the very form. */
  saysAll(other: Words): boolean {
    return (
      this.texts.includes(other.texts) &&
      this.ends(other, 'texts').some((to) => this.edgesOf('texts').has(to))
    )
  }

  /** Whether a word among these begins as the other words end. */
  begins(other: Words): boolean {
    return this.texts.includes(other.texts) && this.ends(other, 'texts').length > 0
  }

  /** Where the other words end, for every place where they begin at an edge. */
  private ends(other: Words, form: 'texts' | 'stems'): number[] {
    const [all, part, edges] = [this[form], other[form], this.edgesOf(form)]
    const found: number[] = []
    if (part === '') return found
    for (let at = all.indexOf(part); at >= 0; at = all.indexOf(part, at + 1))
      if (edges.has(at)) found.push(at + part.length)
    return found
  }

  private edgesOf(form: 'texts' | 'stems'): ReadonlySet<number> {
    this.edges ??= {
      texts: edgesOf(this.atoms.map(({ text }) => text)),
      stems: edgesOf(this.atoms.map(({ stem }) => stem)),
    }
    return this.edges[form]
  }
}

function edgesOf(words: readonly string[]): ReadonlySet<number> {
  const edges = new Set([0])
  let length = 0
  for (const word of words) {
    length += word.length
    edges.add(length)
  }
  return edges
}
