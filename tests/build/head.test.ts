/** What search engines and browsers are told about each page. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { all, documentOf, text } from '../support/dom.ts'
import { builtPages } from '../support/pages.ts'

const HOST = 'https://policy.example'

const pages = builtPages().map((page) => {
  const document = documentOf(page)
  const link = (rel: string) => document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href')
  return {
    path: page.path,
    lang: document.documentElement.getAttribute('lang'),
    title: text(document.querySelector('title')),
    description: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
    canonical: link('canonical'),
    alternates: Object.fromEntries(
      all(document, 'link[rel="alternate"][hreflang]').map((el) => [
        el.getAttribute('hreflang'),
        el.getAttribute('href'),
      ]),
    ),
    headings: all(document, 'h1').length,
  }
})
const found = pages.filter((p) => p.path !== '404.html')
const inOneLanguage = found.filter((p) => /^(zh|en)\//.test(p.path))
const bilingual = found.filter((p) => !/^(zh|en)\//.test(p.path))

test('titles are unique', () => {
  expect(new Set(pages.map((p) => p.title)).size).toBe(pages.length)
})

test('descriptions are unique', () => {
  expect(new Set(pages.map((p) => p.description)).size).toBe(pages.length)
})

test.each(pages)('$path has a title, a description and a heading', (page) => {
  expect(page.title).not.toBe('')
  expect(page.description.length).toBeGreaterThan(15)
  expect(page.headings).toBe(1)
})

test.each(inOneLanguage)('$path speaks the language of its folder', (page) => {
  expect(page.lang).toBe(page.path.startsWith('zh/') ? 'zh-Hans' : 'en')
  const han = /\p{Script=Han}/u
  expect(han.test(page.title)).toBe(page.path.startsWith('zh/'))
  expect(han.test(page.description)).toBe(page.path.startsWith('zh/'))
})

test.each(found)('$path is its own canonical page', (page) => {
  expect(page.canonical).toBe(`${HOST}/${page.path}`)
})

test.each(inOneLanguage)('$path and its other language name each other', (page) => {
  const [, rest = ''] = /^(?:zh|en)\/(.*)$/.exec(page.path) ?? []
  expect(page.alternates).toEqual({
    'zh-Hans': `${HOST}/zh/${rest}`,
    en: `${HOST}/en/${rest}`,
    'x-default': rest === '' ? `${HOST}/` : `${HOST}/zh/${rest}`,
  })
  for (const address of Object.values(page.alternates))
    expect(found.map((p) => `${HOST}/${p.path}`)).toContain(address)
})

test('the bilingual pages are in Chinese by their tag, and only the front door belongs to a pair', () => {
  const kinds = new Set(bilingual.map((p) => p.path.replace(/^c\/.+/, 'c/…')))
  expect(kinds).toEqual(new Set(['', 'c/…', 'parallel/']))
  expect(bilingual.map((p) => p.lang)).toEqual(bilingual.map(() => 'zh-Hans'))
  expect(bilingual.filter((p) => Object.keys(p.alternates).length > 0).map((p) => p.path)).toEqual([''])
})

describe('sitemap', () => {
  const urls = readFileSync('dist/sitemap-0.xml', 'utf8')
    .split('<url>')
    .slice(1)
    .map((entry) => ({
      loc: /<loc>(.*?)<\/loc>/.exec(entry)?.[1],
      alternates: [...entry.matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, lang, address]) => [
        lang,
        address,
      ]),
    }))

  test('has every page once, and not the page for missing ones', () => {
    expect(urls.map((u) => u.loc).sort()).toEqual(found.map((p) => `${HOST}/${p.path}`).sort())
  })

  test('names both languages of every page that has two', () => {
    for (const page of inOneLanguage) {
      const entry = urls.find((u) => u.loc === `${HOST}/${page.path}`)
      expect(Object.fromEntries(entry?.alternates ?? []), page.path).toEqual(page.alternates)
    }
  })

  test('robots.txt leads to it', () => {
    expect(readFileSync('dist/robots.txt', 'utf8')).toContain(`Sitemap: ${HOST}/sitemap-index.xml`)
  })
})
