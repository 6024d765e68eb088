/** No script asks for what the oldest browsers lack: an error of syntax, or a tool that dies when it is used. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { all, documentOf } from '../support/dom.ts'
import { tooNew } from '../support/old-browsers.ts'
import { builtFiles, builtPages } from '../support/pages.ts'

/** Newer than the oldest browsers, and used where they are there: the code asks first, or catches. */
const ASKED_FOR = new Set([
  'CSS.highlights',
  'ClipboardItem',
  'Error.captureStackTrace',
  'FinalizationRegistry',
  'Highlight',
  'Intl.Segmenter',
])

test('scripts and inline scripts of all pages', () => {
  const files = builtFiles().filter((file) => file.endsWith('.js'))
  const inline = builtPages().flatMap((page) =>
    all(documentOf(page), 'script:not([src])')
      .filter((script) => ['', 'module'].includes(script.getAttribute('type') ?? ''))
      .map((script) => script.textContent ?? ''),
  )
  const scripts = new Map([
    ...files.map((file) => [file, readFileSync(`dist/${file}`, 'utf8')] as const),
    ...inline.map((script) => [`inline: ${script.slice(0, 60)}`, script] as const),
  ])
  expect(scripts.size).toBeGreaterThanOrEqual(8)
  for (const [name, script] of scripts) {
    const found = tooNew(script).filter((name) => !ASKED_FOR.has(name))
    expect.soft(found, name).toEqual([])
  }
})

test.each([
  ['[1, 2].toSorted()', '.toSorted'],
  ['a.toReversed()', '.toReversed'],
  ['a.toSpliced(0, 1)', '.toSpliced'],
  ['a.findLast(b)', '.findLast'],
  ['a?.at(-1)', '.at'],
  ['a.union(b)', '.union'],
  ['/a/.hasIndices', '.hasIndices'],
  ['a.values().map(b)', '.map'],
  ['a.matchAll(b).toArray()', '.toArray'],
  ['Object.hasOwn(a, b)', 'Object.hasOwn'],
  ['Map.groupBy(a, b)', 'Map.groupBy'],
  ['Promise.withResolvers()', 'Promise.withResolvers'],
  ['AbortSignal.timeout(9)', 'AbortSignal.timeout'],
  ['new Intl.Segmenter()', 'Intl.Segmenter'],
  ['structuredClone(a)', 'structuredClone'],
  ['window.structuredClone(a)', 'structuredClone'],
  ['document.adoptedStyleSheets.push(a)', 'document.adoptedStyleSheets'],
  ['/(?<=a)b/', '(?<='],
  ['new RegExp("(?<!a)b")', '(?<!'],
  ['/a/v', 'SyntaxError'],
  ['a ??= b', 'SyntaxError'],
  ['class A { b = 1 }', 'SyntaxError'],
  ['class A { static { b() } }', 'SyntaxError'],
  ['await a', 'SyntaxError'],
])('%s is too new', (script, found) => {
  expect(tooNew(script).join()).toContain(found)
})

test.each([
  'a?.b ?? c',
  "'a'.replaceAll('b', 'c')",
  "[...'a'.matchAll(/b/g)].map(c)",
  'Object.values(a).map(b)',
  'Promise.allSettled(a)',
  'a.flatMap(b)',
  '/(?<word>a)/u',
  'import("a")',
  'ours.any',
])('%s is not', (script) => {
  expect(tooNew(script)).toEqual([])
})
