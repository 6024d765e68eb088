/**
 * How wide words are at most, before it is known in which font they will be shown: the page has system fonts only.
 *
 * A Han character and full-width punctuation are one em in every font. For Latin the table holds, in thousandths of an
 * em, the wider of DejaVu Serif and DejaVu Sans (version 2.37, upright and bold), which are wider than Georgia, Charter,
 * Noto, Segoe UI, San Francisco and Roboto. Words that fit by this measure fit everywhere.
 */
import type { Locale } from '../../locale.ts'

export type Weight = 400 | 600

/** From the space (U+0020) to the tilde (U+007E). */
const ASCII: Record<Weight, readonly number[]> = {
  400: advances(`318 402 460 838 636 950 890 275 390 390 500 838 318 361 318 337 636 636 636 636 636 636 636 636
    636 636 337 337 838 838 838 536 1000 722 735 765 802 730 694 799 872 395 401 747 664 1024 875 820 673 820 753
    685 667 843 722 1028 712 660 695 390 337 390 838 500 500 613 640 560 640 615 370 640 644 320 310 606 320 974
    644 612 640 640 478 521 402 644 592 856 592 592 527 636 337 636 838`),
  600: advances(`348 456 521 838 696 1002 903 306 473 473 523 838 380 415 380 365 696 696 696 696 696 696 696 696
    696 696 400 400 838 838 838 586 1000 776 845 796 867 762 710 854 945 468 473 869 703 1107 914 871 752 871 831
    722 744 872 776 1123 776 724 730 473 365 473 838 500 500 675 716 609 716 678 435 716 727 380 362 693 380 1058
    727 687 716 716 527 595 478 727 652 924 645 652 582 712 365 712 838`),
}

function advances(table: string): number[] {
  return table.split(/\s+/).map(Number)
}

/** Width at a size of one, in em. Whatever the table lacks counts as one em. */
const em = (character: string, weight: Weight): number =>
  (ASCII[weight][(character.codePointAt(0) ?? 0) - 0x20] ?? 1000) / 1000

/** Width of a line of words, at most, in the units of `size`. */
export const widthOf = (words: string, size: number, weight: Weight): number =>
  [...words].reduce((sum, character) => sum + em(character, weight), 0) * size

/**
 * Breaks words into as few lines as fit, and these into about equal ones.
 *
 * @param width of the cell
 * @throws when a single word is wider than the cell
 */
export function wrap(words: string, width: number, size: number, weight: Weight, locale: Locale): string[] {
  const pieces = breakable(words, locale)
  const lines = fill(pieces, width, size, weight)
  const widest = Math.max(...lines.map((line) => widthOf(line.trim(), size, weight)))
  if (widest > width) throw new Error(`"${words}" does not fit into ${width}`)
  // Narrower and narrower, as long as no line more is needed.
  let balanced = lines
  for (let narrower = width - size / 2; narrower > 0; narrower -= size / 2) {
    const next = fill(pieces, narrower, size, weight)
    if (next.length > lines.length) break
    balanced = next
  }
  return balanced
}

/** Marks that do not begin a line, marks that do not end one, and what makes up an address. */
const CLOSING = /^[，。、；：？！）〕》”]/
const OPENING = /[“（〔《]$/
const LATIN = /^[!-~]+$/

/** Pieces between which a line may break: words with the space that follows, in Chinese the words of the dictionary. */
function breakable(words: string, locale: Locale): string[] {
  if (locale === 'en') return words.split(/(?<=[ –])/)
  const pieces: string[] = []
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(words)) {
    const before = pieces.at(-1) ?? ''
    const held = CLOSING.test(segment) || OPENING.test(before) || (LATIN.test(before) && LATIN.test(segment))
    if (before && held) pieces[pieces.length - 1] = before + segment
    else pieces.push(segment)
  }
  return pieces
}

function fill(pieces: readonly string[], width: number, size: number, weight: Weight): string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const line = (lines.at(-1) ?? '') + piece
    if (lines.length > 0 && widthOf(line.trimEnd(), size, weight) <= width) lines[lines.length - 1] = line
    else lines.push(piece)
  }
  return lines
}
