/**
 * A sentence that quotes a clause with its source, to stand in a letter or a report: 公文引述. Only of what is one paragraph in
 * print, since nobody puts a whole task into a sentence; GB/T 15834—2011 gives several paragraphs marks of their own.
 */
import { namedIn } from '../language/named.ts'
import type { Bilingual, Locale } from '../locale.ts'
import { blockParts } from '../model/structure.ts'
import type { Clause, Kind, Policy } from '../model/types.ts'
import { printedNumbers, singled } from './citations/locator.ts'
import { prose } from './citations/prose.ts'
import { translation } from './citations/running-text.ts'
import type { Work } from './citations/work.ts'

/** Whose words below the title stand in one paragraph of the text. */
const inOneParagraph: readonly Kind[] = [
  'preamble',
  'statement',
  'opening',
  'principle',
  'target',
  'domain',
  'zone',
  'measure',
  'safeguard',
]

export interface Sentence {
  text: string
  /** Its title in italics where the language has them. */
  html: string
}

/** Null where the clause has no such words. */
export function sentencesOf(policy: Policy, clause: Clause, work: Work): Bilingual<Sentence> | null {
  if (!inOneParagraph.includes(clause.kind)) return null
  const words = (locale: Locale) =>
    blockParts(clause, locale).map((part) =>
      // The dash before an item of a list is no part of the sentence.
      typeof part === 'string' ? singled(part.replace(/^——/, '')) : { italic: singled(part.title) },
    )
  // Without a number it is the preamble.
  const zh = printedNumbers(policy, clause, 'zh') || '引言'
  const en = printedNumbers(policy, clause, 'en') || 'The preamble'
  return {
    zh: prose('zh', `${namedIn.zh(work.title.zh, work.number.zh)}${zh}提出：“`, ...words('zh'), '”'),
    en: prose(
      'en',
      `${en}${en.includes(',') ? ',' : ''} of the `,
      { italic: work.title.en },
      ` (${work.number.en}) states: “`,
      ...words('en'),
      `” (${translation(work)}).`,
    ),
  }
}
