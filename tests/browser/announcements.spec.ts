/** What is heard without the focus moving: once, when the reader rests, and of what is seen. It prints the figures. */
import { expect, type Page, test } from '@playwright/test'
import { BREATH_MS, restAfter, SAYING_PAUSE_MS } from '../../src/browser/spoken-line.ts'
import { copyingStrings } from '../../src/i18n/copying.ts'
import { offlineStrings } from '../../src/i18n/offline.ts'
import { troubleStrings } from '../../src/i18n/trouble.ts'
import { twinStrings } from '../../src/i18n/twins.ts'
import { type Announcement, type Recorder, record } from './support/announcements.ts'

/** Of a typist. */
const KEY_MS = 180
/** All that is due has been said. */
const QUIET_MS = restAfter(false) + 1500

const tell = (what: string, said: readonly Announcement[]) =>
  console.log(
    `${what}: ${said.length} said${said.map(({ words, after }) => `, +${after} ms “${words}”`).join('')}`,
  )

async function heard(page: Page, recorder: Recorder, what: string): Promise<Announcement[]> {
  await page.waitForTimeout(QUIET_MS)
  const said = await recorder.take()
  tell(what, said)
  // Words over the same words are not heard.
  expect(said.filter(({ isUnheard }) => isUnheard)).toEqual([])
  return said
}

const words = (said: readonly Announcement[]) => said.map((one) => one.words)

test.describe('the recorder', () => {
  /** @param script what the made-up page does */
  async function madeUp(page: Page, script: string): Promise<Recorder> {
    const recorder = await record(page)
    const body = `<!doctype html><title>made up</title><input><p role="status"></p><p id="b" aria-hidden="true"><span role="status">hidden</span></p>
      <script>addEventListener('load', () => { const region = document.querySelector('p'), box = document.querySelector('input'); ${script} })</script>`
    await page.route('**/made-up/', (route) => route.fulfill({ contentType: 'text/html', body }))
    await page.goto('/made-up/')
    return recorder
  }

  test('finds out a page that speaks at each key', async ({ page }) => {
    const recorder = await madeUp(page, 'box.oninput = () => { region.textContent = box.value }')
    await page.locator('input').pressSequentially('biological feed')
    const said = await recorder.take()
    expect(said).toHaveLength(15)
    expect(said.every(({ after }) => after < SAYING_PAUSE_MS)).toBe(true)
  })

  test('finds out what is not heard: the same words over the same', async ({ page }) => {
    const recorder = await madeUp(page, "box.oninput = () => { region.textContent = 'found' }")
    await page.locator('input').pressSequentially('ab')
    expect((await recorder.take()).map(({ isUnheard }) => isUnheard)).toEqual([false, true])
  })

  test('hears regions that come later, but not words that come with them, nor what is hidden', async ({
    page,
  }) => {
    const recorder = await madeUp(
      page,
      `const late = document.createElement('div'); late.setAttribute('aria-live', 'polite'); late.textContent = 'with it'
       const alarm = document.createElement('div'); alarm.setAttribute('role', 'alert'); alarm.textContent = 'alarm'
       document.body.append(late)
       box.oninput = () => { late.textContent = 'later'; document.querySelector('#b span').textContent = box.value; document.body.append(alarm) }`,
    )
    await page.locator('input').fill('a')
    expect((await recorder.words()).toSorted()).toEqual(['alarm', 'later'])
  })
})

interface Box {
  path: string
  box: string
  line: string
  /** What is counted. */
  items: string
}
const search = (locale: 'zh' | 'en'): Box => ({
  path: `/${locale}/search/`,
  box: 'policy-search input[name=q]',
  line: 'policy-search .message',
  items: '#search-results > li',
})
const finder = (locale: 'zh' | 'en'): Box => ({
  path: `/${locale}/directions/`,
  box: 'direction-finder input[name=q]',
  line: 'direction-finder .count',
  items: '.index li a:first-child',
})
const glossary = (locale: 'zh' | 'en'): Box => ({
  path: `/${locale}/glossary/`,
  box: 'glossary-filter input',
  line: 'glossary-filter .count',
  items: 'glossary-filter dl > div',
})

async function open(page: Page, { path, box }: Box, query = ''): Promise<Recorder> {
  const recorder = await record(page)
  await page.goto(path + query)
  await page.locator(box).click()
  return recorder
}

const seen = (page: Page, { items }: Box) => page.locator(items).filter({ visible: true }).count()

test.describe('what is typed is answered once, when the typing rests, with the number that is seen', () => {
  for (const [place, query] of [
    [search('en'), 'biological feed'],
    [search('en'), 'vaccines'],
    [search('zh'), 'shengwu'],
    [search('zh'), '生物饲料'],
    [finder('zh'), 'shengwu'],
    [finder('en'), 'testing'],
    [glossary('en'), 'white list'],
    [glossary('en'), 'enzyme'],
  ] as const)
    test(`${query} on ${place.path}`, async ({ page }) => {
      const recorder = await open(page, place)
      await page.locator(place.box).pressSequentially(query, { delay: KEY_MS })
      const said = await heard(page, recorder, `${place.path} ${query}, ${query.length} keys`)
      expect(said).toHaveLength(1)
      const [{ words: only, after } = { words: '', after: 0 }] = said
      expect(after).toBeGreaterThanOrEqual(SAYING_PAUSE_MS)
      expect(only.startsWith((await page.locator(place.line).textContent())?.trim() ?? 'no line')).toBe(true)
      expect(Number(only.match(/\d+/)?.[0])).toBe(await seen(page, place))
      expect(await seen(page, place)).toBeGreaterThan(0)
    })

  test('and beside it, how many direct answers stand there', async ({ page }) => {
    const recorder = await record(page)
    for (const query of ['生物饲料', '金山区科委', '生物', '园区', '检验检测', '服务']) {
      await page.goto(`/zh/search/?q=${query}`)
      const [only = ''] = words(await heard(page, recorder, `arriving at ${query}`))
      const direct = await page.locator('.direct .name').filter({ visible: true }).count()
      expect.soft(Number(only.match(/直达 (\d+) 项/)?.[1] ?? 0), query).toBe(direct)
    }
  })

  test('a page that answers each key is found out', async ({ page }) => {
    const place = search('en')
    const recorder = await open(page, place)
    await page.locator(place.line).evaluate((line) => line.setAttribute('role', 'status'))
    await page.locator(place.box).pressSequentially('biological feed', { delay: KEY_MS })
    await page.waitForTimeout(QUIET_MS)
    expect((await recorder.take()).length).toBeGreaterThan(3)
  })
})

test.describe('that nothing is found', () => {
  for (const [place, beginning, rest] of [
    [search('en'), 'bi', 'ological feed'],
    [finder('zh'), 'sheng', 'wu'],
  ] as const) {
    test(`is not said of the beginning of a word, to a slow hand: ${place.path}`, async ({ page }) => {
      const recorder = await open(page, place)
      await page.locator(place.box).pressSequentially(beginning, { delay: KEY_MS })
      await page.waitForTimeout(2 * SAYING_PAUSE_MS)
      await page.locator(place.box).pressSequentially(rest, { delay: KEY_MS })
      const said = await heard(page, recorder, `${place.path} ${beginning}…${rest}`)
      expect(said).toHaveLength(1)
      expect(said[0]?.words).not.toMatch(/not name|没有/)
    })

    test(`is said in the end, and at Enter: ${place.path}`, async ({ page }) => {
      const recorder = await open(page, place)
      await page.locator(place.box).pressSequentially(beginning, { delay: KEY_MS })
      const said = await heard(page, recorder, `${place.path} ${beginning}`)
      expect(words(said)).toEqual([expect.stringMatching(/not name|没有/)])
      expect(said[0]?.after).toBeGreaterThanOrEqual(restAfter(false))
      await page.locator(place.box).press('Enter')
      expect(words(await heard(page, recorder, 'Enter'))).toEqual(words(said))
    })
  }

  for (const place of [search('zh'), finder('zh')])
    test(`is not said of what an input method holds: ${place.path}`, async ({ page }) => {
      const recorder = await open(page, place)
      const wire = await page.context().newCDPSession(page)
      for (const text of ['s', 'sh', 'she', 'shen', 'sheng', "sheng'w"]) {
        await wire.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        })
        await page.waitForTimeout(KEY_MS)
      }
      const composing = await heard(page, recorder, `${place.path} composing`)
      expect(words(composing).filter((said) => /没有/.test(said))).toEqual([])
      await wire.send('Input.insertText', { text: '生物饲料' })
      const chosen = await heard(page, recorder, `${place.path} chosen`)
      expect(words(chosen)).toEqual([expect.stringMatching(/\d/)])
    })
})

test.describe('what is sent or chosen is answered at once, and again if it is sent again', () => {
  test('by search', async ({ page }) => {
    const place = search('zh')
    const recorder = await open(page, place, '?q=生物材料')
    const [arrived] = words(await heard(page, recorder, 'arriving'))
    expect(arrived).toMatch(/找到/)
    await page.locator(place.box).press('Enter')
    expect(words(await heard(page, recorder, 'Enter'))).toEqual([arrived])
    await page.locator('.filters input[name=kind][value=measure]').check()
    const [narrowed] = words(await heard(page, recorder, 'a filter'))
    expect(Number(narrowed?.match(/\d+/)?.[0])).toBe(await seen(page, place))
    await page.locator(place.box).fill('')
    await page.locator('.filters .clear').click()
    expect(words(await heard(page, recorder, 'emptied'))).toEqual([])
  })

  test('by the finder, of which the clock is ours: a choice after a breath, a word when the typing rests', async ({
    page,
  }) => {
    await page.clock.install()
    const place = finder('en')
    const recorder = await open(page, place)
    await page.clock.pauseAt(Date.now() + 3_600_000)
    await page.locator('select[name=domain]').selectOption({ index: 1 })
    await page.clock.runFor(BREATH_MS)
    const [chosen] = await recorder.words()
    expect(Number(chosen?.match(/\d+/)?.[0])).toBeGreaterThan(0)
    await page.clock.runFor(2 * SAYING_PAUSE_MS)
    await page.locator('button[type=reset]').click()
    await page.clock.runFor(BREATH_MS + 1)
    await expect.poll(() => recorder.words()).toHaveLength(1)

    const all = await page.locator(place.line).textContent()
    await page.locator(place.box).pressSequentially('testing')
    await page.clock.runFor(SAYING_PAUSE_MS - 1)
    await expect(page.locator(place.line)).not.toHaveText(all ?? '')
    await expect(page.locator(place.line)).toHaveText(/^Directions/)
    expect(await recorder.words()).toEqual([])
    await page.clock.runFor(SAYING_PAUSE_MS)
    expect(await recorder.words()).toEqual([await page.locator(place.line).textContent()])
  })

  test('by the finder, with the numbers that are seen', async ({ page }) => {
    const place = finder('zh')
    const recorder = await open(page, place)
    await page.locator('select[name=domain]').selectOption({ index: 1 })
    const [only = ''] = words(await heard(page, recorder, 'a domain'))
    const numbers = [...only.matchAll(/(\d+) 个方向/g)].map(([, number]) => Number(number))
    expect(numbers).toHaveLength(2)
    // Those of the domain, and those of every one, which stand apart.
    expect(numbers[0]).toBe(await seen(page, { ...place, items: '.index ul:not([data-made]) li' }))
    expect(numbers[1]).toBe(await seen(page, { ...place, items: '.index ul[data-made] li' }))
  })
})

test.describe('a failure is said once, and again when it happens again', () => {
  test('of search', async ({ page }) => {
    await page.route('**/text.json', (route) => route.abort())
    const place = search('zh')
    const recorder = await open(page, place)
    await page.locator(place.box).pressSequentially('生物', { delay: KEY_MS })
    expect(words(await heard(page, recorder, 'search fails'))).toEqual([troubleStrings.zh.network])
    await page.locator('.retry').click()
    expect(words(await heard(page, recorder, 'again'))).toEqual([troubleStrings.zh.network])
  })

  test('of the finder', async ({ page }) => {
    await page.route('**/names.json', (route) => route.fulfill({ status: 500 }))
    const place = finder('zh')
    const recorder = await open(page, place)
    await page.locator(place.box).pressSequentially('生物', { delay: KEY_MS })
    expect(words(await heard(page, recorder, 'the finder fails'))).toEqual([troubleStrings.zh.network])
    await page.locator(place.box).press('Enter')
    expect(words(await heard(page, recorder, 'again'))).toEqual([troubleStrings.zh.network])
  })

  test('of the other language under each sentence; where it comes, the switch says it', async ({ page }) => {
    const recorder = await record(page)
    await page.route('**/en/tasks/7/', (route) => route.abort())
    await page.goto('/zh/tasks/7/')
    const clause = page.locator('#task-7-1')
    for (const pressed of [
      page.locator('#show-twins'),
      page.locator('#show-twins'),
      clause.locator('.tools button'),
    ]) {
      await pressed.dispatchEvent('click')
      expect(words(await heard(page, recorder, 'no other language'))).toEqual([twinStrings.zh.failed])
    }
    await page.unroute('**/en/tasks/7/')
    await page.locator('#show-twins').check()
    await expect(clause.locator('.twin').first()).toBeVisible()
    expect(await heard(page, recorder, 'the other language')).toEqual([])
  })
})

test('the kit says what was done, with the number, and what can be taken back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const recorder = await record(page)
  await page.goto('/zh/kit/')
  const box = (id: string) => page.locator(`input[name=clause][value="${id}"]`)
  const entry = (id: string, action: string) => page.locator(`[data-clause="${id}"] .${action}`)
  for (const [act, expected] of [
    [() => box('task-7-1').check(), '已选入，共 1 条。'],
    [() => box('task-7-2').check(), '已选入，共 2 条。'],
    [() => entry('task-7-1', 'down').click(), '已移到第 2 条。'],
    [() => entry('task-7-1', 'up').click(), '已移到第 1 条。'],
    [() => entry('task-7-1', 'remove').click(), '已移除，还有 1 条。可以撤销。'],
    [() => page.locator('.undo').click(), '已恢复，共 2 条。'],
    [() => box('task-7-2').uncheck(), '已移除，还有 1 条。可以撤销。'],
    [() => page.locator('.clear').click(), '已清空。可以撤销。'],
    [() => page.locator('.undo').click(), '已恢复，共 1 条。'],
    [() => page.locator('.share').click(), '已复制：地址'],
    // Done again, heard again.
    [() => page.locator('.share').click(), '已复制：地址'],
  ] as const) {
    await act()
    expect.soft(words(await heard(page, recorder, 'the kit'))).toEqual([expected])
  }
  await page.goto('/zh/kit/?c=title,task-7-1')
  await page.locator('.keep').click()
  expect(words(await heard(page, recorder, 'a kit from an address'))).toEqual(['已并入您的引文集，共 2 条。'])
})

test.describe('copying', () => {
  const press = (page: Page) => page.locator('.copy-actions button').first().click()

  test('is said in the window, each time', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const recorder = await record(page)
    await page.goto('/zh/tasks/7/')
    await page.locator('#task-7-1 a.copy').first().dispatchEvent('click')
    for (const what of ['copied', 'copied again']) {
      await press(page)
      expect(words(await heard(page, recorder, what))).toEqual(['已复制：链接 · 本条固定链接'])
    }
    // What is outside an open window is not heard.
    await expect(page.locator('dialog [role=status]')).toHaveCount(1)
  })

  test('is said in both languages on a card', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const recorder = await record(page)
    await page.goto('/c/task-7-1/')
    await press(page)
    await expect(page.locator('.copy-actions [role=status] [lang=en]')).toHaveText(/^Copied/)
    expect(words(await heard(page, recorder, 'a card'))).toEqual([
      '已复制：链接 · 本条固定链接 Copied: Link · Permanent link',
    ])
  })

  test('refused, says the way once, after the name of the field that has the focus', async ({ page }) => {
    await page.addInitScript(() => {
      document.execCommand = () => false
      Object.defineProperty(navigator, 'clipboard', { value: undefined })
    })
    const recorder = await record(page)
    await page.goto('/zh/tasks/7/')
    await page.locator('#task-7-1 a.copy').first().dispatchEvent('click')
    await press(page)
    await expect(page.locator('.by-hand')).toBeFocused()
    await expect(page.locator('.by-hand')).toHaveAccessibleName(copyingStrings.field.zh)
    const said = await heard(page, recorder, 'copying refused')
    expect(words(said)).toEqual([copyingStrings.byHand.zh])
    expect(said[0]?.after).toBeGreaterThanOrEqual(BREATH_MS)
  })
})

test.describe('the copy for reading without a line', () => {
  test.use({ serviceWorkers: 'allow' })

  test('is spoken of only when the reader asks', async ({ page }) => {
    const recorder = await record(page)
    await page.goto('/en/about/')
    const state = page.locator('offline-copy .state')
    await expect(state).toHaveText(offlineStrings.kept.en, { timeout: 120_000 })
    expect(await heard(page, recorder, 'a copy made unasked')).toEqual([])
    await page.locator('offline-copy button').click()
    await expect(state).toHaveText(offlineStrings.none.en)
    expect(words(await heard(page, recorder, 'deleted'))).toEqual([offlineStrings.none.en])
    await page.locator('offline-copy button').click()
    await expect(state).toHaveText(offlineStrings.kept.en, { timeout: 120_000 })
    expect(words(await heard(page, recorder, 'kept')).at(-1)).toBe(offlineStrings.kept.en)
  })
})

test('what says its own state is not said beside it', async ({ page }) => {
  const recorder = await record(page)
  await page.goto('/zh/tasks/7/')
  await page.locator('#light-directions').dispatchEvent('click')
  await page.locator('theme-switch button').dispatchEvent('click')
  await page.goto('/parallel/')
  await page.locator('[data-segment]').first().dispatchEvent('click')
  await page.keyboard.press('ArrowDown')
  await page.locator('.choice .only-en').click()
  expect(await heard(page, recorder, 'switches, keys side by side')).toEqual([])
})
