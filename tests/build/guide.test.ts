/** The reader's guide: what the text has of each verb, every place and unit, and what is ours said to be ours. */
import { describe, expect, test } from 'vitest'
import { guideStrings } from '../../src/i18n/guide.ts'
import { locales } from '../../src/locale.ts'
import { realPolicy } from '../support/content.ts'
import { all, documentAt, text } from '../support/dom.ts'
import { offenders } from '../support/offenders.ts'

const policy = realPolicy()
const idOf = ({ id }: { id: string }) => id
const page = (locale: string) => documentAt(`${locale}/guide/`)

describe.each(locales)('/%s/guide/', (locale) => {
  const document = page(locale)
  const other = locale === 'zh' ? 'en' : 'zh'
  const rows = all(document, 'table[aria-labelledby="ladder"] tbody tr:not(.rung)')
  const listed = policy.ladder.flatMap(({ verbs }) => verbs)

  test('has the verbs of the ladder in its order, with as many places as the text has', () => {
    expect(rows.map((row) => text(row.querySelector('th')))).toEqual(listed.map(({ verb }) => verb))
    const wrong = offenders(rows, text, (row) => {
      const verb = text(row.querySelector('th'))
      const places = policy.verbPlaces.filter((place) => place.verb === verb)
      expect(text(row.querySelector('summary'))).toBe(guideStrings[locale].placesOf(places.length))
      const linked = all(row, 'a').map((a) => a.getAttribute('href')?.split('#')[1])
      const clauseOf = (segment: string) => segment.replace(/\.s\d+$/, '')
      expect(new Set(linked.map((segment = '') => clauseOf(segment)))).toEqual(
        new Set(places.map(({ segment }) => clauseOf(segment))),
      )
      const times = [...text(row.querySelector('details')).matchAll(/×(\d+)/g)].map(([, n]) => Number(n) - 1)
      expect(times.reduce((a, b) => a + b, linked.length)).toBe(places.length)
      for (const { verb, segment } of places) expect(policy.segment(segment).text.zh).toContain(verb)
    })
    expect(wrong).toEqual([])
  })

  test('gives the English that stands at the places', () => {
    const shown = rows.map((row) => text(row.querySelector('td')))
    expect(shown).not.toContain('')
    expect(shown[listed.findIndex(({ verb }) => verb === '鼓励')]).toBe('encourage')
  })

  test('says before the ladder that it is ours', () => {
    const heading = document.getElementById('ladder')
    expect(text(heading?.nextElementSibling ?? null)).toBe(guideStrings[locale].warning)
  })

  test('has every place once, inside what holds it', () => {
    const shown = all(document, 'dl > div').filter(({ id }) => id.startsWith('place-'))
    expect(shown.map(idOf).toSorted()).toEqual(policy.places.map(idOf).toSorted())
    const wrong = offenders(policy.places, idOf, ({ id, inside, label, where, unknown }) => {
      const entry = document.getElementById(id)
      expect(text(entry?.querySelector('dt') ?? null)).toBe(`${label[locale]} ${label[other]}`)
      const outer = entry?.parentElement?.closest('div[id]')?.id
      expect(outer).toBe(inside?.startsWith('place-') ? inside : undefined)
      for (const words of [where?.text, unknown])
        if (words) expect(text(entry)).toContain(words[locale].slice(0, -2))
    })
    expect(wrong).toEqual([])
  })

  test('explains every place and every unit, and says what is not known', () => {
    const isExplained = (entry: Element | null | undefined) => entry?.querySelector(':scope > dd') !== null
    expect(policy.places.filter(({ id }) => !isExplained(document.getElementById(id)))).toEqual([])
    const units = all(document, `dl > div:has(dt a[href^="/${locale}/units/"])`)
    expect(units.map((unit) => text(unit.querySelector('a')))).toEqual(
      policy.units.map(({ label }) => label[locale]),
    )
    expect(units.filter((unit) => !isExplained(unit))).toEqual([])
    const unknown = policy.places.filter((place) => place.unknown)
    expect(all(document, 'dd b')).toHaveLength(unknown.length)
  })

  test('has each zone with its base', () => {
    const bases = all(document, 'table[aria-labelledby="zones"] tbody tr').map((row) =>
      all(row, 'td a').map((a) => a.getAttribute('href')?.slice(1)),
    )
    expect(bases).toEqual(
      policy.industrialLayout.zones.map(({ zone }) =>
        policy.places
          .filter(({ zones, label }) => zones.includes(zone) && isBase(zone, label.zh))
          .map(({ id }) => id),
      ),
    )
    expect(bases.every(({ length }) => length > 0)).toBe(true)
  })

  test('has every note, with its source or as ours', () => {
    const wrong = offenders(policy.notes, idOf, ({ id, title, text: { source } }) => {
      const note = document.getElementById(id)
      expect(text(note?.querySelector('dt') ?? null)).toBe(title[locale])
      expect(text(note).includes('†')).toBe(source === null)
      if (source) expect(text(note)).toContain(source.name[locale])
    })
    expect(wrong).toEqual([])
  })
})

/** 依托 and what follows, up to 打造, in the zone's own sentence. */
const isBase = (zone: string, place: string) =>
  policy.segment(`${zone}.s1`).text.zh.split('打造')[0]?.includes(place)

test('a first-time reader meets it', () => {
  const leads = (path: string, locale: string, within = 'main') =>
    documentAt(path).querySelectorAll(`${within} a[href="/${locale}/guide/"]`).length
  for (const locale of locales) {
    for (const path of ['', 'text/', 'glossary/', 'about/'])
      expect.soft(leads(`${locale}/${path}`, locale), path).toBe(1)
    expect.soft(leads('parallel/', locale)).toBe(1)
    expect.soft(leads(`${locale}/tasks/7/`, locale, 'footer')).toBe(1)
    expect.soft(leads(`${locale}/tasks/7/`, locale, 'header')).toBe(0)
  }
})
