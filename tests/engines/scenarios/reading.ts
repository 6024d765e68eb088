/** Pages are read: they look the same everywhere but for refinements, and what moves on them moves. */

import { isMissing } from '../../../src/urls.ts'
import { address, desktop, everyKind, phone } from '../../browser/support/site.ts'
import type { Page } from '../page.ts'
import type { Scenario } from '../run.ts'
import { type Look, lookInFrame } from './look.ts'

/** Pages of the kinds that differ in their layout. */
export const PAGES = [
  '/zh/',
  '/zh/tasks/7/',
  '/en/tasks/7/',
  '/zh/text/',
  '/en/text/',
  '/c/task-7-1/',
  '/zh/brief/biomaterials/',
  '/parallel/',
  '/zh/at-a-glance/',
  '/zh/directions/',
  '/zh/search/',
  '/zh/kit/',
  '/zh/glossary/',
  '/zh/units/',
  '/zh/downloads/',
  '/en/guide/',
]
const WIDTHS = [phone.width, desktop.width]

/** Engines round differently, and a refinement may take a character off a line. */
const TOLERANCE = 20
const NARROW = 120

export type Looks = Record<string, Look>

export async function looks(page: Page): Promise<Looks> {
  await page.open('/robots.txt')
  const found: Looks = {}
  for (const path of PAGES)
    for (const width of WIDTHS) found[`${path} at ${width}`] = await page.run(lookInFrame, path, width)
  return found
}

/** What stands elsewhere than in the model, the outermost first. */
const moved = (found: Look, model: Look): string[] =>
  Object.entries(model.boxes).flatMap(([name, [left, width]]) => {
    // What is narrow is as wide as its words, and stands where those before it end.
    if (width < NARROW) return []
    const box = found.boxes[name]
    if (!box) return `${name} is not shown`
    const isClose = Math.abs(box[0] - left) <= TOLERANCE && Math.abs(box[1] - width) <= TOLERANCE
    return isClose ? [] : `${name} at ${box[0]}, ${box[1]} wide, not ${left}, ${width}`
  })

/** @param model the looks in today's Chromium */
export const looksAlike =
  (model: () => Promise<Looks>): Scenario =>
  async (page, check) => {
    const right = await model()
    for (const [at, look] of Object.entries(await looks(page))) {
      const expected = right[at]
      if (!expected) throw new Error(at)
      check(`${at}: paper`, look.paper, expected.paper)
      check(`${at}: header`, look.header, expected.header)
      check(`${at}: overflow`, look.overflow, 0)
      check(`${at}: type`, look.type, expected.type)
      check(`${at}: places`, moved(look, expected).slice(0, 4), [])
      check(
        `${at}: ${look.height} high where ${expected.height} is right`,
        Math.abs(look.height / expected.height - 1) < 0.08,
      )
    }
  }

/** Runs in the browser: the names of units and directions that lie over two lines, and marks that a line begins with, on a phone. */
async function tornIn(path: string, width: number): Promise<string[]> {
  const frame = document.createElement('iframe')
  frame.style.cssText = `width: ${width}px; height: 900px; border: 0`
  const loaded = new Promise((resolve) => {
    frame.onload = resolve
  })
  frame.src = path
  document.body.append(frame)
  await loaded
  const names =
    frame.contentDocument?.querySelectorAll('.plate dd > span, .plate dd > a, a[href^="/zh/units/"]') || []
  const torn = [...names].flatMap((el) => {
    const [box, second] = el.getClientRects()
    if (!box) return []
    const after = el.nextSibling
    const range = document.createRange()
    if (after) range.selectNode(after)
    const [mark] = after?.nodeType === Node.TEXT_NODE ? range.getClientRects() : []
    return second || (mark && mark.top > box.bottom) ? [el.textContent] : []
  })
  frame.remove()
  return torn
}

/** Engines have their own notions of `word-break: keep-all`. */
export const namesAreWhole: Scenario = async (page, check) => {
  await page.open('/robots.txt')
  for (const path of ['/zh/', '/zh/at-a-glance/', '/zh/directions/', '/c/task-7-1/', '/zh/tasks/3/'])
    for (const width of WIDTHS) check(`${path} at ${width}`, await page.run(tornIn, path, width), [])
}

/** Nothing is done: whatever is wrong is what the page complains of. */
export const quiet: Scenario = async (page) => {
  for (const built of everyKind) {
    if (isMissing(built.path)) continue
    await page.open(address(built))
    // What it fetches of itself comes before one leaves.
    await page.run(() => new Promise<void>((resolve) => setTimeout(resolve, 300)))
  }
}

const current = () => document.querySelector('.contents a[aria-current]')?.getAttribute('href') || ''

export const contentsFollow: Scenario = async (page, check) => {
  await page.open('/zh/text/')
  await page.click('.contents a[href$="#task-7"]')
  check('goes there', await page.address(), '/zh/text/#task-7')
  check('says where one is', await page.settled('#task-7', current), '#task-7')
  for (const id of ['safeguard-1', 'task-2']) {
    await page.run((to) => document.getElementById(to)?.scrollIntoView(), id)
    await page.run(() => scrollBy(0, 5))
    const found = await page.settled(`#${id}`, current)
    check(`follows to ${id}`, found, `#${id}`)
  }
  await page.open('/zh/tasks/7/#task-7-2')
  const isLit = () => {
    const color = (id: string) => getComputedStyle(document.getElementById(id) as Element).backgroundColor
    return color('task-7-2') !== color('task-7-1')
  }
  check('what the address names is lit', await page.run(isLit))
}

export const menuOfPhones: Scenario = async (page, check) => {
  await page.driver.resize(460, 740)
  await page.open('/zh/tasks/7/')
  const link = '#menu a[href="/zh/units/"]'
  const opener = '[popovertarget=menu]'
  check('is closed', await page.isSeen(link), false)
  await page.click(opener)
  check(
    'opens',
    await page.settled(true, (s) => (document.querySelector(s)?.getClientRects().length || 0) > 0, link),
  )
  await page.press('Escape')
  // Without popovers it folds into the page, where the same button folds it.
  if (await page.run(() => 'popover' in document.body)) await page.press('Escape')
  else await page.click(opener)
  check(
    'closes',
    await page.settled(false, (s) => (document.querySelector(s)?.getClientRects().length || 0) > 0, link),
    false,
  )
  await page.click(opener)
  await page.click(link)
  check('leads on', await page.settled('/zh/units/', () => location.pathname), '/zh/units/')
}

export const twins: Scenario = async (page, check) => {
  await page.open('/zh/tasks/7/')
  await page.click('#task-7-1 [data-segment="task-7-1.s2"]')
  const shown = () =>
    [...document.querySelectorAll<HTMLElement>('.twin')].map(
      (el) => `${el.lang} ${el.textContent.slice(0, 21)}`,
    )
  const [one] = await page.settled(['en Encourage enterprises'], shown)
  check('the English of a sentence under it', one, 'en Encourage enterprises')
  await page.click('#show-twins')
  check('of all', await page.settled(true, () => document.querySelectorAll('.twin').length > 6))
  await page.open('/zh/tasks/8/')
  check('on the next page too', await page.settled(true, () => document.querySelectorAll('.twin').length > 3))
}

export const theme: Scenario = async (page, check) => {
  const paper = () => getComputedStyle(document.body).backgroundColor
  await page.open('/zh/tasks/7/')
  check('light', await page.run(paper), 'rgb(252, 251, 248)')
  await page.click('footer theme-switch button')
  check('dark', await page.settled('rgb(20, 23, 26)', paper), 'rgb(20, 23, 26)')
  for (const path of ['/en/tasks/7/', '/parallel/', '/c/task-7-1/', '/zh/']) {
    await page.open(path)
    check(`dark: ${path}`, await page.run(paper), 'rgb(20, 23, 26)')
  }
}

export const sideBySide: Scenario = async (page, check) => {
  await page.open('/parallel/')
  const columns = () => {
    const [zh, en] = ['zh', 'en'].map((l) =>
      document.querySelector(`#task-7-1 .side.${l}`)?.getBoundingClientRect(),
    )
    return (
      !!zh && !!en && zh.width > 300 && en.width > 300 && zh.right <= en.left && Math.abs(zh.top - en.top) < 3
    )
  }
  check('two columns stand beside each other', await page.run(columns))
  const lit = () =>
    [...document.querySelectorAll('.lit')].map(
      (el) => `${el.closest('[lang]')?.getAttribute('lang')} ${el.getAttribute('data-segment')}`,
    )
  const both = (id: string) => [`zh-Hans ${id}`, `en ${id}`]
  await page.hover('.side.zh [data-segment="task-7-1.s2"]')
  check('the twin under the pointer', await page.settled(both('task-7-1.s2'), lit), both('task-7-1.s2'))
  await page.click('.side.zh [data-segment="task-8-1.s2"]')
  await page.hover('header')
  await page.press('ArrowDown')
  const focused = () =>
    `${document.activeElement?.closest('[lang]')?.getAttribute('lang')} ${document.activeElement?.getAttribute('data-segment')}`
  check('down', await page.settled('zh-Hans task-8-2.s1', focused), 'zh-Hans task-8-2.s1')
  await page.press('ArrowRight')
  check('to the twin', await page.run(focused).then((at) => at.startsWith('en ')))

  const views = () =>
    ['zh', 'en']
      .filter((l) => (document.querySelector(`#task-7-1 .side.${l}`)?.getClientRects().length || 0) > 0)
      .join()
  await page.click('.choice .only-en')
  check('English alone', await page.settled('en', views), 'en')
  check('in the address', await page.address(), '/parallel/?view=en')
  await page.open('/parallel/')
  check('kept', await page.run(views), 'en')
  await page.open('/parallel/?view=both#task-7-1.s2')
  check('a sentence that is asked for', await page.settled(both('task-7-1.s2'), lit), both('task-7-1.s2'))
}

export const otherLanguage: Scenario = async (page, check) => {
  await page.open('/zh/tasks/7/?q=a#task-7-1')
  await page.click('header .language')
  const at = await page.settled('/en/tasks/7/?q=a#task-7-1', () =>
    location.href.slice(location.origin.length),
  )
  check('the same place', at, '/en/tasks/7/?q=a#task-7-1')
}
