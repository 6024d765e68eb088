import { expect, test } from 'vitest'
import { buildAgain, hashes } from '../support/build.ts'

test('two builds of the same tree are byte-identical', () => {
  const first = hashes('dist')
  expect(Object.keys(first).length).toBeGreaterThan(90)
  expect(hashes(buildAgain('again'))).toEqual(first)
})
