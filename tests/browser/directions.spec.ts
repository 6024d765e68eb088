/** The finder shows what is chosen, keeps it in the address, and gives away what it shows. */
import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { type Download, expect, type Page, test } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { directionStrings } from '../../src/i18n/directions.ts'
import { listen } from './support/quiet.ts'
import { desktop, phone, policy } from './support/site.ts'

test.use({ viewport: desktop })

const FACETS = ['domain', 'zone', 'kind', 'strength', 'unit'] as const
const strings = directionStrings.zh
const everyId = policy.directions.map(({ id }) => id)
const placesOf = (ids: readonly string[]) =>
  policy.directions
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id, mentions }) => mentions.map((m) => `${m.segment} ${id}`))

const finder = (page: Page) => page.locator('direction-finder')
const box = (page: Page) => finder(page).locator('input[name=q]')
const select = (page: Page, name: string) => finder(page).locator(`select[name=${name}]`)
const message = (page: Page) => finder(page).locator('[role=status]')

/** Ids of the rows that a reader sees, in the order seen; copies have none. */
const shown = (page: Page) =>
  finder(page)
    .locator('tbody[id]')
    .evaluateAll((all) => all.filter((el) => el.checkVisibility()).map((el) => el.id))

async function open(page: Page, query = '', locale: 'zh' | 'en' = 'zh') {
  await page.goto(`/${locale}/directions/${query}`)
  await expect(message(page)).not.toHaveText(directionStrings[locale].loading)
}

async function typed(page: Page, words: string) {
  await box(page).fill(words)
  await expect.poll(() => new URL(page.url()).searchParams.get('q') ?? '').toBe(words.trim())
  await expect(message(page)).not.toHaveText(/^(正在载入|Loading)/)
}

/** Yellow wine was asked for. */
async function expectWine(page: Page) {
  await expect.poll(async () => (await shown(page)).length).toBeLessThan(everyId.length / 4)
  expect(await shown(page)).toContain('dir-huangjiu')
}

/** What a person would find in the published file, mention by mention. */
const having = (wanted: (m: (typeof policy.directions)[number]['mentions'][number]) => boolean) =>
  policy.directions.filter(({ mentions }) => mentions.some(wanted)).map(({ id }) => id)
const inPlace = (facet: 'domains' | 'zones', place: string) =>
  having((m) => m[facet].some(({ id }) => id === place))

test.describe('a filter', () => {
  test('for every pair of values shows what the published file says', async ({ page }) => {
    await open(page)
    const { pairs, wrong, told, found } = await page.evaluate(async (facets) => {
      type File = {
        directions: {
          id: string
          kind: string
          mentions: {
            segment: string
            strength: string
            units: string[]
            domains: { id: string }[]
            zones: { id: string }[]
          }[]
        }[]
      }
      const file: File = await (await fetch('/data/policy.json')).json()
      // Of each value the places that have it; of two values the places that are in both.
      const places: Record<string, Set<string>> = {}
      const put = (value: string, place: string) => {
        places[value] ??= new Set()
        places[value].add(place)
      }
      for (const { id, kind, mentions } of file.directions)
        for (const { segment, strength, units, domains, zones } of mentions) {
          const place = `${segment} ${id}`
          put(`kind ${kind}`, place)
          put(`strength ${strength}`, place)
          for (const unit of units) put(`unit ${unit.slice('unit-'.length)}`, place)
          for (const domain of domains) put(`domain ${domain.id.slice('domain-'.length)}`, place)
          for (const zone of zones) put(`zone ${zone.id.slice('zone-'.length)}`, place)
        }
      const placesOf = (name: string, value: string) => places[`${name} ${value}`] ?? new Set<string>()
      const directions = (all: Iterable<string>) =>
        new Set([...all].map((place) => place.split(' ')[1] ?? ''))
      const list = (ids: Set<string>) => [...ids].sort().join(' ')

      const boxOf = (name: string) =>
        document.querySelector<HTMLSelectElement>(`direction-finder select[name=${name}]`)
      const choose = (name: string, value: string) => {
        const box = boxOf(name)
        if (!box) throw new Error(name)
        box.value = value
        box.dispatchEvent(new Event('change', { bubbles: true }))
      }
      const rows = [...document.querySelectorAll<HTMLElement>('direction-finder tbody[id]')]
      const values = (name: string) =>
        [...(boxOf(name)?.options ?? [])].flatMap((option) => option.value || [])
      const outcome = { pairs: 0, wrong: [] as string[], told: 0, found: 0 }
      for (const [i, one] of facets.entries())
        for (const two of facets.slice(i + 1)) {
          for (const first of values(one)) {
            choose(one, first)
            for (const second of values(two)) {
              choose(two, second)
              const seen = new Set(rows.filter((row) => !row.hidden).map((row) => row.id))
              const [a, b] = [placesOf(one, first), placesOf(two, second)]
              const expected = directions(a.intersection(b))
              outcome.pairs++
              if (list(seen) !== list(expected)) outcome.wrong.push(`${one}=${first} ${two}=${second}`)
              if (seen.size > 0) outcome.found++
              // A filter that took each value from another place would show more.
              if (directions(a).intersection(directions(b)).size > expected.size) outcome.told++
            }
            choose(two, '')
          }
          choose(one, '')
        }
      return outcome
    }, FACETS)
    expect(wrong).toEqual([])
    const sizes = await Promise.all(FACETS.map((name) => select(page, name).locator('option').count()))
    const values = sizes.map((size) => size - 1)
    expect(pairs).toBe(
      values.flatMap((n, i) => values.slice(i + 1).map((m) => n * m)).reduce((a, b) => a + b),
    )
    expect(found).toBeGreaterThan(pairs / 4)
    expect(told).toBeGreaterThan(0)
  })

  test('and words together show what both allow', async ({ page }) => {
    await open(page, '?q=生物')
    const all = await shown(page)
    await select(page, 'domain').selectOption('biomaterials')
    const both = await shown(page)
    const own = inPlace('domains', 'domain-biomaterials')
    expect(both).toEqual(all.filter((id) => own.includes(id)))
    expect(both.length).toBeGreaterThan(0)
    expect(both.length).toBeLessThan(Math.min(all.length, own.length))
  })

  test('says how many there are, and that there are none', async ({ page }) => {
    await open(page)
    await select(page, 'kind').selectOption('feedstock')
    const ids = policy.directions.filter(({ kind }) => kind === 'feedstock').map(({ id }) => id)
    const numbers = ((await message(page).textContent()) ?? '').match(/\d+/g)?.map(Number)
    expect(numbers).toEqual([ids.length, everyId.length, placesOf(ids).length])
    await typed(page, '黄酒')
    expect(await shown(page)).toEqual([])
    await expect(message(page)).toHaveText(strings.none)
    await expect(finder(page).locator('.search-text a')).toHaveJSProperty(
      'search',
      `?q=${encodeURIComponent('黄酒')}`,
    )
    await finder(page).getByRole('button', { name: strings.clear }).click()
    await expect(finder(page).locator('.search-text')).toBeHidden()
  })

  test('is taken back by one press', async ({ page }) => {
    await open(page, '?q=PLA&domain=biomaterials&group=zone')
    expect((await shown(page)).length).toBeLessThan(everyId.length)
    await finder(page).getByRole('button', { name: strings.clear }).click()
    await expect.poll(() => shown(page)).toEqual(everyId)
    await expect(page).toHaveURL('/zh/directions/')
    await expect(page).toHaveTitle(new RegExp(`^${strings.title} ·`))
    await expect(finder(page).locator('tbody:not([id])')).toHaveCount(0)
    await expect(box(page)).toHaveValue('')
  })
})

test.describe('the box', () => {
  const WAYS: Record<string, string[]> = {
    'dir-huangjiu': ['黄酒', '黃酒', 'huangjiu', 'huáng jiǔ', 'rice wine', '米酒', 'brewery'],
    'dir-biogas': ['沼气', '沼氣', '生物燃气', 'biogas', 'zhaoqi'],
    'dir-bio-jet-fuel': ['航煤', '生物航煤', 'SAF', 'saf'],
    'dir-bio-based-degradable-plastics': ['聚乳酸', 'PLA', 'degradable plastics', '可降解塑料', 'kejiangjie'],
    'dir-crop-straw': ['秸秆', 'straw', 'jiegan', '秸稈'],
  }
  for (const locale of ['zh', 'en'] as const)
    test(`finds a direction by each of its names, in both languages, in ${locale}`, async ({ page }) => {
      const wrong: string[] = []
      await open(page, '', locale)
      for (const [id, words] of Object.entries(WAYS))
        for (const one of words) {
          await typed(page, one)
          const ids = await shown(page)
          if (!ids.includes(id) || ids.length >= everyId.length / 4)
            wrong.push(`${one}: ${ids.length} of ${id}`)
        }
      expect(wrong).toEqual([])
    })

  test('answers while it is typed in', async ({ page }) => {
    await open(page)
    await box(page).pressSequentially('聚乳')
    await expect.poll(() => shown(page)).toContain('dir-bio-based-degradable-plastics')
    await expect.poll(async () => (await shown(page)).length).toBeLessThan(everyId.length)
    await box(page).fill('')
    await expect.poll(() => shown(page)).toEqual(everyId)
    await expect(page).toHaveURL('/zh/directions/')
  })

  test('says where only some of the words are found', async ({ page }) => {
    await open(page, `?q=${encodeURIComponent('黄酒 聚乳酸')}`)
    expect(await shown(page)).toContain('dir-huangjiu')
    await expect(message(page)).toContainText(strings.partly)
    await typed(page, '黄酒')
    await expect(message(page)).not.toContainText(strings.partly)
  })

  test('says when the names cannot be fetched, and tries again', async ({ page }) => {
    await page.route('**/directions/names.json', (route) => route.abort())
    await open(page, '?q=黄酒')
    await expect(message(page)).toHaveText(strings.failed)
    await page.unroute('**/directions/names.json')
    await typed(page, '黃酒')
    await expectWine(page)
  })

  test('fetches no names before it is needed', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await open(page, '?domain=biomaterials')
    await expect(message(page)).not.toBeEmpty()
    expect(asked).not.toContain('/directions/names.json')
    await box(page).focus()
    await expect.poll(() => asked).toContain('/directions/names.json')
  })
})

const HOSTILE: Record<string, string> = {
  'a script': '<script>alert(1)</script>',
  'an image': '"><img src=x onerror=alert(1)>黄酒',
  'a regular expression': '(((([[[*+?\\',
  'a slow regular expression': `${'x'.repeat(120)}(x+x+)+y`,
  'what a replacement reads': '$& $1 $` 黄酒',
  'ten thousand letters': 'x'.repeat(10_000),
  'ten thousand characters': '生'.repeat(10_000),
  'control characters': '\u0000\u0001\u001b黄\u0007酒',
  'half a pair': '\ud83d黄酒',
  'white space': ' \t　',
  punctuation: '，。……',
  'the name of a property': '__proto__ constructor toString',
}

test.describe('nothing typed breaks it', () => {
  test('each in turn, and what is asked next is answered', async ({ page, baseURL }) => {
    const noise = await listen(page, baseURL ?? '')
    await open(page)
    for (const [name, words] of Object.entries(HOSTILE))
      await test.step(name, async () => {
        await box(page).fill(words)
        await box(page).press('Enter')
        await expect.soft(message(page), name).toHaveText(/\d|没有相符/)
        expect.soft(await finder(page).locator('img, script, b b').count(), name).toBe(0)
        expect.soft(await page.title(), name).not.toContain('undefined')
        await typed(page, '黄酒')
        await expectWine(page)
        expect.soft(await noise.take(), name).toEqual([])
      })
  })

  test('the title repeats what is typed as it is', async ({ page }) => {
    await open(page, `?q=${encodeURIComponent('$& $1 黄酒')}`)
    expect(await page.title()).toMatch(/^“\$& \$1 黄酒”/)
  })
})

test.describe('the address', () => {
  const LOST = encodeURIComponent('<script>alert(1)</script>')

  const NONSENSE = [
    `?domain=${LOST}&q=%00&group=x`,
    '?domain=domain-biomaterials&zone=&kind=__proto__&strength=constructor&unit=toString',
    '?domain=biomaterials%00&zone=%E0%A4%A&kind=PRODUCT&group=kind',
    '?domain[]=biomaterials&DOMAIN=biomaterials&other=1',
    `?domain=${'x'.repeat(5000)}`,
    '?q=%20%20&group=%3Cb%3E',
  ]

  test('that names nothing known shows all', async ({ page, baseURL }) => {
    const noise = await listen(page, baseURL ?? '')
    for (const query of NONSENSE)
      await test.step(query.slice(0, 60), async () => {
        const name = query.slice(0, 60)
        await open(page, query)
        expect.soft(await shown(page), name).toEqual(everyId)
        await expect.soft(page, name).toHaveTitle(new RegExp(`^${strings.title} ·`))
        await expect.soft(finder(page).locator('tbody:not([id])'), name).toHaveCount(0)
        for (const facet of [...FACETS, 'group']) await expect.soft(select(page, facet), name).toHaveValue('')
        expect.soft(await finder(page).locator('script, img').count(), name).toBe(0)
        expect.soft(await noise.take(), name).toEqual([])
      })
  })

  test('of which one value is unknown keeps the others', async ({ page }) => {
    await open(page, '?domain=nowhere&kind=feedstock')
    expect(await shown(page)).toEqual(
      policy.directions.filter((d) => d.kind === 'feedstock').map(({ id }) => id),
    )
  })

  test('carries all that is chosen, and restores it after reloading and in another tab', async ({
    page,
    context,
  }) => {
    await open(page)
    await typed(page, '生物')
    const chosen = {
      domain: 'biomaterials',
      zone: 'materials-bay',
      kind: 'product',
      strength: 'advance',
      group: 'zone',
    }
    for (const [name, value] of Object.entries(chosen)) await select(page, name).selectOption(value)
    const ids = await shown(page)
    expect(ids.length).toBeGreaterThan(0)
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: '生物', ...chosen })
    const again = async (tab: Page) => {
      await expect.poll(() => shown(tab)).toEqual(ids)
      await expect(box(tab)).toHaveValue('生物')
      for (const [name, value] of Object.entries(chosen)) await expect(select(tab, name)).toHaveValue(value)
      await expect(select(tab, 'unit')).toHaveValue('')
    }
    const title = await page.title()
    await page.reload()
    await again(page)
    await expect(page).toHaveTitle(title)
    const tab = await context.newPage()
    await tab.goto(page.url())
    await again(tab)
  })

  test('leads back and forward, step by step', async ({ page }) => {
    await open(page)
    await select(page, 'domain').selectOption('biomedicine')
    const first = await shown(page)
    await select(page, 'strength').selectOption('explore')
    const second = await shown(page)
    await typed(page, '细胞')
    await select(page, 'group').selectOption('domain')
    await page.goBack()
    await expect(box(page)).toHaveValue('细胞')
    await expect(select(page, 'group')).toHaveValue('')
    await page.goBack()
    await expect(select(page, 'strength')).toHaveValue('')
    await expect.poll(() => shown(page)).toEqual(first)
    await page.goBack()
    await expect.poll(() => shown(page)).toEqual(everyId)
    await expect(select(page, 'domain')).toHaveValue('')
    await expect(page).toHaveTitle(new RegExp(`^${strings.title} ·`))
    await page.goForward()
    await expect.poll(() => shown(page)).toEqual(first)
    await page.goForward()
    await expect(select(page, 'strength')).toHaveValue('explore')
    await expect(box(page)).toHaveValue('细胞')
    expect(second.length).toBeLessThan(first.length)
  })

  test('is there again after going to a clause and back', async ({ page }) => {
    await open(page, '?domain=biomedicine&q=CAR-T')
    const ids = await shown(page)
    expect(ids).toContain('dir-car-t')
    await finder(page).locator('#dir-car-t .clause a').first().click()
    await expect(page.locator(':target')).toContainText('CAR-T')
    await page.goBack()
    await expect(box(page)).toHaveValue('CAR-T')
    await expect.poll(() => shown(page)).toEqual(ids)
  })

  test('goes along to the other language', async ({ page }) => {
    await open(page, '?domain=biomaterials&kind=product')
    const ids = await shown(page)
    await page.locator('header .language').click()
    await expect(page).toHaveURL('/en/directions/?domain=biomaterials&kind=product')
    await expect.poll(() => shown(page)).toEqual(ids)
  })

  for (const locale of ['zh', 'en'] as const)
    test(`gives the page a title that says what it shows, in ${locale}`, async ({ page }) => {
      const label = (id: string) => policy.clauses.find((c) => c.id === id)?.label[locale] ?? id
      const { chosen, kinds, title } = directionStrings[locale]
      await open(page, '?domain=biomaterials&zone=materials-bay', locale)
      const words = `${label('domain-biomaterials')} · ${label('zone-materials-bay')}${chosen} · `
      expect((await page.title()).startsWith(words)).toBe(true)
      const site = (await page.title()).slice(words.length)
      await select(page, 'zone').selectOption('')
      await select(page, 'kind').selectOption('product')
      expect(await page.title()).toBe(`${label('domain-biomaterials')} · ${kinds.product}${chosen} · ${site}`)
      await typed(page, 'PLA')
      expect(await page.title()).toBe(
        `“PLA” · ${label('domain-biomaterials')} · ${kinds.product}${chosen} · ${site}`,
      )
      await open(page, '', locale)
      expect(await page.title()).toBe(`${title} · ${site}`)
    })

  test('of a domain leads to its directions and no others', async ({ page }) => {
    await page.goto('/zh/domains/biomaterials/')
    await page.locator('.section-directions a.finder').click()
    await expect(page).toHaveURL('/zh/directions/?domain=biomaterials')
    await expect.poll(() => shown(page)).toEqual(inPlace('domains', 'domain-biomaterials'))
  })
})

test.describe('groups', () => {
  /** Labels of the groups with the labels of their rows. */
  const groups = (page: Page) =>
    page.evaluate(() => {
      const found: { title: string; labels: string[] }[] = []
      for (const body of document.querySelectorAll<HTMLElement>('direction-finder tbody')) {
        if (!body.checkVisibility()) continue
        const title = body.querySelector('h2')?.textContent
        if (title) found.push({ title, labels: [] })
        else found.at(-1)?.labels.push(body.querySelector('strong')?.textContent ?? '')
      }
      return found
    })

  for (const kind of ['domain', 'zone'] as const)
    for (const filter of ['', 'strength=support&', 'unit=economic-commission&'])
      test(`by ${kind} ${filter}hold each row under all it belongs to`, async ({ page }) => {
        await open(page, `?${filter}group=${kind}`)
        const facet = kind === 'domain' ? 'domains' : 'zones'
        const ids = filter.startsWith('strength')
          ? having((m) => m.strength === 'support')
          : filter.startsWith('unit')
            ? having((m) => m.units.includes('unit-economic-commission'))
            : everyId
        const rows = policy.directions.filter(({ id }) => ids.includes(id))
        const labels = (list: typeof rows) => list.map(({ label }) => label.zh)
        const expected = [
          ...policy.clauses
            .filter((c) => c.kind === kind)
            .map((c) => ({
              title: c.label.zh,
              labels: labels(rows.filter((d) => d[facet].some(({ id }) => id === c.id))),
            })),
          { title: strings.without[kind], labels: labels(rows.filter((d) => d[facet].length === 0)) },
        ]
        expect(await groups(page)).toEqual(expected.filter((group) => group.labels.length > 0))
        expect((await shown(page)).toSorted()).toEqual(ids.toSorted())
        const all = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id))
        expect(all.filter((id, i) => all.indexOf(id) !== i)).toEqual([])
        // Each is counted once, however often it stands there.
        await expect(message(page)).toContainText(` ${ids.length} `)
      })

  test('are taken away again, and the order is that of the text', async ({ page }) => {
    await open(page, '?group=zone')
    expect((await groups(page)).length).toBeGreaterThan(3)
    await select(page, 'group').selectOption('domain')
    expect((await groups(page)).map(({ title }) => title)).toContain(strings.without.domain)
    await select(page, 'group').selectOption('')
    expect(await groups(page)).toEqual([])
    expect(await shown(page)).toEqual(everyId)
    await expect(finder(page).locator('tbody')).toHaveCount(everyId.length)
  })
})

test.describe('what is saved', () => {
  const BOM = Buffer.from([0xef, 0xbb, 0xbf])

  async function saved(page: Page, format: 'CSV' | 'JSON'): Promise<{ name: string; bytes: Buffer }> {
    const waiting = page.waitForEvent('download')
    await finder(page).getByRole('link', { name: format }).click()
    const download: Download = await waiting
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }

  for (const query of ['', '?domain=biomaterials&strength=support', '?q=PLA&group=zone', '?group=domain'])
    test(`holds the rows shown and no others: ${query || 'all'}`, async ({ page, baseURL }) => {
      const noise = await listen(page, baseURL ?? '')
      await open(page, query)
      const places = placesOf(await shown(page))
      expect(places.length).toBeGreaterThan(0)

      const csv = await saved(page, 'CSV')
      expect(csv.name).toMatch(/^jinshan-directions.*\.csv$/)
      expect(csv.bytes.subarray(0, 3).equals(BOM)).toBe(true)
      expect(csv.bytes.subarray(3, 6).equals(BOM)).toBe(false)
      const rows: Record<string, string>[] = parse(csv.bytes, { columns: true, bom: true })
      expect(rows.map(({ id }) => id).toSorted()).toEqual(places.toSorted())
      const whole: Record<string, string>[] = parse(readFileSync('dist/data/directions.csv'), {
        columns: true,
        bom: true,
      })
      expect(rows).toEqual(whole.filter(({ id = '' }) => places.includes(id)))
      expect(csv.bytes.toString()).toMatch(/[^\r]\r\n$/)

      const json = await saved(page, 'JSON')
      expect(json.name).toMatch(/^jinshan-directions.*\.json$/)
      const file = JSON.parse(json.bytes.toString())
      const all = JSON.parse(readFileSync('dist/data/directions.json', 'utf8'))
      expect(file).toEqual({
        ...all,
        mentions: all.mentions.filter(({ id }: { id: string }) => places.includes(id)),
      })
      expect(await noise.take()).toEqual([])
    })

  test('has a name that says what was chosen, of letters and digits alone', async ({ page }) => {
    await open(page, `?domain=biomaterials&q=${encodeURIComponent('../聚乳酸 <PLA>')}`)
    expect((await saved(page, 'CSV')).name).toBe('jinshan-directions-biomaterials-聚乳酸-PLA.csv')
  })

  test('of nothing shown is a header alone', async ({ page }) => {
    await open(page, '?q=不存在的词')
    expect(await shown(page)).toEqual([])
    const { bytes } = await saved(page, 'CSV')
    expect(parse(bytes, { columns: true, bom: true })).toEqual([])
    expect(bytes.toString().split('\r\n').filter(Boolean)).toHaveLength(1)
  })

  test('cannot be fetched: this is said', async ({ page }) => {
    await open(page)
    await page.route('**/data/directions.csv', (route) => route.fulfill({ status: 500 }))
    await finder(page).getByRole('link', { name: 'CSV' }).click()
    await expect(message(page)).toHaveText(strings.failed)
  })
})

test.describe('with the keyboard alone', () => {
  /** What has the focus: the name of a box, the words of a button or link. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      const el = document.activeElement
      if (el instanceof HTMLSelectElement || el instanceof HTMLInputElement) return el.name
      return el?.textContent?.trim() ?? ''
    })

  test('every filter is reached in the order seen, chosen and taken back', async ({ page }) => {
    await open(page)
    await page.locator('#main').focus()
    const order: string[] = []
    while (order.at(-1) !== strings.print && order.length < 30) {
      await page.keyboard.press('Tab')
      order.push(await focused(page))
    }
    const save = (format: string) => strings.save.replace('#', format)
    const form = ['q', ...FACETS, 'group', strings.clear, save('CSV'), save('JSON'), strings.print]
    expect(order.slice(order.indexOf('q'))).toEqual(form)

    for (const name of FACETS) {
      await page.locator('#main').focus()
      while ((await focused(page)) !== name) await page.keyboard.press('Tab')
      await page.keyboard.press('ArrowDown')
      const value = await select(page, name).inputValue()
      expect(value, name).toBe(await select(page, name).locator('option').nth(1).getAttribute('value'))
      expect(new URL(page.url()).searchParams.get(name)).toBe(value)
      const count = (await shown(page)).length
      expect(count, name).toBeGreaterThan(0)
      expect(count, name).toBeLessThan(everyId.length)
      // The focus stays where the reader is.
      expect(await focused(page)).toBe(name)
      await page.keyboard.press('ArrowUp')
      expect(await shown(page), name).toEqual(everyId)
    }
  })

  test('words are typed, entered and cleared', async ({ page }) => {
    await open(page)
    await page.keyboard.press('/')
    expect(await focused(page)).toBe('q')
    await page.keyboard.type('huangjiu')
    await page.keyboard.press('Enter')
    await expectWine(page)
    while ((await focused(page)) !== strings.clear) await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => shown(page)).toEqual(everyId)
  })

  test('groups are chosen, and the links of a row are reached', async ({ page }) => {
    await open(page, '?q=黄酒')
    while ((await focused(page)) !== 'group') await page.keyboard.press('Tab')
    await page.keyboard.press('ArrowDown')
    await expect(finder(page).locator('h2')).toHaveCount(1)
    while ((await focused(page)) !== strings.print) await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('td')?.className)).toBe('clause')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const query of ['', '?domain=biomaterials&q=PLA'])
    test(`every row stands, and nothing dead is offered ${query}`, async ({ page }) => {
      await page.goto(`/zh/directions/${query}`)
      expect(await shown(page)).toEqual(everyId)
      await expect(finder(page).locator('form')).toBeHidden()
      await expect(page.locator('main :is(input, select, button):visible')).toHaveCount(0)
      await expect(message(page)).toContainText(`${everyId.length}`)
      await expect(finder(page).locator('tr[data-segment]:visible')).toHaveCount(placesOf(everyId).length)
      // All of it as data is still offered.
      await expect(page.locator('.notes a[href$="directions.csv"]')).toBeVisible()
    })
})

/** Nodes of the accessibility tree by their role, without those that are left out of it. */
async function roles(page: Page): Promise<Record<string, number>> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const counted: Record<string, number> = {}
  for (const { ignored, role } of nodes) {
    const name = String(role?.value)
    if (!ignored) counted[name] = (counted[name] ?? 0) + 1
  }
  return Object.fromEntries(
    ['table', 'row', 'rowgroup', 'cell', 'rowheader', 'columnheader'].map((name) => [
      name,
      counted[name] ?? 0,
    ]),
  )
}

test.describe('on a phone', () => {
  test.use({ viewport: phone })

  for (const locale of ['zh', 'en'] as const)
    test(`no field of any row is lost in ${locale}`, async ({ page }) => {
      await open(page, '', locale)
      const lost = await finder(page)
        .locator('tbody :is(th, td), tbody :is(th > *, mark, b, a)')
        .evaluateAll((all) =>
          all
            .filter((el) => {
              const { left, right, width, height } = el.getBoundingClientRect()
              const isSeen = el.checkVisibility({ opacityProperty: true, visibilityProperty: true })
              return (
                !isSeen ||
                width === 0 ||
                height === 0 ||
                left < 0 ||
                right > innerWidth ||
                !el.textContent?.trim()
              )
            })
            .map((el) => `${el.closest('tbody')?.id} ${el.localName}.${el.className}`),
        )
      expect(lost).toEqual([])
      const cells = finder(page).locator('tbody td')
      await expect(cells).toHaveCount(4 * placesOf(everyId).length)
      // Where there are no columns, each cell says what it is.
      const heads = await finder(page)
        .locator('#dir-huangjiu td:not(.text)')
        .evaluateAll((all) => all.map((el) => getComputedStyle(el, '::before').content))
      expect(heads.join(' ')).toContain(directionStrings[locale].head.verb)
      expect(heads.join(' ')).toContain(directionStrings[locale].head.clause)
      expect(heads.join(' ')).toContain(directionStrings[locale].head.units)
    })

  test('it is still a table to those who listen', async ({ page }) => {
    await open(page)
    const narrow = await roles(page)
    await page.setViewportSize(desktop)
    const places = placesOf(everyId).length
    expect(narrow).toEqual(await roles(page))
    expect(narrow).toEqual({
      table: 1,
      row: places + 1,
      rowgroup: everyId.length + 1,
      cell: 4 * places,
      rowheader: everyId.length,
      columnheader: 5,
    })
  })

  test('nothing moves sideways, whatever is chosen', async ({ page }) => {
    for (const query of ['', '?group=zone', '?domain=biomaterials&group=domain', `?q=${'x'.repeat(300)}`]) {
      for (const locale of ['zh', 'en'] as const) {
        await open(page, query, locale)
        const { scrollWidth, clientWidth } = await page.evaluate(() => ({
          scrollWidth: document.documentElement.scrollWidth,
          clientWidth: document.documentElement.clientWidth,
        }))
        expect(scrollWidth, `${locale} ${query}`).toBe(clientWidth)
      }
    }
  })
})

test.describe('on paper', () => {
  test('only the rows shown are printed, and nothing to press', async ({ page }) => {
    await open(page, '?domain=biomaterials&strength=support')
    const ids = await shown(page)
    expect(ids.length).toBeGreaterThan(0)
    await page.emulateMedia({ media: 'print' })
    expect(await shown(page)).toEqual(ids)
    await expect(page.locator('main :is(form, input, select, button):visible')).toHaveCount(0)
    await expect(page.locator('footer [data-unofficial]')).toBeVisible()
    await expect(finder(page).locator(`#${ids[0]} td`).first()).toBeVisible()
  })

  test('a shorter list takes fewer sheets', async ({ page }) => {
    const sheets = async (query: string) => {
      await open(page, query)
      const pdf = await page.pdf({ preferCSSPageSize: true })
      return [...pdf.toString('latin1').matchAll(/\/MediaBox/g)].length
    }
    const few = await sheets('?q=黄酒')
    expect(await sheets('')).toBeGreaterThan(10 * few)
  })

  test('the button asks the browser to print', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset.printed = 'yes'
      }
    })
    await open(page)
    await finder(page).getByRole('button', { name: strings.print }).click()
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')
  })
})

for (const [name, viewport] of Object.entries({ phone, desktop }))
  test(`filtered and grouped it has no accessibility fault on a ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    for (const query of ['?domain=biomaterials&kind=product&group=zone', '?q=不存在的词']) {
      await open(page, query)
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .analyze()
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(' ')}`)),
      ).toEqual([])
    }
  })
