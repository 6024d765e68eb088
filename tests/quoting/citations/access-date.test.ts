import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { citationStyles } from '../../../src/citation-styles.ts'
import { ACCESS_DATE, localIsoDate, withAccessDate } from '../../../src/quoting/citations/access-date.ts'
import { offenders } from '../../support/offenders.ts'
import { cite, everything } from './support.ts'

test('every citation filled in by the browser is what the build would have made', () => {
  const wrong = offenders(
    everything,
    (clause) => clause?.id ?? 'document',
    (clause) => {
      const [made, open] = [cite(clause, '2026-10-07'), cite(clause, ACCESS_DATE)]
      for (const style of citationStyles) {
        expect(withAccessDate(open[style].text, '2026-10-07')).toBe(made[style].text)
        const { html } = open[style]
        expect(html && withAccessDate(html, '2026-10-07')).toBe(made[style].html)
      }
    },
  )
  expect(wrong).toEqual([])
})

test('every style that has an address has the day, each in its own spelling', () => {
  const { official, ...dated } = cite(null, ACCESS_DATE)
  expect(withAccessDate(official.text, '2026-01-05')).toBe(official.text)
  const day = Object.entries(dated).map(([style, { text }]) => {
    const filled = withAccessDate(text, '2026-01-05')
    expect(filled).not.toMatch(/YYYY|Month D/)
    return [
      style,
      filled.match(/\[2026-01-05\]|January 5, 2026|\{2026-01-05\}|2026\/01\/05|2026,\s*1,\s*5\b/)?.[0],
    ]
  })
  expect(Object.fromEntries(day)).toMatchObject({
    gbt2025: '[2026-01-05]',
    gbt2015: '[2026-01-05]',
    english: 'January 5, 2026',
    bibtex: '{2026-01-05}',
    ris: '2026/01/05',
    cslJson: expect.stringMatching(/^2026,\s+1,\s+5$/),
  })
})

test('until then CSL-JSON is JSON too', () => {
  const [item] = JSON.parse(cite(null, ACCESS_DATE).cslJson.text)
  expect(item.accessed).toEqual({ 'date-parts': [['YYYY', 'MM', 'DD']] })
})

test('what is no day is refused', () => {
  for (const day of [
    '',
    '2026-1-5',
    '2026-02-30',
    '2026-13-01',
    '05.01.2026',
    '2026-01-05T00:00:00Z',
    ACCESS_DATE,
  ])
    expect.soft(() => withAccessDate(ACCESS_DATE, day), day).toThrow(RangeError)
})

test('the day is that of the reader, not of Greenwich', () => {
  expect(localIsoDate(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05')
  expect(localIsoDate(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31')
})

test('the browser is sent nothing with it but how a day is written', () => {
  const imports = (file: string) => readFileSync(file, 'utf8').match(/^import (?!type ).*$/gm) ?? []
  expect(imports('src/quoting/citations/access-date.ts')).toEqual([
    "import { englishDate } from '../../language/days.ts'",
  ])
  expect(imports('src/language/days.ts')).toEqual([])
})
