/** No word, and no mark of punctuation, stands twice in a row. */
import type { Written } from '../written.ts'

/** A Chinese character may: 逐一, but 一一 too. */
const DOUBLED = /\b(\p{Script=Latin}+)\s+\1\b|(\p{Script=Han}{2,})\2|([,.;:?!、。，；：？！])\3/giu

export const repetition = ({ text }: Pick<Written, 'text'>): string[] =>
  [...text.matchAll(DOUBLED)].map(([found]) => `expected once what stands twice: "${found}"`)
