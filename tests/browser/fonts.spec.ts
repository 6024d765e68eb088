/** The browser has the fonts of tests/fonts/fonts.conf, and none of the machine it runs on. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { FONTS_CONF } from '../fonts/fonts.ts'
import { address, everyKind } from './support/site.ts'

/** Families with which the browser has drawn the page, without the weight in their names. */
async function familiesOf(page: Page): Promise<Set<string>> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('DOM.enable')
  await browser.send('CSS.enable')
  const { root } = await browser.send('DOM.getDocument')
  const { nodeId } = await browser.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'body' })
  const { fonts } = await browser.send('CSS.getPlatformFontsForNode', { nodeId })
  await browser.detach()
  return new Set(fonts.map(({ familyName }) => familyName.replace(/ (?:Medium|SemiBold)$/, '')))
}

const SERIF = 'Noto Serif SC'
const KNOWN = [SERIF, 'Noto Sans SC', 'Noto Serif', 'Noto Sans']

/** What machines have: Debian's fonts for Chinese, the usual Latin ones, and the one that comes with the browser. */
const SYSTEM = [
  'Noto Sans CJK SC',
  'Noto Serif CJK SC',
  'WenQuanYi Micro Hei',
  'Microsoft YaHei',
  'Songti SC',
  'DejaVu Sans',
  'DejaVu Serif',
  'Liberation Sans',
  'Georgia',
  'Open Sans',
]
/** Characters of every family, and some that the known fonts lack. */
const inFamilies = SYSTEM.map(
  (family) => `<p style="font-family: '${family}', serif">金山 Jinshan ไทย 😀`,
).join('')

test('no kind of page is drawn with a font of the machine', async ({ page }) => {
  for (const path of everyKind.map(address)) {
    await page.goto(path)
    const families = [...(await familiesOf(page))]
    expect(families.length, path).toBeGreaterThan(0)
    expect(
      families.filter((family) => !KNOWN.includes(family)),
      path,
    ).toEqual([])
  }
})

test('a family that only a machine has falls back to the known serif', async ({ page }) => {
  await page.setContent(inFamilies)
  expect(await familiesOf(page)).toEqual(new Set([SERIF]))
})

test('a font that gets in would be seen', async ({ playwright, launchOptions }) => {
  const leaking = resolve('test-results/fonts/leaking.conf')
  mkdirSync(join(leaking, '..'), { recursive: true })
  // Open Sans comes with the browser: every machine can let it in.
  writeFileSync(
    leaking,
    `<fontconfig><include>${FONTS_CONF}</include><dir>${join(tmpdir(), 'fonts')}</dir></fontconfig>`,
  )
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    env: { ...process.env, FONTCONFIG_FILE: leaking },
  })
  const page = await browser.newPage()
  await page.setContent(inFamilies)
  expect(await familiesOf(page)).toContain('Open Sans')
  await browser.close()
})
