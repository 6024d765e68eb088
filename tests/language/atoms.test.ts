import { describe, expect, test } from 'vitest'
import { atomsOf, Words } from '../../src/language/atoms.ts'
import { stemOf } from '../../src/language/english.ts'
import { fold } from '../../src/language/fold.ts'

const words = (text: string) => new Words(atomsOf(fold(text).text))

test('a text is its Han characters and its Latin words, each where it stands', () => {
  expect(atomsOf('mrna 疫苗, x2').map(({ text, from, to }) => [text, from, to])).toEqual([
    ['mrna', 0, 4],
    ['疫', 5, 6],
    ['苗', 6, 7],
    ['x2', 9, 11],
  ])
})

describe('words', () => {
  test.each([
    ['CAR-T', 'cart'],
    ['CAR T', 'car-t'],
    ['e-methanol', 'emethanol'],
    ['bio manufacturing', 'biomanufacturing'],
    ['Vaccines', 'vaccine'],
    ['policies', 'policy'],
    ['colour centres', 'color center'],
    ['１，３-丙二醇', '1,3-丙二醇'],
  ])('%s are %s', (a, b) => {
    expect(words(a).equals(words(b))).toBe(true)
    expect(words(b).equals(words(a))).toBe(true)
  })

  test.each([
    ['plan', 'plant'],
    ['care', 'car'],
    ['rice', 'price'],
    ['gene', 'general'],
  ])('%s are not %s', (a, b) => {
    expect(words(a).equals(words(b))).toBe(false)
    expect(words(b).holds(words(a))).toBe(false)
  })

  test('are held whole: from the edge of a word to the edge of a word', () => {
    const name = words('CAR-T cell therapy products')
    for (const held of ['car t', 'CART', 'cell therapies', 'therapy product', 'CAR-T cell'])
      expect.soft(name.holds(words(held)), held).toBe(true)
    for (const cut of ['ar-t', 'cell the', 'products cell', 'rtcell', ''])
      expect.soft(name.holds(words(cut)), cut).toBe(false)
    expect(words('创新型疫苗').holds(words('疫苗'))).toBe(true)
  })

  test('begin as what is being typed ends', () => {
    const name = words('Degradable plastics')
    for (const begun of ['degrad', 'degradable pl', 'plast'])
      expect.soft(name.begins(words(begun)), begun).toBe(true)
    for (const inside of ['able', 'grad']) expect.soft(name.begins(words(inside)), inside).toBe(false)
  })
})

test('all forms of a word have one stem, and other words another', () => {
  for (const forms of [
    ['vaccine', 'vaccines'],
    ['policy', 'policies'],
    ['industrialise', 'industrialized', 'industrializing'],
    ['ferment', 'fermented', 'fermenting', 'ferments'],
    ['process', 'processes', 'processing'],
    ['rice', 'rices'],
  ])
    expect.soft(new Set(forms.map(stemOf)).size, forms.join()).toBe(1)
  const other = [
    'rice',
    'price',
    'car',
    'care',
    'plant',
    'plastic',
    'cell',
    'cello',
    'gene',
    'general',
    'pla',
  ]
  expect(new Set(other.map(stemOf)).size).toBe(other.length)
})
