/** The addresses that people print: every clause and every sentence has its place on the pages. */
import { describe, expect, test } from 'vitest'
import { locales } from '../../src/locale.ts'
import { marksOf } from '../../src/model/parse/runs.ts'
import { clausePath } from '../../src/urls.ts'
import { content, realPolicy } from '../support/content.ts'
import { all, documentAt, documentOf, text } from '../support/dom.ts'
import { builtPages } from '../support/pages.ts'

const policy = realPolicy()
const segments = policy.clauses.flatMap((c) => c.segments)
const clauses = policy.clauses.map((c) => c.id)
const ids = (elements: readonly Element[]) => elements.map((el) => el.id)

/** Words and marks of a sentence on a page, without what we add to it. */
function sentence(element: Element) {
  const copy = element.cloneNode(true) as Element
  for (const annotation of all(copy, '[data-annotation]')) annotation.remove()
  return {
    text: text(copy),
    marks: all(copy, '[data-mark]').map(
      (el) => `${el.getAttribute('data-mark')} ${el.getAttribute('data-id')}`,
    ),
  }
}

describe.each(locales)('/%s/text/', (locale) => {
  const document = documentAt(`${locale}/text/`)

  test('has every clause and every segment, in order, and no other', () => {
    expect(ids(all(document, 'article .clause'))).toEqual(clauses)
    expect(ids(all(document, 'article [data-segment]'))).toEqual(segments.map((s) => s.id))
  })

  test('shows the words and marks of the model', () => {
    for (const { id, text: expected, runs } of segments) {
      const element = document.getElementById(id)
      if (!element) throw new Error(`no element ${id}`)
      expect({ id, ...sentence(element) }).toEqual({
        id,
        text: expected[locale].replace(/\s+/g, ' '),
        marks: marksOf(runs[locale]).map((m) => `${m.mark} ${m.id}`),
      })
    }
  })
})

describe('/parallel/', () => {
  const document = documentAt('parallel/')

  test('has a row for every clause, with its id', () => {
    expect(ids(all(document, '.row'))).toEqual(clauses)
  })

  test.each(locales)('pairs every sentence: %s', (locale) => {
    const found = all(document, `.side.${locale} [data-segment]`)
    expect(found.map((el) => [el.getAttribute('data-segment'), sentence(el).text])).toEqual(
      segments.map((s) => [s.id, s.text[locale].replace(/\s+/g, ' ')]),
    )
  })
})

test('every clause stands on the page that its address names', () => {
  for (const clause of policy.clauses)
    for (const locale of locales) {
      const [path = '', id = ''] = clausePath(clause, locale).split('#')
      expect(documentAt(path).getElementById(id), clausePath(clause, locale)).not.toBeNull()
    }
})

test('every registered id still has its place', () => {
  const registered = (content.get('permalinks.txt') ?? '').match(/^[a-z][a-z0-9-]*(?=\s)/gm) ?? []
  expect(registered.length).toBeGreaterThanOrEqual(clauses.length)
  const document = documentAt('zh/text/')
  for (const id of registered) expect(document.getElementById(id), id).not.toBeNull()
})

test('no id stands twice on a page', () => {
  for (const page of builtPages()) {
    const found = ids(all(documentOf(page), '[id]'))
    expect(
      found.filter((id, i) => found.indexOf(id) !== i),
      page.path,
    ).toEqual([])
  }
})

test('no character is inserted into the text: zero-width ones, soft hyphens, entities of them', () => {
  for (const page of builtPages())
    expect(documentOf(page).body.textContent, page.path).not.toMatch(/[\u00ad\u200b-\u200f\u2060\ufeff]/)
})
