/** The finder as it is published: pages and files say the same, of every direction, domain, zone and unit. */
import { readFileSync } from 'node:fs'
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import type { PolicyJson } from '../../src/files/data/policy-schema.ts'
import { directionStrings } from '../../src/i18n/directions.ts'
import { type Locale, locales } from '../../src/locale.ts'
import { all, builtDocuments, documentAt, parseDocument, text } from '../support/dom.ts'
import { offenders } from '../support/offenders.ts'

const policy: PolicyJson = JSON.parse(readFileSync('dist/data/policy.json', 'utf8'))
const mentions = policy.directions.flatMap((direction) =>
  direction.mentions.map((m) => ({ ...m, direction })),
)
const clause = (id: string) => {
  const found = policy.clauses.find((c) => c.id === id)
  if (!found) throw new Error(`no clause ${id}`)
  return found
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
    // `zone-x (text: zone-name)`: evidence is no id.
    const list = (cell = '') => (cell.match(/(?<=^|; )[a-z-]+/g) ?? []).map(bare)
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
  const document = documentAt(`${locale}/directions/`)
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

const bodies = (locale: Locale) => all(documentAt(`${locale}/directions/`), 'table.directions > tbody')

describe('policy.json', () => {
  const expected = known['policy.json']?.() ?? []

  test('has mentions with several values of every facet', () => {
    expect(expected.length).toBeGreaterThan(200)
    const facets = (one: Known) => ({ ...one, id: [], kind: [one.kind], strength: [one.strength] })
    for (const facet of ['domains', 'zones', 'units', 'kind', 'strength'] as const)
      expect.soft(new Set(expected.flatMap((one) => facets(one)[facet])).size, facet).toBeGreaterThan(3)
  })

  // And so as many of each domain, zone, unit, kind and class of verbs.
  test.each(Object.keys(known).filter((name) => name !== 'policy.json'))(
    'has the mentions of %s, in the same order',
    (name) => {
      expect(known[name]?.()).toEqual(expected)
    },
  )
})

const nameOf = ([, { id }]: [number, { id: string }]) => id

describe.each(locales)('the finder in %s', (locale) => {
  const s = directionStrings[locale]
  const other = locale === 'zh' ? 'en' : 'zh'
  const document = documentAt(`${locale}/directions/`)
  const rows = bodies(locale)

  test('has every direction, shown, and says how many there are', () => {
    expect(rows.map(({ id }) => id)).toEqual(policy.directions.map(({ id }) => id))
    expect(all(document, '.directions [hidden]')).toEqual([])
    const said = text(document.querySelector('.count')).match(/\d+/g)?.map(Number)
    expect(said).toEqual([policy.directions.length, policy.directions.length, mentions.length])
  })

  test('says what each is: label in both languages, kind, domains and zones with their basis', () => {
    const wrong = offenders(policy.directions.entries(), nameOf, ([i, direction]) => {
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
        ).toEqual(places.map(squeezed))
      }
    })
    expect(wrong).toEqual([])
  })

  test('says by which other words each is found, and whose words they are', () => {
    const wrong = offenders(policy.directions.entries(), nameOf, ([i, { names }]) => {
      const said = all(rows[i] as Element, '.direction > span').map(text)
      for (const basis of ['text', 'editorial'] as const) {
        const line = said.find((words) => words.startsWith(s.otherNames[basis].trim())) ?? ''
        const own = names.filter((name) => name.basis === basis)
        expect(line !== '').toBe(own.length > 0)
        for (const { name } of own) expect(line).toContain(name)
      }
    })
    expect(wrong).toEqual([])
  })

  test('shows every mention: verb, sentence with the words marked, units', () => {
    const wrong = offenders(policy.directions.entries(), nameOf, ([i, { mentions: own }]) => {
      const shown = all(rows[i] as Element, 'tr')
      expect(shown.length).toBe(own.length)
      for (const [j, mention] of own.entries()) {
        const row = shown[j] as Element
        const parts = mention.verb[locale].split('…').map(squeezed)
        const verb = text(row.querySelector('.verb'))
        expect(verb.split(/\s*…+\s*/), mention.segment).toEqual(parts)
        expect(all(row, '.text mark').map(text), mention.segment).toEqual([squeezed(mention.phrase[locale])])
        expect(all(row, '.text b').map(text), mention.segment).toEqual(parts)
        const sentence =
          clause(mention.clause).segments.find((one) => one.id === mention.segment)?.[locale] ?? ''
        const passage = text(row.querySelector('.text'))
        if (locale === 'zh') expect(passage, mention.segment).toBe(squeezed(sentence))
        else expect(squeezed(sentence), mention.segment).toContain(passage)
        const units = all(row, '.units a').map(text)
        const labels = mention.units.map((unit) => policy.units.find((u) => u.id === unit)?.label[locale])
        expect(units, mention.segment).toEqual(labels)
        if (labels.length === 0) expect(text(row.querySelector('.units')), mention.segment).toBe(s.noUnits)
      }
    })
    expect(wrong).toEqual([])
  })

  test('leads from every mention to its sentence, which holds the words', () => {
    const wrong = offenders(policy.directions.entries(), nameOf, ([i, { mentions: own }]) => {
      for (const [j, mention] of own.entries()) {
        const link = all(rows[i] as Element, 'tr')[j]?.querySelector('.clause a')
        const [path = '', target = ''] = link?.getAttribute('href')?.slice(1).split('#') ?? []
        expect(target).toBe(mention.segment)
        expect(path.startsWith(`${locale}/`), path).toBe(true)
        expect(text(link ?? null)).not.toBe('')
        const sentence = documentAt(path).getElementById(target)
        expect(text(sentence), `${path}#${target}`).toContain(squeezed(mention.phrase[locale]))
      }
    })
    expect(wrong).toEqual([])
  })

  test('leads to a page of every unit it names', () => {
    for (const address of new Set(
      rows.flatMap((row) => all(row, '.units a')).map((a) => a.getAttribute('href') ?? ''),
    ))
      expect.soft(documentAt(address.slice(1)).querySelector('h1'), address).not.toBeNull()
  })

  test('is a table by its roles, with a head for each cell', () => {
    const table = document.querySelector('table.directions')
    expect(table?.getAttribute('role')).toBe('table')
    const heads = all(document, '.directions thead [role=columnheader]').map(text)
    expect(heads).toEqual(Object.values(s.head))
    for (const body of rows) {
      expect.soft(body.getAttribute('role')).toBe('rowgroup')
      expect.soft(all(body, 'tr[role=row]').length).toBe(all(body, 'tr').length)
      for (const [i, row] of all(body, 'tr').entries()) {
        const roles = [...row.children].map((cell) => cell.getAttribute('role'))
        expect.soft(roles).toEqual([...(i === 0 ? ['rowheader'] : []), 'cell', 'cell', 'cell', 'cell'])
        expect.soft(all(row, 'td').map((cell) => cell.getAttribute('data-head'))).toEqual(heads.slice(1))
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
    for (const [i, row] of rows.entries()) expect.soft(text(row)).toBe(text(whole[i] ?? null))
  })

  test('waits for nothing from outside the page', () => {
    const document = documentAt(`${locale}/directions/`)
    expect(all(document, 'link[rel~="stylesheet"], link[rel~="preload"], style[src]')).toEqual([])
    const waiting = all(document, 'script[src]').filter(
      (script) => !script.matches('[type="module"], [async], [defer]'),
    )
    expect(waiting).toEqual([])
    for (const style of all(document, 'style')) expect.soft(style.textContent).not.toMatch(/@import|url\(/)
  })
})
