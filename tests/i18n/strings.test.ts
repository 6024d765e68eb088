/** The strings of the interface keep the rules on characters and repetition; on spelling: tests/spelling.test.ts. */
import { expect, test } from 'vitest'
import { characters } from '../../src/model/checks/characters.ts'
import { repetition } from '../../src/model/checks/repetition.ts'
import { stringsOf, type UiString, uiStrings } from '../support/ui-strings.ts'

/** Signs of the interface, which no text has: of buttons, keys, notes, the rule in the PDF; between two facts; times. */
const SIGNS = /[⋯⌘†━·×]/g

const faultsOf = ({ file, text, written, language }: UiString) =>
  [...characters({ text: written.replace(SIGNS, ''), language }), ...repetition({ text })].map(
    (fault) => `${file}: ${fault}`,
  )

test('each has the characters of its language, and no word twice', () => {
  expect(uiStrings().flatMap(faultsOf)).toEqual([])
})

const read = (source: string) => stringsOf('x.ts', source)

test('strings are read in whatever they stand; names for machines are not', () => {
  const source = `
    import { x } from './module.ts'
    type Id = 'type'
    const a = { id: 'address', 'a-key': 1, title: 'Title', line: (n: number) => \`of \${n} things \${count(n, 'zone')}\` }
    if (locale === 'zh') new Intl.ListFormat('zh')`
  expect(read(source).map(({ text }) => text)).toEqual(['Title', 'of ', ' things ', 'zone', ''])
})

test.each([
  ["'the \u200bunits'", 'U+200B'],
  ["'the units\u00a0'", 'U+00A0'],
  ['"the unit\'s"', 'U+0027'],
  ["'the the units'", 'the the'],
  ["'责任单位,任务'", 'U+002C'],
  ["'责任单位\u2063'", 'U+2063'],
])('found: %j', (source, fault) => {
  expect(read(`const a = ${source}`).flatMap(faultsOf)).toEqual([expect.stringContaining(fault)])
})

test('a character that is written by its number is meant', () => {
  expect(read(String.raw`const a = '第\u00a01\u00a0句'`).flatMap(faultsOf)).toEqual([])
})
