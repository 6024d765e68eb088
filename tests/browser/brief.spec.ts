/** Briefs: each domain and zone on one sheet of A4, and on a phone. */
import { expect, type Page, test } from '@playwright/test'
import { overlaps } from './support/overlaps.ts'
import { sheets } from './support/paper.ts'
import { desktop, phone, policy } from './support/site.ts'
import { tooWide } from './support/width.ts'

test.use({ viewport: desktop })

const slugs = policy.clauses
  .filter(({ kind }) => kind === 'domain' || kind === 'zone')
  .map(({ id, kind }) => id.slice(kind.length + 1))
const briefs = ['zh', 'en'].flatMap((locale) => slugs.map((slug) => `/${locale}/brief/${slug}/`))

/** Words on the sheet that are set smaller than 8 points. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || !node.textContent?.trim() || parent.getClientRects().length === 0) continue
      // A point is 4/3 of a pixel; a little is lost in rounding.
      if (Number.parseFloat(getComputedStyle(parent).fontSize) < (8 * 4) / 3 - 0.01)
        found.push(node.textContent.trim())
    }
    return found
  })

test('every brief is one sheet, with nothing printed over other words', async ({ page }) => {
  expect(briefs).toHaveLength(18)
  const wrong: string[] = []
  for (const path of briefs) {
    await page.goto(path)
    const count = await sheets(page)
    if (count !== 1) wrong.push(`${path}: ${count} sheets`)
    for (const words of await overlaps(await page.pdf({ preferCSSPageSize: true })))
      wrong.push(`${path}: ${words}`)
  }
  expect(wrong).toEqual([])
})

test('a brief that is longer than its sheet is found', async ({ page }) => {
  await page.goto('/en/brief/biomedicine/')
  await page.evaluate(() => {
    const list = document.querySelector('.columns ul')
    for (let i = 0; i < 3; i++) list?.append(...[...list.children].map((li) => li.cloneNode(true)))
    const side = document.querySelector('.side')
    for (let i = 0; i < 3; i++) side?.append(...[...side.children].map((part) => part.cloneNode(true)))
  })
  expect(await sheets(page)).toBeGreaterThan(1)
})

test('no type on the sheet is smaller than 8 points', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  for (const path of ['/zh/brief/biomedicine/', '/en/brief/materials-bay/']) {
    await page.goto(path)
    expect(await tooSmall(page), path).toEqual([])
  }
  await page
    .locator('.note')
    .first()
    .evaluate((note) => {
      note.style.fontSize = '7.5pt'
    })
  expect(await tooSmall(page)).toHaveLength(1)
})

test('the sheet says what, where, who, how much, in which words, and what the text leaves out', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto('/zh/brief/materials-bay/')
  const sheet = page.locator('.sheet')
  for (const words of [
    '生物材料湾',
    '金府办发〔2023〕22 号',
    '非官方读本',
    '生物基可降解塑料',
    '碳谷绿湾',
    '区经委',
    '500 亿元',
    '依托碳谷绿湾打造“生物材料湾”',
    '资助金额',
    '原文未载明有效期',
    'https://policy.example/c/zone-materials-bay/',
  ])
    await expect(sheet.getByText(words).first(), words).toBeVisible()
  const width = await page.locator('.sheet img').evaluate((el) => el.getBoundingClientRect().width)
  // 25 mm at 96 dots an inch is the least that scanners read with ease.
  expect(width).toBeGreaterThan((25 / 25.4) * 96)
  await expect(page.locator('nav').first()).toBeHidden()
})

test('what the editors tie opens on the screen, and is a line of clauses on paper', async ({ page }) => {
  await page.goto('/zh/brief/materials-bay/')
  const phrases = page.getByText('绿色智造产业园')
  await expect(phrases).toBeHidden()
  await page.locator('summary', { hasText: '编者' }).click()
  await expect(phrases).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(phrases).toBeHidden()
  await expect(page.locator('summary', { hasText: '编者' })).toBeVisible()
})

test('the sentences of other clauses stand on paper alone, where all of them fit', async ({ page }) => {
  const more = page.getByRole('heading', { name: '其他条款的原句' })
  await page.goto('/zh/brief/materials-bay/')
  await expect(page.locator('.sheet').getByText('其他条款的原句')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(more).toBeVisible()
  await expect(page.locator('.sheet').getByText('突出院士团队、链主企业')).toBeVisible()
  await page.goto('/zh/brief/biomedicine/')
  await expect(more).toHaveCount(0)
})

test('no brief moves sideways on a phone', async ({ page }) => {
  await page.setViewportSize(phone)
  const wrong: string[] = []
  for (const path of briefs) {
    await page.goto(path)
    const fault = await tooWide(page)
    if (fault) wrong.push(`${path}: ${fault}`)
  }
  expect(wrong).toEqual([])
})
