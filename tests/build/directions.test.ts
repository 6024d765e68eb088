/** The finder as it is published: pages and files say the same, of every direction, domain, zone and unit. */
import { readFileSync } from 'node:fs'
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { PolicyJson } from '../../src/files/data/policy-schema.ts'
import { directionStrings } from '../../src/i18n/directions.ts'
import { ui } from '../../src/i18n/index.ts'
import { type Locale, locales } from '../../src/locale.ts'
import { content } from '../support/content.ts'
import { all, documentAt, documentOf, parseDocument, text } from '../support/dom.ts'
import { builtPages } from '../support/pages.ts'

const policy: PolicyJson = JSON.parse(readFileSync('dist/data/policy.json', 'utf8'))
const mentions = policy.directions.flatMap((direction) =>
  direction.mentions.map((m) => ({ ...m, direction })),
)
const clause = (id: string) => {
  const found = policy.clauses.find((c) => c.id === id)
  if (!found) throw new Error(`no clause ${id}`)
  return found
}

const documents = new Map<string, Document>()
/** Pages are looked at many times. */
function documentFor(path: string): Document {
  const document = documents.get(path) ?? documentAt(path)
  documents.set(path, document)
  return document
}

/** Words as they are compared: white space is how they are printed. */
const squeezed = (words: string) => words.replace(/\s+/g, ' ').trim()
const bare = (id: string) => id.replace(/^[a-z]+-/, '')
/** The last part of an address: `/zh/units/x/` → `x`, `#x` → `x`. */
const last = (link: Element | null) => link?.getAttribute('href')?.match(/([^/#=]+)\/?$/)?.[1] ?? ''

/** What every source knows of a mention. */
interface Known {
  id: string
  kind: string
  strength: string
  domains: string[]
  zones: string[]
  units: string[]
}

const known: Record<string, () => Known[]> = {
  'policy.json': () =>
    mentions.map((m) => ({
      id: `${m.segment} ${m.direction.id}`,
      kind: m.direction.kind,
      strength: m.strength,
      domains: m.domains.map(({ id }) => bare(id)),
      zones: m.zones.map(({ id }) => bare(id)),
      units: m.units.map(bare),
    })),
  'directions.json': () => {
    const file: {
      mentions: (Omit<Known, 'domains' | 'zones' | 'units'> &
        Record<'domains' | 'zones' | 'units', { id: string }[]>)[]
    } = JSON.parse(readFileSync('dist/data/directions.json', 'utf8'))
    return file.mentions.map(({ id, kind, strength, domains, zones, units }) => ({
      id,
      kind,
      strength,
      domains: domains.map((d) => bare(d.id)),
      zones: zones.map((z) => bare(z.id)),
      units: units.map((u) => bare(u.id)),
    }))
  },
  'directions.csv': () => {
    const rows: Record<string, string>[] = parse(readFileSync('dist/data/directions.csv'), {
      columns: true,
      bom: true,
    })
    const list = (cell = '') => (cell.match(/\b(?:domain|zone|unit)-[a-z-]+/g) ?? []).map(bare)
    return rows.map(({ id = '', kind = '', strength = '', domains, zones, units }) => ({
      id,
      kind,
      strength,
      domains: list(domains),
      zones: list(zones),
      units: list(units),
    }))
  },
  ...Object.fromEntries(locales.map((locale) => [`the page in ${locale}`, () => knownOnPage(locale)])),
}

/** As the filters read it: from the rows, and from what the page says of their clauses. */
function knownOnPage(locale: Locale): Known[] {
  const document = documentFor(`${locale}/directions/`)
  const page: { clauses: Record<string, { domain: string[]; zone: string[]; unit: string[] }> } = JSON.parse(
    document.querySelector('direction-finder')?.getAttribute('data-page') ?? '',
  )
  return bodies(locale).flatMap((body) =>
    all(body, 'tr').map((row) => {
      const facets = page.clauses[row.getAttribute('data-clause') ?? '']
      const units = all(row, '.units a').map(last)
      // What is filtered by is what is shown.
      expect(facets?.unit).toEqual(units)
      return {
        id: `${row.getAttribute('data-segment')} ${body.id}`,
        kind: body.getAttribute('data-kind') ?? '',
        strength: row.getAttribute('data-strength') ?? '',
        domains: facets?.domain ?? [],
        zones: facets?.zone ?? [],
        units,
      }
    }),
  )
}

const bodies = (locale: Locale) => all(documentFor(`${locale}/directions/`), 'table.directions > tbody')

/** How many mentions and how many directions there are of each value. */
function counts(list: readonly Known[], values: (one: Known) => readonly string[]) {
  const found: Record<string, { mentions: number; directions: number }> = {}
  const seen = new Set<string>()
  for (const one of list)
    for (const value of values(one)) {
      found[value] ??= { mentions: 0, directions: 0 }
      found[value].mentions++
      const direction = `${one.id.split(' ')[1]} ${value}`
      if (!seen.has(direction)) found[value].directions++
      seen.add(direction)
    }
  return found
}

describe.each(Object.keys(known))('%s', (name) => {
  const own = known[name]?.() ?? []
  const expected = known['policy.json']?.() ?? []

  test('has the mentions of policy.json, in its order', () => {
    expect(own.length).toBeGreaterThan(200)
    expect(own).toEqual(expected)
  })

  test.each<[string, (one: Known) => readonly string[]]>([
    ['domain', ({ domains }) => domains],
    ['zone', ({ zones }) => zones],
    ['unit', ({ units }) => units],
    ['kind', ({ kind }) => [kind]],
    ['class of verbs', ({ strength }) => [strength]],
  ])('has as many of each %s', (_, values) => {
    expect(Object.keys(counts(own, values)).length).toBeGreaterThan(3)
    expect(counts(own, values)).toEqual(counts(expected, values))
  })
})

describe.each(locales)('the finder in %s', (locale) => {
  const s = directionStrings[locale]
  const other = locale === 'zh' ? 'en' : 'zh'
  const document = documentFor(`${locale}/directions/`)
  const rows = bodies(locale)

  test('has every direction, shown, and says how many there are', () => {
    expect(rows.map(({ id }) => id)).toEqual(policy.directions.map(({ id }) => id))
    expect(all(document, '.directions [hidden]')).toEqual([])
    const said = text(document.querySelector('.count')).match(/\d+/g)?.map(Number)
    expect(said).toEqual([policy.directions.length, policy.directions.length, mentions.length])
  })

  test('says what each is: label in both languages, kind, domains and zones with their basis', () => {
    for (const [i, direction] of policy.directions.entries()) {
      const head = rows[i]?.querySelector('.direction') ?? null
      expect(text(head?.querySelector('strong') ?? null)).toBe(direction.label[locale])
      const twin = head?.querySelector(`strong + span[lang="${other === 'zh' ? 'zh-Hans' : 'en'}"]`) ?? null
      expect(text(twin)).toBe(direction.label[other])
      const said = all(head as Element, ':scope > span').map(text)
      expect(said).toContain(s.kinds[direction.kind])
      for (const [name, list] of [
        [s.domain, direction.domains],
        [s.zone, direction.zones],
      ] as const) {
        const line =
          said.find((words) => words.startsWith(`${name}：`) || words.startsWith(`${name}: `)) ?? ''
        const places = list.map(({ id, basis }) => `${clause(id).label[locale]} ${s.basis[basis]}`)
        expect(
          line
            .slice(name.length)
            .replace(/[（(]/g, ' ')
            .replace(/[）)：:、,]/g, '|')
            .split('|')
            .map(squeezed)
            .filter(Boolean),
          direction.id,
        ).toEqual(places.map(squeezed))
      }
    }
  })

  test('says by which other words each is found, and whose words they are', () => {
    for (const [i, { names, id }] of policy.directions.entries()) {
      const said = all(rows[i] as Element, '.direction > span').map(text)
      for (const basis of ['text', 'editorial'] as const) {
        const line = said.find((words) => words.startsWith(s.otherNames[basis].trim())) ?? ''
        const own = names.filter((name) => name.basis === basis)
        expect(line !== '', id).toBe(own.length > 0)
        for (const { name } of own) expect(line, id).toContain(name)
      }
    }
  })

  test('shows every mention: verb, sentence with the words marked, units', () => {
    for (const [i, { id, mentions: own }] of policy.directions.entries()) {
      const shown = all(rows[i] as Element, 'tr')
      expect(shown.length, id).toBe(own.length)
      for (const [j, mention] of own.entries()) {
        const row = shown[j] as Element
        const where = `${mention.segment} ${id}`
        const parts = mention.verb[locale].split('…').map(squeezed)
        const verb = text(row.querySelector('.verb'))
        expect(verb.split(/\s*…+\s*/), where).toEqual(parts)
        expect(all(row, '.text mark').map(text), where).toEqual([squeezed(mention.phrase[locale])])
        expect(all(row, '.text b').map(text), where).toEqual(parts)
        const sentence =
          clause(mention.clause).segments.find((one) => one.id === mention.segment)?.[locale] ?? ''
        const passage = text(row.querySelector('.text'))
        if (locale === 'zh') expect(passage, where).toBe(squeezed(sentence))
        else expect(squeezed(sentence), where).toContain(passage)
        const units = all(row, '.units a').map(text)
        const labels = mention.units.map((unit) => policy.units.find((u) => u.id === unit)?.label[locale])
        expect(units, where).toEqual(labels)
        if (labels.length === 0) expect(text(row.querySelector('.units')), where).toBe(s.noUnits)
      }
    }
  })

  test('leads from every mention to its sentence, which holds the words', () => {
    for (const [i, { mentions: own }] of policy.directions.entries())
      for (const [j, mention] of own.entries()) {
        const link = all(rows[i] as Element, 'tr')[j]?.querySelector('.clause a')
        const [path = '', target = ''] = link?.getAttribute('href')?.slice(1).split('#') ?? []
        expect(target).toBe(mention.segment)
        expect(path.startsWith(`${locale}/`), path).toBe(true)
        expect(text(link ?? null)).not.toBe('')
        const sentence = documentFor(path).getElementById(target)
        expect(text(sentence), `${path}#${target}`).toContain(squeezed(mention.phrase[locale]))
      }
  })

  test('leads to a page of every unit it names', () => {
    for (const address of new Set(
      rows.flatMap((row) => all(row, '.units a')).map((a) => a.getAttribute('href') ?? ''),
    ))
      expect(documentFor(address.slice(1)).querySelector('h1'), address).not.toBeNull()
  })

  test('is a table by its roles, with a head for each cell', () => {
    const table = document.querySelector('table.directions')
    expect(table?.getAttribute('role')).toBe('table')
    const heads = all(document, '.directions thead [role=columnheader]').map(text)
    expect(heads).toEqual(Object.values(s.head))
    for (const body of rows) {
      expect(body.getAttribute('role')).toBe('rowgroup')
      expect(all(body, 'tr[role=row]').length).toBe(all(body, 'tr').length)
      for (const [i, row] of all(body, 'tr').entries()) {
        const roles = [...row.children].map((cell) => cell.getAttribute('role'))
        expect(roles).toEqual([...(i === 0 ? ['rowheader'] : []), 'cell', 'cell', 'cell', 'cell'])
        expect(all(row, 'td').map((cell) => cell.getAttribute('data-head'))).toEqual(heads.slice(1))
      }
    }
  })

  test('offers every value that a mention has', () => {
    const offered = (name: string) =>
      all(document, `select[name="${name}"] option`).flatMap((option) => option.getAttribute('value') || [])
    const own = known['policy.json']?.() ?? []
    const had = (values: (one: Known) => readonly string[]) => [...new Set(own.flatMap(values))]
    expect(offered('domain')).toEqual(expect.arrayContaining(had(({ domains }) => domains)))
    expect(offered('zone')).toEqual(expect.arrayContaining(had(({ zones }) => zones)))
    expect(offered('unit')).toEqual(expect.arrayContaining(had(({ units }) => units)))
    expect(new Set(offered('kind'))).toEqual(new Set(had(({ kind }) => [kind])))
    expect(new Set(offered('strength'))).toEqual(new Set(had(({ strength }) => [strength])))
  })
})

const places = policy.clauses.filter((c) => c.kind === 'domain' || c.kind === 'zone')

describe.each(locales.flatMap((locale) => places.map((place) => ({ locale, place, id: place.id }))))(
  '$id in $locale',
  ({ locale, place }) => {
    const s = directionStrings[locale]
    const facet = place.kind === 'domain' ? 'domains' : 'zones'
    const document = documentFor(new URL(place.urls[locale]).pathname.slice(1))
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

    test.each(['text', 'editorial'] as const)(
      'lists the directions placed there by the %s, and no other',
      (basis) => {
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
      },
    )

    test('has directions, and leads to them in the finder', () => {
      const link = section.querySelector('p a')?.getAttribute('href')
      expect(link).toBe(`/${locale}/directions/?${place.kind}=${bare(place.id)}`)
      const offered = documentFor(`${locale}/directions/`).querySelector(
        `select[name="${place.kind}"] option[value="${bare(place.id)}"]`,
      )
      expect(text(offered)).toBe(place.label[locale])
    })

    test('names the units behind them, and how many directions each', () => {
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

    test('ends with the targets of the text', () => {
      const items = lists.get(s.targetsTitle)?.items ?? []
      expect(items.map((li) => last(li.querySelector('a')))).toEqual(['target-2025', 'target-2030'])
    })
  },
)

describe.each(locales)('units in %s', (locale) => {
  test.each(policy.units)('$id: its page says how many directions fall under it', ({ id }) => {
    const document = documentFor(`${locale}/units/${bare(id)}/`)
    const own = mentions.filter((m) => m.units.includes(id))
    const directions = new Set(own.map((m) => m.direction.id)).size
    const link = document.querySelector(`a[href="/${locale}/directions/?unit=${bare(id)}"]`)
    expect(text(link)).toBe(directionStrings[locale].openFinder)
    expect(text(link?.parentElement ?? null)).toContain(
      squeezed(directionStrings[locale].ofUnitNote(directions, own.length)),
    )
  })
})

describe('responsibility', () => {
  const raw = (content.get('policy.raw.txt') ?? '').replace(/- \d+ -|\s/g, '')
  /** What the source says: of each line, the names. They follow ten tasks and four safeguards, in this order. */
  const lines = [...raw.matchAll(/（责任单位：((?:[^（）]|（[^（）]*）)*)）/g)].map(([, names = '']) =>
    names.split('、'),
  )
  const answered = [
    ...Array.from({ length: 10 }, (_, i) => `task-${i + 1}`),
    ...Array.from({ length: 4 }, (_, i) => `safeguard-${i + 1}`),
  ]
  /** 区财政局（金融办） is 区财政局, with its office named. */
  const pairs = lines
    .flatMap((names, i) => names.map((name) => `${answered[i]} ${name.replace(/（.*）/, '')}`))
    .toSorted()

  test('is said of 15 units in 14 lines, 48 times', () => {
    expect([lines.length, pairs.length]).toEqual([14, 48])
    expect(new Set(pairs.map((pair) => pair.split(' ')[1])).size).toBe(15)
  })

  test('is the same in policy.json', () => {
    expect(
      policy.units.flatMap(({ label, clauses }) => clauses.map((id) => `${id} ${label.zh}`)).toSorted(),
    ).toEqual(pairs)
  })

  test.each(locales)('is the same in the matrix in %s', (locale) => {
    const document = documentFor(`${locale}/units/`)
    const columns = all(document, 'main table thead tr:last-child th a').map(last)
    expect(columns).toEqual(answered)
    const shown = all(document, 'main table tbody tr').flatMap((row) => {
      const unit = policy.units.find(({ id }) => bare(id) === last(row.querySelector('th a')))
      return all(row, 'td').flatMap((cell, i) => (text(cell) === '' ? [] : `${columns[i]} ${unit?.label.zh}`))
    })
    expect(shown.toSorted()).toEqual(pairs)
  })

  test('is the same on the pages of the units', () => {
    const shown = policy.units.flatMap(({ id, label }) =>
      all(documentFor(`zh/units/${bare(id)}/`), 'h3 a').map((link) => {
        const [, folder, number] = link.getAttribute('href')?.match(/\/(task|safeguard)s\/(\d+)\/$/) ?? []
        return `${folder}-${number} ${label.zh}`
      }),
    )
    expect(shown.toSorted()).toEqual(pairs)
  })

  test('a unit is shown with every name that the text prints for it, and no other', () => {
    const printed = new Map<string, Set<string>>()
    for (const name of lines.flat()) {
      const unit = name.replace(/（.*）/, '')
      printed.set(unit, (printed.get(unit) ?? new Set()).add(name))
    }
    expect(printed.get('区财政局')).toEqual(new Set(['区财政局', '区财政局（金融办）']))
    for (const { id, label } of policy.units) {
      for (const locale of locales) {
        const names = documentFor(`${locale}/units/${bare(id)}/`).querySelector('.names span')
        expect(new Set(squeezed(text(names)).split('、')), `${locale} ${label.zh}`).toEqual(
          printed.get(label.zh),
        )
      }
    }
  })
})

test('every address of a filtered list names a value that the finder offers', () => {
  const links = builtPages().flatMap((page) =>
    all(documentOf(page), 'a[href*="/directions/?"]').map(
      (a) => new URL(a.getAttribute('href') ?? '', 'http://x'),
    ),
  )
  expect(links.length).toBeGreaterThan(2 * (places.length + policy.units.length) - 1)
  for (const { pathname, searchParams } of links)
    for (const [name, value] of searchParams) {
      const finder = documentFor(pathname.slice(1))
      expect(
        finder.querySelector(`select[name="${name}"] option[value="${value}"]`),
        `${name}=${value}`,
      ).not.toBeNull()
    }
})

/** Bytes after which the first screen has to stand. */
const FIRST_SCREEN = 20_000

describe.each(locales)('the first screen in %s', (locale) => {
  const html = readFileSync(`dist/${locale}/directions/index.html`)
  const s = directionStrings[locale]
  const first = {
    brotli: () =>
      brotliDecompressSync(brotliCompressSync(html).subarray(0, FIRST_SCREEN), {
        finishFlush: constants.BROTLI_OPERATION_FLUSH,
      }),
    gzip: () => gunzipSync(gzipSync(html).subarray(0, FIRST_SCREEN), { finishFlush: constants.Z_SYNC_FLUSH }),
  }

  test.each(['brotli', 'gzip'] as const)('is in the first 20,000 bytes of %s', (coding) => {
    const begun = first[coding]().toString()
    expect(begun.length).toBeLessThan(html.toString().length)
    const document = parseDocument(begun.slice(0, begun.lastIndexOf('</tbody>') + '</tbody>'.length))
    expect(text(document.querySelector('h1'))).toBe(s.title)
    expect(all(document, 'main > p').map(text)).toEqual([s.intro, s.honesty])
    expect(all(document, 'main select')).toHaveLength(6)
    expect(all(document, 'main input, main form button')).toHaveLength(3)
    const rows = all(document, 'table.directions > tbody')
    expect(rows.length).toBeGreaterThanOrEqual(10)
    const whole = bodies(locale)
    for (const [i, row] of rows.entries()) expect(text(row)).toBe(text(whole[i] ?? null))
  })

  test('waits for nothing from outside the page', () => {
    const document = documentFor(`${locale}/directions/`)
    expect(all(document, 'link[rel~="stylesheet"], link[rel~="preload"], style[src]')).toEqual([])
    const waiting = all(document, 'script[src]').filter(
      (script) => !script.matches('[type="module"], [async], [defer]'),
    )
    expect(waiting).toEqual([])
    for (const style of all(document, 'style')) expect(style.textContent).not.toMatch(/@import|url\(/)
  })
})
