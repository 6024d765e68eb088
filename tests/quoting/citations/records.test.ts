import { Cite } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { locales } from '../../../src/locale.ts'
import { editionDate, fingerprint } from '../../../src/model/questions/edition.ts'
import type { Clause } from '../../../src/model/types.ts'
import { editionName } from '../../../src/notice.ts'
import { locatorOf } from '../../../src/quoting/citations/locator.ts'
import { cite, clauseOf, everything, policy, url, withDocument } from './support.ts'

/** What a reference manager makes of a record. */
function read(source: string): Record<string, unknown> {
  const [item, ...others] = new Cite(source).data
  expect(others).toEqual([])
  return item ?? {}
}

const date = (...parts: number[]) => ({ 'date-parts': [parts] })

const { document } = policy
/** What a Chinese record is read as: for GB/T the first and the last are the same, and RIS has neither. */
const readAs = { bibtex: 'legislation', ris: 'report', cslJson: 'regulation' } as const

/** Each format, of the Chinese and of the translation. */
const records = (['bibtex', 'ris', 'cslJson'] as const).flatMap((format) =>
  locales.map((locale) => ({
    format,
    locale,
    style: locale === 'zh' ? format : (`${format}En` as const),
    type: locale === 'zh' ? readAs[format] : 'report',
  })),
)

describe.each(records)('$style', ({ format, locale, style, type }) => {
  test('read back by a parser says the same of every clause', () => {
    for (const clause of everything) {
      const title = clause?.kind === 'notice' ? clause.segments[2]?.text : document.title
      const translated = {
        'original-title': title?.zh,
        translator: [expect.toSatisfy((name: object) => Object.values(name).join().includes('Unofficial'))],
        version: editionDate(policy).replaceAll('-', '.'),
      }
      const record = read(cite(clause)[style].text)
      expect.soft(record).toMatchObject({
        type,
        title: title?.[locale],
        number: locale === 'zh' ? '金府办发〔2023〕22号' : document.number.en,
        issued: date(2023, 10, 11),
        accessed: date(2026, 1, 5),
        URL: url(clause),
        language: locale === 'zh' ? 'zh-CN' : 'en-US',
        author: [
          expect.toSatisfy((name: object) => Object.values(name).join(', ') === document.issuer[locale]),
        ],
        ...(locale === 'en' && format !== 'ris' && translated),
      })
      // A publisher beside the author is printed again.
      expect.soft(record).not.toHaveProperty('publisher')
    }
  })

  test('names the clause, the edition and what it is in its note', () => {
    const place = locatorOf(policy, clauseOf('task-7-1'))?.[locale]
    const noteOf = (clause: Clause | null) => read(cite(clause)[style].text).note
    expect(noteOf(clauseOf('task-7-1'))).toMatch(/^(?:引用位置（locator）：|locator: )/)
    expect(noteOf(clauseOf('task-7-1'))).toContain(place)
    expect(noteOf(null)).not.toContain('locator')
    for (const clause of [null, clauseOf('task-7-1')]) {
      expect(noteOf(clause)).toContain(editionDate(policy))
      expect(noteOf(clause)).toContain(fingerprint(policy))
      expect(noteOf(clause)).toContain(locale === 'zh' ? '非官方读本' : 'unofficial translation')
    }
    if (locale === 'en') expect(noteOf(null)).toContain(document.title.zh)
  })

  test('keeps what its format has a meaning for', () => {
    const odd = '50% of A&B_C {D} #1 $2 ~ ^ \\ < >，CAR-T 与 “1，3-丙二醇”'
    const made = withDocument({ title: { zh: odd, en: odd }, number: { zh: `${odd}号`, en: `${odd}号` } })
    const record = read(cite(null, '2026-01-05', made)[style].text)
    expect(record.title).toBe(odd)
    expect(record.number).toBe(`${odd}号`)
  })

  test('does not break a long title or address', () => {
    const long = '生物制造产业高质量发展 biomanufacturing '.repeat(6).trim()
    const made = withDocument({ title: { zh: long, en: long } })
    expect(read(cite(null, '2026-01-05', made)[style].text).title).toBe(long)
  })
})

test('BibTeX has one entry a clause and language, each with a key of its own', () => {
  const keys = everything.flatMap((clause) =>
    (['bibtex', 'bibtexEn'] as const).map(
      (style) => /^@(?:legislation|report)\{([a-z0-9-]+),$/m.exec(cite(clause)[style].text)?.[1],
    ),
  )
  expect(keys).not.toContain(undefined)
  // The title stands for the whole.
  expect(new Set(keys).size).toBe(2 * (everything.length - 1))
})

test('BibTeX escapes what LaTeX would run, and leaves the address alone', () => {
  const title = { zh: 'A&B 50% {C} #_$~^\\<', en: '' }
  const { bibtex } = cite(null, '2026-01-05', withDocument({ title }))
  expect(bibtex.text).toContain(
    '\\&{B} 50\\% \\{{C}\\} \\#\\_\\$\\textasciitilde{}\\textasciicircum{}\\textbackslash{}\\textless{}',
  )
  expect(bibtex.text).toContain('urldate = {2026-01-05}')
  expect(bibtex.text).toContain(`url = {${url(null)}}`)
  expect(bibtex.text.match(/2026-01-05/g)).toHaveLength(1)
})

test('RIS is one tag a line, from TY to ER', () => {
  for (const clause of everything) {
    const lines = cite(clause).ris.text.split('\n')
    for (const line of lines) expect.soft(line).toMatch(/^[A-Z][A-Z0-9] {2}- /)
    expect.soft([lines[0], lines.at(-1)]).toEqual(['TY  - RPRT', 'ER  - '])
  }
})

/** The fields of CSL 1.0.2 that we use, strictly. */
const cslDate = z.strictObject({ 'date-parts': z.tuple([z.tuple([z.int(), z.int(), z.int()])]) })
const names = z.tuple([z.strictObject({ literal: z.string() })])
const common = {
  id: z.string(),
  author: names,
  title: z.string(),
  number: z.string(),
  issued: cslDate,
  note: z.string(),
  language: z.string(),
  URL: z.url(),
  accessed: cslDate,
}
const cslItem = z.discriminatedUnion('type', [
  z.strictObject({ ...common, type: z.literal('regulation') }),
  z.strictObject({
    ...common,
    type: z.literal('report'),
    'original-title': z.string(),
    translator: names,
    version: z.string().regex(/^\d{4}\.\d\d\.\d\d$/),
  }),
])

test('CSL-JSON has the shape of CSL', () => {
  for (const clause of everything)
    for (const style of ['cslJson', 'cslJsonEn'] as const)
      expect.soft(z.tuple([cslItem]).safeParse(JSON.parse(cite(clause)[style].text)).error).toBeUndefined()
})

/** Styles in use abroad are for the English record: of a regulation APA prints no issuer, and Harvard no number. */
test.each([
  [
    'apa',
    `${document.issuer.en}. (2023). ${document.title.en} (${editionName(document, 'en')}, Trans.; ${document.number.en}; Version ${editionDate(policy).replaceAll('-', '.')}). https://policy.example/c/task-7-1/ (Original work published as ${document.title.zh})`,
  ],
  [
    'harvard1',
    `${document.issuer.en} (2023) ${document.title.en}. Translated by ${editionName(document, 'en')}. ${document.number.en}. Available at: https://policy.example/c/task-7-1/ (Accessed: January 5, 2026).`,
  ],
])('a style of CSL, %s, makes of the English record what it should', (template, reference) => {
  const item = new Cite(cite(clauseOf('task-7-1')).cslJsonEn.text)
  expect(item.format('bibliography', { template, lang: 'en-US' }).trim()).toBe(reference)
})
