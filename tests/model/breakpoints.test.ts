/** Where the layout changes: few widths, which all style sheets share. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** In rem. What begins at a width says `min-width`; what ends before it, `max-width` with a hundredth less. */
const widths = [24, 40, 48, 64, 70, 76, 100]
const allowed = new Set(
  widths.flatMap((width) => [`min-width: ${width}rem`, `max-width: ${width - 0.01}rem`]),
)

/** The conditions on the width of the window that no breakpoint allows. */
const strange = (css: string): string[] =>
  [...css.matchAll(/@media[^{]*/g)]
    .flatMap(([query]) => [...query.matchAll(/\(([^()]*width[^()]*)\)/g)])
    .map(([, condition = '']) => condition)
    .filter((condition) => !allowed.has(condition))

test('style sheets change at the shared widths only', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(astro|css)$/.test(file),
  )
  const wrong = files.flatMap((file) =>
    strange(readFileSync(join('src', file), 'utf8')).map((condition) => `${file}: ${condition}`),
  )
  expect(wrong).toEqual([])
})

test('another width, or one that two rules share, is found', () => {
  expect(strange('@media (min-width: 62rem) { }')).toEqual(['min-width: 62rem'])
  expect(strange('@media screen and (max-width: 48rem) { }')).toEqual(['max-width: 48rem'])
  expect(strange('@media (width >= 48rem) { }')).toEqual(['width >= 48rem'])
  expect(strange('@media print, (min-width: 48rem) and (max-width: 63.99rem) { }')).toEqual([])
})
