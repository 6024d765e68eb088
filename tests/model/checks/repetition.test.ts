import { expect, test } from 'vitest'
import { repetition } from '../../../src/model/checks/repetition.ts'

test.each(['in an analysis and its basis', 'the theme', '逐一一一列名', '……', '1,000,000'])(
  'once: %s',
  (text) => {
    expect(repetition({ text })).toEqual([])
  },
)

test.each([
  ['of the the district', 'the the'],
  ['The the district', 'The the'],
  ['and so on..', '..'],
  ['推进推进生物制造', '推进推进'],
  ['疫苗、、抗体', '、、'],
])('twice: %s', (text, found) => {
  expect(repetition({ text })).toEqual([expect.stringContaining(`"${found}"`)])
})
