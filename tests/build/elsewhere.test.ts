/** The site as another host would have it: below a path, and with somebody who takes reports of errors. */
import { readFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { CardJson } from '../../src/quoting/card-json.ts'
import { buildAgain } from '../support/build.ts'
import { brokenLinks } from '../support/crawl.ts'
import { all, documentAt, documentOf } from '../support/dom.ts'
import { builtPages } from '../support/pages.ts'

const MAIL = 'mailto:corrections@example.org'
let directory = ''
beforeAll(() => {
  directory = buildAgain('elsewhere', { BASE: '/policy/', CORRECTIONS: MAIL })
}, 180_000)

test('it has the same pages, and every address stays below the path', () => {
  expect(builtPages(directory).map((p) => p.path)).toEqual(builtPages().map((p) => p.path))
  expect(brokenLinks(directory, '/policy/', 'https://policy.example')).toEqual([])
})

test('every clause has a prepared report, on its card and in its menu', () => {
  const cards = builtPages(directory).filter(({ path }) => path.startsWith('c/'))
  expect(cards.length).toBeGreaterThan(60)
  for (const { path } of cards) {
    const { id, report }: CardJson = JSON.parse(readFileSync(`${directory}/${path}card.json`, 'utf8'))
    const links = all(documentAt(path, directory), `a[href^="${MAIL}"]`).map((a) => a.getAttribute('href'))
    expect(links, path).toEqual([report, report])
    expect(new URL(report ?? '').searchParams.get('subject'), path).toContain(`(${id})`)
  }
})

test('the About page says where to report an error', () => {
  for (const path of ['zh/about/', 'en/about/'])
    expect(all(documentAt(path, directory), `a[href="${MAIL}"]`), path).toHaveLength(1)
})

test('where nobody takes reports, nothing offers to send one', () => {
  for (const page of builtPages()) expect(all(documentOf(page), 'a[href^="mailto:"]'), page.path).toEqual([])
  const { report }: CardJson = JSON.parse(readFileSync('dist/c/task-7-1/card.json', 'utf8'))
  expect(report).toBeNull()
})
