/** Facts that have to stand a second time, where no code can reach the first: in style sheets, templates and sentences. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { glanceStrings } from '../../src/i18n/glance.ts'
import { ui } from '../../src/i18n/index.ts'
import type { Locale } from '../../src/site.ts'
import { palette, withPalette } from '../../src/styles/palette.ts'
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

/** The colors of the palette that a text writes again. */
const writtenAgain = (text: string) =>
  [...new Set(Object.values(palette).flatMap((theme) => Object.values(theme)))].filter((color) =>
    text.toLowerCase().includes(color.slice(1)),
  )

test('the colors of the palette are written in palette.ts alone', () => {
  const files = ['src', 'public']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.(astro|css|js|svg|ts|typ)$/.test(file))
  expect(files.filter((file) => writtenAgain(source(file)).length > 0)).toEqual([
    join('src', 'styles', 'palette.ts'),
  ])
})

test('a color written again is found, as style sheets and as Word write it', () => {
  expect(writtenAgain(`color: ${palette.light.accent};`)).toEqual([palette.light.accent])
  expect(writtenAgain(palette.dark.paper.slice(1).toUpperCase())).toEqual([palette.dark.paper])
})

test('the style sheet of the tokens gets both themes of the palette', () => {
  const css = withPalette(source('src/styles/tokens.css'))
  const count = (color: string) => css.split(color).length - 1
  expect(css).not.toContain('--palette')
  for (const name of ['paper', 'ink', 'soft', 'line', 'wash', 'accent', 'accent-wash', 'found'] as const) {
    expect(count(`--${name}: ${palette.light[name]};`), name).toBe(1)
    // Once for who asks the system for dark, once for who asks the page.
    expect(count(`--${name}: ${palette.dark[name]};`), name).toBe(2)
  }
})

test('another day is missed', () => {
  expect(missing(ui('zh').datesLine, [withoutYear(written.zh('2023-10-13'))])).toEqual(['10 月 13 日'])
  expect(missing(source('src/styles/print.css'), ['october 13, 2023'])).toEqual(['october 13, 2023'])
})
