import { readdirSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { ContentCache } from '../../../src/cache/content-cache.ts'
import { ui } from '../../../src/i18n/index.ts'
import { pictureContent } from '../../../src/images/clause/picture.ts'
import { typeset } from '../../../src/images/drawing/typeset.ts'
import { wholeNames } from '../../../src/images/drawing/whole-words.ts'
import { atAGlance } from '../../../src/images/glance/at-a-glance.ts'
import { relations } from '../../../src/images/glance/relations.ts'
import { caption } from '../../../src/images/qr/caption.ts'
import { drawAll, SIZE, sharePng, shareSvg } from '../../../src/images/share/draw.ts'
import type { ShareImage } from '../../../src/images/share/image.ts'
import { shareImages } from '../../../src/images/share/images.ts'
import { locales } from '../../../src/locale.ts'
import { buildPolicy } from '../../../src/model/build.ts'
import { noticeLines, previewLine, unofficialLine } from '../../../src/notice.ts'
import { emptyCache } from '../../support/cache.ts'
import { edited, realPolicy } from '../../support/content.ts'
import { brokenNames, drawnLines, readLines } from '../../support/drawn.ts'
import { offenders } from '../../support/offenders.ts'

const policy = realPolicy()
const all = shareImages(policy)
/** One of each kind; the whole set is drawn by the build. */
const some = all.filter(({ page }) =>
  ['', 'zh/', 'en/tasks/2/', 'en/tasks/7/', 'en/at-a-glance/', 'c/task-10-3/', 'c/copy-list/'].includes(page),
)

test('a picture is 1200 × 630 pixels and at most 80 kB', async () => {
  const cache = emptyCache()
  for (const image of some) {
    const file = await sharePng(image, policy, cache)
    expect.soft(await sharp(file).metadata()).toMatchObject({ format: 'png', ...SIZE })
    expect.soft(file.length).toBeLessThanOrEqual(80_000)
  }
})

test.each([
  // 产业化推进／生物材料
  ['c/task-7-1/', [5, 4]],
  // 前瞻化布局／生物前沿材料
  ['c/task-7-3/', [5, 6]],
])('the title of %s breaks where its lines are about as long as each other', (page, lengths) => {
  const image = all.find((i) => i.page === page)
  if (!image) throw new Error(`no image for ${page}`)
  const lines = drawnLines(shareSvg(image, policy))
    .toSorted((a, b) => a.y - b.y)
    .map(({ letters }) => letters)
  // After the number and what stands beside it.
  expect(lines.join()).toContain(`,${lengths.join()},`)
})

test.each(locales)('the bars of the figures share a scale: %s', (locale) => {
  const image = all.find(({ page }) => page === `${locale}/at-a-glance/`)
  if (!image?.series) throw new Error('no figures')
  const svg = shareSvg(image, policy)
  const bars = [...svg.matchAll(/fill="#0b6455"[^>]* d="M 0 0v 10 h ([\d.]+)/g)].map(([, width]) =>
    Number(width),
  )
  const yi = image.series.flatMap(({ figures }) => figures.map((figure) => figure.yi))
  expect(bars).toHaveLength(yi.length)
  const widths = yi.map((value) => (value / Math.max(...yi)) * Math.max(...bars))
  for (const [i, width] of bars.toSorted((a, b) => a - b).entries())
    expect.soft(width).toBeCloseTo(widths.toSorted((a, b) => a - b)[i] ?? 0, 1)
})

test('with a warm cache nothing is made anew, and the bytes are those of a cold one', async () => {
  const cache = emptyCache()
  await drawAll(some, policy, cache)
  expect(cache.made).toBe(some.length)
  expect(readdirSync(cache.directory)).toHaveLength(some.length)

  const warm = new ContentCache(cache.directory)
  await drawAll(some, policy, warm)
  expect(warm.made).toBe(0)

  const cold = emptyCache()
  for (const image of some)
    expect.soft(await sharePng(image, policy, cold)).toEqual(await sharePng(image, policy, warm))
})

test('a changed line makes anew the pictures that show it, and no other', async () => {
  const cache = emptyCache()
  await drawAll(some, policy, cache)
  const { policy: changed } = buildPolicy(
    edited(['en/task-7.mdx', 'Focus on the replacement', 'Center on the replacement']),
  )
  if (!changed) throw new Error('the changed content cannot be read')
  const pages = new Set(some.map(({ page }) => page))
  const again = new ContentCache(cache.directory)
  await drawAll(
    shareImages(changed).filter(({ page }) => pages.has(page)),
    changed,
    again,
  )
  expect(again.made).toBe(1)
})

test('a picture that is stopped half-way leaves nothing behind', async () => {
  const cache = emptyCache()
  await expect(cache.get('words', () => Promise.reject(new Error('stopped')))).rejects.toThrow('stopped')
  expect(readdirSync(cache.directory)).toEqual([])
  expect(await cache.get('words', async () => Buffer.from('whole'))).toEqual(Buffer.from('whole'))
})

describe('the font has every letter', () => {
  const glyphs = (letters: string) => {
    const template = `#set text(font: "Noto Serif SC", fallback: false)
      #json(bytes(sys.inputs.data)).clusters().map(box).join([ ])`
    return [...typeset(template, letters).matchAll(/href="#(g[0-9A-F]+)"/g)].map(([, id]) => id)
  }
  // A private-use character has none: it is drawn as everything is that is missing.
  const [missing] = glyphs('\u{e000}')

  test('of pictures, plates and codes', () => {
    const words = JSON.stringify([
      all,
      policy.document,
      policy.clauses.map((clause) => caption(clause, policy)),
      locales.map((locale) => [ui(locale), ...noticeLines(policy.document, locale)]),
      policy.clauses.map((clause) => pictureContent(policy, clause, locales)),
      locales.map((locale) => [atAGlance(policy, locale), relations(policy, locale)]),
    ])
    expect(glyphs([...new Set(words)].join(''))).not.toContain(missing)
  })

  test('and one that it has not is found', () => {
    expect(missing).toBeDefined()
    expect(glyphs('条\u{e000}')).toContain(missing)
  })
})

test('words that do not fit, and a template at fault, stop the build', () => {
  const [image] = some
  if (!image) throw new Error('no image')
  expect(() => shareSvg({ ...image, words: '字'.repeat(500) }, policy)).toThrow(/too many words/)
  expect(() => typeset('#nothing()', null)).toThrow(/unknown variable: nothing/)
})

describe('lines end between words', () => {
  const names = wholeNames(policy)
  /** All that a picture says, in the order in which it is drawn. */
  const wordsOf = ({ locale, eyebrow, title, titleBelow, words, numeral }: ShareImage) => {
    const { document } = policy
    const t = ui(locale)
    return [
      eyebrow,
      title,
      titleBelow,
      words,
      title === document.title[locale] ? '' : document.title[locale],
      `${document.number[locale]}·${t.unofficial}`,
      previewLine(locale),
      numeral ?? (locale === 'zh' ? '〔22〕' : '[22]'),
      unofficialLine(document, locale),
    ].join('\n')
  }

  test('no name of the glossary is broken', () => {
    const wrong = offenders(
      all.filter(({ series }) => !series),
      ({ page }) => `/${page}`,
      (image) => expect(brokenNames(readLines(shareSvg(image, policy), wordsOf(image)), names)).toEqual([]),
    )
    expect(wrong).toEqual([])
  })
})
