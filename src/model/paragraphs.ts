/** A clause as plain paragraphs: what is copied or quoted out of its place. */
import type { Locale } from '../locale.ts'
import { isHeading, linesAreParagraphs } from './segments.ts'
import type { Clause } from './types.ts'

/** Between two sentences of a paragraph. */
export const sentenceGap = { zh: '', en: ' ' } as const satisfies Record<Locale, string>

/** Headings and the lines of the letterhead are paragraphs of their own; sentences run on. */
export function paragraphsOf(
  { kind, segments }: Pick<Clause, 'kind' | 'segments'>,
  locale: Locale,
): string[] {
  const paragraphs: string[] = []
  let open = false
  for (const [index, { text }] of segments.entries()) {
    const alone = isHeading(kind, index) || linesAreParagraphs(kind)
    if (open && !alone) paragraphs.push(`${paragraphs.pop()}${sentenceGap[locale]}${text[locale]}`)
    else paragraphs.push(text[locale])
    open = !alone
  }
  return paragraphs
}
