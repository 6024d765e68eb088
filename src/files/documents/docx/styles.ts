/** The looks of the Word file: every form of the reading order is a named paragraph style. */
import {
  AlignmentType,
  convertMillimetersToTwip,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx'
import type { Level } from '../../../model/structure.ts'
import type { Form } from '../../../model/types.ts'
import { palette } from '../../../styles/palette.ts'

/** Fonts that Windows, macOS and LibreOffice have or replace by their like. */
const faces = {
  text: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '宋体' },
  heading: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', cs: 'Times New Roman', eastAsia: '黑体' },
} as const

const FACT_INDENT = convertMillimetersToTwip(36)
/** As Word writes a color. */
const hex = (color: string) => color.slice(1).toUpperCase()
const SOFT = hex(palette.light.soft)
const ACCENT = hex(palette.light.accent)

/** Half points. */
export const points = (size: number): number => size * 2
/** Twentieths of a point. */
const twips = (size: number): number => size * 20

const style = (
  id: string,
  name: string,
  { paragraph, run }: Pick<IParagraphStyleOptions, 'paragraph' | 'run'>,
  basedOn = 'Normal',
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn,
  quickFormat: true,
  paragraph: paragraph ?? {},
  run: run ?? {},
})

/** White space above each level of headings, in points. */
const above = { 1: 14, 2: 20, 3: 14, 4: 10 } as const satisfies Record<Level, number>

/** The same in twips: how far below the top of its paragraph a heading begins. */
export const spaceAbove = (level: Level): number => twips(above[level])

const heading = (size: number, level: Level, centered = false) => ({
  run: { font: faces.heading, size: points(size), bold: true, color: '000000' },
  paragraph: {
    keepNext: true,
    keepLines: true,
    ...(centered && { alignment: AlignmentType.CENTER }),
    spacing: { before: spaceAbove(level), after: twips(6), line: 300, lineRule: LineRuleType.AUTO },
  },
})

/** Style of each form but the headings, which have Word's own. */
export const styleOf = {
  paragraph: 'PolicyText',
  letterhead: 'Letterhead',
  number: 'DocumentNumber',
  addressees: 'Addressees',
  signature: 'PolicySignature',
  units: 'ResponsibleUnits',
  record: 'Record',
} as const satisfies Record<Exclude<Form, 'heading'>, string>

/** @param indented Chinese paragraphs alone begin two characters in. */
export const styles = (indented: boolean): IStylesOptions => {
  // LibreOffice measures in points what Word counts in characters.
  const indent = indented ? { firstLine: twips(21), firstLineChars: 200 } : {}
  return {
    default: {
      document: {
        run: { font: faces.text, size: points(10.5), language: { value: 'en-US', eastAsia: 'zh-CN' } },
        paragraph: { spacing: { line: 360, lineRule: LineRuleType.AUTO, after: twips(4) } },
      },
      title: {
        run: { font: faces.heading, size: points(28), bold: true, color: '000000' },
        paragraph: { spacing: { after: twips(12), line: 300, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(16, 1, true),
      heading2: heading(14, 2),
      heading3: heading(12, 3),
      heading4: heading(10.5, 4),
      hyperlink: { run: { color: ACCENT } },
    },
    paragraphStyles: [
      style(styleOf.paragraph, 'Policy Text', {
        paragraph: { alignment: AlignmentType.BOTH, indent },
      }),
      style(styleOf.letterhead, 'Letterhead', {
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
        run: { font: faces.heading, size: points(14), bold: true },
      }),
      style(styleOf.number, 'Document Number', {
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
      }),
      style(styleOf.addressees, 'Addressees', {}),
      style(styleOf.signature, 'Policy Signature', {
        paragraph: { alignment: AlignmentType.RIGHT, keepNext: true },
      }),
      style(styleOf.units, 'Responsible Units', {
        paragraph: { indent, spacing: { after: twips(8) } },
        run: { size: points(9.5), color: SOFT },
      }),
      style(styleOf.record, 'Record', { run: { size: points(9.5) } }),
      style('ClauseAddress', 'Clause Address', {
        paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO, after: 0 } },
        run: { size: points(7), color: ACCENT },
      }),
      style('Notice', 'Notice', { run: { size: points(9), color: SOFT } }),
      style('Fact', 'Fact', {
        // The value begins where the lines after the first do: a hanging indent is a tab stop.
        // Set close, for all of them stand on one page whatever the font.
        paragraph: {
          indent: { left: FACT_INDENT, hanging: FACT_INDENT },
          spacing: { line: 276, lineRule: LineRuleType.AUTO, after: twips(3) },
        },
        run: { size: points(9.5) },
      }),
      style('Running', 'Running', {
        paragraph: { spacing: { line: 240, lineRule: LineRuleType.AUTO, after: twips(2) } },
        run: { size: points(7.5), color: SOFT },
      }),
      style('AboutHeading', 'About Heading', {}, 'Heading1'),
    ],
  }
}
