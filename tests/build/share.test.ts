/** What apps show where a page is shared. */
import { existsSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { shareImages } from '../../src/images/share/images.ts'
import { shareImagePath } from '../../src/urls.ts'
import { realPolicy } from '../support/content.ts'
import { documentOf } from '../support/dom.ts'
import { builtFiles, builtPages } from '../support/pages.ts'

const HOST = 'https://policy.example'
const HAN = /\p{Script=Han}/u
const images = shareImages(realPolicy())

const pages = builtPages().map((page) => {
  const document = documentOf(page)
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')
  return { path: page.path, lang: document.documentElement.getAttribute('lang'), meta }
})
const found = pages.filter(({ path }) => path !== '404.html')

test.each(found)('/$path says what it is where it is shared', ({ path, lang, meta }) => {
  expect(meta('og:title')).not.toBe('')
  expect(meta('og:description')).toBe(meta('description'))
  expect(meta('og:url')).toBe(`${HOST}/${path}`)
  expect(meta('og:type')).toMatch(/^(?:article|website)$/)
  expect(meta('og:site_name')).not.toBe('')
  expect([meta('og:locale'), meta('og:locale:alternate')]).toEqual(
    lang === 'en' ? ['en_US', 'zh_CN'] : ['zh_CN', 'en_US'],
  )
  expect(meta('twitter:card')).toBe('summary_large_image')
})

test.each(found)('/$path has a picture with its measures and its words', ({ path, lang, meta }) => {
  const image = images.find(({ page }) => page === path)
  expect(meta('og:image')).toBe(`${HOST}/${shareImagePath(path)}`)
  expect(meta('twitter:image')).toBe(meta('og:image'))
  expect(meta('twitter:image:alt')).toBe(meta('og:image:alt'))
  expect([meta('og:image:width'), meta('og:image:height')]).toEqual(['1200', '630'])
  expect(meta('og:image:alt')).toContain(image?.title)
  expect(HAN.test(meta('og:image:alt') ?? '')).toBe(lang !== 'en')
})

test('a page that does not exist is not shared', () => {
  expect(pages.find(({ path }) => path === '404.html')?.meta('og:image')).toBeUndefined()
})

describe('the files', () => {
  const files = builtFiles().filter((file) => file.startsWith('share/'))

  test('are those of the pages and of the cards', () => {
    expect(files).toEqual(images.map(({ page }) => shareImagePath(page)).sort())
    for (const { path } of found) expect(existsSync(`dist/${shareImagePath(path)}`), path).toBe(true)
  })

  test.each(files)('%s is 1200 × 630 and at most 80 kB', async (file) => {
    const content = readFileSync(`dist/${file}`)
    expect(await sharp(content).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(content.length).toBeLessThanOrEqual(80_000)
  })
})
