/** The finder narrows its index and its sentences to what is asked, keeps it in the address, and gives away what it shows. */
import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { parse } from 'csv-parse/sync'
import { directionStrings } from '../../src/i18n/directions.ts'
import { finderStrings } from '../../src/i18n/finder.ts'
import { troubleStrings } from '../../src/i18n/trouble.ts'
import { faults } from './support/axe.ts'
import { listen } from './support/quiet.ts'
import { desktop, phone, policy } from './support/site.ts'
import { tooWide } from './support/width.ts'

test.use({ viewport: desktop })

const FACETS = ['domain', 'zone', 'kind', 'strength', 'unit'] as const
const s = finderStrings.zh
const everyPlace = policy.directions.flatMap((direction) =>
  direction.mentions.map((m, i) => ({
    ...m,
    direction: direction.id,
    kind: direction.kind,
    id: `${m.segment} ${direction.id}`,
    mark: i === 0 ? direction.id : `${direction.id}.${i + 1}`,
  })),
)
type Place = (typeof everyPlace)[number]
const marksOf = (places: readonly Place[]) => places.map(({ mark }) => mark).toSorted()
const directionsOf = (places: readonly Place[]) => [...new Set(places.map(({ direction }) => direction))]
const placesOf = (directions: readonly string[]) =>
  everyPlace.filter(({ direction }) => directions.includes(direction))
const isIn = (facet: 'domains' | 'zones', id: string) => (place: Place) =>
  place[facet].some((tie) => tie.id === id)

const finder = (page: Page) => page.locator('direction-finder')
const box = (page: Page) => finder(page).locator('input[name=q]')
const select = (page: Page, name: string) => finder(page).locator(`select[name=${name}]`)
const message = (page: Page) => finder(page).locator('.count')
const numbers = async (page: Page) => ((await message(page).textContent()) ?? '').match(/\d+/g)?.map(Number)

/** What a reader sees, in the order seen: index by its headings, sentences, what is marked in them. */
const seen = (page: Page) =>
  finder(page).evaluate((root) => {
    const isSeen = (el: Element) => el.checkVisibility()
    const groups: { title: string; directions: string[] }[] = []
    for (const el of root.querySelectorAll('.index > :is(h3, ul)')) {
      if (!isSeen(el)) continue
      if (el.localName === 'h3') groups.push({ title: el.textContent ?? '', directions: [] })
      else {
        if (groups.length === 0) groups.push({ title: '', directions: [] })
        for (const a of el.querySelectorAll<HTMLAnchorElement>('li a:first-child'))
          if (isSeen(a)) groups.at(-1)?.directions.push(a.hash.slice(1).replace(/\.\d+$/, ''))
      }
    }
    const lit = [...root.querySelectorAll('.sentences mark:not(.off)')].filter(isSeen)
    /** A clause that has several marks of a direction has one reference, which leads to the first. */
    const firsts = new Map<string, string>()
    for (const mark of lit) {
      const clause = mark.closest('article')?.querySelector('h3 a')?.getAttribute('href')
      const key = `${clause} ${mark.id.replace(/\.\d+$/, '')}`
      if (!firsts.has(key)) firsts.set(key, mark.id)
    }
    const sentences = [...root.querySelectorAll<HTMLElement>('.sentences [data-segment]')]
      .filter(isSeen)
      .map(({ dataset }) => dataset.segment ?? '')
    const references = [...root.querySelectorAll<HTMLAnchorElement>('.index a')]
      .filter((a) => a.querySelector('i')?.checkVisibility())
      .map(({ hash }) => hash.slice(1))
    return {
      groups,
      directions: groups.flatMap((group) => group.directions),
      marks: lit.map(({ id }) => id).sort(),
      firsts: [...firsts.values()].sort(),
      sentences,
      references: references.sort(),
    }
  })

async function open(page: Page, query = '', locale: 'zh' | 'en' = 'zh') {
  await page.goto(`/${locale}/directions/${query}`)
  await settled(page)
}

/** The answer stands where the message is no longer that names are on their way. */
const settled = (page: Page) => expect(message(page)).not.toHaveText(/^(正在载入|Loading)/)

async function typed(page: Page, words: string) {
  await box(page).fill(words)
  await expect.poll(() => new URL(page.url()).searchParams.get('q') ?? '').toBe(words.trim())
  await settled(page)
}

async function expectAll(page: Page) {
  await expect.poll(async () => (await seen(page)).directions.length).toBe(policy.directions.length)
  expect((await seen(page)).marks).toEqual(marksOf(everyPlace))
}

/** Index, references, marks and sentences are of these directions, at all their places, in this order. */
async function expectDirections(page: Page, directions: readonly string[]) {
  await expect.poll(async () => (await seen(page)).directions).toEqual(directions)
  const { marks, firsts, references, sentences } = await seen(page)
  expect(marks).toEqual(marksOf(placesOf(directions)))
  expect(references).toEqual(firsts)
  expect(new Set(sentences)).toEqual(new Set(placesOf(directions).map(({ segment }) => segment)))
  // Clauses follow the index: the best first, wherever it stands in the text.
  const clauses = (segments: readonly string[]) => [...new Set(segments.map((id) => id.split('.')[0]))]
  const answered = directions.flatMap((id) => placesOf([id]).map(({ segment }) => segment))
  expect(clauses(sentences)).toEqual(clauses(answered))
}

test.describe('what is typed', () => {
  test('narrows index and sentences alike, and gives them back', async ({ page }) => {
    await open(page)
    await expectAll(page)
    await box(page).pressSequentially('秸秆')
    await expect.poll(async () => (await seen(page)).directions.length).toBeLessThan(20)
    const { directions } = await seen(page)
    expect(directions[0]).toBe('dir-crop-straw')
    await expectDirections(page, directions)
    expect(await numbers(page)).toEqual([directions.length, placesOf(directions).length])
    await box(page).fill('')
    await expectAll(page)
    await expect(page).toHaveURL('/zh/directions/')
    // As it came: by kind, in the order of the text.
    const { kinds } = directionStrings.zh
    expect((await seen(page)).groups.map(({ title }) => title)).toEqual(Object.values(kinds))
    const order = await seen(page)
    await page.reload()
    expect(await seen(page)).toEqual(order)
  })

  test('and not in the text is said, the best stands first, what is related apart', async ({ page }) => {
    await open(page, '?q=血糖仪')
    await expect(message(page)).toHaveText(/^原文没有“血糖仪”一词，写作“血糖检测[^”]*”。\d+ 个方向/)
    const { groups } = await seen(page)
    expect(groups.map(({ title }) => title)).toEqual(['', s.near])
    expect(groups[0]?.directions[0]).toBe('dir-blood-glucose-testing')
    expect(groups[1]?.directions.length).toBeGreaterThan(0)
    await expectDirections(
      page,
      groups.flatMap(({ directions }) => directions),
    )
    await open(page, '?q=glucose meter', 'en')
    await expect(message(page)).toHaveText(/^The text does not say “glucose meter”; it says “[^”]*glucose/i)
  })

  test('is said to be in the text only where it is: not by our labels, nor by what is only related', async ({
    page,
  }) => {
    // The label is 基因技术, the text says 基因.
    await open(page, '?q=genomics')
    await expect(message(page)).toHaveText(/^原文没有“genomics”一词，写作“基因”/)
    // A word of readers that leads to other words of the text.
    await open(page, '?q=有效期')
    await expect(message(page)).toHaveText(/^原文没有写到“有效期”/)
    await expect(finder(page).locator('.in-text h3').first()).toBeVisible()
    await open(page, '?q=生物材料 量子计算机')
    await expect(message(page)).toHaveText(/^原文没有写到“量子计算机”/)
  })

  test('and on its way leaves all to be saved', async ({ page }) => {
    await page.route('**/names.json', () => {})
    await page.goto('/zh/directions/?q=秸秆')
    await expect(message(page)).toHaveText(s.loading)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      finder(page).locator('[data-save=csv]').click(),
    ])
    const saved: unknown[] = parse(readFileSync(await download.path()), { columns: true, bom: true })
    expect(saved).toHaveLength(everyPlace.length)
  })

  for (const [locale, first, ways] of [
    ['zh', 'dir-crop-straw', ['秸秆', '秸稈', 'straw', 'jiegan']],
    ['en', 'dir-car-t', ['CAR-T', 'car t', 'cart', 'CAR T']],
    ['zh', 'dir-monoclonal-antibodies', ['单抗', '單抗']],
    ['en', 'dir-oled-displays', ['OLED', 'oled']],
  ] as const)
    test(`finds the same however it is written: ${ways.join(', ')}`, async ({ page }) => {
      await open(page, '', locale)
      for (const words of ways) {
        await typed(page, words)
        await expect.poll(async () => (await seen(page)).directions[0], words).toBe(first)
        expect((await seen(page)).directions.length, words).toBeLessThan(20)
      }
    })

  test('and is no direction is looked for in the text', async ({ page }) => {
    await open(page, '?q=区经委')
    const clauses = finder(page).locator('.in-text li')
    await expect(clauses.first()).toBeVisible()
    await expect(clauses.first()).toContainText('区经委')
    await expect(clauses.first().locator('a').first()).toHaveAttribute('href', /^\/zh\/.+#/)
    await expect(message(page)).not.toContainText('原文没有')
    expect((await seen(page)).directions).toEqual([])
    expect((await seen(page)).sentences).toEqual([])
    await typed(page, '黄酒')
    await expect(finder(page).locator('.in-text')).toBeHidden()
  })

  test('and stands nowhere is said to', async ({ page }) => {
    await open(page, '?q=zzzz')
    await expect(message(page)).toHaveText(/^原文没有写到“zzzz”。0 /)
    await expect(finder(page).locator('.in-text')).toBeHidden()
    expect((await seen(page)).directions).toEqual([])
  })

  test('asks for the names as the reader turns to the box, and not before', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await open(page, '?domain=biomaterials')
    expect(asked.filter((url) => url.endsWith('/names.json'))).toEqual([])
    await box(page).focus()
    await expect.poll(() => asked.filter((url) => url.endsWith('/names.json'))).toHaveLength(1)
  })

  for (const [name, answer, trouble] of [
    ['are gone', { status: 404, body: '' }, 'stale'],
    ['are of another build', { json: { directions: [] } }, 'stale'],
  ] as const)
    test(`is told why where the names ${name}`, async ({ page }) => {
      await page.route('**/names.json', (route) => route.fulfill(answer))
      await open(page, '?q=黄酒')
      await expect(message(page)).toHaveText(troubleStrings.zh[trouble])
    })

  test('is told that the line failed, or the page is old, where a script does not come', async ({ page }) => {
    await page.route('**/_astro/matcher*', (route) => route.abort())
    await open(page, '?q=黄酒')
    await expect(message(page)).toHaveText(troubleStrings.zh.stale)
    await page.route('**/zh/directions/', (route) =>
      route.request().method() === 'HEAD' ? route.abort() : route.continue(),
    )
    await open(page, '?q=黄酒')
    await expect(message(page)).toHaveText(troubleStrings.zh.network)
  })

  test('is not told that the line failed where we did', async ({ page }) => {
    await page.addInitScript(() => {
      String.prototype.normalize = () => {
        throw new Error('ours')
      }
    })
    await open(page, '?q=黄酒')
    await expect(message(page)).toHaveText(troubleStrings.zh.ours)
  })

  test('and cannot be looked up is said, and tried again', async ({ page }) => {
    await page.route('**/names.json', (route) => route.fulfill({ status: 500 }))
    await open(page, '?q=黄酒')
    await expect(message(page)).toHaveText(troubleStrings.zh.network)
    await page.unroute('**/names.json')
    await typed(page, '黃酒')
    await expect.poll(async () => (await seen(page)).directions[0]).toBe('dir-huangjiu')
  })
})

test.describe('a filter', () => {
  test('keeps the places that have it, and after them what serves every field', async ({ page }) => {
    await open(page)
    const option = select(page, 'domain').locator('option[value=biomaterials]')
    const said = Number((await option.textContent())?.match(/\((\d+)\)/)?.[1])
    await select(page, 'domain').selectOption('biomaterials')
    const own = everyPlace.filter(isIn('domains', 'domain-biomaterials'))
    const serving = everyPlace.filter(({ domains }) => domains.length === 0)
    const { groups, marks, firsts, references } = await seen(page)
    expect(marks).toEqual(marksOf([...own, ...serving]))
    expect(references).toEqual(firsts)
    expect(groups.at(-1)?.title).toBe(`${s.every} (${directionsOf(serving).length})`)
    expect(groups.at(-1)?.directions.toSorted()).toEqual(directionsOf(serving).toSorted())
    const passing = groups.slice(0, -1).flatMap(({ directions }) => directions)
    expect(passing.toSorted()).toEqual(directionsOf(own).toSorted())
    expect(passing).toHaveLength(said)
    expect(await numbers(page)).toEqual([said, own.length, directionsOf(serving).length, serving.length])
    // Below its own sentences, under the same words.
    await expect(finder(page).locator('.sentences > h3:visible')).toHaveText([groups.at(-1)?.title ?? ''])
    await expect(finder(page).locator('.index h3:visible').last()).toHaveText(/服务各领域/)
  })

  test('and another keep places that have both, and the other boxes count what is left', async ({ page }) => {
    await open(page)
    const clauses = (kind: string) => policy.clauses.filter((c) => c.kind === kind).map(({ id }) => id)
    const wrong: string[] = []
    let apart = 0
    for (const domain of clauses('domain'))
      for (const zone of clauses('zone')) {
        await select(page, 'domain').selectOption(domain.replace('domain-', ''))
        await select(page, 'zone').selectOption(zone.replace('zone-', ''))
        const [inDomain, inZone] = [isIn('domains', domain), isIn('zones', zone)]
        const own = everyPlace.filter((place) => inDomain(place) && inZone(place))
        const serving = everyPlace.filter(
          (place) => place.domains.length === 0 && (place.zones.length === 0 || inZone(place)),
        )
        const { marks } = await seen(page)
        const name = `${domain} ${zone}`
        if (marks.join() !== marksOf([...own, ...serving]).join()) wrong.push(name)
        const [directions, places] = (await numbers(page)) ?? []
        if (directions !== directionsOf(own).length || places !== own.length) wrong.push(`${name}: count`)
        const units = await select(page, 'unit')
          .locator('option')
          .evaluateAll((all) => all.map((one) => [one.getAttribute('value'), one.textContent]))
        for (const [unit, text] of units.slice(1)) {
          const left = own.filter((place) => place.units.includes(`unit-${unit}`))
          if (!text?.trim().endsWith(`(${directionsOf(left).length})`)) wrong.push(`${name} ${unit}: ${text}`)
        }
        // A direction that has one of them here and the other there is not kept.
        const each = [inDomain, inZone].map((wanted) => directionsOf(everyPlace.filter(wanted)))
        if ((each[0] ?? []).some((id) => each[1]?.includes(id) && !directionsOf(own).includes(id))) apart++
      }
    expect(wrong).toEqual([])
    expect(apart).toBeGreaterThan(0)
  })

  test('and words together keep what both allow, in the order of the words', async ({ page }) => {
    await open(page, '?q=生物')
    const { directions } = await seen(page)
    await select(page, 'domain').selectOption('biomaterials')
    await select(page, 'kind').selectOption('product')
    const own = everyPlace.filter(
      (place) => isIn('domains', 'domain-biomaterials')(place) && place.kind === 'product',
    )
    const kept = directions.filter((id) => directionsOf(own).includes(id))
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.length).toBeLessThan(directions.length)
    expect((await seen(page)).groups[0]?.directions).toEqual(kept)
  })

  test('is taken back with all else by one press', async ({ page }) => {
    await open(page, '?q=PLA&domain=biomaterials&unit=economic-commission')
    expect((await seen(page)).directions.length).toBeLessThan(policy.directions.length / 4)
    await finder(page).getByRole('button', { name: s.clear }).click()
    await expectAll(page)
    await expect(page).toHaveURL('/zh/directions/')
    await expect(page).toHaveTitle(new RegExp(`^${directionStrings.zh.title} ·`))
    await expect(finder(page).locator('[data-made]')).toHaveCount(0)
    await expect(box(page)).toHaveValue('')
  })
})

test.describe('the address', () => {
  test('carries all that is chosen, and restores it after reloading and in another tab', async ({
    page,
    context,
  }) => {
    await open(page)
    await typed(page, '生物')
    const chosen = { domain: 'biomaterials', kind: 'product', strength: 'advance' }
    for (const [name, value] of Object.entries(chosen)) await select(page, name).selectOption(value)
    const shown = await seen(page)
    expect(shown.directions.length).toBeGreaterThan(0)
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: '生物', ...chosen })
    const title = await page.title()
    expect(title).toMatch(/^“生物” · 生物材料领域 · .+的鼓励方向 ·/)
    const again = async (tab: Page) => {
      await expect.poll(() => seen(tab)).toEqual(shown)
      await expect(box(tab)).toHaveValue('生物')
      for (const name of FACETS)
        await expect(select(tab, name)).toHaveValue({ zone: '', unit: '', ...chosen }[name])
      await expect(tab).toHaveTitle(title)
    }
    await page.reload()
    await again(page)
    const tab = await context.newPage()
    await tab.goto(page.url())
    await again(tab)
  })

  test('leads back and forward, step by step', async ({ page }) => {
    await open(page)
    await select(page, 'kind').selectOption('feedstock')
    const feedstock = await seen(page)
    await typed(page, '秸秆')
    await box(page).press('Enter')
    await select(page, 'strength').selectOption('support')
    const both = await seen(page)
    expect(both).not.toEqual(feedstock)
    await page.goBack()
    await expect(select(page, 'strength')).toHaveValue('')
    await expect(box(page)).toHaveValue('秸秆')
    await page.goBack()
    await expect(select(page, 'kind')).toHaveValue('')
    await expect(box(page)).toHaveValue('')
    await expectAll(page)
    await page.goForward()
    await page.goForward()
    await expect.poll(() => seen(page)).toEqual(both)
  })

  test('that names nothing known shows all, and breaks nothing', async ({ page, baseURL }) => {
    const noise = await listen(page, baseURL ?? '')
    const lost = encodeURIComponent('<script>alert(1)</script>')
    for (const query of [
      `?domain=${lost}&q=%00&group=x`,
      '?domain=domain-biomaterials&zone=&kind=__proto__&strength=constructor&unit=toString',
      '?domain=biomaterials%00&zone=%E0%A4%A&kind=PRODUCT',
      '?domain[]=biomaterials&DOMAIN=biomaterials&other=1',
      `?domain=${'x'.repeat(5000)}`,
      `#"><img src=x onerror=alert(1)>`,
      '#%E0%A4%A',
      '#dir-nothing',
      '?q=%20%20#__proto__',
    ])
      await test.step(query.slice(0, 60), async () => {
        const name = query.slice(0, 60)
        // What differs only in its hash would be no new page.
        await page.goto('about:blank')
        await open(page, query)
        await expectAll(page)
        await expect.soft(page, name).toHaveTitle(new RegExp(`^${directionStrings.zh.title} ·`))
        for (const facet of FACETS) await expect.soft(select(page, facet), name).toHaveValue('')
        expect.soft(await finder(page).locator('script, img').count(), name).toBe(0)
        expect.soft(await noise.take(), name).toEqual([])
      })
    await open(page, '?domain=nowhere&kind=feedstock')
    expect((await seen(page)).directions).toEqual(
      policy.directions.filter(({ kind }) => kind === 'feedstock').map(({ id }) => id),
    )
  })

  test('of a mark lights it when the page is opened, also where not all is shown', async ({ page }) => {
    for (const query of [
      '#dir-crop-straw',
      '?domain=energy-environment#dir-crop-straw',
      '?q=发酵#dir-fermentation.2',
    ]) {
      await page.goto('about:blank')
      await open(page, query)
      await expect(page.locator('mark:target'), query).toHaveId(query.split('#')[1] ?? '')
      await expect.soft(page.locator('mark:target'), query).toBeInViewport()
    }
  })
})

const HOSTILE: Record<string, string> = {
  'a script': '<script>alert(1)</script>',
  'an image': '"><img src=x onerror=alert(1)>黄酒',
  'a regular expression': '(((([[[*+?\\',
  'a slow regular expression': `${'x'.repeat(120)}(x+x+)+y`,
  'what a replacement reads': '$& $1 $` 黄酒',
  'ten thousand characters': '生'.repeat(10_000),
  'control characters': '\u0000\u0001\u001b黄\u0007酒',
  'half a pair': '\ud83d黄酒',
  'white space': ' \t　',
  punctuation: '，。……',
  'the name of a property': '__proto__ constructor toString',
}

test('nothing typed breaks it: each in turn, and what is asked next is answered', async ({
  page,
  baseURL,
}) => {
  const noise = await listen(page, baseURL ?? '')
  await open(page)
  for (const [name, words] of Object.entries(HOSTILE))
    await test.step(name, async () => {
      await box(page).fill(words)
      await box(page).press('Enter')
      await expect.soft(message(page), name).toHaveText(/\d 处/)
      expect.soft(await finder(page).locator('img, script, b b').count(), name).toBe(0)
      expect.soft(await page.title(), name).not.toContain('undefined')
      if (words.startsWith('$')) expect.soft(await page.title(), name).toMatch(/^“\$& \$1 \$` 黄酒”/)
      await typed(page, '黄酒')
      await expect.poll(async () => (await seen(page)).directions[0], name).toBe('dir-huangjiu')
      expect.soft(await noise.take(), name).toEqual([])
    })
})

test.describe('an entry of the index', () => {
  /** Its mark is lit, and stands where nothing covers it. */
  async function expectLit(page: Page, id: string) {
    await expect(page.locator('mark:target')).toHaveId(id)
    await expect(page.locator('mark:target')).toBeInViewport()
    const isOnTop = await page.locator('mark:target').evaluate((mark) => {
      const { left, top } = mark.getClientRects()[0] ?? new DOMRect()
      const found = document.elementFromPoint(left + 2, top + 2)
      return mark === found || mark.contains(found)
    })
    expect(isOnTop).toBe(true)
  }

  for (const [name, viewport] of Object.entries({ phone, desktop }))
    test(`lights its own mark on a ${name}, and each place has its own`, async ({ page }) => {
      await page.setViewportSize(viewport)
      await open(page)
      for (const id of ['dir-fermentation', 'dir-fermentation.2', 'dir-oled-displays']) {
        await page.locator(`.index a[href="#${id}"]`).click()
        await expectLit(page, id)
      }
    })

  test('that answers what was typed lights its mark, and the reader goes on from there', async ({ page }) => {
    await open(page, '?q=生物')
    const { directions } = await seen(page)
    const id = directions[20] ?? ''
    const shown = await seen(page)
    await page.locator(`.index li:visible a[href="#${id}"]`).focus()
    await page.keyboard.press('Enter')
    await expectLit(page, id)
    expect(await seen(page)).toEqual(shown)
    await page.keyboard.press('Tab')
    const article = page.locator('article', { has: page.locator('mark:target') })
    await expect(article.locator('.ask a').first()).toBeFocused()
  })

  test('leads to the first place that passes, and keeps what is chosen', async ({ page }) => {
    // In one domain it stands first, in the other second.
    await open(page, '?domain=agriculture-food')
    const link = page.locator('.index li:visible a', { hasText: '微生物发酵' })
    const expected = placesOf(['dir-fermentation']).find(isIn('domains', 'domain-agriculture-food'))
    expect(expected?.mark).toBe('dir-fermentation.2')
    await link.click()
    await expectLit(page, 'dir-fermentation.2')
    await expect(select(page, 'domain')).toHaveValue('agriculture-food')
    await expect(page).toHaveURL('/zh/directions/?domain=agriculture-food#dir-fermentation.2')
    await page.goBack()
    await expect(select(page, 'domain')).toHaveValue('agriculture-food')
    expect((await seen(page)).directions.length).toBeLessThan(policy.directions.length)
  })
})

test.describe('what is saved', () => {
  async function saved(page: Page, format: 'CSV' | 'JSON'): Promise<{ name: string; bytes: Buffer }> {
    const waiting = page.waitForEvent('download')
    await finder(page)
      .getByRole('link', { name: format === 'CSV' ? /（CSV）|\(CSV\)/ : /（JSON）|\(JSON\)/ })
      .click()
    const download = await waiting
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) }
  }
  const rowsOf = (bytes: Buffer): string[][] => parse(bytes, { bom: true })

  for (const [locale, query] of [
    ['zh', ''],
    ['en', '?domain=biomaterials&strength=support'],
    ['zh', '?q=PLA'],
  ] as const)
    test(`holds the places shown and no others, in the language of the reader: ${locale} ${query}`, async ({
      page,
      baseURL,
    }) => {
      const noise = await listen(page, baseURL ?? '')
      await open(page, query, locale)
      const { marks } = await seen(page)
      const places = everyPlace.filter(({ mark }) => marks.includes(mark)).map(({ id }) => id)
      const said = (await numbers(page)) ?? []
      // What serves every field is counted after what passes.
      const shown = said.filter((_, i, all) => i >= all.length - 4).filter((_, i) => i % 2 === 1)
      expect(shown.reduce((sum, n) => sum + n, 0)).toBe(places.length)
      expect(places.length).toBeGreaterThan(0)

      const csv = await saved(page, 'CSV')
      expect(csv.name).toMatch(/^jinshan-directions.*\.csv$/)
      expect([...csv.bytes.subarray(0, 6)].filter((byte) => byte === 0xef)).toHaveLength(1)
      const [head, ...rows] = rowsOf(csv.bytes)
      const [wholeHead, ...whole] = rowsOf(readFileSync(`dist/data/directions.${locale}.csv`))
      expect(head).toEqual(wholeHead)
      expect(rows).toEqual(whole.filter((row) => places.includes(row.at(-1) ?? '')))
      expect(rows).toHaveLength(places.length)
      expect(csv.bytes.toString()).toMatch(/[^\r]\r\n$/)

      const json = await saved(page, 'JSON')
      const all = JSON.parse(readFileSync('dist/data/directions.json', 'utf8'))
      expect(JSON.parse(json.bytes.toString())).toEqual({
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
    await open(page, '?q=zzzz')
    expect(rowsOf((await saved(page, 'CSV')).bytes)).toHaveLength(1)
  })

  test('cannot be fetched: this is said', async ({ page }) => {
    await open(page)
    await page.route('**/data/directions.zh.csv', (route) => route.fulfill({ status: 500 }))
    await finder(page).getByRole('link', { name: '（CSV）' }).click()
    await expect(message(page)).toHaveText(troubleStrings.zh.network)
  })
})

test.describe('with the keyboard alone', () => {
  /** What has the focus: the name of a box, the words of a button or link. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      const el = document.activeElement
      return el instanceof HTMLSelectElement || el instanceof HTMLInputElement
        ? el.name
        : (el?.textContent?.trim() ?? '')
    })
  const tabTo = async (page: Page, name: string) => {
    for (let i = 0; i < 30 && (await focused(page)) !== name; i++) await page.keyboard.press('Tab')
    expect(await focused(page)).toBe(name)
  }

  test('words are typed, a filter is chosen, an entry followed, all taken back', async ({ page }) => {
    await open(page)
    const box = page.locator('direction-finder input[name="q"]')
    for (let i = 0; i < 40 && !(await box.evaluate((el) => el === document.activeElement)); i++)
      await page.keyboard.press('Tab')
    await expect(box).toBeFocused()
    await page.keyboard.type('straw')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await seen(page)).directions[0]).toBe('dir-crop-straw')
    for (const name of FACETS) {
      await page.keyboard.press('Tab')
      expect(await focused(page)).toBe(name)
    }
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe(s.clear)
    await page.keyboard.press('Tab')
    expect(await focused(page)).toMatch(/^作物秸秆/)
    await page.keyboard.press('Enter')
    await expect(page.locator('mark:target')).toHaveId('dir-crop-straw')
    await page.locator('#main').focus()
    await tabTo(page, 'kind')
    await page.keyboard.press('ArrowDown')
    await expect(select(page, 'kind')).not.toHaveValue('')
    expect(new URL(page.url()).searchParams.get('kind')).toBe(await select(page, 'kind').inputValue())
    // The focus stays where the reader is.
    expect(await focused(page)).toBe('kind')
    await tabTo(page, s.clear)
    await page.keyboard.press('Enter')
    await expectAll(page)
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('index and sentences stand complete, an entry lights its mark, nothing dead is offered', async ({
    page,
  }) => {
    await page.goto('/zh/directions/?domain=biomaterials&q=PLA')
    const { directions, marks, firsts, references } = await seen(page)
    expect(directions.toSorted()).toEqual(policy.directions.map(({ id }) => id).toSorted())
    expect(marks).toEqual(marksOf(everyPlace))
    expect(references).toEqual(firsts)
    await expect(finder(page).locator('form')).toBeHidden()
    await expect(page.locator('main :is(input, select, button):visible')).toHaveCount(0)
    await expect(page.locator('.honest')).toBeVisible()
    await page.locator('.index a[href="#dir-oled-displays"]').click()
    await expect(page.locator('mark:target')).toHaveId('dir-oled-displays')
    // All of it as data is still offered.
    await page.locator('.notes summary').last().click()
    await expect(page.locator('.notes a[href$="directions.zh.csv"]:visible').first()).toBeVisible()
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } })

  for (const [locale, words] of [
    ['zh', '血糖仪'],
    ['zh', '秸秆'],
    ['en', 'CAR-T'],
    ['en', 'glucose meter'],
  ] as const)
    test(`the count and the first hit stand above the keyboard as one types ${words}`, async ({ page }) => {
      await open(page, '', locale)
      await box(page).click()
      await box(page).pressSequentially(words)
      await expect.poll(async () => (await seen(page)).directions.length).toBeLessThan(20)
      const bottom = (selector: string) =>
        page
          .locator(selector)
          .first()
          .evaluate((el) => el.getBoundingClientRect().bottom)
      await expect.poll(() => bottom('.index li:visible')).toBeLessThanOrEqual(360)
      expect(await bottom('.count')).toBeLessThanOrEqual(360)
      expect(
        await page.locator('.count').evaluate((el) => el.getBoundingClientRect().top),
      ).toBeGreaterThanOrEqual(0)
    })

  test('the filters unfold, are chosen and fold again', async ({ page }) => {
    await open(page)
    const unfold = finder(page).getByRole('button', { name: s.filters })
    await expect(select(page, 'domain')).toBeHidden()
    await expect(unfold).toHaveAttribute('aria-expanded', 'false')
    await unfold.click()
    await expect(unfold).toHaveAttribute('aria-expanded', 'true')
    await select(page, 'domain').selectOption('biomaterials')
    await unfold.click()
    await expect(select(page, 'domain')).toBeHidden()
    const own = everyPlace.filter(isIn('domains', 'domain-biomaterials'))
    expect((await numbers(page))?.slice(0, 2)).toEqual([directionsOf(own).length, own.length])
  })

  test('nothing moves sideways, whatever is chosen', async ({ page }) => {
    for (const query of ['', '?domain=biomaterials', `?q=${'x'.repeat(300)}`, '?q=区经委'])
      for (const locale of ['zh', 'en'] as const) {
        await open(page, query, locale)
        expect(await tooWide(page), `${locale} ${query.slice(0, 30)}`).toBeNull()
      }
  })
})

test.describe('on paper', () => {
  test('only what is shown is printed, with what was asked, and nothing to press', async ({ page }) => {
    await open(page, '?domain=biomaterials&strength=support&q=PLA')
    const shown = await seen(page)
    expect(shown.directions.length).toBeGreaterThan(0)
    await page.emulateMedia({ media: 'print' })
    expect(await seen(page)).toEqual(shown)
    await expect(page.locator('main :is(form, input, select, button):visible')).toHaveCount(0)
    await expect(page.locator('.chosen')).toHaveText(/^“PLA” · 生物材料领域 · 支持/)
    await expect(page.locator('.chosen')).toBeVisible()
    await expect(page.locator('.honest')).toBeVisible()
    await expect(page.locator('footer [data-unofficial]')).toBeVisible()
  })

  test('a shorter list takes fewer sheets', async ({ page }) => {
    const sheets = async (query: string) => {
      await open(page, query)
      const pdf = await page.pdf({ preferCSSPageSize: true })
      return [...pdf.toString('latin1').matchAll(/\/MediaBox/g)].length
    }
    expect(await sheets('?q=秸秆')).toBeLessThanOrEqual(2)
    expect(await sheets('')).toBeGreaterThan(5)
  })

  test('the button asks the browser to print', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset.printed = 'yes'
      }
    })
    await open(page)
    await finder(page).getByRole('button', { name: s.print }).click()
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes')
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    await expect(page.locator('.source')).toContainText(page.url())
  })
})

for (const [name, viewport] of Object.entries({ phone, desktop }))
  test(`narrowed it has no accessibility fault on a ${name}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    for (const query of ['?domain=biomaterials&kind=product', '?q=血糖仪', '?q=区经委', '?q=zzzz']) {
      await open(page, query)
      expect(await faults(page), query).toEqual([])
    }
  })
