/** The finder as it is published: its page and the files say the same of every mention, and so count the same. */
import { readFileSync } from 'node:fs'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { PolicyJson } from '../../src/files/data/policy-schema.ts'
import { type Facet, type Filters, facets, fitOf } from '../../src/finder/filters.ts'
import { directionStrings } from '../../src/i18n/directions.ts'
import { finderStrings } from '../../src/i18n/finder.ts'
import { ui } from '../../src/i18n/index.ts'
import { evidenceStrings } from '../../src/i18n/ties.ts'
import { type Locale, locales } from '../../src/locale.ts'
import { clauseNumber } from '../../src/model/labels.ts'
import { all, documentAt, parseDocument, text } from '../support/dom.ts'
import { offenders } from '../support/offenders.ts'

const policy: PolicyJson = JSON.parse(readFileSync('dist/data/policy.json', 'utf8'))
const mentions = policy.directions.flatMap((direction) =>
  direction.mentions.map((m, i) => ({
    ...m,
    direction,
    id: `${m.segment} ${direction.id}`,
    mark: i === 0 ? direction.id : `${direction.id}.${i + 1}`,
  })),
)
type Tie = (typeof mentions)[number]['domains'][number]
const idOf = ({ id }: { id: string }) => id
const named = <T extends { id: string }>(list: readonly T[], id = ''): T => {
  const found = list.find((one) => one.id === id)
  if (!found) throw new Error(`no ${id}`)
  return found
}

/** Words as they are compared: white space is how they are printed. */
const squeezed = (words = '') => words.replace(/\s+/g, ' ').trim()
const bare = (id: string) => id.replace(/^[a-z]+-/, '')
/** The last part of an address: `/zh/units/x/` → `x`. */
const last = (link: Element) => link.getAttribute('href')?.match(/([^/]+)\/?$/)?.[1] ?? ''
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => bare(id))

/** What every source knows of a mention, by its id. */
type Known = { id: string } & Record<Facet, string[]>

const finder = (locale: Locale) => documentAt(`${locale}/directions/`)
const marks = (locale: Locale) => all(finder(locale), '.sentences mark')

/** As the filters read it. */
function knownOnPage(locale: Locale): Known[] {
  const { usualStrength }: { usualStrength: string } = JSON.parse(
    finder(locale).querySelector('direction-finder')?.getAttribute('data-page') ?? '',
  )
  const kinds = new Map(
    all(finder(locale), '.index ul').flatMap((list) =>
      all(list, 'a:first-child').map((a) => [
        a.getAttribute('href')?.slice(1),
        list.getAttribute('data-kind') ?? '',
      ]),
    ),
  )
  return marks(locale).map((mark) => {
    const sentence = mark.closest('[data-segment]')
    const said = (name: string) => mark.getAttribute(name) ?? sentence?.getAttribute(name) ?? ''
    const values = (list: string) => list.split(' ').filter(Boolean)
    return {
      id: `${sentence?.getAttribute('data-segment')} ${mark.id.replace(/\.\d+$/, '')}`,
      domain: values(said('data-domain')),
      zone: values(said('data-zone')),
      kind: values(kinds.get(mark.id.replace(/\.\d+$/, '')) ?? ''),
      strength: [said('data-strength') || usualStrength],
      unit: values(mark.closest('article')?.getAttribute('data-unit') ?? ''),
    }
  })
}

const table = (file: string): string[][] => parse(readFileSync(`dist/data/${file}`), { bom: true })

const published: Known[] = mentions.map((m) => ({
  id: m.id,
  domain: ids(m.domains),
  zone: ids(m.zones),
  kind: [m.direction.kind],
  strength: [m.strength],
  unit: m.units.map(bare),
}))

const others: Record<string, () => Known[]> = {
  'directions.json': () => {
    type Row = { id: string; kind: string; strength: string } & Record<
      'domains' | 'zones' | 'units',
      { id: string }[]
    >
    const file: { mentions: Row[] } = JSON.parse(readFileSync('dist/data/directions.json', 'utf8'))
    return file.mentions.map(({ id, kind, strength, domains, zones, units }) => ({
      id,
      domain: ids(domains),
      zone: ids(zones),
      kind: [kind],
      strength: [strength],
      unit: ids(units),
    }))
  },
  'directions.csv': () => {
    const [head = [], ...rows] = table('directions.csv')
    // `zone-x (text: zone-name)`: evidence is no id.
    const list = (cell: string) => (cell.match(/(?<=^|; )[a-z-]+/g) ?? []).map(bare)
    return rows.map((row) => {
      const cell = (name: string) => row[head.indexOf(name)] ?? ''
      return {
        id: cell('id'),
        domain: list(cell('domains')),
        zone: list(cell('zones')),
        kind: [cell('kind')],
        strength: [cell('strength')],
        unit: list(cell('units')),
      }
    })
  },
  ...Object.fromEntries(locales.map((locale) => [`the page in ${locale}`, () => knownOnPage(locale)])),
}

test('policy.json has mentions with several values of every facet, and with none', () => {
  expect(published.length).toBeGreaterThan(300)
  for (const facet of facets)
    expect.soft(new Set(published.flatMap((one) => one[facet])).size, facet).toBeGreaterThan(3)
  for (const facet of ['domain', 'zone', 'unit'] as const)
    expect.soft(published.filter((one) => one[facet].length === 0).length, facet).toBeGreaterThan(9)
})

const none: Filters = { domain: '', zone: '', kind: '', strength: '', unit: '' }
const values = Object.fromEntries(
  facets.map((facet) => [facet, [...new Set(published.flatMap((one) => one[facet]))]]),
) as Record<Facet, string[]>
/** Nothing, every value, and every pair of values of two facets. */
const choices: Partial<Filters>[] = [
  {},
  ...facets.flatMap((one, i) => [
    ...values[one].map((value) => ({ [one]: value })),
    ...facets
      .slice(i + 1)
      .flatMap((two) => values[one].flatMap((a) => values[two].map((b) => ({ [one]: a, [two]: b })))),
  ]),
]

/** Places and directions that pass, then those that serve every field: counted without the finder. */
function numbers(known: readonly Known[], chosen: Partial<Filters>): number[] {
  const has = (facet: Facet) => (one: Known) => !chosen[facet] || one[facet].includes(chosen[facet])
  const rest = known.filter((one) => (['kind', 'strength', 'unit'] as const).every((f) => has(f)(one)))
  const own = rest.filter((one) => has('domain')(one) && has('zone')(one))
  const serving = rest.filter(
    (one) => !own.includes(one) && one.domain.length === 0 && (one.zone.length === 0 || has('zone')(one)),
  )
  const directions = (list: readonly Known[]) => new Set(list.map(({ id }) => id.split(' ')[1])).size
  return [own.length, directions(own), serving.length, directions(serving)]
}

/** As the page counts them. */
function numbersByFit(known: readonly Known[], chosen: Partial<Filters>): number[] {
  const fitting = (fit: string) => known.filter((one) => fitOf(one, { ...none, ...chosen }) === fit)
  return [fitting('passes'), fitting('every')].flatMap((list) => [
    list.length,
    new Set(list.map(({ id }) => id.split(' ')[1])).size,
  ])
}

describe.each(Object.keys(others))('%s', (name) => {
  const known = others[name]?.() ?? []
  const sorted = (list: readonly Known[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1))

  test('says of every mention what policy.json says', () => {
    expect(sorted(known)).toEqual(sorted(published))
  })

  test('gives the same numbers for every value and every pair of values', () => {
    expect(choices.length).toBeGreaterThan(500)
    const count = name.startsWith('the page') ? numbersByFit : numbers
    const wrong = choices.flatMap((chosen) => {
      const [here, there] = [count(known, chosen).join(), numbers(published, chosen).join()]
      return here === there ? [] : `${JSON.stringify(chosen)}: ${here}, not ${there}`
    })
    expect(wrong).toEqual([])
  })
})

test('a tie that only one source lacks changes its numbers', () => {
  const [first, ...rest] = published.filter(({ domain }) => domain.length > 0)
  if (!first) throw new Error('no ties')
  const chosen = { domain: first.domain[0] ?? '' }
  const broken = [{ ...first, domain: [] }, ...rest]
  expect(numbersByFit(broken, chosen)).not.toEqual(numbers([first, ...rest], chosen))
})

/** Why a tie holds, in the words of the site. */
function evidenceWords({ evidence, via, phrase, reason }: Tie, locale: Locale): string {
  const s = evidenceStrings[locale]
  if (evidence === 'base') return s.base([named(policy.places, via).label[locale]])
  if (evidence === 'own-phrase') return s['own-phrase']([phrase?.[locale] ?? ''])
  if (evidence === 'editors') return s.editors(reason?.[locale] ?? '')
  return s[evidence]
}

describe.each(locales)('the finder in %s', (locale) => {
  const s = finderStrings[locale]
  const { comma, colon } = ui(locale)
  const document = finder(locale)
  const own = (segment: string) => mentions.filter((m) => m.segment === segment)
  const articles = all(document, '.sentences article').map((article) => {
    const sentences = all(article, '[data-segment]')
    const here = sentences.flatMap((p) => own(p.getAttribute('data-segment') ?? ''))
    return { article, sentences, here, id: here[0]?.clause ?? '' }
  })
  const clause = (id: string) => named(policy.clauses, id)

  test('has each sentence that encourages something once, in the order of the text, below its clause', () => {
    const shown = articles.flatMap(({ sentences, id }) =>
      sentences.map((p) => `${id} ${p.getAttribute('data-segment')}`),
    )
    const encouraging = new Set(mentions.map(({ segment }) => segment))
    const expected = policy.clauses.flatMap(({ id, segments }) =>
      segments.filter((one) => encouraging.has(one.id)).map((one) => `${id} ${one.id}`),
    )
    expect(shown).toEqual(expected)
  })

  test('has nothing hidden, and says how many directions and places there are', () => {
    expect(all(document, ':is(.index, .sentences)[hidden], :is(.index, .sentences) [hidden]')).toEqual([])
    const said = text(document.querySelector('.count')).match(/\d+/g)?.map(Number)
    expect(said).toEqual([policy.directions.length, mentions.length])
  })

  test('has an index of all directions by kind, each reference once, to the first mark of its clause; every mark has the words of its mention', () => {
    const { kinds } = directionStrings[locale]
    const lists = all(document, '.index ul')
    expect(lists.map((list) => text(list.previousElementSibling))).toEqual(
      lists.map((list) => kinds[list.getAttribute('data-kind') as keyof typeof kinds]),
    )
    expect(all(document, '.index li')).toHaveLength(policy.directions.length)
    const wrong = offenders(policy.directions, idOf, ({ id, kind, label, mentions: list }) => {
      const first = document.querySelector(`.index a[href="#${id}"]`)
      expect(first?.closest('ul')?.getAttribute('data-kind')).toBe(kind)
      expect(squeezed(first?.firstChild?.textContent ?? '')).toBe(squeezed(label[locale]))
      const links = all(first?.parentElement as Element, 'a')
      const own = mentions.filter((m) => m.direction.id === id)
      const firsts = own.filter(({ clause }, i) => own.findIndex((one) => one.clause === clause) === i)
      expect(links.map((a) => a.getAttribute('href'))).toEqual(firsts.map(({ mark }) => `#${mark}`))
      for (const [i, { phrase, segment }] of list.entries()) {
        const mark = document.getElementById(own[i]?.mark ?? '')
        expect(mark?.localName).toBe('mark')
        expect(text(mark)).toBe(squeezed(phrase[locale]))
        expect(mark?.closest('[data-segment]')?.getAttribute('data-segment')).toBe(segment)
      }
    })
    expect(wrong).toEqual([])
  })

  test('refers to each clause in one way, and to no two in the same', () => {
    const byMark = new Map(mentions.map((m) => [`#${m.mark}`, m.clause]))
    const pairs = all(document, '.index a').map((a) => [
      byMark.get(a.getAttribute('href') ?? '') ?? '',
      text(a.querySelector('i')),
    ])
    const apart = new Set(pairs.map((pair) => pair.join(' ')))
    expect(pairs.flat()).not.toContain('')
    expect(new Set(pairs.map(([id]) => id)).size).toBe(apart.size)
    expect(new Set(pairs.map(([, reference]) => reference)).size).toBe(apart.size)
    const measures = pairs.filter(([id = '']) => clause(id).kind === 'measure')
    for (const [id = '', reference] of measures)
      expect.soft(`task-${reference?.replace('.', '-')}`, reference).toBe(id)
    expect(measures.length).toBeGreaterThan(100)
  })

  test('shows each sentence in its words, with every phrase marked and every verb bold, and nothing else', () => {
    const sentences = articles.flatMap(({ sentences }) => sentences)
    const id = (p: Element) => p.getAttribute('data-segment') ?? ''
    const wrong = offenders(sentences, id, (p) => {
      const here = own(id(p))
      const sentence = here.flatMap((m) => clause(m.clause).segments).find((one) => one.id === id(p))
      if (locale === 'zh') expect(text(p)).toBe(squeezed(sentence?.zh))
      else expect(squeezed(sentence?.en)).toContain(text(p))
      expect(
        all(p, 'mark')
          .map((mark) => mark.id)
          .toSorted(),
      ).toEqual(here.map(({ mark }) => mark).toSorted())
      // A verb may begin or end in a phrase.
      const bold = p.innerHTML
        .replace(/<\/?mark[^>]*>/g, '')
        .replaceAll('</b><b>', '')
        .split(/<b>|<\/b>/)
        .flatMap((words, i) => (i % 2 === 1 ? squeezed(words) : []))
      const verbs = here.flatMap(({ verb }) => verb[locale].split('…').map(squeezed))
      for (const verb of verbs) expect(bold.some((words) => words.includes(verb))).toBe(true)
      for (const words of bold)
        expect(verbs.some((verb) => words.includes(verb) || verb.includes(words))).toBe(true)
    })
    expect(wrong).toEqual([])
  })

  test('leads from each clause to its place in the text, which holds the sentences', () => {
    const wrong = offenders(articles, idOf, ({ article, sentences, id }) => {
      const [path = '', target = ''] =
        article.querySelector('h3 a')?.getAttribute('href')?.slice(1).split('#') ?? []
      expect(path.startsWith(`${locale}/`)).toBe(true)
      expect(target).toBe(id)
      const there = text(documentAt(path).getElementById(target))
      for (const p of sentences) expect(there).toContain(text(p))
    })
    expect(wrong).toEqual([])
  })

  test('says of every tie what it is by, of which phrases, and where the text names no zone', () => {
    const [open, close] = locale === 'zh' ? ['（', '）'] : [' (', ')']
    const wrong = offenders(articles, idOf, ({ article, here }) => {
      const expected = new Map<string, string[]>()
      for (const { domains, zones, phrase } of here) {
        const tied = [...domains, ...zones].map(
          (tie) => clause(tie.id).label[locale] + open + evidenceWords(tie, locale) + close,
        )
        for (const words of zones.length === 0 ? [...tied, s.noZone] : tied)
          expected.set(words, [...(expected.get(words) ?? []), phrase[locale]])
      }
      const items = [...expected].map(([words, phrases]) =>
        squeezed(phrases.length === here.length ? words : phrases.join(comma) + colon + words),
      )
      expect(text(article.querySelector('.ties')).split(' · ').toSorted()).toEqual(items.toSorted())
    })
    expect(wrong).toEqual([])
  })

  test('names somebody to ask of every phrase: the units of the clause, or those that the editors point to', () => {
    const wrong = offenders(articles, idOf, ({ article, here, id }) => {
      const ask = article.querySelector('.ask') as Element
      const links = all(ask, 'a')
      expect(links.length).toBeGreaterThan(0)
      const labels = links.map((a) => [last(a), text(a)])
      expect(labels).toEqual(
        labels.map(([unit]) => [unit, named(policy.units, `unit-${unit}`).label[locale]]),
      )
      for (const a of links)
        expect(documentAt(a.getAttribute('href')?.slice(1) ?? '').querySelector('h1')).not.toBeNull()
      const { units } = clause(id)
      if (units.length > 0) {
        expect(links.map(last)).toEqual(units.map(bare))
        expect(text(ask)).not.toContain(s.noUnits.trim())
        return
      }
      const expected = new Map<string, string[]>()
      for (const m of here) {
        expect(m.ask.length, m.id).toBeGreaterThan(0)
        for (const task of m.ask) expected.set(task, [...(expected.get(task) ?? []), m.phrase[locale]])
      }
      const lines = [...expected].map(([task, phrases]) => {
        const { kind, units } = clause(task)
        const name = clauseNumber({ kind, number: { digits: bare(task) } }, locale)
        const labels = units.map((unit) => named(policy.units, unit).label[locale]).join(comma)
        const of = phrases.length === here.length ? '' : phrases.join(comma) + colon
        return squeezed(`${of}${name}${colon}${labels}`)
      })
      expect(all(ask, 'p').map(text).toSorted()).toEqual([s.noUnits.trim(), ...lines].toSorted())
    })
    expect(wrong).toEqual([])
    expect(articles.filter(({ id }) => clause(id).units.length === 0).length).toBeGreaterThan(5)
  })

  test('offers every value that a mention has and no other, with the number of its directions', () => {
    for (const facet of facets) {
      const offered = all(document, `select[name="${facet}"] option`).filter((o) => o.getAttribute('value'))
      const value = (option: Element) => option.getAttribute('value') ?? ''
      expect.soft(offered.map(value).toSorted(), facet).toEqual(values[facet].toSorted())
      const counted = offered.map((o) => [value(o), Number(text(o).match(/\((\d+)\)$/)?.[1])])
      const expected = offered.map((o) => [value(o), numbers(published, { [facet]: value(o) })[1]])
      expect.soft(counted, facet).toEqual(expected)
    }
  })

  test('has every id once, and repeats nothing that goes without saying', () => {
    const everyId = all(document, '[id]').map(idOf)
    expect(everyId.filter((id, i) => everyId.indexOf(id) !== i)).toEqual([])
    const { usualStrength } = JSON.parse(
      document.querySelector('direction-finder')?.getAttribute('data-page') ?? '',
    )
    expect(all(document, `[data-strength="${usualStrength}"]`)).toEqual([])
  })

  test('is found in the spreadsheet of its language, in its words', () => {
    const [, ...rows] = table(`directions.${locale}.csv`)
    expect(rows).toHaveLength(mentions.length)
    const wrong = offenders(
      mentions.entries(),
      ([, { id }]) => id,
      ([i, m]) => {
        const [label, kind, verb, phrase, domains, whyDomain, zones, whyZone, , units] = rows[i] ?? []
        expect(rows[i]?.at(-1)).toBe(m.id)
        expect([label, kind]).toEqual([
          m.direction.label[locale],
          directionStrings[locale].kinds[m.direction.kind],
        ])
        expect([verb, phrase]).toEqual([m.verb[locale], m.phrase[locale]])
        const names = (list: readonly { id: string }[]) =>
          list.map(({ id }) => clause(id).label[locale]).join(comma)
        if (m.domains.length > 0) expect(domains).toBe(names(m.domains))
        if (m.zones.length > 0) expect(zones).toBe(names(m.zones))
        for (const tie of m.domains) expect(whyDomain).toContain(evidenceWords(tie, locale))
        for (const tie of m.zones) expect(whyZone).toContain(evidenceWords(tie, locale))
        if (m.units.length > 0)
          expect(units).toBe(m.units.map((unit) => named(policy.units, unit).label[locale]).join(comma))
      },
    )
    expect(wrong).toEqual([])
  })
})

/** Bytes after which the first screen has to stand: a congestion window (RFC 6928). */
const FIRST_SCREEN = 14_600
/** Bytes of the whole page, at most. */
const WHOLE_PAGE = 25_000

describe.each(locales)('the weight of the finder in %s', (locale) => {
  const packed = brotliCompressSync(readFileSync(`dist/${locale}/directions/index.html`))

  test('is at most 25,000 bytes of brotli', () => {
    expect(packed.length).toBeLessThanOrEqual(WHOLE_PAGE)
  })

  test('has the first screen in the first 14,600', () => {
    const begun = brotliDecompressSync(packed.subarray(0, FIRST_SCREEN), {
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
    }).toString()
    const document = parseDocument(begun.slice(0, begun.lastIndexOf('</li>') + '</li>'.length))
    const whole = finder(locale)
    for (const part of ['h1', '.honest', 'form.find']) {
      expect.soft(text(document.querySelector(part)), part).not.toBe('')
      expect.soft(text(document.querySelector(part)), part).toBe(text(whole.querySelector(part)))
    }
    const entries = all(document, '.index li').map(text)
    expect(entries.length).toBeGreaterThanOrEqual(20)
    expect(entries).toEqual(all(whole, '.index li').slice(0, entries.length).map(text))
  })

  test('waits for nothing from outside the page', () => {
    const document = finder(locale)
    expect(all(document, 'link[rel~="stylesheet"], link[rel~="preload"], style[src]')).toEqual([])
    const waiting = all(document, 'script[src]').filter(
      (script) => !script.matches('[type="module"], [async], [defer]'),
    )
    expect(waiting).toEqual([])
    for (const style of all(document, 'style')) expect.soft(style.textContent).not.toMatch(/@import|url\(/)
  })
})
