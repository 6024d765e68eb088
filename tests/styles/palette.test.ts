/** Colors stand in the palette alone: pages, books, pictures and files read it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { palette, withPalette } from '../../src/styles/palette.ts'

const source = (file: string) => readFileSync(file, 'utf8').toLowerCase()

/** The colors of the palette that a text writes again. */
const writtenAgain = (text: string) =>
  [...new Set(Object.values(palette).flatMap((theme) => Object.values(theme)))].filter((color) =>
    text.toLowerCase().includes(color.slice(1)),
  )

test('the colors of the palette are written in palette.ts alone', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => join('src', file))
    .filter((file) => /\.(astro|css|js|svg|ts|typ)$/.test(file))
  expect(files.filter((file) => writtenAgain(source(file)).length > 0)).toEqual([
    join('src', 'styles', 'palette.ts'),
  ])
})

test('a color written again is found, as style sheets and as Word write it', () => {
  expect(writtenAgain(`color: ${palette.light.accent};`)).toEqual([palette.light.accent])
  expect(writtenAgain(palette.dark.paper.slice(1).toUpperCase())).toEqual([palette.dark.paper])
})

test('the style sheet of the tokens gets both themes of the palette', () => {
  const css = withPalette(source('src/styles/tokens.css'))
  const count = (color: string) => css.split(color).length - 1
  expect(css).not.toContain('--palette')
  for (const name of [
    'paper',
    'ink',
    'soft',
    'line',
    'rule',
    'wash',
    'accent',
    'accent-wash',
    'found',
  ] as const) {
    expect(count(`--${name}: ${palette.light[name]};`), name).toBe(1)
    // Once for who asks the system for dark, once for who asks the page.
    expect(count(`--${name}: ${palette.dark[name]};`), name).toBe(2)
  }
})
