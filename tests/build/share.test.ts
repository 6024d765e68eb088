/** What apps show where a page is shared. */
import { existsSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { shareImages } from '../../src/images/share/images.ts'
import { shareImagePath } from '../../src/urls.ts'
import { realPolicy } from '../support/content.ts'
import { builtDocuments } from '../support/dom.ts'
import { offenders } from '../support/offenders.ts'
import { builtFiles, isMissing } from '../support/pages.ts'

const HOST = 'https://policy.example'
const HAN = /\p{Script=Han}/u
const images = shareImages(realPolicy())

const pages = builtDocuments().map(({ path, document }) => {
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')
  return { path, lang: document.documentElement.getAttribute('lang'), meta }
})
const found = pages.filter((page) => !isMissing(page))
const pathOf = ({ path }: { path: string }) => `/${path}`

test('every page says what it is where it is shared', () => {
  const wrong = offenders(found, pathOf, ({ path, lang, meta }) => {
    expect(meta('og:title')).toMatch(/\S/)
    expect(meta('og:description')).toBe(meta('description'))
    expect(meta('og:url')).toBe(`${HOST}/${path}`)
    expect(meta('og:type')).toMatch(/^(?:article|website)$/)
    expect(meta('og:site_name')).toMatch(/\S/)
    expect([meta('og:locale'), meta('og:locale:alternate')]).toEqual(
      lang === 'en' ? ['en_US', 'zh_CN'] : ['zh_CN', 'en_US'],
    )
    expect(meta('twitter:card')).toBe('summary_large_image')
  })
  expect(wrong).toEqual([])
})

test('every page has a picture with its measures and its words', () => {
  const wrong = offenders(found, pathOf, ({ path, lang, meta }) => {
    const image = images.find(({ page }) => page === path)
    expect(meta('og:image')).toBe(`${HOST}/${shareImagePath(path)}`)
    expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630'])
    expect(meta('og:image:alt')).toContain(image?.title)
    expect(HAN.test(meta('og:image:alt') ?? '')).toBe(lang !== 'en')
  })
  expect(wrong).toEqual([])
})

test('a page that does not exist is not shared', () => {
  const missing = pages.filter(isMissing)
  expect(missing).toHaveLength(2)
  for (const { meta } of missing) expect(meta('og:image')).toBeUndefined()
})

describe('the files', () => {
  const files = builtFiles().filter((file) => file.startsWith('share/'))

  test('are those of the pages and of the cards', () => {
    expect(files).toEqual(images.map(({ page }) => shareImagePath(page)).sort())
    for (const { path } of found) expect.soft(existsSync(`dist/${shareImagePath(path)}`), path).toBe(true)
  })

  test('are 1200 × 630 and at most 80 kB', async () => {
    const read = await Promise.all(
      files.map(async (file) => {
        const content = readFileSync(`dist/${file}`)
        const { format, width, height } = await sharp(content).metadata()
        return { file, kind: `${format} ${width} × ${height}`, bytes: content.length }
      }),
    )
    expect(read.filter(({ kind, bytes }) => kind !== 'png 1200 × 630' || bytes > 80_000)).toEqual([])
  })
})
