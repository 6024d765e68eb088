/** No address leads nowhere. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { brokenLinks } from '../support/crawl.ts'
import { all, builtDocuments } from '../support/dom.ts'
import { offenders } from '../support/offenders.ts'

const HOST = 'https://policy.example'
const pages = builtDocuments()

test('the site at the root of a host', () => {
  expect(brokenLinks('dist', '/', HOST)).toEqual([])
})

test('the crawl finds a missing page, a missing id, a missing script and an address outside the path', () => {
  const directory = 'test-results/broken-site'
  rmSync(directory, { recursive: true, force: true })
  mkdirSync(`${directory}/a`, { recursive: true })
  writeFileSync(
    `${directory}/index.html`,
    `<a href="/policy/a/">good</a><a href="/policy/a/#here">good</a><a href="https://example.org/">other</a>
     <a href="/policy/b/">no page</a><a href="/policy/a/#there">no id</a><a href="/a/">outside</a><a href="a">no slash</a>
     <script src="/policy/gone.js"></script>`,
  )
  writeFileSync(`${directory}/a/index.html`, '<p id="here">')
  expect(brokenLinks(directory, '/policy/', HOST)).toEqual([
    ': /policy/b/: no such page',
    ': /policy/a/#there: no such id',
    ': /a/: leaves /policy/',
    ': a: no such page',
    ': /policy/gone.js: no such page',
  ])
})

test('nothing is loaded from another host', () => {
  const wrong = offenders(
    pages,
    ({ path }) => `/${path}`,
    ({ document }) => {
      const loaded = [
        ...all(document, '[src]').map((el) => el.getAttribute('src') ?? ''),
        ...all(
          document,
          'link[rel="stylesheet"], link[rel="icon"], link[rel="manifest"], link[rel="preload"]',
        ).map((el) => el.getAttribute('href') ?? ''),
      ]
      for (const address of loaded) expect(address).toMatch(/^(?:\/(?!\/)|data:)/)
      for (const style of all(document, 'style'))
        expect(style.textContent).not.toMatch(/@import|url\(["']?(?:https?:)?\/\//)
    },
  )
  expect(wrong).toEqual([])
})

test('every page can be reached from the front door by links alone', () => {
  const documents = new Map(pages.map(({ path, document }) => [`/${path}`, document]))
  const reached = new Set<string>()
  const waiting = ['/']
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const document = documents.get(path)
    if (reached.has(path) || !document) continue
    reached.add(path)
    for (const a of all(document, 'a[href]'))
      waiting.push(new URL(a.getAttribute('href') ?? '', `${HOST}${path}`).pathname)
  }
  expect([...documents.keys()].filter((path) => !reached.has(path))).toEqual(['/404.html', '/en/404.html'])
})
