/** The order in which a document is read, as every format lays it out: headings, paragraphs and lines in both languages. */

import { type Bilingual, inEach, type Locale, locales } from '../../locale.ts'
import { clauseName, clauseNumber } from '../../model/labels.ts'
import { blockParts, blocksOf, blockText, type Block as Structure } from '../../model/structure.ts'
import type { Clause, Form, Part, Policy } from '../../model/types.ts'
import { absolute, cardPath } from '../../urls.ts'

export interface Block extends Structure {
  clause: Clause
  /** The Chinese with its printed number, the English without one. */
  text: Bilingual
  /** The same for formats with italics. */
  parts: Bilingual<Part[]>
  /** `Task 7`: stands before the English of a heading; null where the clause has none. */
  number: string | null
  /** True for the first block of its clause: here stands the clause's address in a margin. */
  opens: boolean
  /** True where its address follows in a file without margins: after its heading, so that a section has its own, or at its end. */
  addressed: boolean
  /** True where the next block must not be parted from this one: a responsibility line, a signature or an imprint does not begin a page. */
  holds: boolean
}

const heldForms: readonly Form[] = ['units', 'signature', 'record']

function read(clause: Clause): Omit<Block, 'holds'>[] {
  const blocks = blocksOf(clause)
  const heading = blocks.findIndex(({ form }) => form === 'heading')
  const addressed = heading === -1 ? blocks.length - 1 : heading
  return blocks.map((block, index) => ({
    ...block,
    clause,
    text: inEach((locale) => blockText(block, locale)),
    parts: inEach((locale) => blockParts(block, locale)),
    number: block.form === 'heading' ? clauseNumber(clause, 'en') : null,
    opens: index === 0,
    addressed: index === addressed,
  }))
}

/** The whole text, block by block. */
export const readingOrder = ({ clauses }: Pick<Policy, 'clauses'>): Block[] =>
  clauses.flatMap(read).map((block, index, blocks) => {
    const next = blocks[index + 1]
    return { ...block, holds: next !== undefined && heldForms.includes(next.form) }
  })

/** A heading as one line of plain text: the English with its number. */
export const numbered = ({ number, text }: Block, locale: Locale): string =>
  locale === 'en' && number ? `${number}. ${text.en}` : text[locale]

/** The card of a clause: the address that files print. */
export const cardAddress = ({ id }: Pick<Clause, 'id'>): string => absolute(cardPath(id))

/** What we call a clause where the text does not: `措施 7.1 / Measure 7.1`, `生物材料湾 / Biomaterials Bay`. */
export const clauseNames = (clause: Clause, languages: Languages): string =>
  languages.map((locale) => clauseName(clause, locale)).join(' / ')

/**
 * Our number of a clause for files with Chinese, which prints none or another: `措施 7.1` stands beside the address, never among
 * the words. In English it stands before the words of the heading. A part prints its own, and its address needs the room.
 */
export const numberBeside = ({ clause }: Pick<Block, 'clause'>, languages: Languages): string | null =>
  languages.includes('zh') && clause.kind !== 'part' ? clauseNumber(clause, 'zh') : null

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
