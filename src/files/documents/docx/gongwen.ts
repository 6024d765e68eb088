/**
 * The Chinese in the form of official papers (公文, GB/T 9704—2012), to be worked into one: margins, grid and fonts are the
 * standard's. It is no copy of the original and must not look like one: no red head, no seal, no lines around the imprint, and
 * on every page says that it is unofficial.
 */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  InternalHyperlink,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'
import { documentStrings } from '../../../i18n/documents.ts'
import { titlePieces } from '../../../images/drawing/title-pieces.ts'
import { numberedLabel } from '../../../model/labels.ts'
import { editionDate } from '../../../model/questions/edition.ts'
import type { Form, Policy } from '../../../model/types.ts'
import { type About, aboutFile } from '../about.ts'
import { type Block, cardAddress, choices, readingOrder } from '../reading.ts'
import { aboutPage } from './about-page.ts'
import { CHARACTERS, characters, face, grid, officialFonts, PITCH, page, styles } from './gongwen-styles.ts'
import { properties } from './properties.ts'
import { reproducible } from './reproducible.ts'
import { bookmarked, link, run } from './runs.ts'

/** Characters of the title's size in a line. */
const TITLE_LINE = 20

/** @returns a .docx file */
export async function gongwen(policy: Policy): Promise<Uint8Array> {
  const about = aboutFile(policy, 'zh')
  const file = new Document({
    ...properties([about], choices.zh),
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { ...page, grid },
        headers: { default: header(about), even: header(about) },
        footers: {
          default: footer(AlignmentType.RIGHT, { right: characters(1) }),
          even: footer(AlignmentType.LEFT, { left: characters(1) }),
        },
        children: text(policy),
      },
      { properties: page, children: [...aboutPage([about], choices.zh), ...clauseIndex(policy)] },
    ],
  })
  const fonts = Object.values(officialFonts)
  return reproducible(await Packer.toBuffer(file), editionDate(policy), choices.zh, fonts)
}

/** Not a word of ours stands in it: numbers and addresses of clauses are on the page after it. */
function text(policy: Policy): Paragraph[] {
  const blocks = readingOrder(policy)
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1]
    if (before && leads(before)) return []
    const next = blocks[index + 1]
    return [paragraph(policy, block, leads(block) ? next : undefined, before)]
  })
}

/** A first sentence that names its clause runs on into the paragraph, as the original has it; a title stands by itself. */
const leads = ({ form, segments }: Block): boolean => form === 'heading' && segments[0]?.role === 'lead'

const styleOf = {
  paragraph: 'PolicyText',
  letterhead: 'Centered',
  number: 'Centered',
  addressees: 'Addressees',
  signature: 'PolicySignature',
  units: 'PolicyText',
  record: 'Record',
} as const satisfies Record<Exclude<Form, 'heading'>, string>

/** Between digits and characters is the space that the text has, and no other. */
const inGrid = { autoSpaceEastAsianText: false, widowControl: false }

function paragraph(
  policy: Policy,
  block: Block,
  rest: Block | undefined,
  before: Block | undefined,
): Paragraph {
  const { form, level, text, clause, opens } = block
  const own = bookmarked(block, [words(block)])
  if (form !== 'heading')
    return new Paragraph({
      ...inGrid,
      style: styleOf[form],
      ...(block.holds && { keepNext: true }),
      ...(form === 'signature' && signature(block, before)),
      children: own,
    })
  if (rest)
    return new Paragraph({
      ...inGrid,
      style: styleOf.paragraph,
      children: [...own, run(rest.text.zh, 'zh')],
    })
  return new Paragraph({
    heading:
      level === 1 ? HeadingLevel.HEADING_1 : level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
    pageBreakBefore: opens && clause.beginsSheet && level === 1,
    children: level === 1 ? bookmarked(block, titleRuns(text.zh, policy)) : own,
  })
}

/** The lead of a level-3 clause is set as its heading would be, the rest of a paragraph as its text. */
const words = (block: Block): TextRun =>
  leads(block) && block.level === 3
    ? run(block.text.zh, 'zh', { face: face('second') })
    : run(block.text.zh, 'zh')

/** A title in lines of nearly the same length, none of which parts a word. */
function titleRuns(title: string, policy: Policy): TextRun[] {
  const pieces = titlePieces(title, 'zh', policy)
  const fewest = Math.ceil(title.length / TITLE_LINE)
  let lines: string[] = [title]
  for (let width = Math.ceil(title.length / fewest); width <= TITLE_LINE; width++) {
    lines = broken(pieces, width)
    if (lines.length === fewest) break
  }
  return lines.map((line, index) => run(line, 'zh', index > 0 ? { break: 1 } : {}))
}

function broken(pieces: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + piece.length <= width) lines[lines.length - 1] = last + piece
    else lines.push(piece)
  }
  return lines
}

/** The name two characters from the right; the day below begins two characters after it (7.3.5.2 of the standard). */
const signature = (block: Block, before: Block | undefined) =>
  before?.clause === block.clause && before.form === 'signature'
    ? {
        alignment: AlignmentType.LEFT,
        indent: { left: characters(CHARACTERS - before.text.zh.length) },
      }
    : { alignment: AlignmentType.RIGHT, indent: { right: characters(2) }, spacing: { before: PITCH } }

/** On every page, so that no page passes for one of the original. */
const header = ({ notices, edition }: About): Header =>
  new Header({
    children: [...notices, edition].map(
      (line) => new Paragraph({ style: 'Running', children: [run(line, 'zh')] }),
    ),
  })

/** The number on the outer side, a character from the edge, between dashes. */
const footer = (
  alignment: typeof AlignmentType.LEFT | typeof AlignmentType.RIGHT,
  indent: { left: number } | { right: number },
): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'PageNumber',
        alignment,
        indent,
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
      }),
    ],
  })

/** Every clause by our number, which the text does not print, with its place in the file and its address. */
const clauseIndex = ({ clauses }: Policy): Paragraph[] => [
  new Paragraph({ style: 'AboutHeading', children: [run(documentStrings.zh.clauses, 'zh')] }),
  ...clauses.map(
    (clause) =>
      new Paragraph({
        style: 'ClauseIndex',
        children: [
          new InternalHyperlink({ anchor: clause.id, children: [run(numberedLabel(clause, 'zh'), 'zh')] }),
          run('\t', 'zh'),
          link(cardAddress(clause), [run(cardAddress(clause), 'en', { style: 'Hyperlink' })]),
        ],
      }),
  ),
]
