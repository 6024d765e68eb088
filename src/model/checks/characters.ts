/** A text has the characters of its language: none that is not seen, none that only looks like another. */
import type { Written } from '../written.ts'

/** Printed ASCII but for the straight quotes; dashes, quotes and the ellipsis, which both languages have. */
const SHARED = String.raw`[[\p{ASCII}--\p{Cc}]--["'\x60]]–—‘’“”…`
/** Radicals and compatibility forms, which only look like ideographs, are none. Latin letters and figures have their usual width. */
const CHINESE = String.raw`\p{Unified_Ideograph}、。·〔〕《》〈〉（），：；？！`
/** Names in pinyin: Lüxiang. */
const PINYIN = 'ü'
/** As readers type: TÜV, γ-, Parkinson's. */
const TYPED = "'À-ÿα-ω"

const HAN = String.raw`\p{Unified_Ideograph}`
const HALF_WIDTH = String.raw`[,.:;?!\(\)]`

const strays: Record<Written['language'], RegExp> = {
  en: new RegExp(`[^${SHARED}${PINYIN}]+`, 'gv'),
  // Beside an ideograph punctuation has its full width.
  zh: new RegExp(`[^${SHARED}${CHINESE}]+|(?<=${HAN})${HALF_WIDTH}|${HALF_WIDTH}(?=${HAN})`, 'gv'),
  either: new RegExp(`[^${SHARED}${CHINESE}${TYPED}]+`, 'gv'),
}

const named: Record<Written['language'], string> = {
  en: 'English',
  zh: 'Chinese',
  either: 'either language',
}

/** What is not seen has a number all the same: `"а" (U+0430)`. */
const shown = (characters: string): string => {
  const numbers = [...characters].map((c) => c.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0'))
  return `"${characters}" (${numbers.map((n) => `U+${n}`).join(' ')})`
}

export const characters = ({ text, language }: Pick<Written, 'text' | 'language'>): string[] =>
  [...text.matchAll(strays[language])].map(
    ([found]) => `expected characters of ${named[language]}, found ${shown(found)} in "${text.slice(0, 60)}"`,
  )
