/** What arrives where something copied is pasted. */
import { describe, expect, test } from 'vitest'
import { citationStyles, proseStyles, recordStyles } from '../../src/citation-styles.ts'
import { partsOf } from '../../src/model/parse/runs.ts'
import type { Part } from '../../src/model/types.ts'
import { type CardJson, cardJson } from '../../src/quoting/card-json.ts'
import { citationClip, linkClip, quotationClip, textClip } from '../../src/quoting/clips.ts'
import { realPolicy } from '../support/content.ts'
import { all, parseDocument } from '../support/dom.ts'

const policy = realPolicy()
const card = (id: string) => {
  const clause = policy.clauses.find((c) => c.id === id)
  if (!clause) throw new Error(`no clause ${id}`)
  return cardJson(policy, clause)
}
const measure = card('task-7-1')
const TODAY = '2026-10-07'
const plain = (paragraphs: readonly Part[][]) => paragraphs.map((parts) => parts.join(''))
const body = (html = '') => parseDocument(`<!doctype html><html><body>${html}</body></html>`).body

test('the link is the address that is printed, in both forms', () => {
  const { text, html } = linkClip(measure)
  expect(text).toBe('https://policy.example/c/task-7-1/')
  const [link] = all(body(html), 'a')
  expect([link?.getAttribute('href'), link?.textContent]).toEqual([text, text])
})

describe('the words', () => {
  test('are those of the text and nothing else', () => {
    expect(textClip(measure, ['zh']).text).toBe(plain(measure.words.zh.paragraphs).join('\n'))
    expect(textClip(measure, ['zh', 'en']).text).toBe(
      `${plain(measure.words.zh.paragraphs).join('\n')}\n\n${plain(measure.words.en.paragraphs).join('\n')}`,
    )
  })

  test('are the same as HTML, each paragraph with its language', () => {
    const paragraphs = all(body(textClip(measure, ['zh', 'en']).html), 'p')
    expect(paragraphs.map((p) => [p.getAttribute('lang'), p.textContent])).toEqual([
      ...plain(measure.words.zh.paragraphs).map((p) => ['zh-Hans', p]),
      ...plain(measure.words.en.paragraphs).map((p) => ['en', p]),
    ])
  })

  test('of a task are those of its measures and its unit line too', () => {
    const zh = textClip(card('task-7'), ['zh']).text
    const segments = policy.clauses.filter((c) => c.section === 'task-7').flatMap((c) => c.segments)
    expect(zh.replaceAll('\n', '')).toBe(segments.map(({ text }) => text.zh).join(''))
  })
})

test('a title in the English is one in HTML, and plain words in text; in Chinese its 《 》 tell', () => {
  const { text, html } = textClip(card('preamble'), ['zh', 'en'])
  const [segment] = policy.clauses.find(({ id }) => id === 'preamble')?.segments ?? []
  expect(text).toBe(`${segment?.text.zh}\n\n${segment?.text.en}`)
  expect(all(body(html), 'cite').map((cite) => cite.textContent)).toEqual(
    partsOf(segment?.runs.en ?? []).flatMap((part) => (typeof part === 'string' ? [] : [part.title])),
  )
  expect(all(body(html), 'cite')).toHaveLength(2)
})

describe('a quotation', () => {
  test('in Chinese: the words, the source as officials write it, the address', () => {
    expect(quotationClip(measure, ['zh'], TODAY).text).toBe(
      `${plain(measure.words.zh.paragraphs).join('\n')}\n\n——《金山区加快推进生物制造产业高质量发展的实施意见》（金府办发〔2023〕22号）第六部分第（七）项“产业化推进生物材料”\nhttps://policy.example/c/task-7-1/`,
    )
  })

  test('in English: says that the translation is unofficial, and when it was read', () => {
    const { text } = quotationClip(measure, ['en'], TODAY)
    expect(text).toContain('\n\n— General Office')
    expect(text).toContain('(unofficial translation, edition of ')
    expect(text).toMatch(/https:\/\/policy\.example\/c\/task-7-1\/ \(accessed October 7, 2026\)\.$/)
  })

  test('keeps its links as HTML, one a language', () => {
    const pasted = body(quotationClip(measure, ['zh', 'en'], TODAY).html)
    expect(all(pasted, 'blockquote').map((q) => [q.getAttribute('lang'), q.getAttribute('cite')])).toEqual([
      ['zh-Hans', measure.url],
      ['en', measure.url],
    ])
    expect(all(pasted, 'a').map((a) => a.getAttribute('href'))).toEqual([measure.url, measure.url])
    expect(pasted.textContent).not.toContain('YYYY')
  })
})

test('every citation has the day of copying', () => {
  for (const style of citationStyles) {
    const { text, html = '' } = citationClip(measure, style, TODAY)
    expect.soft(text + html, style).not.toMatch(/YYYY|Month D/)
    if (style !== 'official') expect.soft(text, style).toMatch(/2026/)
  }
})

test('every citation for people has both forms, with the same words; a record keeps its lines', () => {
  for (const style of proseStyles) {
    const { text, html } = citationClip(measure, style, TODAY)
    expect.soft(html, style).toBeDefined()
    expect.soft(body(html).textContent, style).toBe(text)
  }
  for (const style of recordStyles)
    expect.soft(citationClip(measure, style, TODAY).html, style).toBeUndefined()
})

test('a citation without HTML of its own cannot become markup', () => {
  const words = '<img src=x onerror=alert(1)> & “quotes”'
  const hostile = { ...measure.citations, official: { lang: 'zh' as const, text: words } }
  const pasted = body(citationClip({ ...measure, citations: hostile }, 'official', TODAY).html)
  expect(all(pasted, 'img')).toEqual([])
  expect(pasted.textContent).toBe(words)
})

test('what is copied cannot become markup', () => {
  const words = '<script>alert(1)</script> & "quotes" \'single\''
  const hostile: CardJson = {
    ...measure,
    url: 'https://x.example/"><img src=x onerror=alert(1)>',
    words: { ...measure.words, en: { ...measure.words.en, paragraphs: [[words, { title: words }]] } },
  }
  const clips = [quotationClip(hostile, ['en'], TODAY), textClip(hostile, ['en']), linkClip(hostile)]
  const pasted = body(clips.map(({ html }) => html).join(''))
  expect(all(pasted, 'script, img')).toEqual([])
  expect(pasted.textContent).toContain(words)
})
