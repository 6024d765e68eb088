import { expect, test } from 'vitest'
import { brackets } from '../../../src/model/checks/brackets.ts'
import { writtenAs } from '../../support/written.ts'

const faultsOf = (text: string) => brackets(writtenAs(text))

test.each(['(a [b] “c ‘d’ e”)', 'the enterprises’ and the district’s', '（《规划》〔2023〕“城”）'])(
  '%s',
  (text) => {
    expect(faultsOf(text)).toEqual([])
  },
)

test.each([
  ['(gene', '('],
  ['gene)', ')'],
  ['“gene', '“'],
  ['gene”', '”'],
  ['‘gene', '‘'],
  ['《规划', '《'],
  ['〔2023）', '）'],
])('%s', (text, mark) => {
  expect(faultsOf(text)[0]).toContain(`found ${mark} without its other half`)
})

test('crossed', () => {
  expect(faultsOf('(a “b) c”')).not.toEqual([])
})
