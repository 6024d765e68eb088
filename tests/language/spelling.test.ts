import { expect, test } from 'vitest'
import { isSlipOf } from '../../src/language/spelling.ts'

test.each([
  ['biosimiliars', 'biosimilars'],
  ['sweetner', 'sweetener'],
  ['ferment', 'fermennt'],
  ['vaccnie', 'vaccine'],
  ['enzymes', 'enzymee'],
])('%s is a slip of %s', (typed, word) => expect(isSlipOf(typed, word)).toBe(true))

test.each([
  ['vaccine', 'vacation'],
  ['maize', 'maise'],
  ['biogas', 'biomass'],
  ['plastics', 'plasticizers'],
])('%s is no slip of %s', (typed, word) => expect(isSlipOf(typed, word)).toBe(false))
