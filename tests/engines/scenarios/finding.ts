/** What is looked for is found: finder, search, glossary. */
import { policy } from '../../browser/support/site.ts'
import type { Scenario } from '../run.ts'

const finderSays = () => document.querySelector<HTMLElement>('direction-finder .count')?.textContent || ''
const shownInIndex = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('direction-finder .index li a:first-child')]
    .filter((a) => a.getClientRects().length > 0)
    .map((a) => a.hash.slice(1).replace(/\.\d+$/, ''))

export const finder: Scenario = async (page, check) => {
  for (const [locale, typed, id] of [
    ['zh', 'CAR-T', 'dir-car-t'],
    ['en', 'enzyme', ''],
    ['zh', '聚乳酸', ''],
    ['zh', 'jurusuan', ''],
  ] as const) {
    await page.open(`/${locale}/directions/`)
    const all = policy.directions.length
    const shownAtFirst = () =>
      [...document.querySelectorAll('direction-finder .index li a:first-child')].filter(
        (a) => a.getClientRects().length > 0,
      ).length
    check('all at first', await page.settled(all, shownAtFirst), all)
    await page.click('direction-finder input[name=q]')
    await page.type(typed)
    const isAsked = (q: string, before: number) =>
      new URLSearchParams(location.search).get('q') === q &&
      Number(
        (/\d+/.exec(document.querySelector<HTMLElement>('direction-finder .count')?.textContent || '') ||
          [])[0],
      ) < before
    const came = await page.settled(true, isAsked, typed, all)
    check(`${typed}: ${await page.run(finderSays)} ${await page.address()}`, came)
    const shown = await page.run(shownInIndex)
    check(`${typed}: some, not all: ${shown.length}`, shown.length > 0 && shown.length < 40)
    if (id)
      check(
        `${typed} is among them: ${shown}`,
        shown.some((one) => one.includes('car-t')),
      )
  }
  await page.open('/zh/directions/')
  await page.run(() => {
    const select = document.querySelector<HTMLSelectElement>('select[name=domain]')
    if (!select) return
    select.value = 'biomaterials'
    select.dispatchEvent(new Event('change', { bubbles: true }))
  })
  const facet = (domain: string) => new URLSearchParams(location.search).get('domain') === domain
  check('a facet in the address', await page.settled(true, facet, 'biomaterials'))
  const narrowed = (await page.run(shownInIndex)).length
  check(`a facet narrows: ${narrowed}`, narrowed > 10 && narrowed < policy.directions.length)
  await page.open('/zh/directions/?q=CAR-T&domain=biomedicine')
  check(
    'what the address asks',
    await page.settled(
      true,
      () =>
        document.querySelectorAll('direction-finder .index li').length > 0 && /CAR-T/.test(document.title),
    ),
  )
}

const bare = (text: string) => text.replace(/\s/g, '')
const holding = (query: string, locale: 'zh' | 'en') =>
  policy.clauses
    .filter(({ segments }) =>
      segments.some((segment) => bare(segment[locale]).toLowerCase().includes(bare(query))),
    )
    .map(({ id }) => id)
    .sort()

const answered = () => {
  const list = document.querySelector<HTMLElement>('#search-results')
  const state = list?.dataset.state
  return state === 'done' || state === 'empty' || state === 'error'
}
const found = () =>
  [...document.querySelectorAll<HTMLElement>('#search-results > li')]
    .map((el) => el.dataset.clause || '')
    .sort()
const searchSays = () => document.querySelector<HTMLElement>('policy-search .message')?.textContent || ''

export const search: Scenario = async (page, check) => {
  for (const [locale, query] of [
    ['zh', '生物饲料'],
    ['zh', '500亿元'],
    ['en', 'synthetic biology'],
  ] as const) {
    await page.open(`/${locale}/search/`)
    await page.click('policy-search input[name=q]')
    await page.type(query)
    const expected = holding(query, locale)
    check(query, await page.settled(expected, found), expected)
    // What is found by the text comes first.
    const isWhole = await page.settled(true, answered)
    check(`${query}: ${await page.run(searchSays)}`, isWhole)
  }
  await page.open(`/zh/search/?q=${encodeURIComponent('生物饲料')}`)
  await page.until('an answer', answered)
  check(
    'state',
    await page.run(() => document.querySelector<HTMLElement>('#search-results')?.dataset.state),
    'done',
  )
  await page.click('#search-results li[data-clause="task-9-3"] a')
  const isThere = () => location.pathname === '/zh/tasks/9/' && location.hash === '#task-9-3'
  check('a result leads to its clause', await page.settled(true, isThere))
  // Marks in the text itself are a refinement: without it the clause is lit.
  const marked = () =>
    !('highlights' in CSS) ||
    [...(CSS.highlights.get('found') || [])].map(String).join() === '生物饲料,生物饲料'
  check('what was found is marked', await page.settled(true, marked))
  await page.open(`/zh/search/?q=${encodeURIComponent('没有这样的话')}`)
  await page.until('an answer', answered)
  check(
    'nothing is nothing',
    await page.run(() => document.querySelector<HTMLElement>('#search-results')?.dataset.state),
    'empty',
  )
}

export const glossary: Scenario = async (page, check) => {
  await page.open('/zh/glossary/')
  await page.click('glossary-filter input')
  await page.type('whitelist')
  const isNarrowed = () => {
    const isShown = (el: Element | null) => (el?.getClientRects().length || 0) > 0
    const terms = [...document.querySelectorAll('.glossary dl > div')].filter(isShown)
    return terms.length < 5 && isShown(document.getElementById('term-white-list'))
  }
  check('what was meant, and little else', await page.settled(true, isNarrowed))
}

/** A key that means something to browsers and readers means nothing to the page. */
export const bareSlash: Scenario = async (page, check) => {
  for (const path of ['/zh/tasks/7/', '/en/text/', '/parallel/', '/zh/', '/en/glossary/']) {
    await page.open(path)
    await page.press('/')
    const inField = () => document.activeElement?.localName === 'input'
    check(`${path}: / moves the focus`, await page.run(inField), false)
  }
}
