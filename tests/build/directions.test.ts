/** What domains, zones and units say of their directions, and that they lead to them in the finder. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { PolicyJson } from '../../src/files/data/policy-schema.ts'
import { directionStrings } from '../../src/i18n/directions.ts'
import { ui } from '../../src/i18n/index.ts'
import { locales } from '../../src/locale.ts'
import { all, builtDocuments, documentAt, text } from '../support/dom.ts'
import { offenders } from '../support/offenders.ts'

const policy: PolicyJson = JSON.parse(readFileSync('dist/data/policy.json', 'utf8'))
const mentions = policy.directions.flatMap((direction) =>
  direction.mentions.map((m) => ({ ...m, direction })),
)

/** Words as they are compared: white space is how they are printed. */
const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim()
const bare = (id: string) => id.replace(/^[a-z]+-/, '')
/** The last part of an address: `/zh/units/x/` → `x`, `#x` → `x`. */
const last = (link: Element | null) => link?.getAttribute('href')?.match(/([^/#=]+)\/?$/)?.[1] ?? ''

const places = policy.clauses.filter((c) => c.kind === 'domain' || c.kind === 'zone')

describe.each(locales)('domains, zones and units in %s', (locale) => {
  const s = directionStrings[locale]
  const sections = places.map((place) => {
    const document = documentAt(new URL(place.urls[locale]).pathname.slice(1))
    const section = document.querySelector('.section-directions') as Element
    /** Items of the list under each heading. */
    const lists = new Map(
      all(section, 'h3').map((heading) => {
        const title = squeezed(heading.firstChild?.textContent ?? '')
        let at = heading.nextElementSibling
        while (at && at.localName !== 'ul') at = at.nextElementSibling
        return [title, { items: all(at as Element, 'li'), count: text(heading.querySelector('span')) }]
      }),
    )
    return {
      place,
      section,
      lists,
      facet: place.kind === 'domain' ? ('domains' as const) : ('zones' as const),
    }
  })
  const idOf = ({ place }: { place: { id: string } }) => place.id

  test.each(['text', 'editorial'] as const)(
    'each lists the directions placed there by the %s, and no other',
    (basis) => {
      const wrong = offenders(sections, idOf, ({ place, lists, facet }) => {
        const expected = policy.directions.filter((d) =>
          d[facet].some((p) => p.id === place.id && p.basis === basis),
        )
        const { items = [], count } = lists.get(basis === 'text' ? s.inText : s.byEditors) ?? {}
        expect(items.map((li) => last(li.querySelector('a')))).toEqual(expected.map(({ id }) => id))
        if (expected.length > 0) expect(count).toBe(s.count(expected.length))
        for (const [i, { label, mentions: own }] of expected.entries()) {
          const li = items[i] as Element
          expect(text(li.querySelector('a'))).toBe(label[locale])
          const verbs = own.filter((m) => m[facet].some((p) => p.id === place.id)).map((m) => m.verb[locale])
          expect(verbs.length).toBeGreaterThan(0)
          const shown = text(li.querySelector('span'))
          // In a list no verb begins a sentence, and none stands twice.
          for (const verb of verbs)
            for (const part of verb.split('…')) expect(shown).toContain(part.trim().toLowerCase())
          const listed = shown.split(ui(locale).comma.trim())
          expect(new Set(listed).size).toBe(listed.length)
        }
      })
      expect(wrong).toEqual([])
    },
  )

  test('each leads to its directions in the finder, which offers it', () => {
    const wrong = offenders(sections, idOf, ({ place, section }) => {
      const link = section.querySelector('p a')?.getAttribute('href')
      expect(link).toBe(`/${locale}/directions/?${place.kind}=${bare(place.id)}`)
      const offered = documentAt(`${locale}/directions/`).querySelector(
        `select[name="${place.kind}"] option[value="${bare(place.id)}"]`,
      )
      expect(text(offered)).toBe(place.label[locale])
    })
    expect(wrong).toEqual([])
  })

  test('each names the units behind its directions, and how many directions each', () => {
    const wrong = offenders(sections, idOf, ({ place, lists, facet }) => {
      const here = mentions.filter((m) => m[facet].some((p) => p.id === place.id))
      const shown = (lists.get(s.unitsOfSection)?.items ?? []).map((li) => [
        last(li.querySelector('a')),
        text(li.querySelector('span')),
      ])
      const expected = policy.units.flatMap(({ id }) => {
        const own = new Set(here.filter((m) => m.units.includes(id)).map((m) => m.direction.id))
        return own.size > 0 ? [[bare(id), s.count(own.size)]] : []
      })
      expect(shown.toSorted()).toEqual(expected.toSorted())
    })
    expect(wrong).toEqual([])
  })

  test('each ends with the targets of the text', () => {
    const wrong = offenders(sections, idOf, ({ lists }) => {
      const items = lists.get(s.targetsTitle)?.items ?? []
      expect(items.map((li) => last(li.querySelector('a')))).toEqual(['target-2025', 'target-2030'])
    })
    expect(wrong).toEqual([])
  })

  test('each unit says on its page how many directions fall under it', () => {
    const wrong = offenders(
      policy.units,
      ({ id }) => id,
      ({ id }) => {
        const document = documentAt(`${locale}/units/${bare(id)}/`)
        const own = mentions.filter((m) => m.units.includes(id))
        const directions = new Set(own.map((m) => m.direction.id)).size
        const link = document.querySelector(`a[href="/${locale}/directions/?unit=${bare(id)}"]`)
        expect(text(link)).toBe(s.openFinder)
        expect(text(link?.parentElement ?? null)).toContain(squeezed(s.ofUnitNote(directions, own.length)))
      },
    )
    expect(wrong).toEqual([])
  })
})

test('every address of a filtered list names a value that the finder offers', () => {
  const addresses = builtDocuments().flatMap(({ document }) =>
    all(document, 'a[href*="/directions/?"]').map((a) => a.getAttribute('href') ?? ''),
  )
  const links = [...new Set(addresses)].map((address) => new URL(address, 'http://x'))
  expect(links.length).toBeGreaterThan(2 * (places.length + policy.units.length) - 1)
  const offered = ({ pathname, searchParams }: URL) =>
    [...searchParams].every(([name, value]) =>
      documentAt(pathname.slice(1)).querySelector(`select[name="${name}"] option[value="${value}"]`),
    )
  expect(links.filter((link) => !offered(link)).map(String)).toEqual([])
})
