/** What browsers draw: the oldest know all of it but refinements, without which the same page stands in the same layout. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { all, builtDocuments } from '../support/dom.ts'
import { stylesTooNew } from '../support/old-styles.ts'
import { builtFiles } from '../support/pages.ts'

/** Newer than the oldest browsers. Why nothing is lost without each: */
const REFINEMENTS = new Map([
  ['::backdrop', 'belongs to the dialog for copying; browsers without dialogs are led to the card'],
  ['::details-content', 'beside the text contents.ts unfolds; before printing the reader does'],
  ['::highlight', 'search words are marked only where the script can mark them'],
  [':focus-visible', 'those browsers draw their own ring'],
  [':has', 'the script says the same by `data-lit`; a ring that a press leaves; a foot printed twice'],
  [':popover-open', 'menu.ts folds the menu into the page'],
  ['@container', 'letters so large that a word is wider than a phone'],
  ['@media: forced-colors', 'borders and underlines are there for all'],
  ['@page', 'paper has the margins and the foot of the browser'],
  ['accent-color', 'a box that is ticked has the color of the system'],
  ['break-after: avoid', 'where a sheet of paper ends'],
  ['break-before: avoid', 'where a sheet of paper ends'],
  ['break-inside: avoid-page', 'where a sheet of paper ends'],
  ['color-scheme', 'bars and boxes of the browser stay light; the page has its own colors'],
  ['container-type', 'the title has sizes by the window before those by its column; see @container'],
  ['forced-color-adjust', 'comes with the colors of the system, which those browsers do not tell the page'],
  ['grid-template-rows: subgrid', 'what stands side by side is not level line by line'],
  ['inline-size: fit-content', 'a box without a ground is as wide as its column'],
  ['max-inline-size: round()', 'a line may be wider by part of a character'],
  ['orphans', 'where a sheet of paper ends'],
  ['overflow-anchor', 'a browser without it does not move the page either'],
  ['overflow-wrap: anywhere', 'words break as in all of the page, by `break-word`'],
  ['overscroll-behavior', 'at the end of a list the page moves on'],
  ['page', 'see @page'],
  ['scroll-margin', 'where in the window an address arrives'],
  ['scroll-margin-bottom', 'where in the window an address arrives'],
  ['scroll-margin-top', 'where in the window an address arrives'],
  ['scrollbar-width', 'a bar is wider'],
  ['text-autospace', 'a quarter of a space between scripts'],
  ['text-size-adjust', 'has another name there'],
  ['text-spacing-trim', 'half of a bracket at the start of a line; text.css does it for the first'],
  ['text-wrap', 'where the lines of a heading end'],
  ['widows', 'where a sheet of paper ends'],
])

const sheets = new Map(
  builtDocuments().flatMap(({ path, document }) =>
    all(document, 'style').map((style) => [style.textContent ?? '', path] as const),
  ),
)

test('no page needs what the oldest browsers lack', () => {
  expect(sheets.size).toBeGreaterThan(15)
  for (const [css, path] of sheets) {
    const found = stylesTooNew(css).filter((name) => !REFINEMENTS.has(name))
    expect.soft(found, path).toEqual([])
  }
})

test('what a script brings is lowered too', () => {
  const brought = builtFiles()
    .filter((file) => file.endsWith('.js'))
    .flatMap((file) => /@media all \{[^`]*/.exec(readFileSync(`dist/${file}`, 'utf8'))?.[0] ?? [])
  expect(brought.join()).toContain('.copy-actions')
  expect(brought.flatMap(stylesTooNew).filter((name) => !REFINEMENTS.has(name))).toEqual([])
})

test('every refinement is one of this site', () => {
  const used = new Set([...sheets.keys()].flatMap(stylesTooNew))
  expect([...REFINEMENTS.keys()].filter((name) => !used.has(name))).toEqual([])
})

test('one sheet a page: each costs a hash', () => {
  const more = builtDocuments().filter(({ document }) => all(document, 'style').length > 1)
  expect(more.map(({ path }) => path)).toEqual([])
})

test.each([
  ['@layer a{b{c:d}}', '@layer'],
  ['.a{.b{color:red}}', 'nesting'],
  ['.a{&:hover{color:red}}', 'nesting'],
  ['@container (width>1px){a{b:c}}', '@container'],
  ['@media (width>=48rem){a{b:c}}', '@media: range'],
  ['a:has(b){c:d}', ':has'],
  ['a:not(b,c){d:e}', ':not(a, b)'],
  ['a:focus-visible{b:c}', ':focus-visible'],
  ['a{inset:0}', 'inset'],
  ['a{padding-inline:1px}', 'padding-inline'],
  ['a{aspect-ratio:1}', 'aspect-ratio'],
  ['a{grid-template-rows:subgrid}', 'grid-template-rows: subgrid'],
  ['a{color:color-mix(in srgb,red,blue)}', 'color: color-mix()'],
  ['a{--b:color-mix(in srgb,red,blue)}', '--b: color-mix()'],
  ['a{width:round(1px,2px)}', 'width: round()'],
  ['a{width:1cqi}', 'width: cqi'],
  ['a{height:1dvh}', 'height: dvh'],
  ['a{content:"b" / ""}', 'content: /'],
  ['a{text-decoration:underline 1px}', 'text-decoration: thickness'],
  ['a{text-decoration:underline var(--b)}', 'text-decoration: color'],
  ['a{mask-image:none}', 'mask-image'],
  ['a{float:inline-start}', 'float: inline-start'],
])('%s is too new', (css, found) => {
  expect(stylesTooNew(css)).toContain(found)
})

test.each([
  'a{content:"b";content:"b" / ""}',
  'a{-webkit-mask-image:none;mask-image:none}',
  '@supports (inset:0){a{inset:0}}',
  'a:where(b,c) :is(d,e){margin-inline-start:1px;width:min(1px,2em)}',
  '@media (min-width:48rem){a{display:grid}}',
])('%s is not', (css) => {
  expect(stylesTooNew(css)).toEqual([])
})
