/** The files of both plates: large enough on a phone, the same in both schemes, and said to those who do not see them. */
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { withLinkNames } from '../../../src/images/drawing/link-names.ts'
import { typesetPdf } from '../../../src/images/drawing/typeset.ts'
import { atAGlance } from '../../../src/images/glance/at-a-glance.ts'
import {
  linkNames,
  plateNames,
  platePdf,
  platePng,
  plateSvg,
  schemes,
} from '../../../src/images/glance/plates.ts'
import { relations } from '../../../src/images/glance/relations.ts'
import { locales } from '../../../src/locale.ts'
import { buildPolicy } from '../../../src/model/build.ts'
import { editionDate } from '../../../src/model/questions/edition.ts'
import { editionLine, unofficialLine } from '../../../src/notice.ts'
import { readText } from '../../../src/read-text.ts'
import { rightsLines } from '../../../src/rights.ts'
import { palette } from '../../../src/styles/palette.ts'
import { edited, realPolicy } from '../../support/content.ts'
import { heard } from '../../support/documents.ts'
import { all, parseDocument } from '../../support/dom.ts'
import { openPdf } from '../../support/pdf.ts'
import { pixelsOf, read } from '../../support/qr.ts'
import { parseXml } from '../../support/xml.ts'

const policy = realPolicy()
const plates = plateNames.flatMap((plate) => locales.map((locale) => ({ plate, locale })))
const template = (plate: string) => readText(`src/images/glance/${plate}.typ`)
const colors = palette.light

/** Size of the smallest letter of a plate, in units of its page. */
async function smallest(pdf: PDFDocumentProxy): Promise<number> {
  expect(pdf.numPages).toBe(1)
  const { items } = await (await pdf.getPage(1)).getTextContent()
  const sizes = items.flatMap((item) =>
    'str' in item && item.str.trim() ? Math.hypot(item.transform[0], item.transform[1]) : [],
  )
  return Math.min(...sizes)
}

interface Tag {
  type?: string
  role?: string
  alt?: string
  children?: Tag[]
}
const flat = (tag: Tag): Tag[] => [tag, ...(tag.children ?? []).flatMap(flat)]

async function tags(pdf: PDFDocumentProxy): Promise<Tag[]> {
  const tree: Tag | null = await (await pdf.getPage(1)).getStructTree()
  return tree ? flat(tree) : []
}

describe.each(locales)('plate 1 on a phone: %s', (locale) => {
  test('is 1080 wide and has no letter under 32', async () => {
    const pdf = await openPdf(await platePdf('at-a-glance', policy, locale))
    const [, , width, height = 0] = (await pdf.getPage(1)).view
    expect(width).toBe(1080)
    expect(height).toBeGreaterThan(4000)
    expect(height).toBeLessThanOrEqual(8500)
    expect(await smallest(pdf)).toBeGreaterThanOrEqual(32)
  })

  test('is as wide as PNG', async () => {
    const png = await platePng('at-a-glance', policy, locale, 'light')
    expect((await sharp(png).metadata()).width).toBe(1080)
  })
})

test.each(plates)('$plate leads a phone to its page, in both schemes: $locale', async ({ plate, locale }) => {
  for (const scheme of schemes) {
    const png = await platePng(plate, policy, locale, scheme)
    const { width, height } = await sharp(png).metadata()
    const foot = sharp(png).extract({ left: 0, top: height - 500, width, height: 500 })
    const said = read(await pixelsOf(await foot.png().toBuffer()))
    expect.soft(said, scheme).toBe(`https://policy.example/${locale}/at-a-glance/`)
  }
})

test.each(plates)('$plate says which edition it is: $locale', async ({ plate, locale }) => {
  const pdf = await openPdf(await platePdf(plate, policy, locale))
  const { items } = await (await pdf.getPage(1)).getTextContent()
  const words = items.flatMap((item) => ('str' in item ? item.str : [])).join('')
  expect(words.replace(/\s/g, '')).toContain(editionLine(policy, locale).replace(/\s/g, ''))
})

test('letters that are too small are found', async () => {
  const smaller = template('at-a-glance').replace('#let small = 32pt', '#let small = 31pt')
  const pdf = await openPdf(typesetPdf(smaller, { ...atAGlance(policy, 'zh'), colors }))
  expect(await smallest(pdf)).toBeCloseTo(31)
})

/** A light drawing in the colors of the dark one. */
function darkened(svg: string): string {
  const names = Object.keys(palette.light) as (keyof typeof palette.light)[]
  return svg.replace(/#[0-9a-f]{6}(?=")/g, (color) => {
    const name = names.find((one) => palette.light[one] === color)
    return name ? palette.dark[name] : color
  })
}

describe.each(plates)('$plate as SVG: $locale', ({ plate, locale }) => {
  const drawn = async (scheme: (typeof schemes)[number]) =>
    (await plateSvg(plate, policy, locale, scheme)).toString('utf8')

  test('differs in colors only where it is dark', async () => {
    const light = await drawn('light')
    expect(darkened(light) === (await drawn('dark'))).toBe(true)
    expect(darkened(light) === light).toBe(false)
  })

  test('needs no font, and asks for nothing', async () => {
    const svg = await drawn('light')
    const document = parseDocument(`<!doctype html><body>${svg}`)
    expect(all(document, 'svg text, svg style, svg image, svg script')).toEqual([])
    expect(svg).not.toContain('url(')
    const letters = all(document, 'svg use').map((use) => use.getAttribute('xlink:href') ?? '')
    const outlines = new Set(all(document, 'svg symbol').map(({ id }) => `#${id}`))
    expect(letters.length).toBeGreaterThan(300)
    expect(letters.filter((letter) => !outlines.has(letter))).toEqual([])
  })

  test('says its words and what each link leads to', async () => {
    const document = parseDocument(`<!doctype html><body>${await drawn('light')}`)
    expect(document.querySelector('svg > title')?.textContent).toMatch(/\S/)
    const said = document.querySelector('svg > desc')?.textContent ?? ''
    for (const { kind, label } of policy.clauses)
      if (['domain', 'zone', 'task', 'safeguard'].includes(kind)) expect.soft(said).toContain(label[locale])
    const links = all(document, 'svg a')
    expect(links.length).toBeGreaterThan(40)
    for (const link of links) {
      expect.soft(link.getAttribute('href')).toMatch(/^https:\/\/policy\.example\//)
      expect.soft(link.querySelector('title')?.textContent).toMatch(/\S/)
    }
  })
})

test.each(plates)('$plate as SVG says its edition, source and terms: $locale', async ({ plate, locale }) => {
  const svg = parseXml((await plateSvg(plate, policy, locale, 'light')).toString('utf8'))
  const kinds = [...svg.documentElement.children].slice(0, 3).map(({ tagName }) => tagName)
  expect(kinds).toEqual(['title', 'desc', 'metadata'])
  const said = (name: string) => svg.querySelector(`metadata ${name.replace(':', '\\:')}`)
  const [edition, source, terms] = rightsLines(policy, locale)
  expect(said('dc:date')?.textContent).toBe(editionDate(policy))
  expect(said('dc:source')?.textContent).toBe(`https://policy.example/${locale}/at-a-glance/`)
  for (const line of [edition, source, unofficialLine(policy.document, locale)])
    expect(said('dc:description')?.textContent).toContain(line)
  expect(said('dc:rights')?.textContent).toBe(terms)
  expect(said('cc:license')?.getAttribute('rdf:resource')).toBe(policy.document.license.url)
})

test.each(plates)('$plate as PDF is tagged: $locale', async ({ plate, locale }) => {
  const found = await tags(await openPdf(await platePdf(plate, policy, locale)))
  const levels = found.flatMap(({ role }) => role?.match(/^H(\d)$/)?.[1] ?? []).map(Number)
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  expect(levels.length).toBeGreaterThan(5)
  for (const [i, level] of levels.entries()) expect.soft(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1)
  const figures = found.filter(({ role }) => role === 'Figure')
  expect(figures.length).toBeGreaterThan(0)
  for (const { alt } of figures) expect.soft(alt).toMatch(/\S/)
})

test.each(plates)('every link of $plate as PDF says what it leads to: $locale', async ({ plate, locale }) => {
  const links = (await heard(await openPdf(await platePdf(plate, policy, locale)))).filter(({ url }) => url)
  expect(links.length).toBeGreaterThan(40)
  expect(links.filter(({ name = '' }) => /^$|:\/\//.test(name))).toEqual([])
})

test.each(locales)('the sheet of relations says every tie at its mark: %s', async (locale) => {
  const { marks, codeTitle } = relations(policy, locale)
  const found = await tags(await openPdf(await platePdf('relations', policy, locale)))
  const said = found.flatMap(({ role, alt }) => (role === 'Figure' && !alt?.startsWith(codeTitle) ? alt : []))
  expect(said.toSorted()).toEqual(marks.map(({ says }) => says).toSorted())
  expect(new Set(said).size).toBe(said.length)
})

test('words that need more than the sheet are an error', () => {
  const data = relations(policy, 'en')
  const tasks = data.tasks.map((task) => ({ ...task, label: `${task.label} `.repeat(12) }))
  expect(() => typesetPdf(template('relations'), { ...data, tasks, colors })).toThrow('more than a sheet')
})

test.each([
  ['at-a-glance', atAGlance(policy, 'zh')],
  ['relations', relations(policy, 'zh')],
] as const)('%s drawn again is the same to the byte', async (plate, data) => {
  const again = withLinkNames(typesetPdf(template(plate), { ...data, colors }), linkNames(data))
  expect(Buffer.from(again).equals(await platePdf(plate, policy, 'zh'))).toBe(true)
})

test('another figure in the text is another drawing', async () => {
  const other = buildPolicy(edited(['zh/part-3.mdx', '1000 亿元', '1100 亿元'])).policy
  if (!other) throw new Error('the facts cannot be read')
  const [one, two] = await Promise.all(
    [policy, other].map(async (of) => {
      const svg = (await plateSvg('at-a-glance', of, 'zh', 'light')).toString('utf8')
      return svg.replace(/<metadata>.*<\/metadata>/s, '')
    }),
  )
  expect(two === one).toBe(false)
})
