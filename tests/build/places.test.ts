/** Pages of domains, zones and units: what stands there is what the model ties there, by phrase. */
import { describe, expect, test } from 'vitest'
import { directionStrings } from '../../src/i18n/directions.ts'
import { evidenceStrings } from '../../src/i18n/ties.ts'
import { unitStrings } from '../../src/i18n/units.ts'
import { locales } from '../../src/locale.ts'
import { clauseNumber } from '../../src/model/labels.ts'
import { pagePath, unitPath } from '../../src/urls.ts'
import { realPolicy } from '../support/content.ts'
import { all, documentAt, text } from '../support/dom.ts'
import { offenders } from '../support/offenders.ts'

const policy = realPolicy()
const mentions = policy.directions.flatMap((direction) =>
  direction.mentions.map((m) => ({ ...m, direction: direction.id })),
)
const places = policy.clauses.filter((c) => c.kind === 'domain' || c.kind === 'zone')

const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim()
const bare = (id: string) => id.replace(/^[a-z]+-/, '')
/** The last part of an address: `/zh/units/x/` → `x`, `#x` → `x`. */
const last = (link: Element | null) => link?.getAttribute('href')?.match(/([^/#=]+)\/?$/)?.[1] ?? ''
const sectionOf = (m: { clause: string }) => policy.clause(m.clause).section
const order = policy.clauses.flatMap((c) => c.segments.map(({ id }) => id))
describe.each(locales)('domains, zones and units in %s', (locale) => {
  const s = directionStrings[locale]
  const sections = places.map((place) => {
    const document = documentAt(pagePath(place, locale))
    const section = document.querySelector('.section-directions') as Element
    const facet = place.kind === 'domain' ? ('domains' as const) : ('zones' as const)
    const tied = (basis: 'text' | 'editorial') =>
      mentions.filter((m) => m[facet].some((tie) => tie.id === place.id && tie.basis === basis))
    /** Items of the list under each heading. */
    const lists = new Map(
      all(section, 'h3').map((heading) => {
        const title = squeezed(heading.firstChild?.textContent ?? '')
        let at = heading.nextElementSibling
        while (at && at.localName !== 'ul') at = at.nextElementSibling
        return [title, all(at ?? section, 'li')]
      }),
    )
    return {
      place,
      document,
      section,
      lists,
      facet,
      own: tied('text').filter((m) => m.clause === place.id),
      elsewhere: tied('text').filter((m) => m.clause !== place.id),
      editorial: tied('editorial'),
    }
  })
  const idOf = ({ place }: { place: { id: string } }) => place.id
  test('each has its own directions marked in its own sentence, without a script', () => {
    const wrong = offenders(sections, idOf, ({ place, document, section, own }) => {
      expect(document.querySelector('#light-directions')?.hasAttribute('checked')).toBe(true)
      const marked = all(document.getElementById(place.id) as Element, '[data-mark="Direction"]')
      expect(marked.map((mark) => mark.getAttribute('data-id')).toSorted()).toEqual(
        own.map((m) => m.direction).toSorted(),
      )
      expect(text(section)).toContain(squeezed(s.ofSectionOwn(own.length)))
    })
    expect(wrong).toEqual([])
    expect(documentAt(`${locale}/tasks/7/`).querySelector('#light-directions')?.hasAttribute('checked')).toBe(
      false,
    )
  })

  test('each shows every sentence that belongs there by its words once, with these marked and no other', () => {
    const wrong = offenders(sections, idOf, ({ place, section, elsewhere }) => {
      /** Sections whose titles name the domain. */
      const bearing = new Set(
        elsewhere
          .filter((m) => m.domains.some((tie) => tie.id === place.id && tie.evidence === 'task-title'))
          .map(sectionOf),
      )
      const rank = (segment: string) =>
        elsewhere.some((m) => m.segment === segment && bearing.has(sectionOf(m))) ? 0 : 1
      const expected = [...new Set(elsewhere.map((m) => m.segment))]
        .toSorted((a, b) => rank(a) - rank(b) || order.indexOf(a) - order.indexOf(b))
        .map((segment) => ({
          segment,
          phrases: elsewhere.filter((m) => m.segment === segment).map((m) => squeezed(m.phrase[locale])),
        }))
      const shown = all(section, '.sentence')
      expect(shown.length).toBe(expected.length)
      for (const [i, { segment, phrases }] of expected.entries()) {
        const sentence = shown[i] as Element
        const words = policy.segment(segment).text[locale]
        expect(squeezed(words), segment).toContain(text(sentence))
        expect(all(sentence, 'mark').map(text).toSorted(), segment).toEqual(phrases.toSorted())
        expect(all(sentence, 'b').length, segment).toBeGreaterThan(0)
      }
      expect(text(section.querySelector('h3 span'))).toBe(s.places(elsewhere.length))
    })
    expect(wrong).toEqual([])
  })

  test('each leads from a clause to its first sentence there', () => {
    const wrong = offenders(sections, idOf, ({ section }) => {
      for (const row of all(section, '.group li')) {
        const link = row.querySelector('.clause a') ?? row.closest('.group')?.querySelector('h4 a') ?? null
        const [path = '', target = ''] = link?.getAttribute('href')?.slice(1).split('#') ?? []
        const sentence = documentAt(path).getElementById(target)
        expect(text(sentence), `${path}#${target}`).toContain(text(row.querySelector('.sentence mark')))
      }
    })
    expect(wrong).toEqual([])
  })

  test('each says of every clause why it belongs there and whom to ask', () => {
    const wrong = offenders(sections, idOf, ({ place, section: part, facet, elsewhere }) => {
      for (const group of all(part, '.group')) {
        const phrases = all(group, 'mark').map(text)
        expect(phrases.length).toBeGreaterThan(0)
        const reasons = all(group, 'p:not(.whom, .clause, .sentence)').map(text)
        expect([1, all(group, 'li').length]).toContain(reasons.length)
        const segment = last(group.querySelector('.clause a') ?? group.querySelector('h4 a'))
        const section = mentions.filter((m) => m.segment === segment).map(sectionOf)[0]
        const here = elsewhere.filter((m) => sectionOf(m) === section)
        for (const m of here) {
          const tie = m[facet].find(({ id }) => id === place.id)
          const { named, 'task-title': title, 'zone-name': zone } = evidenceStrings[locale]
          const said =
            tie?.phrase?.[locale] ??
            (tie?.via && policy.place(tie.via).label[locale]) ??
            { named, 'task-title': title, 'zone-name': zone }[tie?.evidence as 'named'] ??
            'no evidence'
          expect(reasons.join(' ').toLowerCase(), m.segment).toContain(squeezed(said).toLowerCase())
        }
        const asked = [...new Set(here.flatMap((m) => m.ask))]
        const whom = group.querySelector('.whom')
        const own = here[0]?.units ?? []
        const suggested = policy.units.filter((unit) => unit.clauses.some((id) => asked.includes(id)))
        expect(
          all(whom as Element, 'a')
            .map(text)
            .toSorted(),
        ).toEqual(
          (own.length > 0 ? own.map(policy.unit) : suggested).map(({ label }) => label[locale]).toSorted(),
        )
        const tasks = policy.clauses.filter(({ id }) => asked.includes(id))
        if (own.length === 0)
          expect(text(whom)).toContain(
            squeezed(s.ask(tasks.map((task) => clauseNumber(task, locale) ?? 'no number'))),
          )
      }
    })
    expect(wrong).toEqual([])
  })

  test('each has what editors tie in one closed line, each with its reason', () => {
    const wrong = offenders(sections, idOf, ({ place, section, facet, editorial }) => {
      const details = section.querySelector('details')
      expect(details === null).toBe(editorial.length === 0)
      if (!details) return
      expect(details.hasAttribute('open')).toBe(false)
      expect(text(details.querySelector('summary'))).toBe(s.byEditors(editorial.length))
      const items = all(details, 'li').map((li) => ({
        segment: last(li.querySelector('a')),
        words: text(li),
      }))
      for (const m of editorial) {
        const reason = m[facet].find((tie) => tie.id === place.id)?.reason?.[locale] ?? 'none'
        const own = items.filter(
          ({ segment, words }) => segment === m.segment && words.includes(squeezed(reason)),
        )
        expect(own.length, m.segment).toBe(1)
        expect(own[0]?.words, m.segment).toContain(squeezed(m.phrase[locale]))
      }
    })
    expect(wrong).toEqual([])
  })

  test('each leads to its directions in the finder, which offers it', () => {
    const wrong = offenders(sections, idOf, ({ place, section, own, elsewhere, editorial }) => {
      const link = section.querySelector('a.finder')
      expect(link?.getAttribute('href')).toBe(`/${locale}/directions/?${place.kind}=${bare(place.id)}`)
      expect(text(link)).toBe(s.inFinder(own.length + elsewhere.length + editorial.length))
      const offered = documentAt(`${locale}/directions/`).querySelector(
        `select[name="${place.kind}"] option[value="${bare(place.id)}"]`,
      )
      expect(text(offered).replace(/ \(\d+\)$/, '')).toBe(place.label[locale])
    })
    expect(wrong).toEqual([])
  })

  test('each names the units behind its words, and at how many places each', () => {
    const wrong = offenders(sections, idOf, ({ lists, own, elsewhere }) => {
      const shown = (lists.get(s.unitsOfSection) ?? []).map((li) => [
        last(li.querySelector('a')),
        text(li.querySelector('span')),
      ])
      const expected = policy.units.flatMap(({ id }) => {
        const count = [...own, ...elsewhere].filter((m) => m.units.includes(id)).length
        return count > 0 ? [[bare(id), s.places(count)]] : []
      })
      expect(shown.toSorted()).toEqual(expected.toSorted())
    })
    expect(wrong).toEqual([])
  })

  test('each ends with the targets of the text', () => {
    const wrong = offenders(sections, idOf, ({ lists }) => {
      const items = lists.get(s.targetsTitle) ?? []
      expect(items.map((li) => last(li.querySelector('a')))).toEqual(['target-2025', 'target-2030'])
    })
    expect(wrong).toEqual([])
  })

  test('each unit says on its page how many directions fall under it', () => {
    const wrong = offenders(
      policy.units,
      ({ id }) => id,
      ({ id }) => {
        const document = documentAt(unitPath(id, locale))
        const own = mentions.filter((m) => m.units.includes(id))
        const directions = new Set(own.map((m) => m.direction)).size
        const link = document.querySelector(`a[href="/${locale}/directions/?unit=${bare(id)}"]`)
        expect(text(link)).toBe(s.openFinder)
        expect(text(link?.parentElement ?? null)).toContain(squeezed(s.ofUnitNote(directions, own.length)))
        expect(text(document.querySelector('.no-contact'))).toBe(unitStrings[locale].noContact)
      },
    )
    expect(wrong).toEqual([])
  })
})

describe.each(locales)('the indexes in %s', (locale) => {
  const count = (id: string) =>
    new Set(
      mentions
        .filter((m) => [...m.domains, ...m.zones].some((tie) => tie.id === id && tie.basis === 'text'))
        .map((m) => m.direction),
    ).size

  test('of zones has the core, then each point in the order of the text, with its domain and tasks', () => {
    const layout = documentAt(`${locale}/zones/`).querySelector('.layout') as Element
    const { core, zones } = policy.industrialLayout
    expect(layout.firstElementChild?.querySelector('a')?.getAttribute('href')).toContain(`#${core.segment}`)
    expect(text(layout.firstElementChild?.querySelector('a') ?? null).toLowerCase()).toBe(
      core.words[locale].toLowerCase(),
    )
    const rows = all(layout, 'li')
    expect(rows.map((row) => last(row.querySelector('h2 a')))).toEqual(zones.map(({ zone }) => bare(zone)))
    for (const [i, { zone, segment }] of zones.entries()) {
      const row = rows[i] as Element
      expect.soft(text(row.querySelector('.node'))).toBe(policy.clause(zone).short?.[locale])
      expect.soft(text(row.querySelector('.words'))).toBe(squeezed(policy.segment(segment).text[locale]))
      expect.soft(text(row.querySelector('.beside span'))).toBe(directionStrings[locale].count(count(zone)))
    }
    const beside = (slug: string) =>
      all(rows.find((row) => last(row.querySelector('h2 a')) === slug) as Element, '.beside a').map(last)
    expect(beside('materials-bay')).toEqual(['biomaterials', '3', '7'])
    expect(beside('innovation-city')).toEqual(['3', '4'])
  })

  test('of domains says of each how much there is, its zone and its tasks', () => {
    const rows = all(documentAt(`${locale}/domains/`), 'main ol > li:has(h2)')
    const domains = policy.clauses.filter((c) => c.kind === 'domain')
    expect(rows.map((row) => last(row.querySelector('h2 a')))).toEqual(domains.map(({ id }) => bare(id)))
    const lines = rows.map((row) =>
      all(row.querySelector('.dotted') as Element, ':scope > span')
        .map(text)
        .join(' · '),
    )
    for (const [i, { id }] of domains.entries())
      expect.soft(lines[i]).toMatch(new RegExp(`^${directionStrings[locale].count(count(id))} · `))
    const materials = lines[domains.findIndex(({ id }) => id === 'domain-biomaterials')]
    expect(materials).toMatch(locale === 'zh' ? / · 生物材料湾 · 任务 7$/ : / · Biomaterials Bay · Task 7$/)
    const food = lines[domains.findIndex(({ id }) => id === 'domain-agriculture-food')]
    expect(food).toMatch(/ 8 · \S+ 9$/)
  })
})
