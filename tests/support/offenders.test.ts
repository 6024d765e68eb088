import { expect, test } from 'vitest'
import { offenders } from './offenders.ts'

const name = (word: string) => word

test('everything that breaks the rule is listed with its reason, and nothing else', () => {
  const found = offenders(['tea', 'wine', 'beer'], name, (word) => {
    expect({ drink: word }).toEqual({ drink: 'tea' })
  })
  expect(found).toEqual([
    expect.stringMatching(/^wine: .*▸tea.*▸wine/),
    expect.stringMatching(/^beer: .*▸tea.*▸beer/),
  ])
})

test('a check that cannot look is a fault', () => {
  const lost = () => {
    throw new TypeError('no document')
  }
  expect(offenders(['tea'], name, lost)).toEqual(['tea: no document'])
})

test('a rule that looks at nothing is no rule', () => {
  expect(() => offenders([], name, () => {})).toThrow('nothing to look at')
})
