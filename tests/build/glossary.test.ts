/** The glossary as it is published: every term and place once, in both languages, with where it stands. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { PolicyJson } from '../../src/files/data/policy-schema.ts'
import { locales } from '../../src/locale.ts'
import { all, documentAt, text } from '../support/dom.ts'
import { offenders } from '../support/offenders.ts'

const policy: PolicyJson = JSON.parse(readFileSync('dist/data/policy.json', 'utf8'))
const idOf = ({ id }: { id: string }) => id
const placeNames = new Set(policy.places.map(({ label }) => label.zh))
const unitNames = new Set(policy.units.map(({ label }) => label.zh))

describe.each(locales)('/%s/glossary/', (locale) => {
  const other = locale === 'zh' ? 'en' : 'zh'
  const document = documentAt(`${locale}/glossary/`)
  const entries = all(document, '.glossary dl > div')
  const entry = (id: string) => entries.find((one) => one.id === id) ?? null
  /** Clauses that an entry leads to, in its order. */
  const clauses = (id: string) =>
    all(entry(id) ?? document, 'a')
      .map((a) => a.getAttribute('href')?.match(/#(.+)$/)?.[1] ?? '')
      .filter((target) => target !== '')

  test('has every term that stands in the text or is defined, and every place, once', () => {
    const terms = policy.terms.filter(({ clauses, zh, ...term }) => {
      const isSaid = clauses.length > 0 || ('definition' in term && term.definition)
      return isSaid && !placeNames.has(zh)
    })
    expect(entries.map(idOf).toSorted()).toEqual([...terms, ...policy.places].map(idOf).toSorted())
  })

  test('names each in both languages, its own first', () => {
    const named = [...policy.terms.map(({ id, zh, en }) => ({ id, label: { zh, en } })), ...policy.places]
    const shown = named.filter(({ id }) => entry(id))
    const wrong = offenders(shown, idOf, ({ id, label }) => {
      const head = entry(id)?.querySelector('dt')
      const twin = head?.querySelector(`span[lang="${other === 'zh' ? 'zh-Hans' : 'en'}"]`)
      expect(text(twin ?? null)).toBe(label[other])
      expect(text(head ?? null)).toBe(`${label[locale]} ${label[other]}`)
    })
    expect(wrong).toEqual([])
  })

  test('leads from each term to the clauses that hold it, or to the page of the unit it names', () => {
    const shown = policy.terms.filter(({ id }) => entry(id))
    const wrong = offenders(shown, idOf, ({ id, zh, clauses: own }) => {
      if (!unitNames.has(zh)) expect(clauses(id)).toEqual(own)
      else expect(entry(id)?.querySelector(`a[href^="/${locale}/units/"]`)).not.toBeNull()
    })
    expect(wrong).toEqual([])
  })

  test('leads from each place to its zones and to the clauses that name it', () => {
    const wrong = offenders(policy.places, idOf, ({ id, zones, clauses: own }) =>
      expect(clauses(id)).toEqual([...zones, ...own]),
    )
    expect(wrong).toEqual([])
  })

  test('sets apart those that are explained and those that only have a name', () => {
    const explained = new Set(policy.terms.filter(({ definition }) => definition).map(({ id }) => id))
    const places = new Set(policy.places.map(({ id }) => id))
    const wrong = offenders(entries, idOf, (one) => {
      const list = explained.has(one.id) || places.has(one.id) ? 'explained' : 'named'
      expect(one.parentElement?.className).toBe(list)
    })
    expect(wrong).toEqual([])
  })

  test('marks each definition of ours, says once what the mark means, and names every other source', () => {
    const said = all(document, '.glossary .intro').map(text).join('')
    expect(said).toMatch(/†/)
    const defined = policy.terms.filter(({ definition }) => definition)
    const wrong = offenders(defined, idOf, ({ id, zh, definition }) => {
      const place = policy.places.find(({ label }) => label.zh === zh)
      const shown = entry(place?.id ?? id)?.querySelector('dd')
      const words = text(shown ?? null)
      expect(words.startsWith(definition?.[locale] ?? 'nothing')).toBe(true)
      expect(words.includes('†')).toBe(definition?.source === null)
      expect(
        text(shown?.querySelector('cite') ?? null).includes(definition?.source?.name[locale] ?? ''),
      ).toBe(true)
      // † is not heard.
      expect(Boolean(shown?.querySelector('.hidden'))).toBe(definition?.source === null)
    })
    expect(wrong).toEqual([])
  })

  test('has a list of initials that leads to every group', () => {
    const led = all(document, '.glossary nav a').map((a) => a.getAttribute('href'))
    expect(led).toEqual(all(document, '.glossary section').map(({ id }) => `#${id}`))
    expect(led.length).toBeGreaterThan(15)
  })
})
