/** The About page: how to cite the whole document. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { proseStyles, recordStyles } from '../../src/citation-styles.ts'
import { readingsTold } from '../../src/components/about/readings.ts'
import { readingStrings } from '../../src/i18n/readings.ts'
import { locales } from '../../src/locale.ts'
import { ACCESS_DATE } from '../../src/quoting/citations/access-date.ts'
import { citationsOf } from '../../src/quoting/citations/index.ts'
import { licenseTexts, thirdParty } from '../../src/third-party.ts'
import { realPolicy } from '../support/content.ts'
import { all, documentAt } from '../support/dom.ts'

test.each(locales)('/%s/about/ cites the document in every style, by an address that lasts', (locale) => {
  const url = 'https://policy.example/c/title/'
  const citations = citationsOf(realPolicy(), null, { url, accessed: ACCESS_DATE })
  const cited = all(documentAt(`${locale}/about/`), '#cite .citation')
  const shown = new Map(cited.map((el) => [el.getAttribute('data-style'), el.textContent]))
  const styles = [...proseStyles, ...recordStyles.filter((style) => citations[style].lang === locale)]
  expect([...shown.keys()]).toEqual(styles)
  expect(cited).toHaveLength(styles.length)
  for (const style of styles) {
    const { text } = citations[style]
    expect.soft(shown.get(style)?.trim()).toBe(text.trim())
    if (style !== 'official') expect.soft(text).toContain(url)
  }
})

test.each(locales)('/%s/about/ tells every reading, and each sentence changed since', (locale) => {
  const { read, readings, changed } = readingsTold(realPolicy(), locale)
  const page = documentAt(`${locale}/about/`)
  const cells = (row: Element) =>
    [...row.querySelectorAll('dt, dd')].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim())
  expect(all(page, '#state dl > div').map(cells)).toEqual(
    readings.map(({ date, kind, reader, unchanged }) => [
      `${kind} ${date}`,
      reader,
      readingStrings[locale].unchanged(unchanged),
    ]),
  )
  expect(all(page, '#state p').map((p) => p.textContent)).toContain(read)
  const links = all(page, '#state li a').map((a) => ({ href: a.getAttribute('href'), name: a.textContent }))
  expect(links).toEqual(changed)
})

test('the card of the title cites the whole, not a part', () => {
  const official = documentAt('c/title/').querySelector('.foot .official dd')?.textContent?.trim()
  expect(official).toBe('《金山区加快推进生物制造产业高质量发展的实施意见》（金府办发〔2023〕22号）')
})

test.each(locales)('/%s/about/ names what others made, and leads to its licenses', (locale) => {
  const page = documentAt(`${locale}/about/`)
  const named = all(page, '#licence li').map((item) => item.textContent?.replace(/\s+/g, ' '))
  expect(named).toHaveLength(thirdParty.length)
  for (const [i, { name, license }] of thirdParty.entries()) {
    expect.soft(named[i]).toContain(name)
    expect.soft(named[i]).toContain(license)
  }
  expect(all(page, '#licence a[href="/licenses.txt"]')).toHaveLength(1)
  expect(readFileSync('dist/licenses.txt', 'utf8')).toBe(licenseTexts())
})
