/** The picture of the policy as it is published: both drawings and the words say the same, and everything leads somewhere. */
import { existsSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { locales } from '../../src/locale.ts'
import { all, documentAt, parseDocument, text } from '../support/dom.ts'

/** What each link is about, its basis and where it leads, in the order of the alphabet. */
const facts = (root: ParentNode | null) =>
  all(root ?? parseDocument(''), 'a[data-about]')
    .map((a) => ['data-about', 'data-basis', 'href'].map((name) => a.getAttribute(name) ?? '').join(' | '))
    .filter((fact) => !fact.startsWith('title |'))
    .sort()

/** Ids that a page of the build has. */
function leads(address: string): boolean {
  const { pathname, hash } = new URL(address, 'https://policy.example')
  const file = `dist${pathname}index.html`
  return (
    existsSync(file) && (hash === '' || documentAt(pathname.slice(1)).getElementById(hash.slice(1)) !== null)
  )
}

describe.each(locales)('/%s/at-a-glance/', (locale) => {
  const document = documentAt(`${locale}/at-a-glance/`)
  const inWords = facts(document.querySelector('.words'))

  test('has the same facts and ties in both drawings and in words', () => {
    expect(inWords.length).toBeGreaterThan(4 + 4 + 1 + 5 + 10 + 4 + 30)
    expect(facts(document.querySelector('svg.wide'))).toEqual(inWords)
    expect(facts(document.querySelector('svg.narrow'))).toEqual(inWords)
  })

  test('leads to pages and sentences that exist', () => {
    const links = all(document, '.picture a')
    expect(links.map((a) => a.getAttribute('href') ?? '').filter((address) => !leads(address))).toEqual([])
  })

  test('says the basis of each tie in words', () => {
    const words = {
      zh: { text: '（原文）', editorial: '（编者）' },
      en: { text: '(text)', editorial: '(editorial)' },
    }
    for (const tie of all(document, '.words [data-basis]'))
      expect
        .soft(text(tie))
        .toContain(words[locale][tie.getAttribute('data-basis') === 'text' ? 'text' : 'editorial'])
  })

  test('shows the words to everyone, under real headings', () => {
    const section = document.querySelector('.in-words')
    expect(section?.closest('[hidden], [aria-hidden], .hidden, details')).toBeNull()
    expect(all(section ?? document, 'h2, h3').map((heading) => heading.localName)).toEqual([
      'h2',
      ...Array.from({ length: 5 }, () => 'h3'),
    ])
  })

  test('names each drawing and says where the same stands in words', () => {
    for (const svg of all(document, '.picture svg')) {
      expect.soft(svg.getAttribute('role')).toBe('group')
      for (const name of ['aria-labelledby', 'aria-describedby'])
        expect.soft(text(document.getElementById(svg.getAttribute(name) ?? ''))).not.toBe('')
    }
    expect(all(document, '.intro a[href="#in-words"]')).toHaveLength(1)
  })

  test('gives the picture away as a vector file whose links exist', () => {
    const [path] = all(document, 'a[download]').flatMap(
      (a) => a.getAttribute('href')?.match(/\S+\.svg$/) ?? [],
    )
    const svg = parseDocument(`<!doctype html><body>${readFileSync(`dist${path}`, 'utf8')}`)
    const links = all(svg, 'a').map((a) => a.getAttribute('href') ?? '')
    expect(links.length).toBeGreaterThan(inWords.length)
    expect(
      links.filter((address) => !address.startsWith('https://policy.example/') || !leads(address)),
    ).toEqual([])
  })

  test('gives it away as an image, as large as it says', async () => {
    const [link] = all(document, 'a[download]').filter((a) => a.getAttribute('href')?.endsWith('.png'))
    const { width, height } = await sharp(`dist${link?.getAttribute('href')}`).metadata()
    expect(width).toBeGreaterThanOrEqual(2000)
    expect(text(link ?? null)).toContain(`${width} × ${height}`)
  })

  test('is reached from the home of its language', () => {
    expect(all(documentAt(`${locale}/`), `main a[href="/${locale}/at-a-glance/"]`)).toHaveLength(1)
  })
})

test('both languages say the same', () => {
  const [zh, en] = locales.map((locale) =>
    facts(documentAt(`${locale}/at-a-glance/`).querySelector('.words')),
  )
  expect(en?.map((fact) => fact.replaceAll('/en/', '/zh/'))).toEqual(zh)
})
