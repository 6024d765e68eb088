/** Facts that have to stand a second time, where no code can reach the first: in style sheets, templates and sentences. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { glanceStrings } from '../../src/i18n/glance.ts'
import { ui } from '../../src/i18n/index.ts'
import type { Locale } from '../../src/locale.ts'
import { realPolicy } from '../support/content.ts'

const { dates, number } = realPolicy().document

/** `2023-10-11` → `2023 年 10 月 11 日`, `October 11, 2023`. */
const written: Record<Locale, (isoDate: string) => string> = {
  zh: (isoDate) => isoDate.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1 年 $2 月 $3 日'),
  en: (isoDate) => new Date(isoDate).toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
}

/** The day without its year, which a sentence says once. */
const withoutYear = (day: string) => day.replace(/^\d{4} 年 |, \d{4}$/, '')

/** The facts that a text does not hold. */
const missing = (text: string, facts: readonly string[]) => facts.filter((fact) => !text.includes(fact))
const source = (file: string) => readFileSync(file, 'utf8').toLowerCase()

test.each(['zh', 'en'] as const)(
  'the lines of the interface have the dates of the document, in %s',
  (locale) => {
    const days = Object.values(dates).map((date) => withoutYear(written[locale](date)))
    expect(days).toHaveLength(3)
    expect(missing(ui(locale).datesLine, [...days, dates.issued.slice(0, 4)])).toEqual([])
    expect(missing(glanceStrings[locale].issued(number[locale]), [written[locale](dates.issued)])).toEqual([])
  },
)

test('the foot of printed pages has the number and the day of the document', () => {
  const feet = [number.zh, number.en, written.zh(dates.issued), written.en(dates.issued)]
  expect(
    missing(
      source('src/styles/print.css'),
      feet.map((fact) => fact.toLowerCase()),
    ),
  ).toEqual([])
  expect(missing(source('src/components/card/card.css'), [number.zh, dates.issued])).toEqual([])
})

test('paper and accent are those of the tokens', () => {
  const token = (name: string) =>
    [...source('src/styles/tokens.css').matchAll(new RegExp(`--${name}: #([0-9a-f]{6});`, 'g'))].map(
      ([, hex = '']) => hex,
    )
  const [paper = '', dark = ''] = token('paper')
  const [accent = ''] = token('accent')
  for (const [file, colors] of Object.entries({
    'src/components/chrome/Head.astro': [paper, dark],
    'src/pages/manifest.webmanifest.ts': [paper],
    'src/images/glance/file.ts': [paper, accent],
    'src/images/share/share-image.typ': [paper, accent],
    'src/files/documents/docx/styles.ts': [accent],
    'src/files/documents/pdf/book.typ': [accent],
    'public/favicon.svg': [paper, accent],
  }))
    expect.soft(missing(source(file), colors), file).toEqual([])
})

test('another day is missed', () => {
  expect(missing(ui('zh').datesLine, [withoutYear(written.zh('2023-10-13'))])).toEqual(['10 月 13 日'])
  expect(missing(source('src/styles/print.css'), ['october 13, 2023'])).toEqual(['october 13, 2023'])
})
