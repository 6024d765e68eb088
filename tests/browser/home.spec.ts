/** The homes: three doors that all stand on the first screen, and what they lead to; the front door. */
import { expect, type Page, test } from '@playwright/test'

/** Doors whose foot is not on the first screen, or that are higher than one may be; `` where there are none. */
const faultsOf = (page: Page, most: number) =>
  page.locator('.doors > section').evaluateAll(
    (doors, most) =>
      doors.flatMap((door) => {
        const { bottom, height } = door.getBoundingClientRect()
        const name = door.querySelector('h2')?.textContent
        return [
          bottom > innerHeight ? `${name} ends at ${Math.round(bottom)} of ${innerHeight}` : [],
          height > most ? `${name} is ${Math.round(height)} high` : [],
        ].flat()
      }),
    most,
  )

const screens = [
  { device: 'a small phone', viewport: { width: 360, height: 640 }, most: 130 },
  { device: 'a desktop', viewport: { width: 1280, height: 700 }, most: 200 },
]

for (const { device, viewport, most } of screens)
  test.describe(`on ${device}`, () => {
    test.use({ viewport })

    for (const home of ['/zh/', '/en/'])
      test(`the three doors of ${home} stand on the first screen`, async ({ page }) => {
        await page.goto(home)
        await expect(page.locator('.doors > section')).toHaveCount(3)
        expect(await faultsOf(page, most)).toEqual([])
      })

    test('a title as large as before, or a door that holds more, is found', async ({ page }) => {
      await page.goto('/en/')
      await page.locator('h1 > span').evaluate((title) => {
        title.style.fontSize = '6rem'
      })
      const [far] = await faultsOf(page, most)
      expect(far).toMatch(/ends at/)
      await page.reload()
      await page
        .locator('.doors > section ul')
        .last()
        .evaluate((list) => {
          list.after(list.cloneNode(true), list.cloneNode(true))
        })
      expect((await faultsOf(page, most)).join()).toMatch(/is \d+ high/)
    })

    test('the front door stands on it whole, in both languages', async ({ page }) => {
      await page.goto('/')
      for (const part of ['h1', 'main h2', 'main p:lang(zh) a', 'main p:lang(en) a', 'main form'])
        await expect(page.locator(part), part).toBeInViewport({ ratio: 1 })
    })
  })

for (const [home, query, found] of [
  ['/zh/', 'CAR-T', 'CAR-T'],
  ['/en/', 'straw', 'straw'],
] as const)
  test(`the box of ${home} asks the finder`, async ({ page }) => {
    await page.goto(home)
    await page.locator('main input[type=search]').fill(query)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(`${home}directions/?q=${query}`)
    await expect(page.locator('main input[type=search]')).toHaveValue(query)
    await expect(page.locator('main mark:visible:not(.off)', { hasText: found }).first()).toBeVisible()
  })

test('a domain beside the box leads to as many directions as it says', async ({ page }) => {
  for (const home of ['/zh/', '/en/']) {
    await page.goto(home)
    const ways = await page.locator('.doors form + ul li').evaluateAll((items) =>
      items.map((li) => ({
        to: li.querySelector('a')?.href ?? '',
        count: li.querySelector('span')?.textContent,
      })),
    )
    expect(ways).toHaveLength(4)
    for (const { to, count } of ways) {
      await page.goto(to)
      await expect(page.locator('.find .count')).toContainText(new RegExp(`^(?:Directions: )?${count}\\b`))
    }
  }
})

test('the box of the front door searches in the language of its button', async ({ page }) => {
  for (const [button, address] of [
    ['检索', '/zh/search/'],
    ['Search', '/en/search/'],
  ] as const) {
    await page.goto('/')
    await page.locator('main input[type=search]').fill('straw')
    await page.locator('main').getByRole('button', { name: button, exact: true }).click()
    await expect(page).toHaveURL(`${address}?q=straw`)
    await expect(page.locator('#search-results li').first()).toBeVisible()
  }
})

test('the whole row of a task leads to it', async ({ page }) => {
  await page.goto('/zh/')
  const row = page.locator('#tasks + ul li').nth(6)
  const { width, height } = (await row.boundingBox()) ?? { width: 0, height: 0 }
  await row.click({ position: { x: width - 4, y: height - 6 } })
  await expect(page).toHaveURL('/zh/tasks/7/')
})
