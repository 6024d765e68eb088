/** One space sets words apart: none at the ends, none before what closes, one after; none beside Chinese punctuation. */
import type { Written } from '../written.ts'

const WIDE = '[、。〔〕《》〈〉（），：；？！]'

const faults: readonly (readonly [RegExp, string])[] = [
  [/^\s|\s$/, 'a space at an end'],
  [/\s{2}/, 'more than one space'],
  [/\s[,.;:?!)\]’”]/, 'a space before what closes'],
  [/[([‘“]\s/, 'a space after what opens'],
  // Not 1,3-propanediol, U.S., policy.raw.txt.
  [/[,;:)\]”]\p{Script=Latin}|\p{Ll}[.?!]\p{Lu}/u, 'no space after what closes'],
  [/\p{Script=Latin}[([‘“]/u, 'no space before what opens'],
  [new RegExp(`\\s${WIDE}|${WIDE}\\s`, 'u'), 'a space beside Chinese punctuation'],
]

export const spacing = ({ text }: Written): string[] =>
  faults.flatMap(([fault, name]) => {
    const at = fault.exec(text)?.index
    return at === undefined ? [] : [`found ${name}: "${text.slice(Math.max(0, at - 20), at + 20)}"`]
  })
