/** The whole site in one ZIP, and the list of checksums that knows it. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { strFromU8, strToU8 } from 'fflate'
import { expect, test } from 'vitest'
import { siteCopyStrings } from '../../src/i18n/site-copy.ts'
import { locales } from '../../src/locale.ts'
import { builtFiles, builtPages, isMissing } from '../support/pages.ts'
import { copyFaults, pagesOf, siteCopyOf } from '../support/site-copy.ts'
import { sumFaults } from '../support/sums.ts'

const HOST = 'https://policy.example'
const copy = siteCopyOf('dist')
const published = builtFiles().filter((file) => /^(data|downloads)\//.test(file))

test('has every page of the site but those for what is missing', () => {
  const pages = builtPages()
    .filter((page) => !isMissing(page))
    .map(({ path }) => (path.endsWith('.html') ? path : `${path}index.html`))
  expect(pagesOf(copy).sort()).toEqual(pages.sort())
})

test('has every published file but the two ZIPs, byte for byte', () => {
  const without = published.filter((file) => !copy[file])
  expect(without).toEqual(published.filter((file) => file.endsWith('.zip')))
  expect(without).toHaveLength(2)
  for (const file of published.filter((file) => copy[file]))
    expect.soft(Buffer.from(copy[file] ?? []).equals(readFileSync(`dist/${file}`)), file).toBe(true)
})

test('every link and picture of every page is in it, and nothing needs a server', () => {
  expect(copyFaults(copy, HOST)).toEqual([])
})

test('a copy that is wrong is found out', () => {
  const page = (html: string) =>
    copyFaults({ 'a/index.html': strToU8(html), 'index.html': strToU8('<p id="here">') }, HOST)
  expect(
    page('<a href="../index.html#here">good</a><a href="https://example.org/">other</a><a href="#x" id="x">'),
  ).toEqual([])
  expect(
    page(`<a href="/zh/">root</a><a href="../zh/index.html">gone</a><a href="../index.html#there">id</a>
      <a href="${HOST}/zh/">site</a><img src="code.svg"><script>0</script><noscript>x</noscript>`),
  ).toEqual([
    'a/index.html: /zh/: leads to the root of the disk',
    'a/index.html: ../zh/index.html: no such file',
    'a/index.html: ../index.html#there: no such id',
    `a/index.html: ${HOST}/zh/: leads to the site`,
    'a/index.html: code.svg: no such file',
    'a/index.html: <script>: does nothing without a server',
    'a/index.html: <noscript>: does nothing without a server',
  ])
})

test('says in place of search, kit and ZIPs that they need the site', () => {
  for (const locale of locales)
    for (const page of ['search', 'kit', 'downloads'] as const)
      expect
        .soft(strFromU8(copy[`${locale}/${page}/index.html`] ?? new Uint8Array()), `${locale} ${page}`)
        .toContain(siteCopyStrings[page][locale])
})

test('each page allows its own styles and pictures, and nothing else', () => {
  for (const path of pagesOf(copy)) {
    const html = strFromU8(copy[path] ?? new Uint8Array())
    const policy = /content-security-policy" content="([^"]*)/.exec(html)?.[1] ?? ''
    const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(
      ([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    )
    expect.soft(styles.length, path).toBeGreaterThan(0)
    expect
      .soft(policy.split(';'), path)
      .toEqual([
        "default-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "img-src 'self' data: file:",
        `style-src 'self' ${styles.join(' ')}`,
      ])
  }
})

test('its own list names every file in it with its true checksum', () => {
  expect(sumFaults(copy)).toEqual([])
})

test('the list of the site names every published file, both ZIPs too, with its true checksum', () => {
  const files = [...published, 'llms.txt', 'SHA256SUMS'].map(
    (file) => [file, readFileSync(`dist/${file}`)] as const,
  )
  expect(sumFaults(Object.fromEntries(files))).toEqual([])
})
