/** The policy at a glance as it is published: both plates say what their contents say, and everything leads somewhere. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { glanceContent } from '../../src/glance/content.ts'
import { relationsContent } from '../../src/glance/relations.ts'
import { locales } from '../../src/locale.ts'
import { realPolicy } from '../support/content.ts'
import { all, documentAt, parseDocument, text } from '../support/dom.ts'
import { raster, read } from '../support/qr.ts'

const policy = realPolicy()

/** Every string and number that a content has for readers: not ids and paths, nor the lengths of bars. */
function wordsOf(value: unknown, key = ''): string[] {
  if (['id', 'path', 'locale', 'yi', 'column', 'basis'].includes(key)) return []
  if (typeof value === 'string' || typeof value === 'number') return [String(value).trim()]
  if (value && typeof value === 'object')
    return Object.entries(value).flatMap(([name, own]) => wordsOf(own, Array.isArray(value) ? key : name))
  return []
}

/** Runs of text under an element, without the comma that may follow them in a row. */
function runsOf(root: Node, comma: string): string[] {
  const own = root.nodeType === 3 ? [(root.textContent ?? '').replace(/\s+/g, ' ').trim()] : []
  return [...own, ...[...root.childNodes].flatMap((node) => runsOf(node, comma))]
    .map((run) => (run.endsWith(comma.trim()) ? run.slice(0, -comma.trim().length) : run))
    .filter((run) => run !== '')
}

/** What stands under an element and not in a content, and the other way round. */
function differences(plate: Element, content: { comma: string }): { foreign: string[]; missing: string[] } {
  const [root] = all(parseDocument(plate.outerHTML), '.plate')
  if (!root) throw new Error('no plate')
  // A number that no line breaks is a part of its sentence.
  for (const whole of all(root, '.whole')) whole.replaceWith(text(whole))
  root.normalize()
  const [words, runs] = [
    wordsOf(content).filter((word) => word !== content.comma.trim()),
    runsOf(root, content.comma),
  ]
  return {
    foreign: runs.filter((run) => !words.includes(run)),
    missing: words.filter((word) => word !== '' && !runs.includes(word)),
  }
}

/** True where an address is that of a page of the build, and of an id there. */
function leads(address: string): boolean {
  const { pathname, hash } = new URL(address, 'https://policy.example')
  const file = `dist${pathname}index.html`
  return (
    existsSync(file) && (hash === '' || documentAt(pathname.slice(1)).getElementById(hash.slice(1)) !== null)
  )
}

describe.each(locales)('/%s/at-a-glance/', (locale) => {
  const document = documentAt(`${locale}/at-a-glance/`)
  const [plate] = all(document, '.plate')
  const [relations] = all(document, '.relations')
  if (!plate || !relations) throw new Error(`${locale}: no plates`)
  const content = glanceContent(policy, locale)

  test('plate 1 says all that is in its content and nothing else', () => {
    expect(differences(plate, content)).toEqual({ foreign: [], missing: [] })
  })

  test('a word more, or one less, is found', () => {
    const [copy] = all(parseDocument(plate.outerHTML), '.plate')
    const product = copy?.querySelector('.products span')
    if (!copy || !product) throw new Error('no product')
    const was = text(product)
    product.textContent = 'gold'
    const { foreign, missing } = differences(copy, content)
    expect(foreign).toEqual(['gold'])
    expect(missing).toEqual([was.replace(content.comma.trim(), '')])
  })

  test('the title stands once on the page', () => {
    expect(all(document, 'h1').map(text)).toEqual([content.title])
    expect(all(document, 'main h2, main h3').map(text)).not.toContain(content.title)
  })

  test('plate 2 has a mark for every tie, which says its basis and the name of its column', () => {
    const { rows, columns, basis } = relationsContent(policy, locale)
    const names = new Map(columns.flatMap(({ list }) => list.map(({ id, label }) => [id, label])))
    const marks = all(relations, '[data-about]').map((a) => [a.getAttribute('data-about'), text(a)])
    expect(marks.length).toBeGreaterThan(30)
    expect(marks).toEqual(
      rows.flatMap(({ list }) =>
        list.flatMap((row) =>
          row.marks.map((mark) => [
            `${mark.column} ${row.id}`,
            `${basis[mark.basis]} ${names.get(mark.column)}`,
          ]),
        ),
      ),
    )
  })

  test('every row and every column of plate 2 has its head', () => {
    const { rows, columns } = relationsContent(policy, locale)
    const labels = columns.flatMap(({ list }) => list.map(({ label }) => label))
    expect(all(relations, 'thead [scope="col"]').map(text)).toEqual(labels)
    expect(all(relations, '[scope="row"] a').map(text)).toEqual(
      rows.flatMap(({ list }) => list.map(({ label }) => label)),
    )
    for (const row of all(relations, 'tbody tr:not(.head)'))
      expect.soft(all(row, 'td')).toHaveLength(labels.length)
  })

  test('leads to pages and sentences that exist', () => {
    const links = [...all(plate, 'a'), ...all(relations, 'a')].map((a) => a.getAttribute('href') ?? '')
    expect(links.length).toBeGreaterThan(100)
    expect(links.filter((address) => !leads(address))).toEqual([])
  })

  test('its code says its address', () => {
    const svg = readFileSync(`dist${all(plate, 'img')[0]?.getAttribute('src')}`, 'utf8')
    expect(read(raster(svg))).toBe(`https://policy.example/${locale}/at-a-glance/`)
  })

  test('gives both plates away as files of this language, with their sizes', () => {
    const links = all(document, '.files a[download]')
    expect(links.map(text)).toContain(`at-a-glance.${locale}.png`)
    expect(links.map(text)).toContain(`at-a-glance.${locale}.svg`)
    for (const link of links) {
      const { size } = statSync(`dist${link.getAttribute('href')}`)
      expect.soft(text(link.parentElement)).toContain(`${Math.round(size / 1000).toLocaleString('en')} kB`)
    }
  })

  test('is reached from the home of its language', () => {
    expect(all(documentAt(`${locale}/`), `main a[href="/${locale}/at-a-glance/"]`).length).toBeGreaterThan(0)
  })
})

test('both languages lead to the same places', () => {
  const [zh, en] = locales.map((locale) =>
    all(documentAt(`${locale}/at-a-glance/`), '.plate a, .relations a').map((a) => a.getAttribute('href')),
  )
  expect(en?.map((address) => address?.replace('/en/', '/zh/'))).toEqual(zh)
})
