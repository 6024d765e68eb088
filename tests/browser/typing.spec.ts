/** Input methods: what is being composed is asked at once and written in the address when it is done; and whatever else may be typed. */
import { type CDPSession, expect, type Page, test } from '@playwright/test'

const SEARCH = 'policy-search input[name=q]'
const FINDER = 'direction-finder input[name=q]'
const GLOSSARY = 'glossary-filter input'

const count = async (page: Page) =>
  Number((await page.locator('direction-finder .count').textContent())?.match(/(\d+)/)?.[1])
const entries = (page: Page) => page.locator('glossary-filter dl > div:visible').count()

async function compose(wire: CDPSession, text: string) {
  for (let length = 1; length <= text.length; length++)
    await wire.send('Input.imeSetComposition', {
      text: text.slice(0, length),
      selectionStart: length,
      selectionEnd: length,
    })
}

/** Turns to a box and types there what is not yet done. */
async function composing(page: Page, address: string, box: string, text: string) {
  await page.goto(address)
  await page.locator(box).click()
  const wire = await page.context().newCDPSession(page)
  await compose(wire, text)
  return { end: () => wire.send('Input.insertText', { text }), wire }
}

// Keyboards of phones compose Latin words too, until a space.
test.describe('a word in composition is asked letter by letter', () => {
  test('by search', async ({ page }) => {
    const { end } = await composing(page, '/en/search/', SEARCH, 'enzyme')
    await expect(page.locator('#search-results')).toHaveAttribute('data-state', 'done')
    expect(await page.locator('#search-results > li').count()).toBeGreaterThan(0)
    await expect(page).toHaveURL('/en/search/')
    await end()
    await expect(page).toHaveURL('/en/search/?q=enzyme')
  })

  test('by the finder', async ({ page }) => {
    await page.goto('/en/directions/')
    const all = await count(page)
    const { end } = await composing(page, '/en/directions/', FINDER, 'enzyme')
    await expect.poll(() => count(page)).toBeLessThan(all / 4)
    await expect(page).toHaveURL('/en/directions/')
    await end()
    await expect(page).toHaveURL('/en/directions/?q=enzyme')
  })

  test('by the glossary', async ({ page }) => {
    await page.goto('/en/glossary/')
    const all = await entries(page)
    const { end } = await composing(page, '/en/glossary/', GLOSSARY, 'enzyme')
    await expect.poll(() => entries(page)).toBeLessThan(all / 4)
    await expect(page).toHaveURL('/en/glossary/')
    await end()
    await expect(page).toHaveURL('/en/glossary/?q=enzyme')
  })
})

test.describe('pinyin in composition', () => {
  test('shows nothing wrong in search, and then what was meant', async ({ page }) => {
    const { wire } = await composing(page, '/zh/search/', SEARCH, "sheng'wu'si'liao")
    await expect(page.locator('#search-results > li').first()).toHaveAttribute('data-clause', /./)
    await expect(page).toHaveURL('/zh/search/')
    await wire.send('Input.insertText', { text: '生物饲料' })
    await expect(page).toHaveURL(`/zh/search/?q=${encodeURIComponent('生物饲料')}`)
    await expect(page.locator('#search-results > li').first()).toHaveAttribute('data-clause', 'task-9-3')
  })

  test('is understood by the finder', async ({ page }) => {
    await composing(page, '/zh/directions/', FINDER, "sheng'wu'si'liao")
    await expect(page.locator('direction-finder .index li:visible').first()).toContainText('生物饲料')
    await expect(page).toHaveURL('/zh/directions/')
  })

  test('leaves the glossary as it is, which knows no pinyin, until it is a word', async ({ page }) => {
    await page.goto('/zh/glossary/')
    const all = await entries(page)
    const { wire } = await composing(page, '/zh/glossary/', GLOSSARY, "he'cheng'sheng'wu")
    await page.waitForTimeout(300)
    const during = await entries(page)
    expect(during).toBeGreaterThan(0)
    await wire.send('Input.insertText', { text: '合成生物' })
    await expect.poll(() => entries(page)).toBeLessThan(all / 4)
    expect(await entries(page)).toBeGreaterThan(0)
  })
})

const ODD: Record<string, string> = {
  'half a pair': '生物\ud842',
  'the other half': '\udfb7生物',
  'a null character': '生\u0000物',
  'lone controls': '\u0007\u001b生物\u009f',
  'a mark that turns what follows': '\u202e生物\u2067',
  'two thousand characters': '生物'.repeat(1_000),
  'an astral character at the end of what is shown': `${'x'.repeat(39)}𠮷生物`,
  'signs of addresses': '生物&q=%00#?+ %',
}

test.describe('whatever is typed', () => {
  for (const [path, selector, links] of [
    ['/zh/search/', SEARCH, '.elsewhere a.directions, .direct a'],
    ['/zh/directions/', FINDER, '.in-text a'],
    ['/zh/glossary/', GLOSSARY, 'glossary-filter nav a'],
  ] as const)
    test(`goes into addresses and titles whole, on ${path}`, async ({ page }) => {
      const errors: unknown[] = []
      page.on('pageerror', (error) => errors.push(error))
      await page.goto(path)
      for (const [name, text] of Object.entries(ODD)) {
        await page.locator(selector).evaluate((box: HTMLInputElement, value) => {
          box.value = value
          box.dispatchEvent(new InputEvent('input', { bubbles: true }))
        }, text)
        // The address says what was typed, with signs of replacement for halves.
        await expect
          .poll(() => page.evaluate(() => new URLSearchParams(location.search).get('q')), { message: name })
          .toBe(
            Buffer.from(text, 'utf16le')
              .toString('utf16le')
              .replace(/[\ud800-\udfff]/gu, '\ufffd')
              .trim(),
          )
        if (selector === SEARCH) {
          await expect(page.locator('#search-results'), name).toHaveAttribute('data-state', /^(done|empty)$/)
          const directions = page.locator('.elsewhere a.directions')
          const asked = await directions.evaluate((a: HTMLAnchorElement) => a.search)
          expect(new URLSearchParams(asked).get('q'), name).toBe(new URL(page.url()).searchParams.get('q'))
        }
        const said = await page.evaluate(
          (found) =>
            [document.title, ...[...document.querySelectorAll(found)].map((el) => el.textContent)].join('\n'),
          `[role=status], .count, .message, .chosen, ${links}`,
        )
        // Neither turned, nor cut inside a character.
        expect(said.replace(/\s/g, ' '), name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
        expect(said.length, name).toBeLessThan(20_000)
      }
      expect(errors).toEqual([])
    })
})
