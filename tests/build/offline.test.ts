/** The list in the worker is what the build holds, and holds all that reading, finder and search need. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Copy } from '../../src/browser/offline/worker.ts'
import { copyList } from '../../src/offline/list.ts'
import { builtFiles, builtPages } from '../support/pages.ts'

const worker = readFileSync('dist/sw.js', 'utf8')
const copy = JSON.parse(/const COPY=(.*?\});"use strict"/s.exec(worker)?.[1] ?? 'null') as Copy
const fileOf = (path: string) =>
  readFileSync(`dist/${path === '' || path.endsWith('/') ? `${path}index.html` : path}`)
const listed = { ...copy.others, ...copy.essential }

test('every file in it is that of the build', () => {
  for (const [path, hash] of Object.entries(listed)) {
    const sum = createHash('sha256').update(fileOf(path)).digest('hex')
    expect.soft(sum.startsWith(hash) && hash.length === 16, path).toBe(true)
  }
})

test('it has every page, every script, and all that finder and search fetch', () => {
  expect(builtPages().filter(({ path }) => !(path in listed))).toEqual([])
  const fetched = builtFiles().filter((file) => /^(?:_astro|search)\//.test(file))
  expect(fetched.length).toBeGreaterThan(20)
  expect(fetched.filter((file) => !(file in copy.essential))).toEqual([])
  for (const path of [
    '',
    '404.html',
    'zh/',
    'en/',
    'zh/text/',
    'en/text/',
    'parallel/',
    'zh/search/',
    'en/directions/',
  ])
    expect.soft(copy.essential, path).toHaveProperty([path])
})

test('it has every picture that a page shows', () => {
  const shown = builtPages().flatMap(({ file }) =>
    [...readFileSync(file, 'utf8').matchAll(/<img[^>]* src="\/([^"]+)"/g)].map(([, path = '']) => path),
  )
  expect(shown.length).toBeGreaterThan(90)
  expect([...new Set(shown)].filter((path) => !path.endsWith('.svg') || !(path in listed))).toEqual([])
})

test('the words of the page for what is missing are there to be replaced', () => {
  for (const [said] of copy.notInCopy) expect(fileOf('404.html').toString()).toContain(said)
})

test('what every copy holds is less than 1 MB on the line, as About says', () => {
  const bytes = Object.keys(copy.essential).reduce(
    (sum, path) => sum + brotliCompressSync(fileOf(path)).length,
    0,
  )
  expect(bytes).toBeLessThan(1_000_000)
})

test('a changed byte changes the list', () => {
  const of = (text: string) =>
    copyList(new Map([['zh/text/index.html', Buffer.from(text)]])).essential['zh/text/']
  expect(of('a')).not.toBe(of('b'))
  expect(of('a')).toHaveLength(16)
})
