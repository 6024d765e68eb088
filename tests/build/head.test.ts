/** What search engines and browsers are told about each page. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { all, builtDocuments, text } from '../support/dom.ts'
import { offenders } from '../support/offenders.ts'
import { isMissing } from '../support/pages.ts'

const HOST = 'https://policy.example'

const pages = builtDocuments().map(({ path, document }) => {
  const link = (rel: string) => document.querySelector(`link[rel="${rel}"]`)?.getAttribute('href')
  return {
    path,
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
const found = pages.filter((page) => !isMissing(page))
const inOneLanguage = found.filter((p) => /^(zh|en)\//.test(p.path))
const bilingual = found.filter((p) => !/^(zh|en)\//.test(p.path))
const pathOf = ({ path }: { path: string }) => `/${path}`

test.each(['title', 'description'] as const)('no two pages have the same %s', (part) => {
  const sharing = [...Map.groupBy(pages, (page) => page[part]).values()].filter(({ length }) => length > 1)
  expect(sharing.map((group) => group.map(pathOf))).toEqual([])
})

test('every page has a title, a description and one heading', () => {
  const wrong = offenders(pages, pathOf, ({ title, description, headings }) => {
    expect(title).not.toBe('')
    expect(description.length).toBeGreaterThan(15)
    expect(headings).toBe(1)
  })
  expect(wrong).toEqual([])
})

test('every page of one language speaks the language of its folder', () => {
  const wrong = offenders(inOneLanguage, pathOf, ({ path, lang, title, description }) => {
    const isChinese = path.startsWith('zh/')
    expect(lang).toBe(isChinese ? 'zh-Hans' : 'en')
    for (const words of [title, description]) expect(/\p{Script=Han}/u.test(words), words).toBe(isChinese)
  })
  expect(wrong).toEqual([])
})

test('every page is its own canonical page', () => {
  const wrong = offenders(found, pathOf, ({ path, canonical }) => expect(canonical).toBe(`${HOST}/${path}`))
  expect(wrong).toEqual([])
})

test('every page of one language and its other language name each other', () => {
  const addresses = new Set(found.map(({ path }) => `${HOST}/${path}`))
  const wrong = offenders(inOneLanguage, pathOf, ({ path, alternates }) => {
    const rest = path.slice('zh/'.length)
    expect(alternates).toEqual({
      'zh-Hans': `${HOST}/zh/${rest}`,
      en: `${HOST}/en/${rest}`,
      'x-default': rest === '' ? `${HOST}/` : `${HOST}/zh/${rest}`,
    })
    expect(Object.values(alternates).filter((address) => !addresses.has(String(address)))).toEqual([])
  })
  expect(wrong).toEqual([])
})

test('the bilingual pages are in Chinese by their tag, and only the front door belongs to a pair', () => {
  const kinds = new Set(bilingual.map((p) => p.path.replace(/^c\/.+/, 'c/…')))
  expect(kinds).toEqual(new Set(['', 'c/', 'c/…', 'parallel/']))
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

  test('has every page once, and not the pages for missing ones', () => {
    expect(urls.map((u) => u.loc).sort()).toEqual(found.map((p) => `${HOST}/${p.path}`).sort())
  })

  test('names both languages of every page that has two', () => {
    const wrong = offenders(inOneLanguage, pathOf, ({ path, alternates }) => {
      const entry = urls.find(({ loc }) => loc === `${HOST}/${path}`)
      expect(Object.fromEntries(entry?.alternates ?? [])).toEqual(alternates)
    })
    expect(wrong).toEqual([])
  })

  test('robots.txt leads to it', () => {
    expect(readFileSync('dist/robots.txt', 'utf8')).toContain(`Sitemap: ${HOST}/sitemap-index.xml`)
  })
})
