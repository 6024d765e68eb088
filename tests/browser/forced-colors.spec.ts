/** Colors of the system (high contrast): drawings, fields and every state are seen on black and on white, whatever theme was chosen before. */
import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { address, desktop, everyKind } from './support/site.ts'

const paths = everyKind.map(address)

/** What is drawn so that it can hardly be told from the ground, and buttons without an edge; the caller emulates the colors. */
const unseen = (page: Page) =>
  page.evaluate(() => {
    const numbers = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number)
    const light = (color: string) => {
      const [red = 0, green = 0, blue = 0] = numbers(color).map((part) => {
        const share = part / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
    const contrast = (a: string, b: string) => {
      const [dark = 0, bright = 0] = [light(a), light(b)].sort((x, y) => x - y)
      return (bright + 0.05) / (dark + 0.05)
    }
    const ground = getComputedStyle(document.body).backgroundColor
    const visible = <T extends Element>(selector: string) =>
      [...document.querySelectorAll<T>(selector)].filter((el) => el.getClientRects().length > 0)
    return [
      ...visible('svg :is(path, rect, circle, line)')
        .map((el) => getComputedStyle(el).fill)
        .filter((fill) => fill !== 'none' && contrast(fill, ground) < 3)
        .map((fill) => `drawn in ${fill} on ${ground}`),
      ...visible('[type=submit], input[type=search], select')
        .filter((el) => Number.parseFloat(getComputedStyle(el).borderTopWidth) < 1)
        .map((el) => `no edge: ${el.outerHTML.slice(0, 60)}`),
      ...visible('a[aria-current]:any-link')
        .filter((el) => getComputedStyle(el).outlineStyle === 'none')
        .map((el) => `not told from the others: ${el.textContent}`),
      ...visible<HTMLImageElement>('img[src*="qr"], img[src*="code"]')
        .filter((el) => getComputedStyle(el).backgroundColor !== 'rgb(255, 255, 255)')
        .map((el) => `a code that is not on white: ${el.src}`),
    ]
  })

const SCHEMES = ['light', 'dark'] as const
/** Every ground of the system under every theme that the reader may have chosen here before. */
const GROUNDS = SCHEMES.flatMap((colorScheme) =>
  [undefined, ...SCHEMES].map((theme) => ({ colorScheme, theme })),
)
type Ground = (typeof GROUNDS)[number]

async function takeGround(page: Page, { colorScheme, theme }: Ground) {
  await page.emulateMedia({ forcedColors: 'active', colorScheme })
  await page.addInitScript((chosen) => {
    if (chosen) localStorage.theme = chosen
  }, theme)
}

for (const ground of GROUNDS)
  test(`colors of the system, ${ground.colorScheme}, with ${ground.theme ?? 'no theme'} chosen: drawings, codes, fields and the current page are seen`, async ({
    page,
  }) => {
    await page.setViewportSize(desktop)
    await takeGround(page, ground)
    for (const path of paths) {
      await page.goto(path)
      expect.soft(await unseen(page), path).toEqual([])
    }
  })

/** Where a state is seen, and how it comes about. */
interface State {
  path: string
  at: string
  set: (page: Page) => Promise<unknown>
}

const currentPage = (path: string, at: string): State => ({
  path,
  at,
  set: (page) => page.locator(at).evaluate((el) => el.setAttribute('aria-current', 'page')),
})

const STATES: Record<string, State> = {
  'the chosen language': {
    path: '/parallel/',
    at: '.only-en',
    set: (page) => page.locator('.only-en').click(),
  },
  'the lit twin': {
    path: '/parallel/',
    at: '.side.en [data-segment="task-7-1.s2"]',
    set: (page) => page.evaluate(() => location.replace('#task-7-1.s2')),
  },
  'what the text encourages': {
    path: '/zh/tasks/7/',
    at: '#task-7-1 [data-mark="Direction"]',
    set: (page) => page.locator('#light-directions').check(),
  },
  'the clause of the address': {
    path: '/zh/tasks/7/',
    at: '#task-7-2',
    set: (page) => page.evaluate(() => location.replace('#task-7-2')),
  },
  'the current page in the contents': currentPage('/zh/tasks/7/', '.contents a[href$="/tasks/6/"]'),
  'the current page in the header': currentPage('/zh/units/', 'header a[href$="/glossary/"]'),
  'a clause in the kit': {
    path: '/zh/kit/',
    at: 'input[value="task-7-1"]',
    set: (page) => page.locator('input[value="task-7-1"]').check(),
  },
}

/** Pixels of the place, in both pictures, that differ by a contrast of 3 : 1 and more (WCAG 2.2, 1.4.11). */
async function pixelsTold(before: Buffer, after: Buffer): Promise<number> {
  const luminances = async (picture: Buffer) => {
    const data = await sharp(picture).removeAlpha().toColourspace('srgb').raw().toBuffer()
    const linear = (value: number) => (value <= 10 ? value / 3294 : ((value / 255 + 0.055) / 1.055) ** 2.4)
    return Array.from({ length: data.length / 3 }, (_, i) => {
      const [red = 0, green = 0, blue = 0] = data.subarray(i * 3, i * 3 + 3)
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    })
  }
  const [one, other] = await Promise.all([luminances(before), luminances(after)])
  return one.filter((light, i) => {
    const [low = 0, high = 0] = [light, other[i] ?? 0].sort((a, b) => a - b)
    return (high + 0.05) / (low + 0.05) >= 3
  }).length
}

/** A picture of the place with a margin, for what is drawn around it. */
async function pictureOf(page: Page, at: string): Promise<Buffer> {
  const place = page.locator(at).first()
  await place.evaluate((el) => el.scrollIntoView({ block: 'center' }))
  const box = await place.boundingBox()
  if (!box) throw new Error(`nothing at ${at}`)
  const { x, y, width, height } = box
  return page.screenshot({
    clip: { x: Math.max(0, x - 5), y: Math.max(0, y - 5), width: width + 10, height: height + 10 },
  })
}

/** About as many as a line of two pixels under two words has. */
const ENOUGH = 60

for (const ground of GROUNDS)
  test(`colors of the system, ${ground.colorScheme}, with ${ground.theme ?? 'no theme'} chosen: states are seen`, async ({
    page,
  }) => {
    await page.setViewportSize(desktop)
    await takeGround(page, ground)
    for (const [state, { path, at, set }] of Object.entries(STATES)) {
      await page.goto(path)
      const before = await pictureOf(page, at)
      await set(page)
      await page.mouse.move(0, 0)
      const told = await pixelsTold(before, await pictureOf(page, at))
      expect.soft(told, `${state} is seen`).toBeGreaterThan(ENOUGH)
    }
  })

test('a state that only a ground or a shadow shows is not seen', async ({ page }) => {
  await page.setViewportSize(desktop)
  await takeGround(page, { colorScheme: 'dark', theme: undefined })
  await page.goto('/en/about/')
  const before = await pictureOf(page, 'h1')
  await page.locator('h1').evaluate((el) => {
    el.style.background = '#cfe'
    el.style.boxShadow = '0 0 9px #0f0'
  })
  expect(await pixelsTold(before, await pictureOf(page, 'h1'))).toBeLessThan(ENOUGH)
})

test('what is not seen is found', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' })
  await page.goto('/en/about/')
  await page.evaluate(() => {
    const made = document.createElement('div')
    made.innerHTML =
      '<svg width="9" height="9"><rect width="9" height="9"/></svg><button type="submit">Go</button><a href="/" aria-current="page">Here</a>'
    const [drawing, button, link] = made.children
    if (drawing instanceof SVGElement) drawing.style.fill = '#022'
    if (button instanceof HTMLElement) button.style.border = '0'
    if (link instanceof HTMLElement) link.style.outline = 'none'
    document.querySelector('main')?.prepend(made)
  })
  expect((await unseen(page)).map((fault) => fault.split(/:| in /)[0])).toEqual([
    'drawn',
    'no edge',
    'not told from the others',
  ])
})
