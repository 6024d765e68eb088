/** The whole text for Word and LibreOffice. */

import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  ExternalHyperlink,
  Footer,
  FrameAnchorType,
  FrameWrap,
  Header,
  HeadingLevel,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import { documentStrings } from '../../../i18n/documents.ts'
import { ui } from '../../../i18n/index.ts'
import type { Locale } from '../../../locale.ts'
import { editionDate } from '../../../model/questions/edition.ts'
import type { Policy } from '../../../model/types.ts'
import { datesLine } from '../../../notice.ts'
import { base, origin } from '../../../site.ts'
import { type About, aboutFile } from '../about.ts'
import { type Block, bilingual, cardAddress, type Languages, readingOrder } from '../reading.ts'
import { reproducible } from './reproducible.ts'
import { points, spaceAbove, styleOf, styles } from './styles.ts'

const mm = convertMillimetersToTwip

/** As in the book: A4 with a column of 132 mm, and a margin for addresses. The foot of two languages is higher. */
const page = (languages: Languages) => ({
  page: {
    size: { width: mm(210), height: mm(297) },
    margin: { left: mm(22), right: mm(56), top: mm(27), bottom: mm(bilingual(languages) ? 40 : 32) },
  },
})
const ADDRESS_AT = mm(138)

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const

/** @returns a .docx file */
export async function docx(policy: Policy, languages: Languages): Promise<Uint8Array> {
  const about = languages.map((locale) => aboutFile(policy, locale))
  const blocks = readingOrder(policy)
  const opinions = blocks.findIndex(({ clause }) => clause.kind === 'title')
  const file = new Document({
    title: about.map(({ title }) => title).join(' / '),
    subject: about.map(({ number }) => number).join(' / '),
    creator: languages.map((locale) => policy.document.issuer[locale]).join(' / '),
    lastModifiedBy: languages.map((locale) => ui(locale).unofficial).join(' / '),
    description: about.flatMap(({ notices }) => notices).join(' '),
    styles: styles(!bilingual(languages) && languages[0] === 'zh'),
    // Each begins a page; the head and foot of the second go on in those after it.
    sections: [
      { properties: page(languages), children: titlePage(policy, about, languages) },
      {
        properties: page(languages),
        headers: { default: header(about, languages) },
        footers: { default: footer(about, languages) },
        children: body(blocks.slice(0, opinions), languages),
      },
      { properties: page(languages), children: body(blocks.slice(opinions), languages) },
      { properties: page(languages), children: aboutPage(about, languages) },
    ],
  })
  return reproducible(await Packer.toBuffer(file), editionDate(policy), languages)
}

const body = (blocks: readonly Block[], languages: Languages): Paragraph[] =>
  blocks.flatMap((block, index) => [
    ...(block.opens ? [address(block)] : []),
    // A responsibility line stays with the end of its task.
    ...paragraphs(block, languages, blocks[index + 1]?.form === 'units'),
  ])

/** A run that says its language. The hint gives quotation marks and dashes the width of the Chinese. */
const run = (
  text: string,
  locale: Locale,
  options: { break?: number; size?: number; style?: string; italics?: boolean } = {},
) =>
  new TextRun({
    ...options,
    text,
    ...(locale === 'zh'
      ? { language: { value: 'en-US', eastAsia: 'zh-CN' }, font: { hint: 'eastAsia' } }
      : { language: { value: 'en-US' } }),
  })

/** A heading holds both languages; all else is a paragraph in each. */
function paragraphs(block: Block, languages: Languages, keepNext: boolean): Paragraph[] {
  const { form, level, parts, number } = block
  const runs = (locale: Locale) =>
    parts[locale].map((part) =>
      typeof part === 'string' ? run(part, locale) : run(part.title, locale, { italics: true }),
    )
  if (form === 'heading' && level)
    return [
      new Paragraph({
        heading: headings[level],
        children: languages.flatMap((locale, index) => [
          run(locale === 'en' && number ? `${number}\u2002` : '', locale, { ...(index > 0 && { break: 1 }) }),
          ...runs(locale),
        ]),
      }),
    ]
  const style = form === 'heading' ? styleOf.paragraph : styleOf[form]
  return languages.map(
    (locale, index) =>
      new Paragraph({
        style,
        ...((keepNext || index + 1 < languages.length) && { keepNext: true }),
        ...(locale === 'en' && { spacing: { line: 300, lineRule: LineRuleType.AUTO } }),
        ...(locale === 'en' && form === 'paragraph' && { alignment: AlignmentType.LEFT }),
        children: runs(locale),
      }),
  )
}

/** In the margin, beside the first line of its clause. */
const address = ({ clause, level }: Block): Paragraph =>
  new Paragraph({
    style: 'ClauseAddress',
    keepNext: true,
    frame: {
      type: 'absolute',
      // Word reads 0 as no position at all.
      position: { x: ADDRESS_AT, y: (level && spaceAbove(level)) || 1 },
      width: mm(38),
      wrap: FrameWrap.AROUND,
      anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.TEXT },
    },
    children: [
      link(cardAddress(clause), [
        run(`${new URL(origin).host}${base}`, 'en'),
        run(cardAddress(clause).slice(origin.length + base.length), 'en', { break: 1 }),
      ]),
    ],
  })

const link = (url: string, children: ParagraphChild[]) => new ExternalHyperlink({ link: url, children })

const header = (about: About[], languages: Languages): Header =>
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

const footer = (about: About[], languages: Languages): Footer =>
  new Footer({
    children: [
      ...languages.flatMap((locale, index) =>
        (about[index]?.notices ?? []).map(
          (notice) => new Paragraph({ style: 'Running', children: [run(notice, locale)] }),
        ),
      ),
      new Paragraph({
        style: 'Running',
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  })

const titlePage = ({ document }: Policy, about: About[], languages: Languages): Paragraph[] => [
  ...languages.map(
    (locale, index) =>
      new Paragraph({
        heading: HeadingLevel.TITLE,
        ...(index === 0 && { spacing: { before: 1800 } }),
        // Thirteen Han characters a line: 高质量 stays together.
        children: [run(document.title[locale], locale, locale === 'en' ? { size: points(20) } : {})],
      }),
  ),
  ...languages.flatMap((locale) =>
    [document.number[locale], document.issuer[locale], datesLine(document, locale)].map(
      (line) => new Paragraph({ children: [run(line, locale)] }),
    ),
  ),
  ...languages.flatMap((locale, index) =>
    (about[index]?.notices ?? []).map(
      (notice, at) =>
        new Paragraph({
          style: 'Notice',
          ...(index + at === 0 && { spacing: { before: 800 } }),
          children: [run(notice, locale)],
        }),
    ),
  ),
]

const aboutPage = (about: About[], languages: Languages): Paragraph[] => [
  new Paragraph({
    style: 'AboutHeading',
    children: languages.map((locale, index) =>
      run(`${index > 0 ? '\u2002' : ''}${documentStrings[locale].about}`, locale),
    ),
  }),
  ...languages.flatMap((locale, index) =>
    (about[index]?.facts ?? []).map(
      ({ label, value, href }) =>
        new Paragraph({
          style: 'Fact',
          children: [
            run(`${label}\t`, locale),
            ...(value === href ? [] : [run(value, locale)]),
            ...(href
              ? [link(href, [run(value === href ? href : ` ${href}`, 'en', { style: 'Hyperlink' })])]
              : []),
          ],
        }),
    ),
  ),
]
