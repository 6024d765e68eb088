/** Which pictures of a clause there are. */
import type { Locale } from '../locale.ts'
import { withContents } from '../model/questions/containment.ts'
import { blocksOf, blockText } from '../model/structure.ts'
import type { Clause } from '../model/types.ts'
import { type LanguageChoice, languageChoices } from './language-choices.ts'

/** The fullest first. */
export const pictureChoices = ['both', 'zh', 'en'] as const satisfies readonly LanguageChoice[]

/** How many lines a picture has room for, and how many letters a line: fewer than it holds, for it seldom is full. */
const LINES = 38
const LETTERS = { zh: 20, en: 42 } as const satisfies Record<Locale, number>

/** Both languages together may be too long for one picture, and a part with all that is in it for any. */
export function picturesOf(clauses: readonly Clause[], clause: Clause): LanguageChoice[] {
  const blocks = withContents(clauses, clause).flatMap(blocksOf)
  const linesIn = (locale: Locale) =>
    blocks.reduce((sum, block) => sum + Math.ceil(blockText(block, locale).length / LETTERS[locale]), 0)
  return pictureChoices.filter(
    (choice) => languageChoices[choice].reduce((sum, locale) => sum + linesIn(locale), 0) <= LINES,
  )
}
