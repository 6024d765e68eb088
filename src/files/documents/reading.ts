/**
 * The order in which a document is read: what every format lays out, so that none decides the structure for itself.
 * A block is a heading or a paragraph in both languages.
 */

import { type Bilingual, inEach, type Locale, locales } from '../../locale.ts'
import { clauseNumber } from '../../model/labels.ts'
import { sentenceGap } from '../../model/paragraphs.ts'
import { isHeading, linesAreParagraphs } from '../../model/segments.ts'
import type { Clause, Kind, Policy, Segment } from '../../model/types.ts'
import { absolute, cardPath } from '../../urls.ts'

/**
 * How a block stands on paper. `letterhead`: who sends the notice. `number`: the document's. `addressees`: to whom.
 * `signature`: who signs, and when. `units`: who is responsible. `record`: copy list and imprint, below the text.
 */
export type Form =
  | 'heading'
  | 'paragraph'
  | 'letterhead'
  | 'number'
  | 'addressees'
  | 'signature'
  | 'units'
  | 'record'

/** Of a heading: 1 the notice and the opinions, 2 a part, 3 a task or what stands beside it, 4 a measure. */
export type Level = 1 | 2 | 3 | 4

export interface Block {
  clause: Clause
  form: Form
  /** Only of a heading. */
  level?: Level
  /** The Chinese with its printed number, the English without one. */
  text: Bilingual
  /** `Task 7`: stands before the English of a heading; null where the clause has none. */
  number: string | null
  /** True for the first block of its clause: here stands the clause's address. */
  opens: boolean
}

const levels: Partial<Record<Kind, Level>> = {
  notice: 1,
  title: 1,
  part: 2,
  principle: 3,
  domain: 3,
  task: 3,
  safeguard: 3,
  measure: 4,
}

/** The lines of the notice; all others follow from their kind. */
const noticeForms: readonly Form[] = [
  'letterhead',
  'number',
  'heading',
  'addressees',
  'paragraph',
  'signature',
  'signature',
]

const forms: Partial<Record<Kind, Form>> = {
  signature: 'signature',
  units: 'units',
  'copy-list': 'record',
  imprint: 'record',
}

function formOf(kind: Kind, index: number): Form {
  if (isHeading(kind, index)) return 'heading'
  return (kind === 'notice' ? noticeForms[index] : forms[kind]) ?? 'paragraph'
}

const joined = (segments: readonly Segment[], locale: Locale): string =>
  segments.map(({ text }) => text[locale]).join(sentenceGap[locale])

function blocksOf(clause: Clause): Block[] {
  const paragraphs: { form: Form; segments: Segment[] }[] = []
  for (const [index, segment] of clause.segments.entries()) {
    const form = formOf(clause.kind, index)
    const open = paragraphs.at(-1)
    if (open?.form === form && !linesAreParagraphs(clause.kind)) open.segments.push(segment)
    else paragraphs.push({ form, segments: [segment] })
  }
  const level = levels[clause.kind]
  return paragraphs.map(({ form, segments }, index) => ({
    clause,
    form,
    ...(form === 'heading' && level && { level }),
    text: inEach((locale) => joined(segments, locale)),
    number: form === 'heading' ? clauseNumber(clause, 'en') : null,
    opens: index === 0,
  }))
}

/** The whole text, block by block. */
export const readingOrder = ({ clauses }: Pick<Policy, 'clauses'>): Block[] => clauses.flatMap(blocksOf)

/** A heading as one line of plain text: the English with its number. */
export const numbered = ({ number, text }: Block, locale: Locale): string =>
  locale === 'en' && number ? `${number}. ${text.en}` : text[locale]

/** The card of a clause: the address that files print. */
export const cardAddress = ({ id }: Pick<Clause, 'id'>): string => absolute(cardPath(id))

/** Languages of a file, in their order in it. */
export type Languages = readonly [Locale, ...Locale[]]
/** Every file comes in Chinese, in English, and in both. */
export const choices = {
  zh: ['zh'],
  en: ['en'],
  both: ['zh', 'en'],
} as const satisfies Record<string, Languages>

/** Who reads what is written in all languages of the site. */
export const bilingual = (languages: Languages): boolean => languages.length === locales.length
