/** Cards: on a phone, where the code on a wall leads, and on paper, as they are handed over a counter. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { overlaps } from './support/overlaps.ts'
import { sheets } from './support/paper.ts'
import { desktop, phone, policy } from './support/site.ts'

test.use({ viewport: desktop })

const card = async (page: Page, id: string) => {
  await page.goto(`/c/${id}/`)
  await expect(page.locator('.copy-actions')).toBeVisible()
}

test('a measure fits on one sheet of A4, every one of them', async ({ page }) => {
  const measures = policy.clauses.filter(({ kind }) => kind === 'measure')
  expect(measures).toHaveLength(30)
  const longer: string[] = []
  for (const { id } of measures) {
    await card(page, id)
    if ((await sheets(page)) !== 1) longer.push(id)
  }
  expect(longer).toEqual([])
})

test('a task takes two sheets, a part as many as it needs', async ({ page }) => {
  await card(page, 'task-7')
  expect(await sheets(page)).toBe(2)
  await card(page, 'part-6')
  expect(await sheets(page)).toBeGreaterThan(5)
})

test('on several sheets no words are printed over others', async ({ page }) => {
  const long = policy.clauses.filter(({ kind }) => ['part', 'task', 'notice'].includes(kind))
  expect(long.length).toBeGreaterThan(15)
  for (const { id } of long) {
    await card(page, id)
    // Paper of another height breaks at other places.
    for (const format of ['A4', 'Letter'] as const)
      expect(await overlaps(await page.pdf({ format })), `${id} on ${format}`).toEqual([])
  }
})

test('words printed over others are found', async ({ page }) => {
  await card(page, 'task-7-1')
  await page.evaluate(() => {
    const words = document.querySelector<HTMLElement>('article .en p')
    const again = document.createElement('span')
    again.textContent = words?.textContent ?? ''
    again.style.cssText = 'position: absolute; inset: 4px 0 auto'
    if (words) words.style.position = 'relative'
    words?.append(again)
  })
  expect((await overlaps(await page.pdf())).length).toBeGreaterThan(0)
})

test('on paper stand the words, the source, the address and the code, and nothing to press', async ({
  page,
}) => {
  await card(page, 'task-7-1')
  await page.emulateMedia({ media: 'print' })
  for (const shown of [
    'h1',
    'article .zh p',
    'article .en p',
    '.foot .official dd',
    '.foot img',
    '.url',
    '.preview',
  ])
    await expect(page.locator(shown).first(), shown).toBeVisible()
  await expect(page.locator('.url')).toHaveText('https://policy.example/c/task-7-1/')
  for (const hidden of [
    'body > header',
    '.foot h2',
    '.ties-of-card h2',
    'copy-actions',
    '.files a',
    'header nav',
  ])
    await expect(page.locator(hidden).first(), hidden).toBeHidden()
  // The code stands beside the citations, all else below them.
  const top = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((el) => el.getBoundingClientRect().top)
  expect(Math.abs((await top('.foot img')) - (await top('.foot dl')))).toBeLessThan(12)
  expect(await top('.url')).toBeGreaterThan(await top('.foot dl.en'))
  const width = await page.locator('.foot img').evaluate((el) => el.getBoundingClientRect().width)
  // 25 mm at 96 dots an inch is the least that scanners read with ease.
  expect(width).toBeGreaterThan((25 / 25.4) * 96)
})

test('the citations on the card have the day on which it is read', async ({ page }) => {
  await page.clock.setFixedTime(new Date(2026, 9, 7, 12))
  await card(page, 'task-7-1')
  await expect(page.locator('.gbt2025 dd')).toContainText('[2026-10-07]')
  await expect(page.locator('.english dd')).toContainText('accessed October 7, 2026')
})

test('sentences stand level with their twins on a wide screen, and below each other on a phone', async ({
  page,
}) => {
  await card(page, 'task-7-3')
  const tops = (side: string) =>
    page
      .locator(`article .side.${side} p`)
      .evaluateAll((all) => all.map((p) => p.getBoundingClientRect().top))
  expect(await tops('zh')).toEqual(await tops('en'))
  await page.setViewportSize(phone)
  const [zh, en] = [await tops('zh'), await tops('en')]
  expect(Math.max(...zh)).toBeLessThan(Math.min(...en))
})

/** From the header down to the first letter of the heading, in pixels. */
const toFirstWord = (page: Page) =>
  page.evaluate(() => {
    const words = document.createRange()
    const first = document.querySelector('h1 [data-segment], h1 [data-annotation]')
    if (first) words.selectNodeContents(first)
    const header = document.querySelector('body > header')?.getBoundingClientRect().bottom ?? 0
    return words.getBoundingClientRect().top - header
  })

test('on a phone the first word stands within 130 pixels below the header', async ({ page }) => {
  await page.setViewportSize(phone)
  const kinds = [...new Map(policy.clauses.map((clause) => [clause.kind, clause.id])).values()]
  expect(kinds.length).toBeGreaterThan(10)
  for (const id of kinds) {
    await page.goto(`/c/${id}/`)
    expect(await toFirstWord(page), id).toBeLessThan(130)
  }
})

test('a card that begins with where it stands is found', async ({ page }) => {
  await page.setViewportSize(phone)
  await page.goto('/c/task-7-1/')
  await page.evaluate(() => {
    const trail = document.querySelector('.trail')?.parentElement
    if (trail) document.querySelector('.card')?.prepend(trail)
  })
  expect(await toFirstWord(page)).toBeGreaterThan(130)
})

test('on a wide screen Chinese stands at the left and English at the right, to the end', async ({ page }) => {
  for (const id of ['task-7-1', 'task-7', 'part-2']) {
    await card(page, id)
    const lefts = await page.evaluate(() => {
      const left = (el: Element) => Math.round(el.getBoundingClientRect().left)
      // What is copied is a table of its own.
      const all = [...document.querySelectorAll('.card .zh, .card .en')].filter(
        (el) => !el.closest('copy-actions') && el.parentElement?.closest('.zh, .en') === null,
      )
      return all.map((el) => [el.className.includes('zh') ? 'zh' : 'en', left(el)] as const)
    })
    const of = (language: string) => [...new Set(lefts.flatMap(([l, left]) => (l === language ? left : [])))]
    expect(of('en'), id).toHaveLength(1)
    // The words beside the code stand to its right.
    for (const left of of('zh')) expect(left, id).toBeLessThan(desktop.width / 2)
    expect(of('en')[0], id).toBeGreaterThan(desktop.width / 2 - 60)
  }
})

test('where it stands is told by a way of its own in each language', async ({ page }) => {
  await card(page, 'task-7-1')
  for (const name of ['所在位置', 'Where it stands'])
    await expect(page.getByRole('navigation', { name }).getByRole('link')).toHaveCount(3)
})

test('the menu has no accessibility fault, nor has the field for copying by hand', async ({ page }) => {
  // Nothing may copy.
  await page.addInitScript(() => {
    document.execCommand = () => false
  })
  await page.goto('/zh/tasks/7/')
  await page.locator('#task-7-1 .copy').click()
  await page.locator('dialog .row button').first().click()
  await expect(page.locator('dialog textarea')).toBeVisible()
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
})
