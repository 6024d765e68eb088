/** Where the layout changes, and the sizes of type: few of each, which all style sheets share. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const sheets = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(astro|css)$/.test(file))
  .map((file) => ({ file, css: readFileSync(join('src', file), 'utf8') }))

/** What `strange` finds in each sheet, with the file. */
const offenders = (strange: (css: string) => string[]) =>
  sheets.flatMap(({ file, css }) => strange(css).map((found) => `${file}: ${found}`))

/** In rem. What begins at a width says `min-width`; what ends before it, `max-width` with a hundredth less. */
const widths = [40, 48, 64, 76]
const allowedWidths = new Set(
  widths.flatMap((width) => [`min-width: ${width}rem`, `max-width: ${width - 0.01}rem`]),
)

/** The conditions on the width of the window that no breakpoint allows. */
const strangeWidths = (css: string): string[] =>
  [...css.matchAll(/@media[^{]*/g)]
    .flatMap(([query]) => [...query.matchAll(/\(([^()]*width[^()]*)\)/g)])
    .map(([, condition = '']) => condition)
    .filter((condition) => !allowedWidths.has(condition))

test('style sheets change at the shared widths only', () => {
  expect(offenders(strangeWidths)).toEqual([])
})

test('another width, or one that two rules share, is found', () => {
  expect(strangeWidths('@media (min-width: 62rem) { }')).toEqual(['min-width: 62rem'])
  expect(strangeWidths('@media screen and (max-width: 48rem) { }')).toEqual(['max-width: 48rem'])
  expect(strangeWidths('@media (width >= 48rem) { }')).toEqual(['width >= 48rem'])
  expect(strangeWidths('@media print, (min-width: 48rem) and (max-width: 63.99rem) { }')).toEqual([])
})

const scale = ['tiny', 'small', 'note', 'plain', 'large', 'larger', 'largest', 'title', 'size']
/** Of paper, and lines of thirteen characters, whose size follows from the width. */
const others = [
  '7.5pt',
  '8pt',
  '8.5pt',
  '9pt',
  '9.5pt',
  '10pt',
  '10.5pt',
  '11pt',
  '14pt',
  'min(2.1rem, 6.7vw)',
  'min(100cqi / 13.4, 2.6rem)',
  'min(6.7vw, 2.6rem)',
  'min(100cqi / 16.5, 2rem)',
  'min(5.5vw, 2rem)',
  'inherit',
]
const allowedSizes = new Set([...scale.map((name) => `var(--${name})`), ...others])
const lineHeights = ['1.4', '1.5', '1.6', '1.7', 'var(--leading)']

/** Sizes that are not of the scale, and line heights beside a size that are none of the four. */
const strangeType = (css: string): string[] =>
  [...css.matchAll(/\bfont(?:-size)?: (?:\d{3} )?((?:\w+\([^)]*\)|[^\s;]+))(?: \/ ([^\s;]+))?/g)].flatMap(
    ([all, size = '', height]) =>
      (allowedSizes.has(size) || /^0\.\d+em$/.test(size)) &&
      (height === undefined || lineHeights.includes(height))
        ? []
        : [all],
  )

test('type has the sizes of the scale', () => {
  expect(offenders(strangeType)).toEqual([])
})

test('another size or line height is found', () => {
  expect(strangeType('p { font: 0.9rem / 1.5 var(--sans); }')).toEqual(['font: 0.9rem / 1.5'])
  expect(strangeType('p { font: 600 var(--small) / 1.55 var(--sans); }')).toEqual([
    'font: 600 var(--small) / 1.55',
  ])
  expect(strangeType('p { font-size: 13pt; }')).toEqual(['font-size: 13pt'])
  expect(strangeType('p { font: 600 var(--small) / 1.5 var(--sans); font-size: 0.9em; }')).toEqual([])
})
