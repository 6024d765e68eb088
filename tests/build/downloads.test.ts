/** What the downloads page says of the files is true of the files that a visitor gets, and no file is left out. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { files } from '../../src/files/register.ts'
import { type Locale, locales } from '../../src/locale.ts'
import { RAW_FILE } from '../../src/model/facts/index.ts'
import { bareSource, withoutSpace } from '../../src/model/source.ts'
import { siteCopyPath } from '../../src/urls.ts'
import { content, realPolicy } from '../support/content.ts'
import { all, documentAt, text } from '../support/dom.ts'
import { builtFiles } from '../support/pages.ts'
import { parseXml } from '../support/xml.ts'

interface Listed {
  path: string
  href: string | null
  download: string | null
  size: number
  checksum: string
}

const listedOn = (document: Document): Listed[] =>
  all(document, '[data-file]').map((item) => ({
    path: item.getAttribute('data-file') ?? '',
    href: linkOf(item)?.getAttribute('href') ?? null,
    download: linkOf(item)?.getAttribute('download') ?? null,
    size: Number(item.querySelector('data')?.getAttribute('value')),
    checksum: text(document.querySelector(`[data-sum="${item.getAttribute('data-file')}"]`)),
  }))

/** In a table of formats and languages the link is all there is of the file. */
const linkOf = (item: Element) => (item.localName === 'a' ? item : item.querySelector('a'))

/** What is not so: a line per fault. */
function faults(listed: readonly Listed[], directory = 'dist'): string[] {
  const there = builtFiles(directory).filter((file) => /^(data|downloads)\//.test(file))
  return [
    ...there.filter((file) => !listed.some(({ path }) => path === file)).map((file) => `${file}: not listed`),
    ...listed.flatMap(({ path, size, checksum }) => {
      if (!existsSync(`${directory}/${path}`)) return `${path}: no such file`
      const bytes = readFileSync(`${directory}/${path}`)
      return [
        ...(bytes.length === size ? [] : [`${path}: ${bytes.length} bytes, not ${size}`]),
        ...(createHash('sha256').update(bytes).digest('hex') === checksum ? [] : [`${path}: other checksum`]),
      ]
    }),
  ]
}

const page = (locale: Locale) => documentAt(`${locale}/downloads/`)

describe.each(locales)('/%s/downloads/', (locale) => {
  const listed = listedOn(page(locale))

  test('lists every file of the register, with its true size and checksum', () => {
    // The copy of the site is made after the build, of what the register and the pages have become.
    const copy = siteCopyPath(realPolicy().document)
    expect(listed.map(({ path }) => path).sort()).toEqual([...files.map(({ path }) => path), copy].sort())
    expect(faults(listed)).toEqual([])
  })

  test('each is offered to be kept under its own name', () => {
    for (const { path, href, download } of listed) {
      expect.soft(href).toBe(`/${path}`)
      expect.soft(download).toBe(path.replace(/^.*\//, ''))
    }
  })

  test('each kind says what it is for', () => {
    const kinds = all(page(locale), '.kind')
    expect(kinds.length).toBeGreaterThan(5)
    for (const kind of kinds) expect.soft(text(kind.querySelector('p')).length).toBeGreaterThan(15)
  })

  test('a size in the table says in full what is downloaded', () => {
    const links = all(page(locale), 'td a[data-file]')
    expect(links.length).toBeGreaterThan(10)
    const names = links.map((link) => text(link))
    expect(new Set(names).size).toBe(names.length)
    // Those of a picture begin with which of them it is.
    for (const name of names)
      expect.soft(name).toMatch(/(^| )(PDF|Word|EPUB|TXT|Markdown|SVG|PNG)\b.+ \d.* (kB|MB)$/)
  })

  test('all in one comes before the single files, and leads to the list of checksums', () => {
    const [first] = all(page(locale), 'main section')
    expect(all(first ?? page(locale), 'a').map((a) => a.getAttribute('href'))).toEqual([
      '/downloads/jinshan-biomanufacturing-2023-22.zip',
      '/downloads/jinshan-biomanufacturing-2023-22.site.zip',
      '/SHA256SUMS',
    ])
  })

  test('the bilingual PDF comes first', () => {
    const first = page(locale).querySelector('main a[download]')
    expect(first?.getAttribute('href')).toMatch(/\.zh-en\.pdf$/)
  })

  test('the feed of changes is announced on the page and leads to it', () => {
    const feed = page(locale).querySelector('link[type="application/atom+xml"]')?.getAttribute('href')
    expect(feed).toBe(`/data/changes.${locale}.atom`)
    const self = parseXml(readFileSync(`dist${feed}`, 'utf8')).querySelector('link[rel="self"]')
    expect(self?.getAttribute('href')).toBe(`https://policy.example${feed}`)
  })
})

describe('a page that is wrong is found out', () => {
  const listed = listedOn(page('zh'))
  const [first, ...others] = listed
  if (!first) throw new Error('no files listed')

  test.each<[string, Listed[], string]>([
    ['a file left out', others, `${first.path}: not listed`],
    ['another size', [{ ...first, size: first.size + 1 }, ...others], `${first.path}: ${first.size} bytes`],
    ['another checksum', [{ ...first, checksum: 'ab' }, ...others], `${first.path}: other checksum`],
    [
      'a file that is not there',
      [...listed, { ...first, path: 'data/none.csv' }],
      'data/none.csv: no such file',
    ],
  ])('%s', (_, wrong, fault) => {
    expect(faults(wrong)).toEqual([expect.stringContaining(fault)])
  })
})

test('the published XML holds the source to the character', () => {
  const source = bareSource(content.get(RAW_FILE) ?? '')
  const akn = parseXml(readFileSync('dist/data/akn.zh.xml', 'utf8'))
  akn.querySelector('meta')?.remove()
  expect(withoutSpace(akn.querySelector('doc')?.textContent ?? '')).toBe(source)
  const segments = parseXml(readFileSync('dist/data/sentences.tmx', 'utf8')).querySelectorAll(
    'tuv[xml\\:lang="zh-CN"]',
  )
  expect(withoutSpace([...segments].map((tuv) => tuv.textContent).join(''))).toBe(source)
})
