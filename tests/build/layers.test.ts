/** The layers of style have one order on every page, however the bundler puts the sheets together. */
import { expect, test } from 'vitest'
import { all, builtDocuments } from '../support/dom.ts'

const ORDER = ['tokens', 'reset', 'base', 'text', 'print']

/** Names of layers in the order in which a browser meets them: the first is the weakest. */
const layersOf = (css: string): string[] => [
  ...new Set([...css.matchAll(/@layer ([\w, -]+)[{;]/g)].flatMap(([, names = '']) => names.split(/, ?/))),
]

test('the same on all pages', () => {
  const wrong = builtDocuments().flatMap(({ path, document }) => {
    const layers = layersOf(
      all(document, 'style')
        .map((style) => style.textContent)
        .join(''),
    )
    return layers.join() === ORDER.join() ? [] : `${path}: ${layers.join()}`
  })
  expect(wrong).toEqual([])
})

test('a sheet that comes too early is found', () => {
  expect(layersOf('@layer base{a{}}@layer tokens, reset;@layer base{}').join()).toBe('base,tokens,reset')
})
