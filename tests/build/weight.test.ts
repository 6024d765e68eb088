/** Fast on a bad line: bytes are counted, never seconds. Figures: `npm run bench:weight`. */
import { expect, test } from 'vitest'
import {
  CONGESTION_WINDOW,
  FINDER_SCRIPT_LIMIT,
  kindOf,
  SCRIPT_LIMIT,
  weigh,
  wholeDocument,
} from '../../bench/weigh.ts'
import { builtDocuments } from '../support/dom.ts'
import { type BuiltPage, builtFiles, builtPages } from '../support/pages.ts'

const pages = builtPages().map((page) => ({ ...page, kind: kindOf(page) }))

/** Pages that are heavier than they may be: what is light enough after a quick compression is so after a good one. */
const heavierThan = (limit: number, part: 'total' | 'js', list: readonly BuiltPage[]) =>
  list
    .filter((page) => weigh(page, 'dist', 6)[part] > limit && weigh(page)[part] > limit)
    .map((page) => `/${page.path}: ${weigh(page)[part]}`)

test('every page but those of the whole document arrives in one congestion window', () => {
  const small = pages.filter(({ kind }) => !wholeDocument.has(kind))
  expect(small.length).toBeGreaterThan(150)
  expect(heavierThan(CONGESTION_WINDOW, 'total', small)).toEqual([])
})

test('every page but search needs little script', () => {
  const finder = pages.filter(({ kind }) => kind === 'directions')
  const others = pages.filter(({ kind }) => kind !== 'directions' && kind !== 'search')
  expect(heavierThan(FINDER_SCRIPT_LIMIT, 'js', finder)).toEqual([])
  expect(heavierThan(SCRIPT_LIMIT, 'js', others)).toEqual([])
})

test('a page is weighed with its scripts and what they import', () => {
  const search = pages.find((p) => p.path === 'zh/search/')
  const text = pages.find((p) => p.path === 'zh/text/')
  if (!search || !text) throw new Error('no search or text page')
  expect(heavierThan(weigh(text).js, 'js', [search, text])).toEqual([`/zh/search/: ${weigh(search).js}`])
  expect(heavierThan(CONGESTION_WINDOW, 'total', [text])).toHaveLength(1)
})

test('no web font, and no style that must be fetched', () => {
  expect(builtFiles().filter((file) => /\.(woff2?|ttf|otf)$/.test(file))).toEqual([])
  const fetching = builtDocuments().filter(({ document }) => document.querySelector('link[rel="stylesheet"]'))
  expect(fetching.map(({ path }) => path)).toEqual([])
})
