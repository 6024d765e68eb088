/** An English text closes as its Chinese does: a sentence with a stop, what announces a list with a colon, a heading with neither. */
import type { Written } from '../written.ts'

const englishOf: Record<string, string> = { '。': '.', '？': '?', '！': '!', '：': ':', '；': ';', '，': ',' }

/** The punctuation at the end; quotes and brackets may close after it. */
const closingOf = (text: string): string => /([.?!:;,。？！：；，]?)[”’)）〕》]*$/u.exec(text)?.[1] ?? ''

const shown = (punctuation: string): string => (punctuation ? `"${punctuation}"` : 'no punctuation')

export const closing = ({ text, zh }: Written): string[] => {
  if (zh === undefined) return []
  const expected = englishOf[closingOf(zh)] ?? ''
  const found = closingOf(text)
  return expected === found
    ? []
    : [`expected ${shown(expected)} at the end, as in Chinese, found ${shown(found)} in "${text.slice(-40)}"`]
}
