/** What the sheets on domains and zones say is what the published data says. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { PolicyJson } from '../../src/files/data/policy-schema.ts'
import { locales } from '../../src/locale.ts'
import { all, documentAt, text } from '../support/dom.ts'
import { offenders } from '../support/offenders.ts'

const policy: PolicyJson = JSON.parse(readFileSync('dist/data/policy.json', 'utf8'))
const sheets = locales.flatMap((locale) =>
  policy.clauses
    .filter(({ kind }) => kind === 'domain' || kind === 'zone')
    .map((clause) => {
      const path = `${locale}/brief/${clause.id.slice(clause.kind.length + 1)}/`
      return { locale, clause, path, document: documentAt(path) }
    }),
)
const pathOf = ({ path }: { path: string }) => `/${path}`
const mentions = policy.directions.flatMap((direction) => direction.mentions)

/** The verbs are set apart from the phrases. */
function withoutVerbs(words: Element | null): string {
  const copy = words?.cloneNode(true) as Element | undefined
  if (!copy) return ''
  for (const verb of all(copy, 'b')) verb.remove()
  return text(copy)
}

test('every phrase that the text ties is listed beside its clause, and no phrase that only the editors do', () => {
  const wrong = offenders(sheets, pathOf, ({ locale, clause, document }) => {
    const own = mentions.filter((m) =>
      [...m.domains, ...m.zones].some(({ id, basis }) => id === clause.id && basis === 'text'),
    )
    expect(own.length).toBeGreaterThan(10)
    const rows = all(document, '.columns > section:first-child li').map((li) => ({
      clause: li.querySelector('a')?.getAttribute('href')?.split('#')[1],
      words: withoutVerbs(li.querySelector('p')),
    }))
    const phrases = own.map((m) => `${m.clause} ${m.phrase[locale]}`)
    for (const m of own)
      expect(
        rows.some((row) => row.clause === m.clause && row.words.includes(m.phrase[locale])),
        `${m.clause} ${m.phrase[locale]}`,
      ).toBe(true)
    // As many as there are: nothing else stands in the list.
    const listed = rows.map(({ words }) => words).join('')
    const letters = (words: string) => words.replace(/[\s、，；,;]/g, '').length
    expect(letters(listed)).toBe(letters(own.map((m) => m.phrase[locale]).join('')))
    expect(new Set(rows.map((row) => row.clause))).toEqual(new Set(phrases.map((p) => p.split(' ')[0])))
  })
  expect(wrong).toEqual([])
})

test('the code and the printed address lead to the card of the clause', () => {
  const wrong = offenders(sheets, pathOf, ({ clause, document }) => {
    expect(document.querySelector('.sheet img')?.getAttribute('src')).toBe(`/c/${clause.id}/code.svg`)
    expect(text(document.querySelector('.sheet-foot strong'))).toBe(clause.urls.card)
  })
  expect(wrong).toEqual([])
})

test('home, kit, card and the page of the domain or zone lead to it', () => {
  const wrong = offenders(sheets, pathOf, ({ locale, clause, path }) => {
    const own = new URL(clause.urls[locale]).pathname.slice(1)
    for (const from of [`${locale}/`, `${locale}/kit/`, `c/${clause.id}/`, own])
      expect(documentAt(from).querySelector(`main a[href="/${path}"]`), from).not.toBeNull()
  })
  expect(wrong).toEqual([])
})
