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
import { all, documentOf } from '../support/dom.ts'
import { builtFiles, builtPages } from '../support/pages.ts'

const pages = builtPages().map((page) => ({ ...page, kind: kindOf(page) }))

test.each(pages.filter((p) => !wholeDocument.has(p.kind)))(
  '$path arrives in one congestion window',
  (page) => {
    expect(weigh(page).total).toBeLessThanOrEqual(CONGESTION_WINDOW)
  },
)

test.each(pages.filter((p) => p.kind !== 'search'))('$path needs little script', (page) => {
  expect(weigh(page).js).toBeLessThanOrEqual(page.kind === 'directions' ? FINDER_SCRIPT_LIMIT : SCRIPT_LIMIT)
})

test('a page is weighed with its scripts and what they import', () => {
  const search = pages.find((p) => p.path === 'zh/search/')
  const text = pages.find((p) => p.path === 'zh/text/')
  if (!search || !text) throw new Error('no search or text page')
  expect(weigh(search).js).toBeGreaterThan(weigh(text).js)
  expect(weigh(text).total).toBeGreaterThan(CONGESTION_WINDOW)
})

test('no web font, and no style that must be fetched', () => {
  expect(builtFiles().filter((file) => /\.(woff2?|ttf|otf)$/.test(file))).toEqual([])
  for (const page of pages) expect(all(documentOf(page), 'link[rel="stylesheet"]'), page.path).toEqual([])
})
