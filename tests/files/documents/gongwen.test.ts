/** The Word file in the form of official papers (GB/T 9704—2012). */
import { expect, test } from 'vitest'
import { gongwen } from '../../../src/files/documents/docx/gongwen.ts'
import { firstDifference, withoutSpace } from '../../../src/model/source.ts'
import { editionLine, unofficialLine } from '../../../src/notice.ts'
import { absolute } from '../../../src/urls.ts'
import { realPolicy } from '../../support/content.ts'
import { source, unzipped, wordParagraphs, wordText, wrongPolicy } from '../../support/documents.ts'
import { parseXml } from '../../support/xml.ts'

const policy = realPolicy()
const file = await gongwen(policy)
const files = unzipped(file)
const document = parseXml(files.get('word/document.xml') ?? '')
const styles = parseXml(files.get('word/styles.xml') ?? '')
const value = (root: ParentNode, element: string, attribute: string) =>
  root.querySelector(element.replace(':', '\\:'))?.getAttribute(`w:${attribute}`) ?? ''
const styleOf = (id: string): Element => {
  const found = [...styles.querySelectorAll('w\\:style')].find((s) => s.getAttribute('w:styleId') === id)
  if (!found) throw new Error(`no style ${id}`)
  return found
}
const millimeters = (twips: number) => (twips / 1440) * 25.4

test('the text is the source to the character, and nothing of ours stands in it', () => {
  expect(firstDifference(source, withoutSpace(wordText(file, 'zh')))).toBeNull()
})

test('a wrong character shows', async () => {
  expect(withoutSpace(wordText(await gongwen(wrongPolicy()), 'zh'))).not.toBe(source)
})

test('the page is A4 with a text area of 156 by 225 mm, 37 mm from the top and 28 mm from the binding', () => {
  const of = (element: string, attribute: string) => millimeters(Number(value(document, element, attribute)))
  expect(of('w:pgMar', 'top')).toBeCloseTo(37, 1)
  expect(of('w:pgMar', 'left')).toBeCloseTo(28, 1)
  expect(of('w:pgSz', 'w') - of('w:pgMar', 'left') - of('w:pgMar', 'right')).toBeCloseTo(156, 1)
  expect(of('w:pgSz', 'h') - of('w:pgMar', 'top') - of('w:pgMar', 'bottom')).toBeCloseTo(225, 1)
})

test('22 lines fill the text area, and 28 characters a line', () => {
  const defaults = styles.querySelector('w\\:docDefaults')
  if (!defaults) throw new Error('no defaults')
  const run = defaults.querySelector('w\\:rPr')
  const paragraph = defaults.querySelector('w\\:pPr')
  if (!run || !paragraph) throw new Error('no defaults of text')
  const pitch = Number(value(paragraph, 'w:spacing', 'line'))
  expect(value(paragraph, 'w:spacing', 'lineRule')).toBe('exact')
  expect(value(document, 'w:docGrid', 'linePitch')).toBe(String(pitch))
  const height = (225 / 25.4) * 1440
  expect(Math.floor(height / pitch)).toBe(22)
  // 三号 is 16 pt: half points become twips.
  expect(value(run, 'w:sz', 'val')).toBe('32')
  const advance = Number(value(run, 'w:sz', 'val')) * 10 + Number(value(run, 'w:spacing', 'val'))
  expect(Math.floor(((156 / 25.4) * 1440) / advance)).toBe(28)
})

test.each([
  ['PolicyText', null],
  ['Heading1', '方正小标宋简体'],
  ['Heading2', '黑体'],
  ['Heading3', '楷体_GB2312'],
])('%s has its font, which falls back on others', (id, font) => {
  // The defaults of the document stand first.
  const name = font ?? value(styles, 'w:rFonts', 'eastAsia')
  if (font) expect(value(styleOf(id), 'w:rFonts', 'eastAsia')).toBe(font)
  expect(files.get('word/fontTable.xml')).toMatch(new RegExp(`w:name="${name}"><w:altName w:val="[^"]+,`))
})

test('titles, parts and tasks are headings; a first sentence runs on', () => {
  const paragraphs = wordParagraphs(file)
  const count = (style: string) => paragraphs.filter((p) => p.style === style).length
  expect([1, 2, 3].map((level) => count(`Heading${level}`))).toEqual([2, 7, 10])
  expect(paragraphs.find(({ zh }) => zh.startsWith('产业化推进生物材料。'))?.zh).toContain('鼓励企业')
})

test('it says on every page that it is unofficial and which edition it is, and nothing in it is red', () => {
  for (const name of ['header1', 'header2']) {
    const words = withoutSpace((files.get(`word/${name}.xml`) ?? '').replace(/<[^>]*>/g, ''))
    expect.soft(words).toContain(withoutSpace(unofficialLine(policy.document, 'zh')))
    expect.soft(words).toContain(withoutSpace(editionLine(policy, 'zh')))
  }
  const colors = [...files.values()].flatMap((xml) => xml.match(/(?<=<w:color w:val=")[^"]*/g) ?? [])
  const isRed = (color: string) => {
    const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16))
    return red > 1.5 * Math.max(green, blue, 1)
  }
  expect(isRed('C00000')).toBe(true)
  expect(colors.filter(isRed)).toEqual([])
  expect([...files.keys()].filter((path) => path.startsWith('word/media/'))).toEqual([])
})

test('page numbers stand on the outer side', () => {
  expect(value(parseXml(files.get('word/settings.xml') ?? ''), 'w:evenAndOddHeaders', 'val')).not.toBe(
    'false',
  )
  expect(value(parseXml(files.get('word/footer1.xml') ?? ''), 'w:jc', 'val')).toBe('right')
  expect(value(parseXml(files.get('word/footer2.xml') ?? ''), 'w:jc', 'val')).toBe('left')
})

test('after the text every clause is listed by our number, with its place and its address', () => {
  const listed = [...document.querySelectorAll('w\\:p')].filter(
    (p) => value(p, 'w:pStyle', 'val') === 'ClauseIndex',
  )
  expect(listed.map((p) => value(p, 'w:hyperlink', 'anchor'))).toEqual(policy.clauses.map(({ id }) => id))
  const words = listed.map((p) => p.textContent ?? '')
  expect(words.find((line) => line.startsWith('措施 7.1 '))).toContain(absolute('c/task-7-1/'))
  const marks = [...document.querySelectorAll('w\\:bookmarkStart')].map((mark) => mark.getAttribute('w:name'))
  expect(policy.clauses.filter(({ id }) => !marks.includes(id))).toEqual([])
})
