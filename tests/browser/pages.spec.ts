/** What every page must keep, on a single visit to each: a rule has its own list of the pages that break it. */
import { expect, type Page, test } from '@playwright/test'
import type { BuiltPage } from '../support/pages.ts'
import { contrast, everyRule, faults } from './support/axe.ts'
import { coloredLinks, inkAndPaper, pressed } from './support/paper.ts'
import { listen } from './support/quiet.ts'
import { address, desktop, isPaired, MISSING, otherLanguage, pages, parts, phone } from './support/site.ts'
import { scheme } from './support/theme.ts'
import { tooWide } from './support/width.ts'

type Report = (rule: string, fault: string) => void

/** Faults by rule, one line each. */
type Found = Map<string, string[]>

async function onScreens(page: Page, report: Report): Promise<void> {
  for (const [device, viewport] of Object.entries({ phone, desktop }))
    for (const [colorScheme, rules] of [
      ['light', everyRule],
      ['dark', contrast],
    ] as const) {
      await page.setViewportSize(viewport)
      await page.emulateMedia({ colorScheme })
      const shown = await scheme(page)
      if (shown !== colorScheme)
        report('follows the system where no theme is chosen', `${shown} in ${colorScheme}`)
      for (const fault of await faults(page, rules))
        report('has no accessibility fault', `${colorScheme} on a ${device}: ${fault}`)
    }
  await page.emulateMedia({ colorScheme: 'light' })
}

async function atWidths(page: Page, report: Report): Promise<void> {
  for (const [size, widths] of [
    ['', [320, 360, 768, 1280]],
    ['200%', [360, 768, 1280]],
  ] as const)
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize
      }, size)
      const fault = await tooWide(page)
      if (fault) report('never moves sideways', `${width} pixels, letters of ${size || '100%'}: ${fault}`)
    }
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'))
}

async function onPaper(page: Page, path: string, report: Report): Promise<void> {
  await page.setViewportSize(desktop)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  for (const selector of await pressed(page)) report('prints nothing to press', selector)
  for (const words of await coloredLinks(page)) report('prints no link in color', words)
  const said = await page.locator('footer [data-unofficial]:visible').allTextContents()
  if (!said.some((words) => /非官方读本|Unofficial edition/.test(words)))
    report('prints that it is unofficial', said.join())
  const edition = (await page.locator('footer [data-edition]:visible').allInnerTexts()).join(' ')
  const own = path.replace(MISSING, '404.html')
  if (!/\d{4}-\d\d-\d\d · [0-9a-f]{12}/.test(edition) || !edition.includes(`https://policy.example${own}`))
    report('prints its edition and its address', edition)
  for (const theme of ['light', 'dark']) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen
    }, theme)
    const colors = await inkAndPaper(page)
    if (colors !== 'rgb(0, 0, 0) on rgb(255, 255, 255)')
      report('prints black on white, whatever theme is chosen', `${theme}: ${colors}`)
  }
  await page.evaluate(() => document.documentElement.removeAttribute('data-theme'))
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' })
}

/** From here the page is left. Both languages are visited: together they lead there and back. */
async function toTheOtherLanguage(page: Page, path: string, report: Report): Promise<void> {
  const rule = 'leads to the same page in the other language'
  const before = await page.locator('html').getAttribute('lang')
  await page.locator('header .language').click()
  await page.waitForURL((url) => url.pathname !== path)
  if (new URL(page.url()).pathname !== otherLanguage(path)) report(rule, page.url())
  if ((await page.locator('html').getAttribute('lang')) === before) report(rule, 'the same language')
}

async function visit(
  page: Page,
  built: BuiltPage,
  quiet: () => Promise<string[]>,
  report: Report,
): Promise<void> {
  const path = address(built)
  await page.setViewportSize(desktop)
  await page.goto(path)
  await onScreens(page, report)
  await atWidths(page, report)
  await onPaper(page, path, report)
  await page.waitForLoadState('load')
  for (const line of await quiet()) report('makes no noise', line)
  if (isPaired(built)) await toTheOtherLanguage(page, path, report)
  // What the other page says is heard on the visit to it.
  await quiet()
}

const RULES = [
  'follows the system where no theme is chosen',
  'has no accessibility fault',
  'never moves sideways',
  'prints nothing to press',
  'prints no link in color',
  'prints that it is unofficial',
  'prints its edition and its address',
  'prints black on white, whatever theme is chosen',
  'makes no noise',
  'leads to the same page in the other language',
]

/** What is missing is meant to be missing; the browser also says so in its console. */
const isMeant = (path: string, line: string) =>
  path.endsWith(MISSING) && /^(404 .*no-such-page|console .*\b404\b)/.test(line)

// Small parts: none runs into the time limit on a busy machine, and no worker is left alone with a long one.
const PARTS = Math.ceil(pages.length / 3)
for (const [i, some] of parts(pages, PARTS).entries())
  test(`every page keeps every rule (${i + 1} of ${PARTS})`, async ({ page, baseURL }) => {
    expect(some.length).toBeGreaterThan(0)
    const noise = await listen(page, baseURL ?? '')
    const found: Found = new Map(RULES.map((rule) => [rule, []]))
    for (const built of some)
      await visit(page, built, noise.take, (rule, fault) => {
        const list = found.get(rule)
        if (!list) throw new Error(`${rule} is not in RULES`)
        if (!isMeant(address(built), fault)) list.push(`${address(built)}: ${fault}`)
      })
    for (const [rule, list] of found) expect.soft(list, `every page ${rule}`).toEqual([])
  })
