/** Sums of money in the text are in 亿元, 100 million yuan; English counts in billions. */
import type { Bilingual } from '../locale.ts'

/** The number of 亿元 as each language gives it: 500 亿元 is RMB 50 billion. */
export const sumIn: Bilingual<(yi: number) => number> = { zh: (yi) => yi, en: (yi) => yi / 10 }
