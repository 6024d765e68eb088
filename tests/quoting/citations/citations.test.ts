import { parseHTML } from 'linkedom'
import { describe, expect, test } from 'vitest'
import { citationStyles, recordStyles } from '../../../src/citation-styles.ts'
import { citationNames } from '../../../src/i18n/citations.ts'
import { printedNumber } from '../../../src/model/labels.ts'
import { fingerprint } from '../../../src/model/questions/edition.ts'
import { withoutSpace } from '../../../src/model/source.ts'
import type { Clause } from '../../../src/model/types.ts'
import { locatorOf } from '../../../src/quoting/citations/locator.ts'
import { offenders } from '../../support/offenders.ts'
import { cite, clauseOf, everything, policy, url, withDocument } from './support.ts'

const linked = ['gbt2025', 'gbt2015', 'english'] as const

describe('every clause', () => {
  const name = (clause: Clause | null) => clause?.id ?? 'document'

  test('has a citation of every style without gaps or double punctuation', () => {
    const wrong = offenders(everything, name, (clause) => {
      for (const { text } of Object.values(cite(clause))) {
        expect(text).not.toMatch(/undefined|null|NaN|\[object/)
        expect(text).not.toMatch(/[，。：；、,;]{2}|\.\.|[.,]\s+[.,]|：:|，,|\(\)|（）|“”|《》/)
        expect(text).not.toContain('YYYY')
      }
    })
    expect(wrong).toEqual([])
  })

  test('has one link to its page in the HTML of a citation, which says what the text says', () => {
    const wrong = offenders(everything, name, (clause) => {
      for (const style of linked) {
        const { text, html } = cite(clause)[style]
        const { document } = parseHTML(`<p>${html}</p>`)
        expect(document.querySelector('p')?.textContent).toBe(text)
        const links = [...document.querySelectorAll('a')].map((a) => [a.getAttribute('href'), a.textContent])
        expect(links).toEqual([[url(clause), url(clause)]])
      }
    })
    expect(wrong).toEqual([])
  })

  test('has a name and a use for every style, in both languages', () => {
    expect(Object.keys(citationNames)).toEqual([...citationStyles])
  })
})

test('only the English form has its title in italics', () => {
  expect(cite(null).english.html).toContain(`<i>${policy.document.title.en}</i>`)
  for (const style of ['gbt2025', 'gbt2015'] as const)
    expect.soft(cite(null)[style].html).not.toContain('<i>')
})

test('the form of officials has no address, and so no HTML', () => {
  const { text, html } = cite(clauseOf('task-7-1')).official
  expect(text).not.toContain('http')
  expect(html).toBeUndefined()
})

test('the texts are in the language they say', () => {
  // A record of the translation names what it translates.
  const { title } = policy.document
  for (const [style, { lang, text }] of Object.entries(cite(clauseOf('task-7-1')))) {
    expect.soft(lang, style).toBe(/^english$|En$/.test(style) ? 'en' : 'zh')
    if (lang === 'zh') expect.soft(text, style).toMatch(/\p{Script=Han}/u)
    else expect.soft(text.replaceAll(title.zh, ''), style).not.toMatch(/\p{Script=Han}/u)
  }
})

test('the number is closed up in every citation, and stays in the text as it is printed', () => {
  expect(policy.document.number.zh).toBe('金府办发〔2023〕22 号')
  for (const clause of everything)
    for (const { lang, text } of Object.values(cite(clause)))
      if (lang === 'zh') expect.soft(text).toContain('金府办发〔2023〕22号')
})

test('what is of the edition says which: English and every record; the Chinese forms cite the document alone', () => {
  const citations = cite(clauseOf('task-7-1'))
  const named = Object.entries(citations).filter(([, { text }]) => text.includes(fingerprint(policy)))
  expect(named.map(([style]) => style)).toEqual(['english', ...recordStyles])
})

test('neither edition of the standard borrows the form of the other, nor of another type', () => {
  for (const clause of everything) {
    const { gbt2025, gbt2015 } = cite(clause)
    expect.soft(gbt2025.text).toMatch(/[^ ]\[EB\/OL\]\. （2023-10-11）\[2026-01-05\]\. https:/)
    expect.soft(gbt2015.text).toMatch(/[^ ]\[A\/OL\]\. \(2023-10-11\)\[2026-01-05\]\. https:/)
    // Marks of the entry itself; those of a title are its own.
    expect.soft(gbt2015.text.replace(/“.*”/, '')).not.toMatch(/：|（\d/)
  }
})

test('Chinese cites no number, and quotes no words, that the text does not print', () => {
  const source = withoutSpace(policy.clauses.flatMap((c) => c.segments.map((s) => s.text.zh)).join(''))
  const printed = policy.clauses.flatMap((c) => printedNumber(c.segments[0]?.text.zh ?? '') ?? [])
  for (const clause of policy.clauses) {
    const locator = locatorOf(policy, clause)?.zh ?? ''
    for (const [, number = ''] of locator.matchAll(/第（?([^）部]+)）?(?:部分|项)/g))
      expect.soft(printed).toContain(number)
    for (const [, words = ''] of locator.matchAll(/“([^”]+)”/g))
      expect.soft(source).toContain(withoutSpace(words))
  }
  expect(locatorOf(policy, clauseOf('principle-1'))?.zh).toBe('第二部分“前瞻布局、梯度推进”')
})

test('a task that the text did not number is cited by its words alone', () => {
  const task = { ...clauseOf('task-7'), number: null }
  expect(locatorOf(policy, task)?.zh).toBe('第六部分“紧贴市场应用，转型发展生物材料产业”')
})

test('quotation marks within a quotation are single', () => {
  const text = { zh: '突出“抓龙头”。', en: 'Stress “leading enterprises”.' }
  const measure = clauseOf('task-7-1')
  const segments = measure.segments.map((segment) => (segment.role ? { ...segment, text } : segment))
  const locator = locatorOf(policy, { ...measure, segments })
  expect(locator).toEqual({
    zh: '第六部分第（七）项“突出‘抓龙头’”',
    en: 'Part 6, item (7), “Stress ‘leading enterprises’”',
  })
})

test('what cannot be cited says so', () => {
  expect(() => cite({ ...clauseOf('targets'), parent: null })).toThrow(/targets has no parent/)
  expect(() => cite({ ...clauseOf('notice'), segments: [] })).toThrow(/notice has no line with its title/)
  expect(() => cite(null, '2026-1-5')).toThrow(RangeError)
})

test('the official publication, once known, stands beside our address in every style that has one', () => {
  const officialUrl = 'https://www.example.gov.cn/a_b?x=1&y=50%25'
  const citations = cite(clauseOf('task-7-1'), '2026-01-05', withDocument({ officialUrl }))
  expect(citations.gbt2025.text).toMatch(/\[2026-01-05\]\. https:\S+=50%25\. https:\S+task-7-1\/\.$/)
  expect(citations.english.text).toContain(`official publication ${officialUrl}, read at https://`)
  expect(citations.english.html).toContain(
    '<a href="https://www.example.gov.cn/a_b?x=1&amp;y=50%25">https://www.example.gov.cn/a_b?x=1&amp;y=50%25</a>',
  )
  expect(citations.official).toEqual(cite(clauseOf('task-7-1')).official)
  expect(citations.ris.text).toContain(officialUrl)
  expect(citations.cslJson.text).toContain(officialUrl)
  expect(citations.bibtex.text).toContain('https://www.example.gov.cn/a\\_b?x=1\\&y=50\\%25')
})

test('what HTML reads as markup is text', () => {
  const title = { zh: 'A<b>&"C"', en: 'A<b>&"C"' }
  const { gbt2025, english } = cite(null, '2026-01-05', withDocument({ title }))
  expect(gbt2025.html).toContain('A&lt;b&gt;&amp;&quot;C&quot;')
  expect(english.html).toContain('<i>A&lt;b&gt;&amp;&quot;C&quot;</i>')
  expect(gbt2025.text).toContain('A<b>&"C"')
})
