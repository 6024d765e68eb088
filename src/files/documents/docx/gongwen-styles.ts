/**
 * The measures of GB/T 9704—2012, the format of official papers: 22 lines of 28 characters in a text area of 156 by 225 mm,
 * all of it in one size. In twips, twentieths of a point, where nothing else is said.
 */
import {
  AlignmentType,
  convertMillimetersToTwip,
  DocumentGridType,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx'
import { fact, fontsOf, outlined, running } from './styles.ts'

const mm = convertMillimetersToTwip

const WIDTH = mm(156)
const HEIGHT = mm(225)
export const CHARACTERS = 28
const LINES = 22
/** 三号, in points: of all but the title, the copy list and the page number. */
const SIZE = 16
/** 二号 and 四号. */
const TITLE = 22
const SMALL = 14

/** From one line to the next. */
export const PITCH = Math.floor(HEIGHT / LINES)
/** From one character to the next, in points: 28 fill the line, a little closer than they would stand by themselves. */
const ADVANCE = WIDTH / CHARACTERS / 20

/**
 * By how much closer, in whole twips. One more than makes room for the 28th character, which justification gives back: after a
 * line that is full to the edge LibreOffice loses a comma.
 */
const CLOSER = Math.floor((ADVANCE - SIZE) * 20) - 1

/** Of the page: margins above and at the binding are the standard's, the others what remains of A4. */
export const page = {
  page: {
    size: { width: mm(210), height: mm(297) },
    margin: {
      top: mm(37),
      left: mm(28),
      right: mm(210) - mm(28) - WIDTH,
      bottom: mm(297) - mm(37) - HEIGHT,
      header: mm(16),
      // The number stands 7 mm below the text.
      footer: mm(23),
    },
  },
}
/**
 * Lines of the grid. Characters stand closer by their style instead: with a grid for them as well, LibreOffice gives each the
 * room of two, since it is wider than its cell.
 */
export const grid = { type: DocumentGridType.LINES, linePitch: PITCH }

/** A size of a font in the half points of Word. */
const half = (size: number) => size * 2
/** So many characters wide. */
export const characters = (count: number): number => Math.round(count * ADVANCE * 20)

/** The fonts that the standard names, then those that stand in for them where they are missing. */
export const officialFonts = {
  text: ['仿宋_GB2312', '仿宋', 'FangSong', 'STFangsong', '华文仿宋'],
  first: ['黑体', 'SimHei', 'STHeiti', 'Noto Sans CJK SC'],
  second: ['楷体_GB2312', '楷体', 'KaiTi', 'STKaiti', '华文楷体'],
  title: ['方正小标宋简体', '方正小标宋_GBK', '华文中宋', 'STZhongsong', '宋体', 'SimSun'],
  pages: ['宋体', 'SimSun', 'STSong', 'Noto Serif CJK SC'],
} as const
export const face = (name: keyof typeof officialFonts) => fontsOf(officialFonts[name][0])

const heading = (name: keyof typeof officialFonts) => ({
  run: { font: face(name), size: half(SIZE), bold: false, color: '000000' },
  paragraph: { keepNext: true, indent: { firstLine: characters(2), firstLineChars: 200 } },
})

const style = (
  id: string,
  name: string,
  { paragraph = {}, run = {} }: Pick<IParagraphStyleOptions, 'paragraph' | 'run'>,
): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, paragraph, run })

export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: face('text'),
        size: half(SIZE),
        characterSpacing: CLOSER,
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
      // Lines are as high whatever font stands in for one that is missing.
      paragraph: {
        alignment: AlignmentType.BOTH,
        spacing: { line: PITCH, lineRule: LineRuleType.EXACT },
      },
    },
    heading1: {
      run: { font: face('title'), size: half(TITLE), bold: false, color: '000000' },
      paragraph: {
        alignment: AlignmentType.CENTER,
        keepNext: true,
        spacing: { before: PITCH, after: PITCH },
      },
    },
    heading2: heading('first'),
    heading3: heading('second'),
  },
  paragraphStyles: [
    style('PolicyText', 'Policy Text', {
      paragraph: { indent: { firstLine: characters(2), firstLineChars: 200 } },
    }),
    style('Centered', 'Centered', { paragraph: { alignment: AlignmentType.CENTER } }),
    style('Addressees', 'Addressees', {}),
    style('PolicySignature', 'Policy Signature', { paragraph: { keepNext: true } }),
    style('Record', 'Record', {
      paragraph: { indent: { left: characters(1), right: characters(1) } },
      run: { size: half(SMALL) },
    }),
    style('PageNumber', 'Page Number', { run: { font: face('pages'), size: half(SMALL) } }),
    style('Running', 'Running', running(face('pages'))),
    style('Fact', 'Fact', fact(face('pages'), mm(36))),
    style('ClauseIndex', 'Clause Index', fact(face('pages'), mm(64))),
    style('AboutHeading', 'About Heading', outlined({ run: { font: face('first') } })),
  ],
}
