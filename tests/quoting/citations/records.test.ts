import { Cite } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { cite, clauseOf, everything, policy, url, withDocument } from './support.ts'

/** What a reference manager makes of a record. */
function read(source: string): Record<string, unknown> {
  const [item, ...others] = new Cite(source).data
  expect(others).toEqual([])
  return item ?? {}
}

const date = (...parts: number[]) => ({ 'date-parts': [parts] })

describe.each(['bibtex', 'ris', 'cslJson'] as const)('%s', (style) => {
  test('read back by a parser says the same of every clause', () => {
    for (const clause of everything) {
      const notice = clause?.kind === 'notice'
      expect.soft(read(cite(clause)[style].text)).toMatchObject({
        type: 'report',
        title: notice ? clause.segments[2]?.text.zh : policy.document.title.zh,
        number: policy.document.number.zh,
        issued: date(2023, 10, 11),
        accessed: date(2026, 1, 5),
        URL: url(clause),
        language: 'zh-CN',
        author: [expect.toSatisfy((name) => Object.values(name).join() === policy.document.issuer.zh)],
      })
    }
  })

  test('carries the clause in its note', () => {
    const ours = `网址为非官方读本；unofficial translation: ${policy.document.title.en}`
    expect(read(cite(clauseOf('task-7-1'))[style].text).note).toBe(
      `第六部分第（七）项“产业化推进生物材料”；${ours}`,
    )
    expect(read(cite(null)[style].text).note).toBe(ours)
  })

  test('keeps what its format has a meaning for', () => {
    const odd = '50% of A&B_C {D} #1 $2 ~ ^ \\ < >，CAR-T 与 “1，3-丙二醇”'
    const made = withDocument({ title: { zh: odd, en: odd }, number: { zh: `${odd}号`, en: 'No. 1' } })
    const record = read(cite(null, '2026-01-05', made)[style].text)
    expect(record.title).toBe(odd)
    expect(record.number).toBe(`${odd}号`)
  })

  test('does not break a long title or address', () => {
    const title = { zh: '生物制造产业高质量发展 biomanufacturing '.repeat(6).trim(), en: '' }
    const made = withDocument({ title })
    expect(read(cite(null, '2026-01-05', made)[style].text).title).toBe(title.zh)
  })
})

test('BibTeX has one entry a clause, each with a key of its own', () => {
  const keys = everything.map((clause) => /^@report\{([a-z0-9-]+),$/m.exec(cite(clause).bibtex.text)?.[1])
  expect(keys).not.toContain(undefined)
  expect(new Set(keys).size).toBe(everything.length)
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
const cslItems = z.tuple([
  z.strictObject({
    id: z.string(),
    type: z.literal('report'),
    author: z.tuple([z.strictObject({ literal: z.string() })]),
    title: z.string(),
    number: z.string(),
    issued: cslDate,
    note: z.string(),
    language: z.string(),
    URL: z.url(),
    accessed: cslDate,
  }),
])

test('CSL-JSON has the shape of CSL', () => {
  for (const clause of everything)
    expect.soft(cslItems.safeParse(JSON.parse(cite(clause).cslJson.text)).error).toBeUndefined()
})

/** Styles in use abroad: a type of another kind would make another document of it, or lose its issuer. */
test.each([
  [
    'apa',
    '上海市金山区人民政府办公室. (2023). 金山区加快推进生物制造产业高质量发展的实施意见 (金府办发〔2023〕22 号). https://policy.example/c/task-7-1/',
  ],
  [
    'harvard1',
    '上海市金山区人民政府办公室 (2023) 金山区加快推进生物制造产业高质量发展的实施意见. 金府办发〔2023〕22 号. Available at: https://policy.example/c/task-7-1/ (Accessed: January 5, 2026).',
  ],
])('a style of CSL, %s, makes of the record what it should', (template, reference) => {
  const item = new Cite(cite(clauseOf('task-7-1')).cslJson.text)
  expect(item.format('bibliography', { template, lang: 'en-US' }).trim()).toBe(reference)
})
