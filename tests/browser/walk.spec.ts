/** By keyboard: wherever Tab and Shift+Tab lead, one sees where one is; what has been opened gives way. */
import { expect, type Page, test } from '@playwright/test'
import { address, everyKind, TEXT_SPACING } from './support/site.ts'
import { faultsOf, walk } from './support/walk.ts'

// Styles of a reader are not held to the page's policy.
test.use({ bypassCSP: true })

/** A window of 1280 px, and the same enlarged to 400 %. */
const WINDOWS = [
  { sight: 'desktop', width: 1280, height: 720 },
  { sight: 'enlarged', width: 320, height: 512 },
  { sight: 'enlarged, with room between letters', width: 320, height: 512, css: TEXT_SPACING },
]

/** From either end; of the longest pages the middle is left out. */
const MOST = 150

const paths = everyKind.map(address)

async function open(page: Page, path: string, css?: string) {
  await page.goto(path)
  if (css) await page.addStyleTag({ content: css })
}

for (const path of paths)
  test(`one sees where one is on ${path}`, async ({ page }) => {
    for (const { sight, width, height, css } of WINDOWS) {
      await page.setViewportSize({ width, height })
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        await open(page, path, css)
        const stops = await walk(page, key, MOST)
        expect(stops.length).toBeGreaterThan(5)
        const faults = faultsOf(stops)
        test.info().annotations.push({
          type: 'walk',
          description: `${path} ${sight} ${key}: ${stops.length} stops, ${faults.length} faults`,
        })
        expect.soft(faults, `${sight}, ${key}`).toEqual([])
      }
    }
  })

/** What lies over the page once its opener is pressed. */
const OPENERS = '[popovertarget], .contents summary'

test('what has been opened covers nothing that is reached after it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 512 })
  for (const path of paths) {
    await open(page, path, TEXT_SPACING)
    const openers = page.locator(OPENERS).filter({ visible: true })
    for (let i = 0; i < (await openers.count()); i++) {
      await openers.nth(i).focus()
      await page.keyboard.press('Enter')
      expect.soft(faultsOf(await walk(page, 'Tab', 60)), `${path}, opener ${i}`).toEqual([])
    }
  }
})

test('in the colors of the system the focus is told from what is marked without it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 })
  await page.emulateMedia({ forcedColors: 'active' })
  for (const path of paths) {
    await open(page, path)
    expect.soft(faultsOf(await walk(page, 'Tab', 60)), path).toEqual([])
  }
})

test('a bar over the page, and a link that shows no focus, are found', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 512 })
  await open(
    page,
    '/zh/tasks/7/',
    'body::after { content: ""; position: fixed; inset: auto 0 0; block-size: 50vh; background: gray } .skip:focus { outline: 0 }',
  )
  const faults = faultsOf(await walk(page, 'Tab', 40))
  expect(faults[0]).toContain('looks as without the focus')
  expect(faults.filter((fault) => fault.endsWith('under body')).length).toBeGreaterThan(5)
})
