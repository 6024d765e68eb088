/** Facts that have to stand a second time, where no code can reach the first: in templates and pictures. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The facts that a text does not hold. */
const missing = (text: string, facts: readonly string[]) => facts.filter((fact) => !text.includes(fact))
const source = (file: string) => readFileSync(file, 'utf8').toLowerCase()

test('paper and accent are those of the tokens', () => {
  const token = (name: string) =>
    [...source('src/styles/tokens.css').matchAll(new RegExp(`--${name}: #([0-9a-f]{6});`, 'g'))].map(
      ([, hex = '']) => hex,
    )
  const [paper = '', dark = ''] = token('paper')
  const [accent = ''] = token('accent')
  for (const [file, colors] of Object.entries({
    'src/components/chrome/Head.astro': [paper, dark],
    'src/pages/manifest.webmanifest.ts': [paper],
    'src/images/glance/file.ts': [paper, accent],
    'src/images/share/share-image.typ': [paper, accent],
    'src/files/documents/docx/styles.ts': [accent],
    'src/files/documents/pdf/book.typ': [accent],
    'public/favicon.svg': [paper, accent],
  }))
    expect.soft(missing(source(file), colors), file).toEqual([])
})

test('another color is missed', () => {
  expect(missing(source('public/favicon.svg'), ['abcdef'])).toEqual(['abcdef'])
})
