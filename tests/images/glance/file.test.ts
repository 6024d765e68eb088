/** The files that people share: they need no font, no host and no style of a page. */
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { png } from '../../../src/images/drawing/png.ts'
import { glanceContent } from '../../../src/images/glance/content.ts'
import { linksOf, partsOf } from '../../../src/images/glance/drawing.ts'
import { fileSvg } from '../../../src/images/glance/file.ts'
import { outlinesOf } from '../../../src/images/glance/outlines.ts'
import { glancePng, pngSize } from '../../../src/images/glance/png.ts'
import { wide } from '../../../src/images/glance/wide.ts'
import { locales } from '../../../src/locale.ts'
import { realPolicy } from '../../support/content.ts'
import { all, parseDocument } from '../../support/dom.ts'

const policy = realPolicy()

describe.each(locales)('the SVG: %s', (locale) => {
  const drawing = wide(glanceContent(policy, locale))
  const svg = fileSvg(drawing)
  const document = parseDocument(`<!doctype html><body>${svg}`)

  test('has outlines for words, and asks for nothing', () => {
    expect(all(document, 'svg text, svg style, svg image, svg use, svg script')).toEqual([])
    expect(svg).not.toMatch(/font-family|class="(?!cell)|url\(/)
  })

  test('leads from everything to its place on the site, with the whole address', () => {
    expect(all(document, 'svg a').map((a) => a.getAttribute('href'))).toEqual(
      linksOf(drawing).map(({ path }) => `https://policy.example/${path}`),
    )
  })

  test('says all its words to those who do not see them', () => {
    const said = document.querySelector('svg > desc')?.textContent ?? ''
    for (const { kind, label } of policy.clauses)
      if (kind === 'domain') expect.soft(said).toContain(label[locale])
    for (const part of partsOf(drawing.nodes))
      if (part.kind === 'text') for (const words of part.lines) expect.soft(said).toContain(words.trim())
    for (const link of all(document, 'svg a'))
      expect.soft(link.querySelector('title')?.textContent).toMatch(/\S/)
  })

  test('has a title, a description and the proportions of A4', () => {
    expect(all(document, 'svg > title, svg > desc').map((el) => el.textContent?.length)).toEqual([
      expect.any(Number),
      expect.any(Number),
    ])
    const [, , width = 0, height = 0] = (svg.match(/viewBox="([^"]+)"/)?.[1] ?? '').split(' ').map(Number)
    expect(height / width).toBeCloseTo(Math.SQRT2, 3)
  })

  test('is the same each time', () => {
    expect(fileSvg(wide(glanceContent(policy, locale)))).toBe(svg)
  })
})

describe('outlines', () => {
  const type = { size: 10, leading: 14, face: 'serif', weight: 400, tone: 'ink' } as const
  const outlines = (line: string, anchor: 'start' | 'end' = 'start') =>
    outlinesOf({ kind: 'text', x: 100, y: 20, lines: [line], anchor, ...type })

  test('stand where text would stand', () => {
    expect(outlines('生物')[0]?.transform).toBe('translate(100 20)scale(0.01)')
    expect(outlines('生物', 'end')[0]?.transform).toBe('translate(80 20)scale(0.01)')
  })

  test('set quotation marks beside Latin letters as wide as they look', () => {
    const second = (words: string) =>
      Number(/translate\((\S+)/.exec(outlines(words, 'end')[0]?.transform ?? '')?.[1])
    expect(second('y’s')).toBeGreaterThan(second('生’物') + 10)
    expect(second('y’s')).toBeGreaterThan(85)
  })

  test('of a character that the font lacks are an error', () => {
    expect(() => outlines('𓀀')).toThrow('the font lacks')
  })
})

test('the PNG is A4 at 300 dots an inch, with a palette, and the same each time', async () => {
  const svg = fileSvg(wide(glanceContent(policy, 'zh')))
  const image = await glancePng(svg)
  expect(await sharp(image).metadata()).toMatchObject({ format: 'png', ...pngSize, isPalette: true })
  expect(pngSize.width).toBeGreaterThanOrEqual(2000)
  expect(Buffer.from(await png(svg, pngSize.width)).equals(image)).toBe(true)
})
