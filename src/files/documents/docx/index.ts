/** The whole text for Word and LibreOffice, to quote from: nothing stands in it that does not go along with its clause. */

import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TableOfContents,
  TabStopType,
  TextRun,
} from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'
import { kept } from '../../../cache/content-cache.ts'
import { packageVersion } from '../../../cache/package-version.ts'
import { documentStrings } from '../../../i18n/documents.ts'
import { ui } from '../../../i18n/index.ts'
import { cacheKey } from '../../../images/drawing/cache-key.ts'
import type { Locale } from '../../../locale.ts'
import { editionDate } from '../../../model/questions/edition.ts'
import type { Policy } from '../../../model/types.ts'
import { palette } from '../../../styles/palette.ts'
import { cardPath } from '../../../urls.ts'
import { type About, aboutFile } from '../about.ts'
import { type Block, bilingual, cardAddress, type Languages, numberBeside, readingOrder } from '../reading.ts'
import { aboutPage } from './about-page.ts'
import { properties } from './properties.ts'
import { reproducible } from './reproducible.ts'
import { bookmarked, link, run } from './runs.ts'
import { lines, points, SIDES, styleOf, styles, TEXT_WIDTH } from './styles.ts'

const mm = convertMillimetersToTwip

/** A4 with a column that is easily read. The foot of two languages is higher. */
const page = (languages: Languages) => ({
  page: {
    size: { width: mm(210), height: mm(297) },
    margin: { left: SIDES.left, right: SIDES.right, top: mm(27), bottom: mm(bilingual(languages) ? 40 : 32) },
  },
})

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

const madeWith = [cacheKey('files/documents/docx'), packageVersion('docx')]

/** The same as `docx`, made only when what it says has changed: to find the page of each heading takes seconds. */
export const keptDocx = (policy: Policy, languages: Languages): Promise<Uint8Array> =>
  kept.get({ how: madeWith, says: said(policy, languages) }, async () =>
    Buffer.from(await docx(policy, languages)),
  )

/** All that the file is made from, besides the code beside this. */
const said = (policy: Policy, languages: Languages): object => ({
  languages,
  date: editionDate(policy),
  colors: palette.light,
  about: languages.map((locale) => aboutFile(policy, locale)),
  headings: languages.map((locale) => [ui(locale).contents, documentStrings[locale].about]),
  blocks: readingOrder(policy).map((block) => ({
    ...block,
    clause: block.clause.id,
    beside: numberBeside(block, languages),
    card: cardAddress(block.clause),
  })),
})

/** @returns a .docx file */
export async function docx(policy: Policy, languages: Languages): Promise<Uint8Array> {
  const about = languages.map((locale) => aboutFile(policy, locale))
  const blocks = readingOrder(policy)
  const opinions = blocks.findIndex(({ clause }) => clause.kind === 'title')
  const text = blocks.map((block) => paragraphs(block, languages))
  const file = new Document({
    ...properties(about, languages),
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    styles: styles(!bilingual(languages) && languages[0] === 'zh'),
    // Each begins a page; the head and foot of the second go on in those after it.
    sections: [
      { properties: page(languages), children: titlePage(about, languages) },
      {
        properties: page(languages),
        headers: { default: header(about, languages) },
        footers: { default: footer(about, languages) },
        children: contents(languages),
      },
      { properties: page(languages), children: text.slice(0, opinions).flat() },
      { properties: page(languages), children: text.slice(opinions).flat() },
      { properties: page(languages), children: aboutPage(about, languages) },
    ],
  })
  return reproducible(await Packer.toBuffer(file), editionDate(policy), languages)
}

/** The words of a block in each language: a heading holds both, in two lines; all else is a paragraph in each. */
function wordsOf(block: Block, languages: Languages): ParagraphChild[][] {
  const { form, level, parts, number, opens } = block
  const isHeading = form === 'heading' && level !== undefined
  const beside = numberBeside(block, languages)
  return languages.map((locale, index) => {
    const runs = parts[locale].map((part) =>
      typeof part === 'string' ? run(part, locale) : run(part.title, locale, { italics: true }),
    )
    if (!isHeading)
      return opens && index === 0 ? [...runs, ...mark(block, `/${cardPath(block.clause.id)}`, 'en')] : runs
    const line = [...(locale === 'en' && number ? [run(`${number}\u2002`, locale)] : []), ...runs]
    return [
      ...(index > 0 ? [run('', locale, { break: 1 })] : []),
      // A heading without a number of ours to point at is the link itself, and looks as it did.
      ...(index > 0
        ? line
        : beside
          ? [...line, ...mark(block, beside, 'zh')]
          : [link(cardAddress(block.clause), line)]),
    ]
  })
}

/** After the words of a clause, small and in our color: its number or its address. Leads to its card. */
const mark = ({ clause }: Block, words: string, locale: Locale) => [
  run('\u2002', 'en', clauseMark),
  link(cardAddress(clause), [run(words, locale, clauseMark)]),
]
const clauseMark = { style: 'ClauseMark' }

function paragraphs(block: Block, languages: Languages): Paragraph[] {
  const { form, level, holds } = block
  const words = wordsOf(block, languages)
  if (form === 'heading' && level)
    return [new Paragraph({ heading: headings[level], children: bookmarked(block, words.flat()) })]
  const style = form === 'heading' ? styleOf.paragraph : styleOf[form]
  return words.map((children, index) => {
    const english = languages[index] === 'en'
    return new Paragraph({
      style,
      ...((holds || index + 1 < languages.length) && { keepNext: true }),
      ...(english && { spacing: lines(15) }),
      ...(english && form === 'paragraph' && { alignment: AlignmentType.LEFT }),
      children: index === 0 ? bookmarked(block, children) : children,
    })
  })
}

/** Filled in from the headings, with the pages on which they should stand; Word makes it anew where it is asked to. */
const contents = (languages: Languages) => [
  new Paragraph({
    style: 'AboutHeading',
    children: languages.map((locale, index) =>
      run(`${index > 0 ? '\u2002' : ''}${ui(locale).contents}`, locale),
    ),
  }),
  new TableOfContents(languages.map((locale) => ui(locale).contents).join(' / '), {
    headingStyleRange: '1-3',
    hyperlink: true,
  }),
]

const header = (about: readonly About[], languages: Languages): Header =>
  new Header({
    children: [
      new Paragraph({
        style: 'Running',
        children: languages.map((locale, index) =>
          run(`${index > 0 ? '\u2002' : ''}${about[index]?.shortTitle}`, locale),
        ),
      }),
    ],
  })

const footer = (about: readonly About[], languages: Languages): Footer =>
  new Footer({
    children: [
      ...languages.flatMap((locale, index) =>
        (about[index]?.notices ?? []).map(
          (notice) => new Paragraph({ style: 'Running', children: [run(notice, locale)] }),
        ),
      ),
      new Paragraph({
        style: 'Running',
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
        children: [
          ...languages.map((locale, index) =>
            run(`${index > 0 ? '\u2002' : ''}${about[index]?.edition}`, locale),
          ),
          new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })

const titlePage = (about: readonly About[], languages: Languages): Paragraph[] => [
  ...languages.map(
    (locale, index) =>
      new Paragraph({
        heading: HeadingLevel.TITLE,
        spacing: { ...(index === 0 && { before: 1800 }), ...(locale === 'en' && lines(28)) },
        children: [run(about[index]?.title ?? '', locale, locale === 'en' ? { size: points(20) } : {})],
      }),
  ),
  ...languages.flatMap((locale, index) => {
    const { number = '', issuer = '', dates = '' } = about[index] ?? {}
    return [number, issuer, dates].map((line) => new Paragraph({ children: [run(line, locale)] }))
  }),
  ...languages.flatMap((locale, index) => {
    const { notices = [], edition = '' } = about[index] ?? {}
    return [...notices, edition].map(
      (line, at) =>
        new Paragraph({
          style: 'Notice',
          ...(index + at === 0 && { spacing: { before: 800 } }),
          children: [run(line, locale)],
        }),
    )
  }),
]
