/** The addresses that people print: every clause and every sentence has its place on the pages. */
import { describe, expect, test } from 'vitest'
import { locales } from '../../src/locale.ts'
import { marksOf } from '../../src/model/parse/runs.ts'
import { clausePath } from '../../src/urls.ts'
import { content, realPolicy } from '../support/content.ts'
import { all, builtDocuments, documentAt, parseDocument, text } from '../support/dom.ts'
import { offenders } from '../support/offenders.ts'

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

const pages = builtDocuments()

describe.each(locales)('/%s/text/', (locale) => {
  const document = documentAt(`${locale}/text/`)

  test('has every clause and every segment, in order, and no other', () => {
    expect(ids(all(document, 'article .clause'))).toEqual(clauses)
    expect(ids(all(document, 'article [data-segment]'))).toEqual(segments.map((s) => s.id))
  })

  test('shows the words and marks of the model', () => {
    const wrong = offenders(
      segments,
      ({ id }) => id,
      ({ id, text: expected, runs }) => {
        const element = document.getElementById(id)
        if (!element) throw new Error('no such element')
        expect(sentence(element)).toEqual({
          text: expected[locale].replace(/\s+/g, ' '),
          marks: marksOf(runs[locale]).map((m) => `${m.mark} ${m.id}`),
        })
      },
    )
    expect(wrong).toEqual([])
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
  const addresses = policy.clauses.flatMap((clause) => locales.map((locale) => clausePath(clause, locale)))
  const leadsTo = (address: string) => {
    const [path = '', id = ''] = address.split('#')
    return documentAt(path).getElementById(id)
  }
  expect(addresses.filter((address) => !leadsTo(address))).toEqual([])
})

test('every registered id still has its place', () => {
  const registered = (content.get('permalinks.txt') ?? '').match(/^[a-z][a-z0-9-]*(?=\s)/gm) ?? []
  expect(registered.length).toBeGreaterThanOrEqual(clauses.length)
  const document = documentAt('zh/text/')
  expect(registered.filter((id) => !document.getElementById(id))).toEqual([])
})

test('no id stands twice on a page', () => {
  const twice = pages.flatMap(({ path, document }) => {
    const seen = new Set<string>()
    const again = ids(all(document, '[id]')).filter((id) => seen.has(id) || !seen.add(id))
    return again.map((id) => `/${path}#${id}`)
  })
  expect(twice).toEqual([])
})

test('no character is inserted into the text: zero-width ones, soft hyphens, entities of them', () => {
  const inserted = /[\u00ad\u200b-\u200f\u2060\ufeff]/
  expect(
    pages.filter(({ document }) => inserted.test(document.body.textContent ?? '')).map(({ path }) => path),
  ).toEqual([])
})

describe('what is copied of the text is what is marked as its words', () => {
  const NOTES = ':is([data-segment], [data-quoted]) :is([data-annotation], [data-segment], button, input)'

  test('nothing of ours stands inside words of the text', () => {
    const found = pages.flatMap(({ path, document }) =>
      all(document, NOTES).map((el) => `${path} ${el.outerHTML}`),
    )
    expect(found).toEqual([])
  })

  test('a note inside them is found', () => {
    const broken = '<p data-segment="a">words<span data-annotation>note</span></p>'
    expect(all(parseDocument(`<!doctype html><html><body>${broken}</body></html>`), NOTES)).toHaveLength(1)
  })
})
