/** How well search answers, on the built site in a real browser. Figures of all of it: `npm run bench:search`. */
import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { ask } from '../../bench/ask-search.ts'
import { isRight, labelledQueries, quality } from '../../bench/search-quality.ts'
import type { PolicyJson } from '../../src/files/data/policy-schema.ts'
import { sample, substrings } from '../support/substrings.ts'
import { listen } from './support/quiet.ts'

const policy: PolicyJson = JSON.parse(readFileSync('dist/data/policy.json', 'utf8'))

test('a Chinese string of the text finds the clauses that hold it, and no other', async ({ page }) => {
  const parts = sample([...substrings(policy)], 1000)
  await page.goto('/zh/search/')
  const shown = await ask(
    page,
    parts.map(([part]) => part),
  )
  const found = quality(
    shown.map(({ results }) => results),
    parts.map(([, ids]) => ids),
  )
  expect(found.recall).toBe(1)
  expect(found.precision).toBeGreaterThanOrEqual(0.99)
  expect(found.firstHit).toBeGreaterThanOrEqual(0.98)
})

test('any single character finds the clauses that hold it', async ({ page }) => {
  const holders = new Map<string, Set<string>>()
  for (const { id, segments } of policy.clauses)
    for (const character of segments
      .map(({ zh }) => zh)
      .join('')
      .match(/\p{Script=Han}/gu) ?? [])
      holders.set(character, (holders.get(character) ?? new Set()).add(id))
  const list = sample([...holders], 120)
  await page.goto('/zh/search/')
  const shown = await ask(
    page,
    list.map(([character]) => character),
  )
  list.forEach(([character, ids], i) => {
    expect(new Set(shown[i]?.results), character).toEqual(ids)
  })
})

test('queries of every kind are answered as labelled', async ({ page }) => {
  const queries = labelledQueries()
  expect(queries.length).toBeGreaterThanOrEqual(150)
  expect(queries.filter(({ blind }) => blind).length).toBeGreaterThanOrEqual(queries.length / 3)
  const wrong: string[] = []
  for (const lang of ['zh', 'en'] as const) {
    const list = queries.filter((query) => query.lang === lang)
    await page.goto(`/${lang}/search/`)
    const shown = await ask(
      page,
      list.map(({ q }) => q),
    )
    list.forEach((query, i) => {
      const answer = shown[i]
      if (!answer || !isRight(query, answer))
        wrong.push(`${lang} ${query.q}: ${answer?.results.slice(0, 3)} | ${answer?.related.slice(0, 3)}`)
    })
  }
  expect(1 - wrong.length / queries.length, wrong.join('\n')).toBeGreaterThanOrEqual(0.97)
})

test('a label that is wrong would be seen', () => {
  const shown = { results: ['task-1'], related: ['task-2'], state: 'done', milliseconds: 0 }
  const query = { q: '', lang: 'zh', kind: 'chinese' } as const
  expect(isRight({ ...query, first: ['task-1'] }, shown)).toBe(true)
  expect(isRight({ ...query, first: ['task-2'] }, shown)).toBe(false)
  expect(isRight({ ...query, top3: ['task-2'] }, shown)).toBe(false)
  expect(isRight({ ...query, kind: 'synonym', top3: ['task-2'] }, shown)).toBe(true)
  expect(isRight({ ...query, kind: 'none', top3: [] }, shown)).toBe(false)
})

/** Numbers that look random and are the same each time (a linear congruential generator, Numerical Recipes). */
function* numbers(): Generator<number, never> {
  for (let state = 20231011; ; state = (state * 1664525 + 1013904223) % 2 ** 32) yield state / 2 ** 32
}

const PIECES = [
  ...'"\'`<>()[]{}\\/|&^$*+?.-_=~#%@!:;,，。、；：？！（）〔〕《》“”‘’——…',
  ...'生物制造金山區醫藥细胞一七十第条号',
  ...'aZ09 \t\n\u0000\u0007\u001b\u00ad\u200b\u200f\u202e\u2028\ufeff\ud83d\udc00',
  '🧬',
  '👩‍🔬',
  'é̂́',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'task-',
  '7.1',
  '六（七）',
  ' OR ',
  ' -',
  '__proto__',
  '$1',
  '%E0%A4%A',
  '(?<=',
  '[^',
]

test('two thousand hostile strings raise no error and leave no markup', async ({ page, baseURL }) => {
  const random = numbers()
  const below = (limit: number) => Math.floor(random.next().value * limit)
  const strings = Array.from({ length: 2000 }, () =>
    Array.from({ length: 1 + below(24) }, () => PIECES[below(PIECES.length)]).join(''),
  )
  const noise = await listen(page, baseURL ?? '')
  await page.goto('/zh/search/')
  // The address is not part of this, and browsers do not let it change so often.
  await page.evaluate(() => {
    history.replaceState = () => {}
    history.pushState = () => {}
  })
  const shown = await ask(page, strings)
  expect(new Set(shown.map(({ state }) => state))).not.toContain('error')
  expect(await page.locator('main :is(img, script:not([type=module]))').count()).toBe(0)
  expect(await noise.take()).toEqual([])
})
