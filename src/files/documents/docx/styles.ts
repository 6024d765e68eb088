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

/** Western fonts, and one for Chinese. */
export const fontsOf = (eastAsia: string, western = eastAsia) => ({
  ascii: western,
  hAnsi: western,
  cs: western,
  eastAsia,
})
export type Face = ReturnType<typeof fontsOf>

/** Fonts that Windows, macOS and LibreOffice have or replace by their like. */
const faces = {
  text: fontsOf('宋体', 'Times New Roman'),
  heading: fontsOf('黑体', 'Times New Roman'),
}

/** Of the page, in twips: those of a letter. */
export const SIDES = { left: convertMillimetersToTwip(28), right: convertMillimetersToTwip(26) }
export const TEXT_WIDTH = convertMillimetersToTwip(210) - SIDES.left - SIDES.right

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

/**
 * Lines as high as we say, whatever font stands in for one that is missing: pages then break where the contents say that they do.
 *
 * @param size in points
 */
export const lines = (size: number) => ({ line: twips(size), lineRule: LineRuleType.EXACT })

/** White space above each level of headings, in points. */
const above = { 1: 14, 2: 20, 3: 14, 4: 10 } as const satisfies Record<Level, number>

const heading = (size: number, level: Level, centered = false) => ({
  run: { font: faces.heading, size: points(size), bold: true, color: '000000' },
  paragraph: {
    keepNext: true,
    keepLines: true,
    ...(centered && { alignment: AlignmentType.CENTER }),
    spacing: { before: twips(above[level]), after: twips(6), ...lines(size * 1.5) },
  },
})

/** Who goes from heading to heading comes to it as to one of level 1. */
export const outlined = <T extends Pick<IParagraphStyleOptions, 'paragraph' | 'run'>>(style: T): T => ({
  ...style,
  paragraph: { ...style.paragraph, outlineLevel: 0 },
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

/** What a file says of itself: the value begins where the lines after the first do, for a hanging indent is a tab stop. */
export const fact = (font: Face, indent: number) => ({
  paragraph: {
    alignment: AlignmentType.LEFT,
    indent: { left: indent, hanging: indent },
    spacing: { ...lines(14), after: twips(3) },
  },
  run: { font, size: points(9.5) },
})

/** Head and foot of a page. */
export const running = (font: Face) => ({
  paragraph: { alignment: AlignmentType.LEFT, spacing: { ...lines(9.5), after: twips(1.5) } },
  run: { font, size: points(7.5), color: SOFT },
})

/** @param indented Chinese paragraphs alone begin two characters in. */
export const styles = (indented: boolean): IStylesOptions => {
  // LibreOffice measures in points what Word counts in characters.
  const indent = indented ? { firstLine: twips(21), firstLineChars: 200 } : {}
  return {
    default: {
      document: {
        run: { font: faces.text, size: points(10.5), language: { value: 'en-US', eastAsia: 'zh-CN' } },
        paragraph: { spacing: { ...lines(18), after: twips(4) } },
      },
      title: {
        run: { font: faces.heading, size: points(28), bold: true, color: '000000' },
        // Thirteen Han characters a line: 高质量 stays together.
        paragraph: {
          spacing: { after: twips(12), ...lines(40) },
          indent: { right: TEXT_WIDTH - twips(28 * 13.5) },
        },
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
      style('Notice', 'Notice', { paragraph: { spacing: lines(14) }, run: { size: points(9), color: SOFT } }),
      style('Fact', 'Fact', fact(faces.text, convertMillimetersToTwip(36))),
      style('Running', 'Running', running(faces.text)),
      // A heading by its level in the outline, but not by its style: the contents hold the text alone.
      style('AboutHeading', 'About Heading', outlined(heading(16, 1))),
      ...([1, 2, 3] as const).map((level) =>
        style(`TOC${level}`, `toc ${level}`, {
          paragraph: {
            indent: { left: twips((level - 1) * 12) },
            spacing: { before: level === 3 ? 0 : twips(3), after: twips(1), ...lines(12) },
          },
          run: { size: points(9) },
        }),
      ),
    ],
    characterStyles: [
      {
        id: 'ClauseMark',
        name: 'Clause Mark',
        quickFormat: true,
        run: { size: points(7.5), color: ACCENT, bold: false, italics: false },
      },
    ],
  }
}
