/** What browsers run: nothing that the oldest lack, nothing of the machine that built it. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { origin } from '../../src/site.ts'
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
  'navigator.canShare',
  'navigator.connection',
  'navigator.share',
])

const inline = builtPages().flatMap((page) =>
  all(documentOf(page), 'script:not([src])')
    .filter((script) => ['', 'module'].includes(script.getAttribute('type') ?? ''))
    .map((script) => script.textContent ?? ''),
)
const files = builtFiles().filter((file) => file.endsWith('.js'))
const scripts = new Map([
  ...files.map((file) => [file, readFileSync(`dist/${file}`, 'utf8')] as const),
  ...inline.map((script) => [`inline: ${script.slice(0, 60)}`, script] as const),
])

test('no script asks for what the oldest browsers lack', () => {
  expect(files.length).toBeGreaterThan(5)
  expect(scripts.size).toBeGreaterThan(files.length)
  for (const [name, script] of scripts) {
    const found = tooNew(script).filter((name) => !ASKED_FOR.has(name))
    expect.soft(found, name).toEqual([])
  }
})

test('no script knows the environment, or the host that it gave', () => {
  for (const [name, script] of scripts) {
    expect.soft(script, name).not.toContain('process.env')
    expect.soft(script, name).not.toContain(new URL(origin).host)
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
